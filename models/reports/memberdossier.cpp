// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/memberdossier.h"

#include "models/entities/common/officer.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/entities/reference/country.h"
#include "models/programme/yearlycontributions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

using Align = ReportColumn::Align;

class MemberDossier
{
public:
    MemberDossier(ReportDraft &draft, const Record &record) : m_draft(draft), m_record(record) {}

    Result<> make()
    {
        if (const Result<> read = m_draft.readNames(country()); !read)
            return read;
        m_draft.document().title = m_record.text(organisation().name);
        m_draft.document().subtitle = words(QT_TRANSLATE_NOOP("Reports", "Member dossier"));
        m_draft.attribution().add(m_record.text(organisation().source));
        addFacts();
        for (Result<> (MemberDossier::*part)() : {&MemberDossier::addMemberships, &MemberDossier::addContributions, &MemberDossier::addRoles, &MemberDossier::addPlans}) {
            if (!m_draft.report(m_done += 0.2))
                return m_draft.stopped();
            if (const Result<> added = (this->*part)(); !added)
                return added;
        }
        return {};
    }

private:
    QString words(const char *source) const { return m_draft.text(source); }
    QString code(const Record &record, const ChoiceField &field) { return m_draft.marked(m_draft.choice(field, record.text(field)), m_draft.isOpen(record, {&field})); }
    ReportCell day(const Record &record, const DateField &field) const { return m_draft.marked(m_draft.day(record.get(field, QDate())), m_draft.isOpen(record, {&field})); }
    QString money(const Record &record, const MoneyField &field) const
    {
        const std::optional<Money> amount = record.get(field);
        return amount ? m_draft.marked(m_draft.language().money(*amount), m_draft.isOpen(record, {&field})) : QString();
    }
    ReportCell state(const Derived &derived, const ReportDraft::Figure &now) const
    {
        return m_draft.marked(m_draft.cell(m_draft.language().choice(derived.choices, now.value.toString())), now.isProvisional);
    }
    ReportCell open(const Record &record, const DateField &field) const { return record.isEmpty(field) ? ReportCell{} : day(record, field); }

    void addFacts()
    {
        const OrganisationEntity &is = organisation();
        m_draft.add(ReportFacts{{m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Kind"), code(m_record, is.kind)), m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Pillar"), code(m_record, is.pillar)),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Country"), m_draft.codeName(country(), m_record.text(is.country))),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Owner"), m_draft.titleOf(officer(), m_record.get(is.relationshipOwner, RecordId())))},
                                2});
    }

    Result<QList<Record>> ofIt(const Entity &entity, const LinkField &link) { return m_draft.list(Query(entity, Filter::leaf(link, Compare::Equal, QVariant::fromValue(m_record.id())))); }

    void show(const char *title, ReportTable table, const char *none)
    {
        m_draft.add(ReportHeading{words(title), 2});
        if (table.rows.isEmpty())
            m_draft.add(ReportParagraph{words(none), ReportParagraph::Tone::Quiet});
        else
            m_draft.add(std::move(table));
    }

    void warn(const QString &text) { m_draft.add(ReportParagraph{text, ReportParagraph::Tone::Warning}); }

    /// Two terms that share a day; a term without a first day is not held against others.
    bool overlap() const
    {
        for (qsizetype i = 0; i < m_memberships.size(); ++i) {
            for (qsizetype j = i + 1; j < m_memberships.size(); ++j) {
                const Record &one = m_memberships.at(i);
                const Record &other = m_memberships.at(j);
                if (one.isEmpty(membership().from) || other.isEmpty(membership().from))
                    continue;
                const QDate never(9999, 12, 31);
                if (*one.get(membership().from) <= other.get(membership().until, never) && *other.get(membership().from) <= one.get(membership().until, never))
                    return true;
            }
        }
        return false;
    }

    Result<> addMemberships()
    {
        const Result<QList<Record>> found = ofIt(membership(), membership().organisation);
        if (!found)
            return found.error();
        m_memberships = *found;
        const Derived &stage = *membership().derivedField(u"stage");
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Category")), Align::Start, 1}, {words(QT_TRANSLATE_NOOP("Reports", "Stage")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Since")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Until")), Align::Start, 0},
                         {words(QT_TRANSLATE_NOOP("Reports", "Yearly fee")), Align::End, 0}};
        for (const Record &one : m_memberships) {
            const Result<ReportDraft::Figure> now = m_draft.figure(one, stage.name);
            if (!now)
                return now.error();
            table.rows.append({ReportRow::Kind::Record,
                               {m_draft.cell(code(one, membership().category)), state(stage, *now), day(one, membership().from),
                                open(one, membership().until), {.text = money(one, membership().yearlyFee)}}});
        }
        show(QT_TRANSLATE_NOOP("Reports", "Memberships"), table, QT_TRANSLATE_NOOP("Reports", "No membership is recorded."));
        if (overlap())
            warn(words(QT_TRANSLATE_NOOP("Reports", "Two memberships overlap: end the earlier one, or correct their days.")));
        return {};
    }

    Result<> addContributions()
    {
        const Derived &standing = *contribution().derivedField(u"state");
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Year")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Kind")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Amount")), Align::End, 1}, {words(QT_TRANSLATE_NOOP("Reports", "Due on")), Align::Start, 0},
                         {words(QT_TRANSLATE_NOOP("Reports", "State")), Align::Start, 1}};
        QStringList outside;
        for (const Record &of : m_memberships) {
            const Result<QList<Record>> given = m_draft.list(Query(contribution(), Filter::leaf(contribution().membership, Compare::Equal, QVariant::fromValue(of.id()))));
            if (!given)
                return given.error();
            for (const Record &one : *given) {
                const Result<ReportDraft::Figure> now = m_draft.figure(one, standing.name);
                if (!now)
                    return now.error();
                table.rows.append({ReportRow::Kind::Record,
                                   {{.text = QString::number(one.get(contribution().year, 0))}, m_draft.cell(code(one, contribution().kind)),
                                    {.text = money(one, contribution().amount)}, day(one, contribution().dueOn), state(standing, *now)}});
                if (const QString why = contributionOutsideMembership(one, of); !why.isEmpty())
                    outside.append(why);
            }
        }
        show(QT_TRANSLATE_NOOP("Reports", "Contributions"), table, QT_TRANSLATE_NOOP("Reports", "No contribution is recorded."));
        for (const QString &why : outside)
            warn(why);
        return {};
    }

    Result<> addRoles()
    {
        const Result<QList<Record>> roles = ofIt(role(), role().organisation);
        if (!roles)
            return roles.error();
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Person")), Align::Start, 2}, {words(QT_TRANSLATE_NOOP("Reports", "Role")), Align::Start, 2},
                         {words(QT_TRANSLATE_NOOP("Reports", "From")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Until")), Align::Start, 0}};
        for (const Record &one : *roles) {
            const QString name = m_draft.titleOf(person(), one.get(role().person, RecordId()));
            if (!name.isEmpty()) // who is restricted is counted by the draft
                table.rows.append({ReportRow::Kind::Record, {{.text = name}, m_draft.cell(one.text(role().title)), day(one, role().from), open(one, role().until)}});
        }
        show(QT_TRANSLATE_NOOP("Reports", "People"), table, QT_TRANSLATE_NOOP("Reports", "No people are recorded."));
        return {};
    }

    Result<> addPlans()
    {
        const Result<QList<Record>> plans = ofIt(engagementPlan(), engagementPlan().organisation);
        if (!plans)
            return plans.error();
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Plan")), Align::Start, 2}, {words(QT_TRANSLATE_NOOP("Reports", "Status")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Next review")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Owner")), Align::Start, 1}};
        for (const Record &one : *plans) {
            table.rows.append({ReportRow::Kind::Record,
                               {m_draft.cell(one.text(engagementPlan().title)), m_draft.cell(code(one, engagementPlan().status)), day(one, engagementPlan().reviewOn),
                                m_draft.cell(m_draft.titleOf(officer(), one.get(engagementPlan().owner, RecordId())))}});
        }
        show(QT_TRANSLATE_NOOP("Reports", "Engagement plans"), table, QT_TRANSLATE_NOOP("Reports", "No engagement plan is recorded."));
        return {};
    }

    ReportDraft &m_draft;
    const Record &m_record;
    QList<Record> m_memberships;
    double m_done = 0;
};

} // namespace

Result<ReportDocument> makeMemberDossier(ReportDraft &draft)
{
    const Result<Record> record = draft.reader().find(organisation(), draft.request().recordId);
    if (!record)
        return record.error();
    if (record->get(organisation().restricted, false))
        return Error{Error::Kind::Forbidden, QCoreApplication::translate("Reports", "The organisation is restricted: no report leaves the casebook about it."), {}};
    if (const Result<> made = MemberDossier(draft, *record).make(); !made)
        return made.error();
    return draft.finish();
}

} // namespace Lodebook
