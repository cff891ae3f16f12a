// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/projectsheet.h"

#include "models/entities/common/officer.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/partnership.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/monitoring/result.h"
#include "models/entities/monitoring/target.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "models/entities/reference/region.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype mostVisits = 5;
using Align = ReportColumn::Align;

QVariantList idsOf(const QList<Record> &records)
{
    QVariantList ids;
    for (const Record &record : records)
        ids.append(QVariant::fromValue(record.id()));
    return ids;
}

class ProjectSheet
{
public:
    ProjectSheet(ReportDraft &draft, const Record &record) : m_draft(draft), m_project(project()), m_record(record) {}

    Result<> make()
    {
        for (const Entity *list : {static_cast<const Entity *>(&country()), static_cast<const Entity *>(&region()), static_cast<const Entity *>(&mineral())}) {
            if (const Result<> read = m_draft.readNames(*list); !read)
                return read;
        }
        m_draft.document().title = m_record.text(m_project.title);
        const QString number = m_record.text(m_project.number);
        const QString kind = m_draft.text(QT_TRANSLATE_NOOP("Reports", "Project sheet"));
        m_draft.document().subtitle = number.isEmpty() ? kind : kind + QStringLiteral(" · ") + number;
        m_draft.attribution().add(m_record.text(m_project.source));
        addFacts();
        for (Result<> (ProjectSheet::*part)() : {&ProjectSheet::addPartners, &ProjectSheet::addResults, &ProjectSheet::addSites, &ProjectSheet::addVisits,
                                                 &ProjectSheet::addTasks}) {
            if (!m_draft.report(m_done += 0.18))
                return m_draft.stopped();
            if (const Result<> added = (this->*part)(); !added)
                return added;
        }
        m_draft.addMissing(m_missing);
        return {};
    }

private:
    QString words(const char *source) const { return m_draft.text(source); }
    QString marked(const QString &text, const Field &field) const { return m_draft.marked(text, m_draft.isOpen(m_record, {&field})); }
    QString code(const ChoiceField &field) const { return marked(m_draft.choice(field, m_record.text(field)), field); }
    QString money(const Record &record, const MoneyField &field) const
    {
        const std::optional<Money> amount = record.get(field);
        return amount ? m_draft.marked(m_draft.language().money(*amount), m_draft.isOpen(record, {&field})) : QString();
    }

    void addFacts()
    {
        const QDate from = m_record.get(m_project.from, QDate());
        const QDate until = m_record.get(m_project.until, QDate());
        QList<ReportFact> facts{
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Lead partner"), m_draft.titleOf(organisation(), m_record.get(m_project.lead, RecordId()))),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Status"), code(m_project.status)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "From"), from.isValid() ? marked(m_draft.language().day(from), m_project.from) : QString()),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Until"), until.isValid() ? marked(m_draft.language().day(until), m_project.until) : QString()),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Grant"), money(m_record, m_project.grant)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Total budget"), money(m_record, m_project.totalBudget)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Countries"), m_draft.codeNames(country(), m_record.get(m_project.countries, {}))),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Regions"), m_draft.codeNames(region(), m_record.get(m_project.regions, {}))),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Minerals"), m_draft.codeNames(mineral(), m_record.get(m_project.minerals, {}))),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Officer"), m_draft.titleOf(officer(), m_record.get(m_project.officer, RecordId()))),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "IATI identifier"), m_record.text(m_project.iatiIdentifier)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Gender marker"), code(m_project.genderMarker))};
        QStringList unknown;
        for (const ReportFact &fact : facts) {
            if (!fact.known)
                unknown.append(fact.name);
        }
        if (!unknown.isEmpty())
            m_missing.append(words(QT_TRANSLATE_NOOP("Reports", "Not recorded of the project: %1.")).arg(m_draft.language().list(unknown)));
        m_draft.add(ReportFacts{facts, 2});
        if (m_record.isEmpty(m_project.description))
            m_missing.append(words(QT_TRANSLATE_NOOP("Reports", "No description is recorded.")));
        else
            m_draft.addText(m_record.text(m_project.description));
    }

    void heading(const char *text) { m_draft.add(ReportHeading{words(text), 2}); }

    /// What there is none of is said where it would stand, and once more among what is missing.
    void nothing(const char *text)
    {
        m_draft.add(ReportParagraph{words(text), ReportParagraph::Tone::Quiet});
        m_missing.append(words(text));
    }

    Result<> addPartners()
    {
        const PartnershipEntity &part = partnership();
        const Result<QList<Record>> partners = m_draft.list(Query(part, Filter::leaf(part.project, Compare::Equal, QVariant::fromValue(m_record.id()))));
        if (!partners)
            return partners.error();
        heading(QT_TRANSLATE_NOOP("Reports", "Partners"));
        if (partners->isEmpty()) {
            nothing(QT_TRANSLATE_NOOP("Reports", "No partners are recorded."));
            return {};
        }
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Organisation")), Align::Start, 3}, {words(QT_TRANSLATE_NOOP("Reports", "Role")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Own contribution")), Align::End, 0}};
        for (const Record &partner : *partners) {
            table.rows.append({ReportRow::Kind::Record,
                               {m_draft.cell(m_draft.titleOf(organisation(), partner.get(part.organisation, RecordId()))),
                                m_draft.cell(m_draft.choice(part.part, partner.text(part.part))), m_draft.cell(money(partner, part.ownContribution))}});
        }
        m_draft.add(table);
        return {};
    }

    Result<> addResults()
    {
        const Result<QList<Record>> results = m_draft.list(Query(result(), Filter::leaf(result().project, Compare::Equal, QVariant::fromValue(m_record.id()))));
        if (!results)
            return results.error();
        heading(QT_TRANSLATE_NOOP("Reports", "Results and indicators"));
        if (results->isEmpty()) {
            nothing(QT_TRANSLATE_NOOP("Reports", "No results are recorded."));
            return {};
        }
        const Result<QList<Record>> indicators = m_draft.list(Query(indicator(), Filter::leaf(indicator().result, Compare::AnyOf, idsOf(*results))));
        if (!indicators)
            return indicators.error();
        if (const Result<> read = readFigures(*indicators); !read)
            return read;
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Code")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Indicator")), Align::Start, 3},
                         {words(QT_TRANSLATE_NOOP("Reports", "Unit")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Baseline")), Align::End, 0},
                         {words(QT_TRANSLATE_NOOP("Reports", "Target")), Align::End, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Latest value")), Align::End, 0}};
        for (const Record &one : *results) {
            const QString code = one.text(result().code);
            const QString title = m_draft.choice(result().level, one.text(result().level)) + (code.isEmpty() ? QStringLiteral(": ") : QStringLiteral(" ") + code + QStringLiteral(": "));
            table.rows.append({ReportRow::Kind::Subgroup, {{.text = title + one.text(result().title), .known = true, .span = 6}}});
            const qsizetype before = table.rows.size();
            for (const Record &measured : *indicators) {
                if (measured.get(indicator().result) == one.id())
                    table.rows.append(indicatorRow(measured));
            }
            if (table.rows.size() == before)
                table.rows.append({ReportRow::Kind::Record, {{.text = words(QT_TRANSLATE_NOOP("Reports", "No indicator is recorded.")), .known = false, .span = 6}}});
        }
        m_draft.add(table);
        noteUnmeasured(*indicators);
        return {};
    }

    struct Figure
    {
        Period period;
        double value = 0;
        bool isProvisional = false;
    };

    /// The newest figures of whole indicators: parts (by sex, by site ...) do not stand for the whole, and neither do
    /// rejected figures or those a correction has replaced.
    Result<> readFigures(const QList<Record> &indicators)
    {
        const QVariantList ids = idsOf(indicators);
        const MeasurementEntity &made = measurement();
        const Result<QList<Record>> values = m_draft.list(Query(made, Filter::leaf(made.indicator, Compare::AnyOf, ids)));
        const Result<QList<Record>> targets = m_draft.list(Query(target(), Filter::leaf(target().indicator, Compare::AnyOf, ids)));
        if (!values || !targets)
            return values ? targets.error() : values.error();
        QSet<RecordId> replaced;
        for (const Record &value : *values) {
            if (value.text(made.status) != u"rejected" && value.get(made.corrects))
                replaced.insert(*value.get(made.corrects));
        }
        for (const Record &value : *values) {
            const bool whole = value.isEmpty(made.categories) && value.isEmpty(made.mineSite);
            if (whole && value.get(made.value) && value.text(made.status) != u"rejected" && !replaced.contains(value.id()))
                keepNewest(m_values, *value.get(made.indicator),
                           {*value.get(made.period), *value.get(made.value),
                            m_draft.isOpen(value, {&made.indicator, &made.period, &made.value, &made.status, &made.categories, &made.mineSite, &made.corrects})},
                           m_draft.document().asOf);
            m_draft.attribution().add(value.text(made.source));
        }
        replaced.clear();
        for (const Record &one : *targets) {
            if (one.get(target().replaces))
                replaced.insert(*one.get(target().replaces));
        }
        for (const Record &one : *targets) {
            if (one.isEmpty(target().category) && one.get(target().value) && !replaced.contains(one.id()))
                keepNewest(m_targets, *one.get(target().indicator),
                           {*one.get(target().period), *one.get(target().value),
                            m_draft.isOpen(one, {&target().indicator, &target().period, &target().value, &target().category, &target().replaces})},
                           QDate());
        }
        return {};
    }

    static void keepNewest(QHash<RecordId, Figure> &figures, const RecordId &of, const Figure &figure, const QDate &until)
    {
        if (until.isValid() && figure.period.first() > until)
            return;
        const auto known = figures.constFind(of);
        if (known == figures.cend() || known->period.last() < figure.period.last())
            figures.insert(of, figure);
    }

    ReportCell figureCell(const QHash<RecordId, Figure> &figures, const RecordId &of) const
    {
        const auto figure = figures.constFind(of);
        if (figure == figures.cend())
            return m_draft.cell(QString());
        return m_draft.marked(m_draft.cell(QStringLiteral("%1 (%2)").arg(m_draft.language().number(figure->value), figure->period.text())), figure->isProvisional);
    }

    ReportRow indicatorRow(const Record &measured) const
    {
        const std::optional<double> baseline = measured.get(indicator().baselineValue);
        return {ReportRow::Kind::Record,
                {m_draft.cell(measured.text(indicator().code)), m_draft.cell(measured.text(indicator().title)), m_draft.cell(measured.text(indicator().unit)),
                 m_draft.marked(m_draft.cell(baseline ? m_draft.language().number(*baseline) : QString()), baseline && m_draft.isOpen(measured, {&indicator().baselineValue})),
                 figureCell(m_targets, measured.id()), figureCell(m_values, measured.id())}};
    }

    void noteUnmeasured(const QList<Record> &indicators)
    {
        QStringList values;
        QStringList targets;
        for (const Record &measured : indicators) {
            if (!m_values.contains(measured.id()))
                values.append(measured.text(indicator().code));
            if (!m_targets.contains(measured.id()))
                targets.append(measured.text(indicator().code));
        }
        if (!targets.isEmpty())
            m_missing.append(words(QT_TRANSLATE_NOOP("Reports", "Indicators without a target: %1.")).arg(m_draft.language().list(targets)));
        if (!values.isEmpty())
            m_missing.append(words(QT_TRANSLATE_NOOP("Reports", "Indicators without a figure: %1.")).arg(m_draft.language().list(values)));
    }

    Result<> addSites()
    {
        const MineSiteEntity &site = mineSite();
        Result<QList<Record>> all = m_draft.list(Query(site, Filter::leaf(site.projects, Compare::Equal, QVariant::fromValue(m_record.id()))));
        if (!all)
            return all.error();
        heading(QT_TRANSLATE_NOOP("Reports", "Mine sites"));
        if (all->isEmpty()) {
            nothing(QT_TRANSLATE_NOOP("Reports", "No mine sites are recorded."));
            return {};
        }
        if (const Result<> prepared = m_draft.derived().prepare(site, *all); !prepared)
            return prepared;
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Site")), Align::Start, 2}, {words(QT_TRANSLATE_NOOP("Reports", "Province")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Workers")), Align::End, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Last visit")), Align::Start, 0},
                         {words(QT_TRANSLATE_NOOP("Reports", "Status")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Responsible")), Align::Start, 0}};
        int unvisited = 0;
        for (const Record &one : *all) {
            const Result<ReportDraft::Figure> visited = m_draft.figure(one, u"last_visit_on");
            const Result<ReportDraft::Figure> status = m_draft.figure(one, u"status_now");
            const Result<ReportDraft::Figure> responsible = m_draft.figure(one, u"responsible");
            for (const Result<ReportDraft::Figure> *value : {&visited, &status, &responsible}) {
                if (!*value)
                    return value->error();
            }
            unvisited += !visited->value.isValid();
            const QString answer = !responsible->value.isValid() ? words(QT_TRANSLATE_NOOP("Reports", "unknown"))
                : responsible->value.toBool() ? words(QT_TRANSLATE_NOOP("Reports", "yes")) : words(QT_TRANSLATE_NOOP("Reports", "no"));
            table.rows.append({ReportRow::Kind::Record,
                               {m_draft.cell(one.text(site.name)), m_draft.cell(m_draft.codeName(region(), one.text(site.region))), 
                                m_draft.marked(m_draft.cell(one.get(site.workers)), m_draft.isOpen(one, {&site.workers})),
                                m_draft.marked(m_draft.day(visited->value.toDate()), visited->isProvisional),
                                m_draft.marked(m_draft.cell(m_draft.language().choice(site.derivedField(u"status_now")->choices, status->value.toString())), status->isProvisional),
                                m_draft.marked({.text = answer, .known = responsible->value.isValid()}, responsible->isProvisional)}});
            m_draft.attribution().add(one.text(site.source));
        }
        if (unvisited > 0)
            m_missing.append(words(QT_TRANSLATE_NOOP("Reports", "Mine sites never visited: %1.")).arg(m_draft.language().number(qlonglong(unvisited))));
        m_draft.add(table);
        return {};
    }

    Result<> addVisits()
    {
        const VisitEntity &made = visit();
        Query query(made, Filter::leaf(made.project, Compare::Equal, QVariant::fromValue(m_record.id())));
        Result<QList<Record>> visits = m_draft.list(query);
        if (!visits)
            return visits.error();
        heading(QT_TRANSLATE_NOOP("Reports", "Visits"));
        if (visits->isEmpty()) {
            nothing(QT_TRANSLATE_NOOP("Reports", "No visits are recorded."));
            return {};
        }
        const auto day = [&made](const Record &one) { return one.get(made.on, one.get(made.plannedOn, QDate())); };
        std::ranges::stable_sort(*visits, [&day](const Record &a, const Record &b) { return day(a) > day(b); });
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Day")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Mine site")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Purpose")), Align::Start, 2}, {words(QT_TRANSLATE_NOOP("Reports", "State")), Align::Start, 0}};
        for (const Record &one : visits->mid(0, mostVisits)) {
            const RecordId site = one.get(made.mineSite, RecordId());
            const bool isMade = one.get(made.visited, !one.isEmpty(made.on));
            const bool notMade = one.get(made.visited) == false;
            table.rows.append({ReportRow::Kind::Record,
                               {m_draft.marked(m_draft.day(day(one)), m_draft.isOpen(one, {&made.on, &made.plannedOn})), site.isNull() ? ReportCell{.text = QStringLiteral("–"), .known = false} : m_draft.cell(m_draft.titleOf(mineSite(), site)),
                                m_draft.cell(one.text(made.purpose)),
                                {.text = notMade ? words(QT_TRANSLATE_NOOP("Reports", "not made")) : isMade ? words(QT_TRANSLATE_NOOP("Reports", "made"))
                                                                                                          : words(QT_TRANSLATE_NOOP("Reports", "planned"))}}});
        }
        m_draft.add(table);
        if (visits->size() > mostVisits)
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "Earlier visits, not shown: %1.")).arg(m_draft.language().number(qlonglong(visits->size() - mostVisits))),
                                        ReportParagraph::Tone::Quiet});
        return {};
    }

    Result<> addTasks()
    {
        const TaskEntity &todo = task();
        Result<QList<Record>> open = m_draft.list(Query(todo, Filter::leaf(todo.about, Compare::Equal, QVariant::fromValue(RecordRef{m_project.name(), m_record.id()}))));
        if (!open)
            return open.error();
        open->removeIf([&](const Record &one) { return one.get(todo.doneOn, QDate(9999, 1, 1)) <= m_draft.document().asOf; });
        heading(QT_TRANSLATE_NOOP("Reports", "Open tasks"));
        if (open->isEmpty()) {
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "No open tasks.")), ReportParagraph::Tone::Quiet});
            return {};
        }
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Due on")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Task")), Align::Start, 2},
                         {words(QT_TRANSLATE_NOOP("Reports", "Owner")), Align::Start, 1}, {words(QT_TRANSLATE_NOOP("Reports", "State")), Align::Start, 0}};
        const Derived &state = *todo.derivedField(u"state");
        for (const Record &one : *open) {
            const Result<ReportDraft::Figure> now = m_draft.figure(one, state.name);
            if (!now)
                return now.error();
            table.rows.append({ReportRow::Kind::Record,
                               {m_draft.marked(m_draft.day(one.get(todo.dueOn, QDate())), m_draft.isOpen(one, {&todo.dueOn})), m_draft.cell(one.text(todo.title)),
                                m_draft.cell(m_draft.titleOf(officer(), one.get(todo.owner, RecordId()))),
                                m_draft.marked(m_draft.cell(m_draft.language().choice(state.choices, now->value.toString())), now->isProvisional)}});
        }
        m_draft.add(table);
        return {};
    }

    ReportDraft &m_draft;
    const ProjectEntity &m_project;
    const Record &m_record;
    QHash<RecordId, Figure> m_values;
    QHash<RecordId, Figure> m_targets;
    QStringList m_missing;
    double m_done = 0;
};

} // namespace

Result<ReportDocument> makeProjectSheet(ReportDraft &draft)
{
    const Result<Record> record = draft.reader().find(project(), draft.request().recordId);
    if (!record)
        return record.error();
    if (record->get(project().restricted, false))
        return Error{Error::Kind::Forbidden, QCoreApplication::translate("Reports", "The project is restricted: no report leaves the casebook about it."), {}};
    if (const Result<> made = ProjectSheet(draft, *record).make(); !made)
        return made.error();
    return draft.finish();
}

} // namespace Lodebook
