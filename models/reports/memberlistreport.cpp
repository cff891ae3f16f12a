// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/memberlistreport.h"

#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/memberlist.h"

namespace Lodebook {

namespace {

using Align = ReportColumn::Align;

class MemberListReport
{
public:
    MemberListReport(ReportDraft &draft, MemberList list) : m_draft(draft), m_list(std::move(list)) { leaveRestrictedOut(); }

    void make()
    {
        m_draft.document().subtitle = words(QT_TRANSLATE_NOOP("Reports", "State of %1")).arg(m_draft.language().day(m_list.asOf));
        if (m_list.members.isEmpty())
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "Nobody was a member on this day, as far as it is recorded.")), ReportParagraph::Tone::Quiet});
        else
            addCounts(), addMembers();
        addNotes();
    }

private:
    QString words(const char *source) const { return m_draft.text(source); }
    QString number(int count) const { return m_draft.language().number(qlonglong(count)); }
    QString pillar(const QString &code) const { return code.isEmpty() ? m_draft.language().notRecorded() : m_draft.choice(organisation().pillar, code); }
    QString category(const QString &code) const { return code.isEmpty() ? m_draft.language().notRecorded() : m_draft.choice(membership().category, code); }

    /// How many, and the mark where one of them is disputed.
    template<typename Takes>
    ReportCell counted(const Takes &takes) const
    {
        int count = 0;
        bool isProvisional = false;
        for (const MemberList::Member &member : m_list.members) {
            if (!takes(member))
                continue;
            ++count;
            isProvisional = isProvisional || member.isProvisional;
        }
        return m_draft.marked({.text = number(count)}, isProvisional);
    }

    void leaveRestrictedOut()
    {
        for (QList<MemberList::Member> *members : {&m_list.members, &m_list.undated, &m_list.repeated}) {
            members->removeIf([this](const MemberList::Member &member) {
                if (member.restricted)
                    m_draft.leaveOut(member.membership);
                return member.restricted;
            });
        }
    }

    void addCounts()
    {
        const QStringList categories = m_list.categories();
        ReportTable table;
        table.caption = words(QT_TRANSLATE_NOOP("Reports", "Members by pillar and category"));
        table.columns.append({words(QT_TRANSLATE_NOOP("Reports", "Pillar")), Align::Start, 2});
        for (const QString &code : categories)
            table.columns.append({category(code), Align::End, 1});
        table.columns.append({words(QT_TRANSLATE_NOOP("Reports", "Total")), Align::End, 1});
        ReportRow totals{ReportRow::Kind::Total, {{.text = words(QT_TRANSLATE_NOOP("Reports", "Total"))}}};
        for (const QString &of : m_list.pillars()) {
            ReportRow row{ReportRow::Kind::Record, {{.text = pillar(of), .known = !of.isEmpty()}}};
            for (const QString &code : categories)
                row.cells.append(counted([&](const MemberList::Member &member) { return member.pillar == of && member.category == code; }));
            row.cells.append(counted([&](const MemberList::Member &member) { return member.pillar == of; }));
            table.rows.append(row);
        }
        for (const QString &code : categories)
            totals.cells.append(counted([&](const MemberList::Member &member) { return member.category == code; }));
        totals.cells.append(counted([](const MemberList::Member &) { return true; }));
        table.rows.append(totals);
        m_draft.add(table);
    }

    void addMembers()
    {
        ReportTable table;
        table.caption = words(QT_TRANSLATE_NOOP("Reports", "Members"));
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Member")), Align::Start, 3}, {words(QT_TRANSLATE_NOOP("Reports", "Category")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Since")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Until")), Align::Start, 0},
                         {words(QT_TRANSLATE_NOOP("Reports", "Yearly fee")), Align::End, 0}};
        for (const QString &of : m_list.pillars()) {
            table.rows.append({ReportRow::Kind::Group, {{.text = pillar(of), .known = true, .span = 5}}});
            for (const MemberList::Member &member : m_list.members) {
                if (member.pillar != of)
                    continue;
                table.rows.append({ReportRow::Kind::Record,
                                   {m_draft.marked(m_draft.cell(member.name), member.isProvisional), {.text = category(member.category), .known = !member.category.isEmpty()}, m_draft.day(member.from),
                                    {.text = member.until.isValid() ? m_draft.language().day(member.until) : QString()},
                                    {.text = member.yearlyFee ? m_draft.language().money(*member.yearlyFee) : QString()}}});
            }
        }
        m_draft.add(table);
    }

    QString namesOf(const QList<MemberList::Member> &members) const
    {
        QStringList names;
        for (const MemberList::Member &member : members)
            names.append(member.name);
        return names.join(QLatin1String("; "));
    }

    void addNotes()
    {
        if (!m_list.undated.isEmpty())
            m_draft.note(words(QT_TRANSLATE_NOOP("Reports", "Not counted, because no date of the membership is recorded: %1.")).arg(namesOf(m_list.undated)));
        if (!m_list.repeated.isEmpty())
            m_draft.note(words(QT_TRANSLATE_NOOP("Reports", "Counted once, although two memberships overlap on this day: %1.")).arg(namesOf(m_list.repeated)));
    }

    ReportDraft &m_draft;
    MemberList m_list;
};

} // namespace

Result<ReportDocument> makeMemberListReport(ReportDraft &draft)
{
    const Result<MemberList> list = MemberList::load(draft.reader(), draft.document().asOf);
    if (!list)
        return list.error();
    MemberListReport(draft, *list).make();
    return draft.finish();
}

} // namespace Lodebook
