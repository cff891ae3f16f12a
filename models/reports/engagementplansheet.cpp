// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/engagementplansheet.h"

#include "models/entities/common/attachment.h"
#include "models/entities/common/officer.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/planversion.h"
#include "models/entities/reference/country.h"
#include "models/programme/deadlines.h"
#include "models/programme/planoverlap.h"
#include "models/programme/planversions.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

using Align = ReportColumn::Align;

class EngagementPlanSheet
{
public:
    EngagementPlanSheet(ReportDraft &draft, const PlanContent &content) : m_draft(draft), m_is(engagementPlan()), m_content(content), m_plan(content.plan) {}

    Result<> make()
    {
        if (const Result<> read = m_draft.readNames(country()); !read)
            return read;
        m_draft.document().title = m_plan.text(m_is.title);
        m_draft.document().subtitle = words(QT_TRANSLATE_NOOP("Reports", "Engagement plan")) + QStringLiteral(" · ") + m_plan.text(m_is.number);
        m_draft.attribution().add(m_plan.text(m_is.source));
        addFacts();
        addTexts();
        for (Result<> (EngagementPlanSheet::*part)() : {&EngagementPlanSheet::addOverlap, &EngagementPlanSheet::addActions, &EngagementPlanSheet::addChanges}) {
            if (!m_draft.report(m_done += 0.3))
                return m_draft.stopped();
            if (const Result<> added = (this->*part)(); !added)
                return added;
        }
        m_draft.addMissing(m_missing);
        return {};
    }

private:
    QString words(const char *source) const { return m_draft.text(source); }
    QString marked(const QString &text, const Record &record, const Field &field) const { return m_draft.marked(text, m_draft.isOpen(record, {&field})); }
    QString code(const ChoiceField &field) const { return marked(m_draft.choice(field, m_plan.text(field)), m_plan, field); }
    void heading(const char *text) { m_draft.add(ReportHeading{words(text), 2}); }
    void quiet(const QString &text) { m_draft.add(ReportParagraph{text, ReportParagraph::Tone::Quiet}); }

    QString day(const Record &record, const DateField &field) const
    {
        const QDate on = record.get(field, QDate());
        return on.isValid() ? marked(m_draft.language().day(on), record, field) : QString();
    }

    /// The day of the review, with the one word for what is late.
    QString review() const
    {
        const QString on = day(m_plan, m_is.reviewOn);
        const bool late = !on.isEmpty() && m_plan.text(m_is.status) != u"closed" && *m_plan.get(m_is.reviewOn) < m_draft.document().asOf;
        return late ? QStringLiteral("%1 (%2)").arg(on, stateWords(Deadline::State::Late)) : on;
    }

    QString ofFive(const IntegerField &field) const
    {
        const std::optional<qlonglong> value = m_plan.get(field);
        return value ? marked(words(QT_TRANSLATE_NOOP("Reports", "%1 of 5")).arg(m_draft.language().number(*value)), m_plan, field) : QString();
    }

    void addFacts()
    {
        QStringList contacts;
        for (const RecordId &id : m_plan.get(m_is.contacts, {}))
            contacts.append(m_draft.titleOf(person(), id));
        contacts.removeAll(QString());
        const QList<ReportFact> facts{
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Partner"), m_draft.titleOf(organisation(), m_plan.get(m_is.organisation, RecordId()))),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Status"), code(m_is.status)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Priority"), code(m_is.priority)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Owner"), m_draft.titleOf(officer(), m_plan.get(m_is.owner, RecordId()))),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "From"), day(m_plan, m_is.from)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Next review"), review()),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Level now"), code(m_is.levelNow)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Level wanted"), code(m_is.levelWanted)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Influence"), ofFive(m_is.influence)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Interest"), ofFive(m_is.interest)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Approved on"), day(m_plan, m_is.approvedOn)),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Contacts"), m_draft.language().list(contacts))};
        QStringList unknown;
        for (const ReportFact &fact : facts) {
            if (!fact.known)
                unknown.append(fact.name);
        }
        if (!unknown.isEmpty())
            m_missing.append(words(QT_TRANSLATE_NOOP("Reports", "Not recorded of the plan: %1.")).arg(m_draft.language().list(unknown)));
        m_draft.add(ReportFacts{facts, 2});
    }

    void addText(const char *title, const NoteField &field, const char *none)
    {
        heading(title);
        if (!m_plan.isEmpty(field))
            return m_draft.addText(m_plan.text(field));
        quiet(words(none));
        m_missing.append(words(none));
    }

    void addTexts()
    {
        addText(QT_TRANSLATE_NOOP("Reports", "Why this partner"), m_is.rationale, QT_TRANSLATE_NOOP("Reports", "It is not recorded why this partner was chosen."));
        addText(QT_TRANSLATE_NOOP("Reports", "Shared objectives"), m_is.sharedObjectives, QT_TRANSLATE_NOOP("Reports", "No shared objectives are recorded."));
    }

    /// Titles of what may be shown; what is restricted is counted by the draft.
    QString titles(const Entity &entity, const QList<RecordId> &ids)
    {
        QStringList names;
        for (const RecordId &id : ids)
            names.append(m_draft.titleOf(entity, id));
        names.removeAll(QString());
        return m_draft.language().list(names);
    }

    Result<> addOverlap()
    {
        heading(QT_TRANSLATE_NOOP("Reports", "Overlap"));
        const Result<const PartnerFacts *> facts = m_draft.derived().facts().partners();
        if (!facts)
            return facts.error();
        const PlanOverlap overlap = planOverlap(m_plan, **facts);
        if (planOverlapWords(m_plan, overlap).isEmpty()) {
            quiet(words(QT_TRANSLATE_NOOP("Reports", "Neither who takes part in the partner’s work nor where it works is recorded.")));
            return {};
        }
        // Nothing in common is an answer where it is recorded what to look for.
        const auto fact = [this](const char *name, const QString &value, bool recorded = true) {
            return value.isEmpty() && recorded ? ReportFact{words(name), words(QT_TRANSLATE_NOOP("Reports", "none"))} : m_draft.fact(name, value);
        };
        m_draft.add(ReportFacts{{fact(QT_TRANSLATE_NOOP("Reports", "Shared members"), titles(organisation(), overlap.members)),
                                 fact(QT_TRANSLATE_NOOP("Reports", "Shared projects"), titles(project(), overlap.projects)),
                                 fact(QT_TRANSLATE_NOOP("Reports", "Shared countries"), m_draft.codeNames(country(), overlap.countries), !m_plan.isEmpty(m_is.countries))}, 1});
        if (!overlap.undated.isEmpty())
            quiet(words(QT_TRANSLATE_NOOP("Reports", "Of these memberships no dates are recorded: %1.")).arg(titles(organisation(), overlap.undated)));
        return {};
    }

    /// What came of an action, where it can be read, and the names of its files.
    Result<QString> resultOf(const Record &action)
    {
        const EngagementActionEntity &is = engagementAction();
        QStringList parts;
        if (!action.isEmpty(is.outcome))
            parts.append(formattedText(action.text(is.outcome)).text.simplified());
        if (!action.isEmpty(is.evidence))
            parts.append(action.text(is.evidence));
        const RecordRef about{is.name(), action.id()};
        const Result<QList<Record>> files = m_draft.list(Query(attachment(), Filter::leaf(attachment().about, Compare::Equal, QVariant::fromValue(about))));
        if (!files)
            return files.error();
        for (const Record &file : *files)
            parts.append(file.text(attachment().fileName));
        return parts.join(QStringLiteral(" · "));
    }

    Result<ReportRow> actionRow(const Record &action)
    {
        const EngagementActionEntity &is = engagementAction();
        const Derived &state = *is.derivedField(u"state");
        const Result<ReportDraft::Figure> now = m_draft.figure(action, state.name);
        const Result<QString> result = resultOf(action);
        if (!now || !result)
            return now ? result.error() : now.error();
        const RecordId owner = action.get(is.owner, m_plan.get(m_is.owner, RecordId()));
        const QString kind = m_draft.choice(is.kind, action.text(is.kind));
        const bool isDone = now->value == QStringLiteral("done");
        return ReportRow{ReportRow::Kind::Record,
                         {m_draft.marked(m_draft.day(action.get(is.dueOn, QDate())), m_draft.isOpen(action, {&is.dueOn})),
                          m_draft.cell(kind.isEmpty() ? action.text(is.title) : QStringLiteral("%1 (%2)").arg(action.text(is.title), kind)),
                          m_draft.cell(m_draft.titleOf(officer(), owner)), m_draft.marked(m_draft.cell(m_draft.language().choice(state.choices, now->value.toString())), now->isProvisional),
                          isDone || !result->isEmpty() ? m_draft.cell(*result) : ReportCell{}}};
    }

    Result<> addActions()
    {
        heading(QT_TRANSLATE_NOOP("Reports", "Actions"));
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Due on")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Action")), Align::Start, 2},
                         {words(QT_TRANSLATE_NOOP("Reports", "Owner")), Align::Start, 1}, {words(QT_TRANSLATE_NOOP("Reports", "State")), Align::Start, 0},
                         {words(QT_TRANSLATE_NOOP("Reports", "Outcome and evidence")), Align::Start, 2}};
        for (const Record &action : m_content.actions) {
            if (action.get(engagementAction().restricted, false)) {
                m_draft.leaveOut(action.id());
                continue;
            }
            const Result<ReportRow> row = actionRow(action);
            if (!row)
                return row.error();
            table.rows.append(*row);
        }
        if (!table.rows.isEmpty()) {
            m_draft.add(table);
            return {};
        }
        quiet(words(QT_TRANSLATE_NOOP("Reports", "No actions are recorded.")));
        m_missing.append(words(QT_TRANSLATE_NOOP("Reports", "No actions are recorded.")));
        return {};
    }

    QString valueText(const Field &field, const QVariant &value)
    {
        if (!value.isValid())
            return {};
        switch (field.type()) {
        case FieldType::Date: return m_draft.language().day(value.toDate());
        case FieldType::Choice: return m_draft.choice(field, value.toString());
        case FieldType::Codes: return m_draft.codeNames(country(), value.toStringList());
        case FieldType::LongText: return formattedText(value.toString()).text.simplified();
        case FieldType::Link:
        case FieldType::Links: {
            const Entity *target = m_draft.reader().catalog().target(field);
            const QList<RecordId> ids = field.type() == FieldType::Link ? QList<RecordId>{value.toUuid()} : value.value<QList<RecordId>>();
            return target ? titles(*target, ids) : QString();
        }
        default: return plainText(field, value);
        }
    }

    ReportRow changeRow(const PlanDifference &change)
    {
        const QString title = change.about.entity == m_is.Entity::name() ? words(QT_TRANSLATE_NOOP("Reports", "Plan")) : change.title;
        if (!change.field)
            return {ReportRow::Kind::Record, {m_draft.cell(title), {.text = differenceWords(change.kind), .known = true, .span = 3}}};
        return {ReportRow::Kind::Record,
                {m_draft.cell(title), m_draft.cell(change.field->label()), m_draft.cell(valueText(*change.field, change.before)), m_draft.cell(valueText(*change.field, change.after))}};
    }

    Result<> addChanges()
    {
        heading(QT_TRANSLATE_NOOP("Reports", "Changes since the approval"));
        const Result<QList<Record>> versions = planVersions(m_draft.reader(), m_plan.id());
        if (!versions)
            return versions.error();
        const Record *baseline = newestBaseline(*versions);
        if (!baseline) {
            quiet(words(QT_TRANSLATE_NOOP("Reports", "No baseline is frozen: the plan has not been approved here.")));
            return {};
        }
        const Result<PlanContent> before = planOf(*baseline);
        if (!before)
            return before.error();
        PlanContent now = m_content;
        now.actions.removeIf([](const Record &action) { return action.get(engagementAction().restricted, false); });
        const QList<PlanDifference> changes = planDifferences(*before, now);
        const QString since = m_draft.language().day(baseline->get(planVersion().frozenOn, QDate()));
        if (changes.isEmpty()) {
            quiet(words(QT_TRANSLATE_NOOP("Reports", "Nothing has changed since the baseline of %1.")).arg(since));
            return {};
        }
        ReportTable table;
        table.caption = words(QT_TRANSLATE_NOOP("Reports", "Against the baseline of %1")).arg(since);
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "What")), Align::Start, 2}, {words(QT_TRANSLATE_NOOP("Reports", "Field")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Then")), Align::Start, 2}, {words(QT_TRANSLATE_NOOP("Reports", "Now")), Align::Start, 2}};
        for (const PlanDifference &change : changes)
            table.rows.append(changeRow(change));
        m_draft.add(table);
        return {};
    }

    ReportDraft &m_draft;
    const EngagementPlanEntity &m_is;
    const PlanContent &m_content;
    const Record &m_plan;
    QStringList m_missing;
    double m_done = 0;
};

} // namespace

Result<ReportDocument> makeEngagementPlanSheet(ReportDraft &draft)
{
    const Result<PlanContent> content = currentPlan(draft.reader(), draft.request().recordId);
    if (!content)
        return content.error();
    if (content->plan.get(engagementPlan().restricted, false))
        return Error{Error::Kind::Forbidden, QCoreApplication::translate("Reports", "The plan is restricted: no report leaves the casebook about it."), {}};
    if (const Result<> made = EngagementPlanSheet(draft, *content).make(); !made)
        return made.error();
    return draft.finish();
}

} // namespace Lodebook
