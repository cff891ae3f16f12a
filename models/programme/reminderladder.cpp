// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/reminderladder.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/lettertemplate.h"
#include "models/programme/programmewords.h"
#include "models/programme/yearlyreports.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

using Standing = ReminderStep::Standing;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

struct Rung
{
    QString purpose;
    std::optional<qlonglong> days{};
    QList<RecordId> templates{}; ///< In several languages.
};

struct LastLetter
{
    qsizetype rung = -1; ///< Among reminderRungs().
    QDate on{};
};

Result<QList<Rung>> rungsThereAre(const RecordReader &reader)
{
    QVariantList purposes;
    for (const QString &purpose : reminderRungs())
        purposes.append(purpose);
    const Result<QList<Record>> templates = reader.list(Query(letterTemplate(), Filter::leaf(letterTemplate().purpose, Compare::AnyOf, purposes)));
    if (!templates)
        return templates.error();
    QList<Rung> rungs;
    for (const QString &purpose : reminderRungs()) {
        Rung rung{.purpose = purpose};
        for (const Record &one : *templates) {
            if (one.text(letterTemplate().purpose) != purpose)
                continue;
            rung.templates.append(one.id());
            if (!rung.days)
                rung.days = one.get(letterTemplate().daysAfterDue);
        }
        if (!rung.templates.isEmpty())
            rungs.append(rung);
    }
    if (rungs.isEmpty())
        return Error{Error::Kind::Invalid, Words::tr("There is no letter template whose purpose is a call for the report or a reminder of it. Make one under “Letter templates”; no letter was written."), {}};
    return rungs;
}

/// The furthest rung each report has come to, by the contact log.
Result<QHash<RecordId, LastLetter>> lastLetters(const RecordReader &reader, const QList<RecordId> &reports)
{
    QVariantList ids;
    for (const RecordId &id : reports)
        ids.append(QVariant::fromValue(id));
    const Filter about = Filter::leaf(interaction().ddReport, Compare::AnyOf, ids) && Filter::leaf(interaction().letterTemplate, Compare::NotEmpty);
    const Result<QList<Record>> log = reader.list(Query(interaction(), about));
    if (!log)
        return log.error();
    QList<RecordId> used;
    for (const Record &one : *log)
        used.append(one.get(interaction().letterTemplate, RecordId()));
    const Result<QHash<RecordId, Record>> templates = reader.byIds(letterTemplate(), used);
    if (!templates)
        return templates.error();
    QHash<RecordId, LastLetter> last;
    for (const Record &one : *log) {
        const auto of = templates->constFind(one.get(interaction().letterTemplate, RecordId()));
        const qsizetype rung = of == templates->cend() ? -1 : reminderRungs().indexOf(of->text(letterTemplate().purpose));
        LastLetter &known = last[one.get(interaction().ddReport, RecordId())];
        const QDate on = one.get(interaction().on, QDate());
        if (rung > known.rung || (rung == known.rung && on > known.on))
            known = {rung, on};
    }
    return last;
}

/// The first day on which the rung may follow the last letter.
QDate firstDay(const Rung &rung, const QList<Rung> &rungs, const LastLetter &last, const QDate &dueOn)
{
    QDate from = rung.days && dueOn.isValid() ? dueOn.addDays(*rung.days) : QDate();
    if (last.rung < 0)
        return from;
    const auto before = std::ranges::find(rungs, reminderRungs().at(last.rung), &Rung::purpose);
    const qlonglong apart = before != rungs.end() && before->days && rung.days ? *rung.days - *before->days : 1;
    return std::max(from, last.on.addDays(std::max<qlonglong>(apart, 1)));
}

void climb(ReminderStep &step, const QList<Rung> &rungs, const LastLetter &last, const QDate &asOf)
{
    if (last.rung >= 0) {
        step.last = reminderRungs().at(last.rung);
        step.lastOn = last.on;
    }
    const auto next = std::ranges::find_if(rungs, [&last](const Rung &rung) { return reminderRungs().indexOf(rung.purpose) > last.rung; });
    if (next == rungs.end()) {
        step.standing = Standing::Finished;
        return;
    }
    step.next = next->purpose;
    step.nextFrom = firstDay(*next, rungs, last, step.dueOn);
    step.standing = next->days && !step.dueOn.isValid() ? Standing::NoDueDate
        : step.nextFrom.isValid() && step.nextFrom > asOf ? Standing::TooEarly
                                                          : Standing::Due;
}

} // namespace

const QStringList &reminderRungs()
{
    static const QStringList rungs{QStringLiteral("report_call"), QStringLiteral("report_first_reminder"), QStringLiteral("report_second_reminder"),
                                   QStringLiteral("report_final_reminder")};
    return rungs;
}

Result<QList<ReminderStep>> reminderLadder(const RecordReader &reader, int year, const QDate &asOf)
{
    const Result<QList<Rung>> rungs = rungsThereAre(reader);
    const Result<WhoHasReported> grid = rungs ? whoHasReported(reader, asOf, year, year) : Result<WhoHasReported>(rungs.error());
    if (!grid)
        return grid.error();
    QList<ReminderStep> steps;
    QList<RecordId> reports;
    for (const ReportingMember &member : grid->members) {
        const YearlyReport &report = member.years.first();
        const bool isIn = report.standing == YearlyReport::Standing::Reported && (report.submittedOn.isValid() || report.state == u"submitted" || report.state == u"complete" || report.state == u"closed");
        if (report.standing == YearlyReport::Standing::NotMember || isIn)
            continue;
        steps.append({.organisation = member.organisation, .name = member.name, .report = report.report, .dueOn = report.dueOn, .standing = Standing::NotRequested});
        reports.append(report.report);
    }
    const Result<QHash<RecordId, LastLetter>> last = lastLetters(reader, reports);
    if (!last)
        return last.error();
    for (ReminderStep &step : steps) {
        if (!step.report.isNull())
            climb(step, *rungs, last->value(step.report), asOf);
    }
    return steps;
}

Result<Reminders> makeReminders(const RecordReader &reader, int year, Channel channel, const QDate &asOf, const RecordId &officer,
                                const std::function<bool(double)> &progress)
{
    const Result<QList<ReminderStep>> steps = reminderLadder(reader, year, asOf);
    const Result<QList<Rung>> rungs = steps ? rungsThereAre(reader) : Result<QList<Rung>>(steps.error());
    if (!rungs)
        return rungs.error();
    Reminders reminders{.steps = *steps, .letters = {}};
    for (const Rung &rung : *rungs) {
        LetterWish wish{.templates = rung.templates, .about = &ddReport(), .channel = channel, .on = asOf, .officer = officer};
        for (const ReminderStep &step : *steps) {
            if (step.standing == Standing::Due && step.next == rung.purpose)
                wish.records.append(step.report);
        }
        if (wish.records.isEmpty())
            continue;
        const Result<Letters> letters = makeLetters(reader, wish, progress);
        if (!letters)
            return letters.error();
        reminders.letters.letters += letters->letters;
        reminders.letters.leftOut += letters->leftOut;
    }
    return reminders;
}

QString reminderStandingCode(Standing standing)
{
    switch (standing) {
    case Standing::Due: return QStringLiteral("due");
    case Standing::TooEarly: return QStringLiteral("too_early");
    case Standing::Finished: return QStringLiteral("finished");
    case Standing::NotRequested: return QStringLiteral("not_requested");
    case Standing::NoDueDate: return QStringLiteral("no_due_date");
    }
    return {};
}

QString reminderStandingWords(const ReminderStep &step)
{
    const auto purpose = [](const QString &code) { return choiceWords(letterTemplate().purpose, code); };
    switch (step.standing) {
    case Standing::Due: return {};
    case Standing::TooEarly: return Words::tr("%1: not before %2").arg(purpose(step.next), dayWords(step.nextFrom));
    case Standing::Finished: return Words::tr("The last letter went out on %1: %2").arg(dayWords(step.lastOn), purpose(step.last));
    case Standing::NotRequested: return Words::tr("The report has not been asked for");
    case Standing::NoDueDate: return Words::tr("The report has no due date");
    }
    return {};
}

} // namespace Lodebook
