// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/authorityoverview.h"

#include "models/entities/partners/authority.h"
#include "models/entities/partners/authoritycheck.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/programme/authoritycontact.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

using Align = ReportColumn::Align;

class AuthorityOverview
{
public:
    explicit AuthorityOverview(ReportDraft &draft) : m_draft(draft), m_authority(authority()) {}

    Result<> make()
    {
        if (const Result<> read = m_draft.readNames(country()); !read)
            return read;
        Result<QList<Record>> found = m_draft.list(Query(m_authority, m_draft.request().filter.value_or(Filter())));
        if (!found)
            return found.error();
        sort(*found);
        if (const Result<> read = readChecks(); !read)
            return read;
        if (const Result<> read = readMissingStates(*found); !read)
            return read;
        m_draft.document().landscape = true;
        m_draft.document().subtitle = m_draft.text(QT_TRANSLATE_NOOP("Reports", "State of %1")).arg(m_draft.language().day(m_draft.document().asOf));
        if (found->isEmpty()) {
            m_draft.add(ReportParagraph{m_draft.text(QT_TRANSLATE_NOOP("Reports", "No authority is recorded that fits what was asked for."))});
            return {};
        }
        return write(*found);
    }

private:
    QString words(const char *source) const { return m_draft.text(source); }
    QString number(qlonglong count) const { return m_draft.language().number(count); }
    QString state(const QString &code) const { return m_draft.choice(m_authority.status, code); }
    QString stateName(const Record &one) const { return m_draft.codeName(country(), one.text(m_authority.country)); }

    void sort(QList<Record> &found) const
    {
        const QCollator collator(m_draft.language().locale());
        std::ranges::stable_sort(found, [&](const Record &a, const Record &b) { return collator.compare(stateName(a), stateName(b)) < 0; });
    }

    /// The newest checks of each authority up to the day.
    Result<> readChecks()
    {
        const AuthorityCheckEntity &is = authorityCheck();
        const Result<QList<Record>> all = m_draft.list(Query(is, Filter::leaf(is.year, Compare::AtMost, m_draft.document().asOf.year())));
        if (!all)
            return all.error();
        for (const Record &one : *all) {
            const RecordId of = one.get(is.authority, RecordId());
            const auto known = m_checks.constFind(of);
            if (known == m_checks.cend() || known->get(is.year, 0) < one.get(is.year, 0))
                m_checks.insert(of, one);
        }
        return {};
    }

    /// Only of the whole register can be said which states it lacks.
    Result<> readMissingStates(const QList<Record> &found)
    {
        if (m_draft.request().filter && !m_draft.request().filter->isEmpty())
            return {};
        const Result<QList<Record>> members = m_draft.list(Query(country(), Filter::leaf(country().euMember, Compare::Equal, true)));
        if (!members)
            return members.error();
        for (const Record &member : *members) {
            const QString code = member.text(country().code);
            if (std::ranges::none_of(found, [&](const Record &one) { return one.text(m_authority.country) == code; }))
                m_missing.append(m_draft.codeName(country(), code));
        }
        m_missing.sort();
        return {};
    }

    Result<> write(const QList<Record> &found)
    {
        ReportTable table;
        table.caption = words(QT_TRANSLATE_NOOP("Reports", "Competent authorities by Member State"));
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Member State")), Align::Start, 1}, {words(QT_TRANSLATE_NOOP("Reports", "Authority")), Align::Start, 3},
                         {words(QT_TRANSLATE_NOOP("Reports", "State")), Align::Start, 1}, {words(QT_TRANSLATE_NOOP("Reports", "Importers")), Align::End, 0},
                         {words(QT_TRANSLATE_NOOP("Reports", "List public")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Latest checks")), Align::Start, 2},
                         {words(QT_TRANSLATE_NOOP("Reports", "Last contact")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Next step")), Align::Start, 2}};
        for (qsizetype i = 0; i < found.size(); ++i) {
            if (!m_draft.report(double(i) / double(found.size())))
                return m_draft.stopped();
            const Result<ReportRow> row = rowOf(found.at(i));
            if (!row)
                return row.error();
            table.rows.append(*row);
        }
        m_draft.add(ReportFacts{summary(found), 2});
        if (!m_missing.isEmpty()) {
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "Member States without a record: %1.")).arg(m_draft.language().list(m_missing)),
                                        ReportParagraph::Tone::Warning});
        }
        m_draft.add(table);
        addPractice(found);
        m_draft.note(words(QT_TRANSLATE_NOOP("Reports", "“To be confirmed” means that nobody has confirmed yet which authority is competent; nothing was guessed.")));
        m_draft.note(words(QT_TRANSLATE_NOOP("Reports", "Competent authorities are those of article 10 of Regulation (EU) 2017/821; checks are those of its article 11.")));
        return {};
    }

    QList<ReportFact> summary(const QList<Record> &found) const
    {
        qsizetype named = 0;
        qsizetype open = 0;
        qsizetype secret = 0;
        const auto anyOpen = [&](const QList<const Field *> &fields) { return std::ranges::any_of(found, [&](const Record &one) { return m_draft.isOpen(one, fields); }); };
        for (const Record &one : found) {
            named += !one.isEmpty(m_authority.unit) || !one.isEmpty(m_authority.organisation);
            open += one.get(m_authority.listPublic) == true;
            secret += one.get(m_authority.listPublic) == false;
        }
        QList<ReportFact> facts{
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Authorities named"),
                         m_draft.marked(words(QT_TRANSLATE_NOOP("Reports", "%1 of %2")).arg(number(named), number(found.size())), anyOpen({&m_authority.unit, &m_authority.organisation}))),
            m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Lists of importers public"),
                         m_draft.marked(words(QT_TRANSLATE_NOOP("Reports", "yes %1, no %2, unknown %3")).arg(number(open), number(secret), number(found.size() - open - secret)),
                                        anyOpen({&m_authority.listPublic})))};
        for (const Choice &choice : m_authority.status.choices()) {
            const auto count = std::ranges::count_if(found, [&](const Record &one) { return one.text(m_authority.status) == choice.code; });
            facts.append({state(choice.code), m_draft.marked(number(count), anyOpen({&m_authority.status}))});
        }
        return facts;
    }

    QString nameOf(const Record &one) const
    {
        QStringList parts{m_draft.titleOf(organisation(), one.get(m_authority.organisation, RecordId())), one.text(m_authority.unit)};
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }

    QString checksOf(const Record &one) const
    {
        const auto checked = m_checks.constFind(one.id());
        if (checked == m_checks.cend())
            return {};
        const auto figure = [&](const IntegerField &field) {
            const std::optional<qlonglong> value = checked->get(field);
            return value ? m_draft.marked(number(*value), m_draft.isOpen(*checked, {&field})) : m_draft.language().notRecorded();
        };
        return words(QT_TRANSLATE_NOOP("Reports", "%1: checked %2, not compliant %3"))
            .arg(QString::number(checked->get(authorityCheck().year, 0)), figure(authorityCheck().checks), figure(authorityCheck().nonCompliant));
    }

    Result<ReportRow> rowOf(const Record &one)
    {
        const Result<QList<Record>> contacts = m_draft.list(Query(interaction(), Filter::leaf(interaction().authority, Compare::Equal, QVariant::fromValue(one.id()))));
        if (!contacts)
            return contacts.error();
        const QDate asOf = m_draft.document().asOf;
        const Result<ReportDraft::Figure> last = m_draft.figure(one, u"last_contact_on");
        const Result<ReportDraft::Figure> promised = m_draft.figure(one, u"next_step_on");
        if (!last || !promised)
            return last ? promised.error() : last.error();
        QString step = one.text(m_authority.nextStep);
        if (const Record *next = nextStepOf(*contacts, asOf)) {
            const QDate day = next->get(interaction().nextOn, QDate());
            step = next->text(interaction().nextStep) + (day.isValid() ? QStringLiteral(" (%1)").arg(m_draft.language().day(day)) : QString());
            step = m_draft.marked(step, promised->isProvisional);
        }
        const std::optional<bool> open = one.get(m_authority.listPublic);
        const QString isPublic = !open ? QString() : *open ? words(QT_TRANSLATE_NOOP("Reports", "yes")) : words(QT_TRANSLATE_NOOP("Reports", "no"));
        const QString status = one.text(m_authority.status);
        m_draft.attribution().add(one.text(m_authority.source));
        return ReportRow{ReportRow::Kind::Record,
                         {m_draft.cell(stateName(one)), m_draft.cell(nameOf(one)), {.text = state(status), .known = status != u"to_confirm" && !status.isEmpty()},
                          m_draft.marked(m_draft.cell(one.get(m_authority.importersKnown)), m_draft.isOpen(one, {&m_authority.importersKnown})),
                          m_draft.marked(m_draft.cell(isPublic), m_draft.isOpen(one, {&m_authority.listPublic})), m_draft.cell(checksOf(one)),
                          m_draft.marked(m_draft.day(lastContactOn(*contacts, asOf)), last->isProvisional), m_draft.cell(step)}};
    }

    /// How they check and what they publish: texts, too long for a table.
    void addPractice(const QList<Record> &found)
    {
        bool begun = false;
        for (const Record &one : found) {
            QStringList parts{one.text(m_authority.checkApproach), one.text(m_authority.publicationPractice)};
            parts.removeAll(QString());
            if (parts.isEmpty())
                continue;
            if (!begun)
                m_draft.add(ReportHeading{words(QT_TRANSLATE_NOOP("Reports", "How they check, and what they publish")), 1});
            begun = true;
            m_draft.add(ReportHeading{stateName(one), 2});
            for (const QString &part : std::as_const(parts))
                m_draft.addText(part);
        }
    }

    ReportDraft &m_draft;
    const AuthorityEntity &m_authority;
    QHash<RecordId, Record> m_checks; ///< By authority.
    QStringList m_missing;            ///< Names of Member States.
};

} // namespace

Result<ReportDocument> makeAuthorityOverview(ReportDraft &draft)
{
    if (const Result<> made = AuthorityOverview(draft).make(); !made)
        return made.error();
    return draft.finish();
}

} // namespace Lodebook
