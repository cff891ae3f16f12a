// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/yearlycontributions.h"

#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "models/programme/membershipstage.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

using Fate = YearlyContribution::Fate;

/// Whether the membership lasts on at least one day of the year. Both days of a term that begins and ends in it count.
bool isMemberIn(const Record &record, int year)
{
    const MembershipEntity &is = membership();
    const QDate from = record.get(is.from, QDate());
    if (!from.isValid() || from.year() > year)
        return false;
    const QDate until = record.get(is.until, QDate());
    return !until.isValid() || until.year() >= year;
}

Result<QSet<QString>> kindsThere(const RecordReader &reader, const RecordId &of, int year)
{
    QSet<QString> kinds;
    const Filter those = Filter::all({Filter::leaf(contribution().membership, Compare::Equal, QVariant::fromValue(of)), Filter::leaf(contribution().year, Compare::Equal, year)});
    const Result<> read = reader.forEach(Query(contribution(), those), [&kinds](const Record &record) {
        kinds.insert(record.text(contribution().kind));
        return true;
    });
    return read ? Result<QSet<QString>>(kinds) : Result<QSet<QString>>(read.error());
}

Result<YearlyContribution> lineFor(const RecordReader &reader, const Record &record, int year)
{
    YearlyContribution line{.membership = record.id()};
    const Result<QString> title = reader.title(record);
    const Result<QSet<QString>> there = kindsThere(reader, record.id(), year);
    if (!title || !there)
        return title ? there.error() : title.error();
    line.title = *title;
    line.amount = record.get(membership().yearlyFee);
    if (line.amount && line.amount->minor > 0)
        line.kind = QStringLiteral("money");
    else if (record.text(membership().category) == u"civil_society")
        line.kind = QStringLiteral("in_kind");
    else
        line.fate = Fate::NoFee;
    if (there->contains(line.kind) || (there->contains(QString()) && line.fate == Fate::Made))
        line.fate = Fate::There;
    return line;
}

Result<> make(RecordStore &store, const YearlyContribution &line, int year, const QDate &dueOn)
{
    Record record(contribution());
    record.set(contribution().membership, line.membership);
    record.set(contribution().year, year);
    record.set(contribution().kind, line.kind);
    if (line.kind == u"money")
        record.set(contribution().amount, *line.amount);
    if (dueOn.isValid())
        record.set(contribution().dueOn, dueOn);
    return store.save(record);
}

} // namespace

Result<QList<YearlyContribution>> previewYearlyContributions(const RecordReader &reader, int year)
{
    const Result<QList<Record>> memberships = reader.list(Query(membership()));
    if (!memberships)
        return memberships.error();
    QList<YearlyContribution> lines;
    for (const Record &record : *memberships) {
        if (!isMemberIn(record, year))
            continue;
        const Result<YearlyContribution> line = lineFor(reader, record, year);
        if (!line)
            return line.error();
        lines.append(*line);
    }
    return lines;
}

Result<YearlyContributionReport> makeYearlyContributions(RecordStore &store, int year, const QDate &dueOn)
{
    if (dueOn.isValid() && dueOn.year() != year && dueOn.year() != year + 1) {
        return Error{Error::Kind::Refused,
                     QCoreApplication::translate("Programme", "The contributions for %1 cannot be due on %2: that is neither in the year nor in the one after. Nothing was made.").arg(year).arg(dayWords(dueOn)), {}};
    }
    YearlyContributionReport report;
    Batch batch(store, QCoreApplication::translate("Programme", "Contributions for %1").arg(year));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    const Result<QList<YearlyContribution>> lines = previewYearlyContributions(store.reader(), year);
    if (!lines)
        return lines.error();
    for (const YearlyContribution &line : *lines) {
        if (line.fate != Fate::Made)
            continue;
        if (const Result<> made = make(store, line, year, dueOn); !made)
            return made.error();
        ++report.made;
    }
    const Result<RecordId> done = batch.commit();
    if (!done)
        return done.error();
    report.batch = *done;
    return report;
}

QString contributionOutsideMembership(const Record &record, const Record &of)
{
    const std::optional<qlonglong> year = record.get(contribution().year);
    const QDate from = of.get(membership().from, QDate());
    const QDate until = of.get(membership().until, QDate());
    if (year && from.isValid() && *year < from.year())
        return QCoreApplication::translate("Programme", "The contribution is for %1, but the membership begins on %2.").arg(*year).arg(dayWords(from));
    if (year && until.isValid() && *year > until.year())
        return QCoreApplication::translate("Programme", "The contribution is for %1, but the membership ended on %2.").arg(*year).arg(dayWords(until));
    return {};
}

} // namespace Lodebook
