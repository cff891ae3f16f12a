// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/membershipstage.h"

#include "models/entities/partners/membership.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

bool hasHappened(const Record &record, const DateField &field, const QDate &on)
{
    const std::optional<QDate> day = record.get(field);
    return day && *day <= on;
}

QString rule()
{
    return QCoreApplication::translate("Programme",
        "The stage follows from the dates: after the last day a membership is former when a reason for leaving is recorded, "
        "otherwise lapsed; from its first day it is member; before that the decision makes it accepted or refused, the "
        "application makes it applicant, and the first contact makes it lead.");
}

} // namespace

QString membershipStage(const Record &record, const QDate &on)
{
    const MembershipEntity &is = membership();
    if (const std::optional<QDate> until = record.get(is.until); until && *until < on)
        return record.isEmpty(is.exitReason) ? QStringLiteral("lapsed") : QStringLiteral("former");
    if (hasHappened(record, is.from, on))
        return QStringLiteral("member");
    const QString decision = hasHappened(record, is.decidedOn, on) ? record.text(is.decision) : QString();
    if (decision == u"refused")
        return decision;
    if (decision == u"accepted" || hasHappened(record, is.mouSignedOn, on))
        return QStringLiteral("accepted");
    if (hasHappened(record, is.appliedOn, on) || decision == u"deferred")
        return QStringLiteral("applicant");
    return hasHappened(record, is.leadOn, on) ? QStringLiteral("lead") : QString();
}

Explanation explainMembershipStage(const Record &record, const QDate &on)
{
    const MembershipEntity &is = membership();
    Explanation why{.rule = rule(), .asOf = on, .method = QStringLiteral("stage/1")};
    if (const QString stage = membershipStage(record, on); !stage.isEmpty())
        why.value = stage;
    bool anyDate = false;
    for (const DateField *field : {&is.leadOn, &is.appliedOn, &is.decidedOn, &is.mouSignedOn, &is.from, &is.until}) {
        const std::optional<QDate> day = record.get(*field);
        if (!day)
            continue;
        anyDate = true;
        QString title = field->label() + QLatin1String(": ") + dayWords(*day);
        if (field == &is.decidedOn && !record.isEmpty(is.decision))
            title += QLatin1String(", ") + choiceWords(is.decision, record.text(is.decision));
        const bool counts = field == &is.until ? *day < on : *day <= on;
        why.rows.append({is.name(), record.id(), title,
                         counts ? QCoreApplication::translate("Programme", "has come to pass") : QCoreApplication::translate("Programme", "still to come")});
    }
    if (!anyDate)
        why.caveats.append(QCoreApplication::translate("Programme", "The membership has no dates yet, so its stage is not known."));
    else if (!why.value.isValid())
        why.caveats.append(QCoreApplication::translate("Programme", "All dates of the membership lie after %1.").arg(dayWords(on)));
    if (!record.isEmpty(is.decision) && record.isEmpty(is.decidedOn))
        why.caveats.append(QCoreApplication::translate("Programme", "The decision has no date, so it is left out."));
    if (why.value == QVariant(QStringLiteral("accepted")) && record.isEmpty(is.from))
        why.caveats.append(QCoreApplication::translate("Programme", "The day the membership begins is not recorded."));
    if (why.value == QVariant(QStringLiteral("lapsed")))
        why.caveats.append(QCoreApplication::translate("Programme", "No reason for leaving is recorded: renew the membership or record why it ended."));
    return why;
}

} // namespace Lodebook
