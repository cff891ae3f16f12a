// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/riskreport.h"

#include "models/entities/duediligence/riskflag.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/annex2risk.h"
#include "models/programme/ddstates.h"

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

using Align = ReportColumn::Align;

/// What is late comes first.
const std::array<QString, 3> openStates{QStringLiteral("overdue"), QStringLiteral("escalated"), QStringLiteral("open")};

class RiskReport
{
public:
    explicit RiskReport(ReportDraft &draft) : m_draft(draft) {}

    Result<> read()
    {
        if (const Result<> names = m_draft.readNames(annex2Risk()); !names)
            return names;
        const Result<QList<Record>> all = m_draft.list(Query(riskFlag(), m_draft.request().filter.value_or(Filter())));
        if (!all)
            return all.error();
        for (qsizetype i = 0; i < all->size(); ++i) {
            if (i % 50 == 0 && !m_draft.report(double(i) / double(all->size())))
                return m_draft.stopped();
            const Result<QVariant> state = m_draft.derived().value(all->at(i), *riskFlag().derivedField(u"state"));
            if (!state)
                return state.error();
            m_flags[state->toString()].append(all->at(i));
        }
        for (QList<Record> &flags : m_flags)
            std::ranges::stable_sort(flags, std::greater(), [this](const Record &flag) { return age(flag).value_or(-1); });
        return {};
    }

    void make()
    {
        ReportDocument &document = m_draft.document();
        document.landscape = true;
        document.subtitle = words(QT_TRANSLATE_NOOP("Reports", "State of %1")).arg(m_draft.language().day(document.asOf));
        ReportTable table;
        const RiskFlagEntity &is = riskFlag();
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Days open")), Align::End, 0}, {is.raisedOn.label(), Align::Start, 0}, {is.dueOn.label(), Align::Start, 0},
                         {words(QT_TRANSLATE_NOOP("Reports", "Days late")), Align::End, 0}, {is.organisation.label(), Align::Start, 2}, {is.annex2Risk.label(), Align::Start, 2},
                         {is.level.label(), Align::End, 0}, {is.description.label(), Align::Start, 3}};
        for (const QString &state : openStates)
            addState(table, state);
        if (table.rows.isEmpty())
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "No risk flag is open.")), ReportParagraph::Tone::Plain});
        else
            m_draft.add(table);
        if (const qsizetype closed = m_flags.value(QStringLiteral("closed")).size(); closed > 0)
            m_draft.note(words(QT_TRANSLATE_NOOP("Reports", "Closed by that day, and not listed: %1.")).arg(m_draft.language().number(qlonglong(closed))));
    }

private:
    QString words(const char *source) const { return m_draft.text(source); }
    std::optional<int> age(const Record &flag) const { return riskFlagAge(flag, m_draft.document().asOf); }

    void addState(ReportTable &table, const QString &state)
    {
        const QList<Record> flags = m_flags.value(state);
        if (flags.isEmpty())
            return;
        const QString name = m_draft.language().choice(riskFlag().derivedField(u"state")->choices, state);
        table.rows.append({ReportRow::Kind::Group, {{.text = words(QT_TRANSLATE_NOOP("Reports", "%1: %2")).arg(name, m_draft.language().number(qlonglong(flags.size()))), .known = true, .span = int(table.columns.size())}}});
        for (const Record &flag : flags)
            table.rows.append({ReportRow::Kind::Record, cellsOf(flag)});
    }

    QList<ReportCell> cellsOf(const Record &flag)
    {
        const RiskFlagEntity &is = riskFlag();
        const std::optional<int> open = age(flag);
        const QDate due = flag.get(is.dueOn, QDate());
        const qint64 late = due.isValid() ? due.daysTo(m_draft.document().asOf) : 0;
        const std::optional<qlonglong> level = flag.get(is.level);
        return {m_draft.cell(open ? std::optional<qlonglong>(*open) : std::nullopt), m_draft.day(flag.get(is.raisedOn, QDate())), m_draft.day(due),
                {.text = late > 0 ? m_draft.language().number(qlonglong(late)) : QString()}, m_draft.cell(m_draft.titleOf(organisation(), flag.get(is.organisation, RecordId()))),
                m_draft.cell(m_draft.codeName(annex2Risk(), flag.text(is.annex2Risk))), m_draft.cell(level), m_draft.cell(flag.text(is.description).simplified())};
    }

    ReportDraft &m_draft;
    QHash<QString, QList<Record>> m_flags; ///< By state.
};

} // namespace

Result<ReportDocument> makeRiskReport(ReportDraft &draft)
{
    RiskReport report(draft);
    if (const Result<> read = report.read(); !read)
        return read.error();
    report.make();
    return draft.finish();
}

} // namespace Lodebook
