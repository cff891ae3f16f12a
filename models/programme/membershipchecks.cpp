// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/membershipchecks.h"

#include "models/entities/common/attachment.h"
#include "models/entities/partners/membership.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

Result<bool> hasForms(const RecordReader &reader, const RecordId &membershipId)
{
    const QVariant about = QVariant::fromValue(RecordRef{membership().name(), membershipId});
    const Filter forms = Filter::all({Filter::leaf(attachment().about, Compare::Equal, about), Filter::leaf(attachment().kind, Compare::Equal, QStringLiteral("application_form"))});
    const Result<qint64> count = reader.count(Query(attachment(), forms));
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

void addMissing(QStringList &missing, const Record &record, const Field &field)
{
    if (record.isEmpty(field))
        missing.append(field.label());
}

} // namespace

Result<QStringList> missingBeforeDecision(const RecordReader &reader, const Record &record)
{
    const MembershipEntity &is = membership();
    const QString category = record.text(is.category);
    QStringList missing;
    if (category == u"government" || category == u"observer")
        return missing;
    const Result<bool> forms = hasForms(reader, record.id());
    if (!forms)
        return forms.error();
    if (!*forms)
        missing.append(QCoreApplication::translate("Programme", "signed application form"));
    if (category == u"civil_society")
        return missing;
    for (const Field *field : QList<const Field *>{&is.ddCheckOn, &is.ddCheckResult, &is.sanctionsCheckedOn, &is.sanctionsResult, &is.sanctionsLists, &is.sanctionsCheckedBy})
        addMissing(missing, record, *field);
    return missing;
}

Result<Explanation> explainMissingBeforeDecision(const RecordReader &reader, const Record &record, const QDate &asOf)
{
    const Result<QStringList> missing = missingBeforeDecision(reader, record);
    if (!missing)
        return missing.error();
    Explanation why{.rule = QCoreApplication::translate("Programme",
                        "Before a decision there has to be the signed application form, as a file of that kind; for supply-chain actors also the due-diligence check, "
                        "and a sanctions screening with its day, its result, the lists and who looked. Of governments and observers nothing is asked."),
                    .asOf = asOf,
                    .method = QStringLiteral("membership_checks/1")};
    why.value = missing->isEmpty() ? QCoreApplication::translate("Programme", "nothing") : missing->join(QLatin1String(", "));
    return why;
}

} // namespace Lodebook
