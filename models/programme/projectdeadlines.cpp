// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/deadlinerules.h"

#include "models/entities/grants/application.h"
#include "models/entities/grants/call.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/monitoring/result.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int mostPeriods = 600; // fifty years of months: a typing error in a date must not keep the program busy

/// The period of a frequency a day lies in.
Period periodOf(const QDate &day, const QString &frequency)
{
    if (frequency == u"month")
        return {Period::Kind::Month, day.year(), day.month()};
    if (frequency == u"quarter")
        return {Period::Kind::Quarter, day.year(), (day.month() - 1) / 3 + 1};
    if (frequency == u"half_year")
        return {Period::Kind::HalfYear, day.year(), (day.month() - 1) / 6 + 1};
    return {Period::Kind::Year, day.year(), 1};
}

/// What one indicator owes: how many of its periods are without a figure, and the first of them.
struct Owed
{
    int periods = 0;
    std::optional<Period> first;
};

Owed owedPeriods(const QDate &begin, const QDate &end, const QString &frequency, const QList<Period> &measured, const DeadlineSearch &search)
{
    Owed owed;
    Period period = periodOf(begin, frequency);
    for (int i = 0; i < mostPeriods; ++i, period = period.next()) {
        if (period.last().addDays(search.rules().measurementDays) > search.until() || period.last() >= search.asOf() || (end.isValid() && period.first() > end))
            break;
        const bool covered = std::ranges::any_of(measured, [&period](const Period &one) { return period.contains(one) || one.contains(period); });
        if (covered)
            continue;
        if (!owed.first)
            owed.first = period;
        ++owed.periods;
    }
    return owed;
}

} // namespace

Result<> projectEndDeadlines(DeadlineSearch &search)
{
    return search.reader().forEach(Query(project(), Filter::leaf(project().until, Compare::AtMost, search.until())), [&search](const Record &record) {
        const QString status = record.text(project().status);
        if (!isUnderWay(status))
            return true; // closed, given up, or nobody has recorded where it stands: then nobody can say that it is late
        const QDate end = *record.get(project().until);
        search.add(QStringLiteral("project_end"), record, end, record.get(project().officer, RecordId()),
                   QCoreApplication::translate("Programme", "The project ends on %1 and is not closed; its determination has to be asked for by %2.")
                       .arg(dayWords(end), dayWords(end.addMonths(6))));
        return true;
    });
}

Result<> measurementDeadlines(DeadlineSearch &search)
{
    const Result<const QHash<RecordId, Record> *> running = search.runningProjects();
    const Result<QList<Record>> indicators = search.reader().list(Query(indicator(), Filter::leaf(indicator().frequency, Compare::NotEmpty)));
    const Result<QList<Record>> results = search.reader().list(Query(result()));
    if (!running || !indicators || !results)
        return !running ? running.error() : !indicators ? indicators.error() : results.error();
    QHash<RecordId, QList<Period>> measured;
    const Result<> read = search.reader().forEach(Query(measurement()), [&measured](const Record &record) {
        if (record.text(measurement().status) != u"rejected" && !record.isEmpty(measurement().period))
            measured[record.get(measurement().indicator, RecordId())].append(*record.get(measurement().period));
        return true;
    });
    if (!read)
        return read;
    QHash<RecordId, RecordId> projectOf;
    for (const Record &one : *results)
        projectOf.insert(one.id(), one.get(result().project, RecordId()));
    for (const Record &record : *indicators) {
        const RecordId projectId = projectOf.value(record.get(indicator().result, RecordId()));
        const auto project_ = (*running)->constFind(projectId);
        if (!projectId.isNull() && project_ == (*running)->cend())
            continue; // of a project that does not run
        const QString frequency = record.text(indicator().frequency);
        const QList<Period> periods = measured.value(record.id());
        QDate begin = periodOf(search.asOf(), frequency).first().addDays(-1);
        QDate end;
        if (const std::optional<Period> baseline = record.get(indicator().baselinePeriod))
            begin = std::min(begin, baseline->last().addDays(1));
        for (const Period &period : periods)
            begin = std::min(begin, period.first());
        if (project_ != (*running)->cend()) {
            begin = project_->get(project().from, begin);
            end = project_->get(project().until, QDate());
        }
        const Owed owed = owedPeriods(begin, end, frequency, periods, search);
        if (!owed.first)
            continue;
        const QDate due = owed.first->last().addDays(search.rules().measurementDays);
        search.add({.kind = QStringLiteral("measurement"), .entity = record.entity().name(), .record = record.id(),
                    .owner = project_ == (*running)->cend() ? RecordId() : project_->get(project().officer, RecordId()), .dueOn = due,
                    .state = due < search.asOf() ? Deadline::State::Missing : Deadline::State::Due,
                    .words = QCoreApplication::translate("Programme", "%Ln period(s) without a figure, the first is %1.", nullptr, owed.periods).arg(owed.first->text())});
    }
    return {};
}

Result<> callDeadlines(DeadlineSearch &search)
{
    return search.reader().forEach(Query(call(), Filter::leaf(call().closesAt, Compare::NotEmpty)), [&search](const Record &record) {
        const QDate closes = record.get(call().closesAt)->toUTC().date();
        if (closes >= search.asOf())
            search.add(QStringLiteral("call"), record, closes, {}, QCoreApplication::translate("Programme", "The call closes."));
        return true;
    });
}

Result<> grantDecisions(DeadlineSearch &search)
{
    const Result<QList<Record>> open = search.reader().list(Query(application(), Filter::leaf(application().decision, Compare::Empty)));
    const Result<QList<Record>> calls = search.reader().list(Query(call()));
    if (!open || !calls)
        return open ? calls.error() : open.error();
    QHash<RecordId, QDateTime> closing;
    for (const Record &one : *calls)
        closing.insert(one.id(), one.get(call().closesAt, QDateTime()));
    for (const Record &record : *open) {
        const std::optional<QDateTime> received = record.get(application().receivedAt);
        if (!received || received->toUTC().date() > search.asOf())
            continue;
        const QDateTime closes = closing.value(record.get(application().call, RecordId()));
        const QDate start = (closes.isValid() ? std::max(closes, *received) : *received).toUTC().date();
        search.add(QStringLiteral("grant_decision"), record, start.addDays(7 * search.rules().decisionWeeks), {},
                   QCoreApplication::translate("Programme", "The application waits for its decision."));
    }
    return {};
}

} // namespace Lodebook
