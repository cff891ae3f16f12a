// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/memberreport.h"

#include "models/entities/common/officer.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/ddlines.h"
#include "models/programme/yearlyreports.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

using Align = ReportColumn::Align;

const char *const maturityWords[] = {QT_TRANSLATE_NOOP("Reports", "0: no"), QT_TRANSLATE_NOOP("Reports", "1: planned"),
                                     QT_TRANSLATE_NOOP("Reports", "2: partly"), QT_TRANSLATE_NOOP("Reports", "3: yes")};

bool isShared(const Record &report)
{
    return report.get(ddReport().consentToShare, false) && !report.get(ddReport().restricted, false);
}

class MemberReport
{
public:
    /// \a scores: whether maturities and scores may stand in it. \a letter: it goes to the member, who reads its own answers
    /// whether it consents to sharing them or not.
    MemberReport(ReportDraft &draft, const Record &record, bool scores, bool letter) : m_draft(draft), m_record(record), m_scores(scores), m_letter(letter) {}

    Result<> read()
    {
        DdFacts &facts = m_draft.derived().facts().dueDiligence();
        const Result<const DdReportFacts *> now = facts.report(m_record);
        const Result<const QuestionIdentity *> identity = facts.identity();
        if (!now || !identity)
            return now ? identity.error() : now.error();
        m_now = *now;
        m_before = facts.yearBefore(*m_now);
        m_lines = ddLines(*m_now, m_before, **identity);
        return {};
    }

    Result<> make()
    {
        if (const Result<> known = read(); !known)
            return known;
        if (const Result<> added = addHead(); !added)
            return added;
        if (const Result<> added = m_scores ? addScores() : Result<>(); !added)
            return added;
        addAnswers();
        if (shares(*m_now)) // what is open tells what was answered
            addOpen();
        return addImprovements();
    }

    Result<> makeOpen()
    {
        if (const Result<> known = read(); !known)
            return known;
        m_draft.document().title = m_draft.titleOf(organisation(), m_record.get(ddReport().organisation, RecordId())) + QStringLiteral(" · ") + QString::number(m_record.get(ddReport().year, 0));
        addOpen();
        return {};
    }

private:
    QString words(const char *source) const { return m_draft.text(source); }
    void heading(const char *source) { m_draft.add(ReportHeading{words(source), 2}); }

    Result<> addHead()
    {
        const QString member = m_draft.titleOf(organisation(), m_record.get(ddReport().organisation, RecordId()));
        const QString year = QString::number(m_record.get(ddReport().year, 0));
        m_draft.document().title = member + QStringLiteral(" · ") + year;
        if (m_letter) {
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "For %1 only. Thank you for your report on %2. Below stand your answers, how we see them, and what we ask you to answer or improve."))
                                            .arg(member, year)});
            if (!m_record.isEmpty(ddReport().feedback))
                m_draft.addText(m_record.text(ddReport().feedback));
            return {};
        }
        const auto day = [this](const DateField &field) { return m_record.isEmpty(field) ? QString() : m_draft.marked(m_draft.language().day(*m_record.get(field)), m_draft.isOpen(m_record, {&field})); };
        const Result<ReportDraft::Figure> now = m_draft.figure(m_record, u"state");
        if (!now)
            return now.error();
        m_draft.add(ReportFacts{{m_draft.fact(QT_TRANSLATE_NOOP("Reports", "State"),
                                              m_draft.marked(m_draft.language().choice(ddReport().derivedField(u"state")->choices, now->value.toString()), now->isProvisional)),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Questionnaire"), m_draft.titleOf(questionnaire(), m_record.get(ddReport().questionnaire, RecordId()))),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Requested on"), day(ddReport().requestedOn)),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Due on"), day(ddReport().dueOn)),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Submitted on"), day(ddReport().submittedOn)),
                                 m_draft.fact(QT_TRANSLATE_NOOP("Reports", "Reviewer"), m_draft.titleOf(officer(), m_record.get(ddReport().reviewer, RecordId())))},
                                2});
        return {};
    }

    /// A score of a report; \a name: of its derived field, for the mark.
    Result<ReportCell> percent(const DdReportFacts *facts, const QString &name, const std::optional<double> &value) const
    {
        if (!value)
            return m_draft.cell(QString());
        const Result<ReportDraft::Figure> figure = m_draft.figure(facts->report, name);
        return figure ? Result<ReportCell>(m_draft.marked(m_draft.cell(m_draft.language().number(*value, 1)), figure->isProvisional)) : Result<ReportCell>(figure.error());
    }

    Result<> addScores()
    {
        const DdScores own = ddScores(*m_now, DdSide::Own);
        const DdScores reviewed = ddScores(*m_now, DdSide::Reviewed);
        const bool keepsLast = m_before && !shares(*m_before);
        const DdScores before = m_before && !keepsLast ? ddScores(*m_before, DdSide::Own) : DdScores();
        const auto last = [&](const QString &name, const std::optional<double> &value) {
            return keepsLast ? Result<ReportCell>(ReportCell{.text = withheld(), .known = false}) : percent(m_before, name, value);
        };
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Step")), Align::Start, 2}, {words(QT_TRANSLATE_NOOP("Reports", "Last year")), Align::End, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Own score")), Align::End, 1}, {words(QT_TRANSLATE_NOOP("Reports", "Reviewed score")), Align::End, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "Answered")), Align::End, 1}};
        const auto counted = [this](int answered, int asked) { return ReportCell{.text = words(QT_TRANSLATE_NOOP("Reports", "%1 of %2")).arg(answered).arg(asked)}; };
        const auto addRow = [&](ReportRow::Kind kind, const QString &name, const QString &step, const auto &percentOf, const ReportCell &answered) -> Result<> {
            const Result<ReportCell> cells[] = {last(QStringLiteral("own_score") + step, percentOf(before)), percent(m_now, QStringLiteral("own_score") + step, percentOf(own)),
                                                percent(m_now, QStringLiteral("reviewed_score") + step, percentOf(reviewed))};
            ReportRow row{kind, {{.text = name}}};
            for (const Result<ReportCell> &cell : cells) {
                if (!cell)
                    return cell.error();
                row.cells.append(*cell);
            }
            row.cells.append(answered);
            table.rows.append(row);
            return {};
        };
        for (size_t i = 0; i < own.step.size(); ++i) {
            const QString step = QString::number(i + 1);
            if (const Result<> added = addRow(ReportRow::Kind::Record, m_draft.choice(question().step, step), u'_' + step, [i](const DdScores &scores) { return scores.step[i].percent(); },
                                              counted(own.step[i].answered, own.step[i].asked)); !added)
                return added;
        }
        if (const Result<> added = addRow(ReportRow::Kind::Total, words(QT_TRANSLATE_NOOP("Reports", "Mean of the steps")), {}, [](const DdScores &scores) { return scores.percent(); },
                                          counted(own.answered(), own.asked())); !added)
            return added;
        heading(QT_TRANSLATE_NOOP("Reports", "Scores"));
        m_draft.add(table);
        m_draft.note(words(QT_TRANSLATE_NOOP("Reports", "Scores are hundredths of what could be reached with the questions answered; what is not answered is missing, not zero.")));
        return {};
    }

    bool shares(const DdReportFacts &facts) const { return m_letter || isShared(facts.report); }
    QString withheld() const { return words(QT_TRANSLATE_NOOP("Reports", "withheld")); }

    static bool isHidden(const Record &given) { return given.get(answer().restricted, false); }

    /// What was answered, in words; empty when there is no answer.
    QString answerText(const DdReportFacts &facts, const Record *given, const Record &asked) const
    {
        if (!shares(facts))
            return withheld();
        if (!facts.applies(asked))
            return words(QT_TRANSLATE_NOOP("Reports", "does not apply"));
        if (!given)
            return {};
        if (given->get(answer().notApplicable, false))
            return words(QT_TRANSLATE_NOOP("Reports", "does not apply"));
        if (isHidden(*given)) {
            m_draft.leaveOut(given->id());
            return words(QT_TRANSLATE_NOOP("Reports", "restricted"));
        }
        QStringList parts;
        if (const std::optional<qlonglong> maturity = given->get(answer().maturity); maturity && m_scores)
            parts.append(words(maturityWords[size_t(std::clamp<qlonglong>(*maturity, 0, 3))]));
        for (const Field *field : {static_cast<const Field *>(&answer().value), static_cast<const Field *>(&answer().evidenceUrl), static_cast<const Field *>(&answer().comment)}) {
            if (!given->isEmpty(*field))
                parts.append(given->text(*field));
        }
        return m_draft.marked(parts.join(QLatin1String("; ")), m_draft.isOpen(*given, answer().givenByMember()));
    }

    QString lastYear(const DdLine &line) const
    {
        return line.questionBefore ? answerText(*m_before, line.before, *line.questionBefore) : QString();
    }

    /// This year's answer, and what is to be said of it beside last year's. A change of maturity alone shows where scores do.
    QString thisYear(const DdLine &line) const
    {
        const QString text = answerText(*m_now, line.now, *line.question);
        if (m_before && !shares(*m_before)) // that it differs from last year's would tell of that
            return text;
        const bool shows = m_scores || line.changed != QList<const Field *>{&answer().maturity};
        if (!shares(*m_now))
            return text;
        if (line.against == AgainstLastYear::TakenOver)
            return words(QT_TRANSLATE_NOOP("Reports", "%1 (last year's answer, to be confirmed)")).arg(text);
        if (line.against == AgainstLastYear::Changed && shows)
            return words(QT_TRANSLATE_NOOP("Reports", "%1 (changed)")).arg(text);
        return text;
    }

    QString reviewText(const Record *given) const
    {
        if (!given || !m_scores || isHidden(*given))
            return {};
        QStringList parts;
        if (const std::optional<qlonglong> maturity = given->get(answer().reviewedMaturity))
            parts.append(words(maturityWords[size_t(std::clamp<qlonglong>(*maturity, 0, 3))]));
        if (!given->isEmpty(answer().reviewerComment))
            parts.append(given->text(answer().reviewerComment));
        return m_draft.marked(parts.join(QLatin1String("; ")), m_draft.isOpen(*given, {&answer().reviewedMaturity, &answer().reviewerComment}));
    }

    QString asText(const Record &asked) const
    {
        return asked.text(question().code) + QChar(u' ') + questionText(asked, m_draft.language().code());
    }

    void addAnswers()
    {
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Question")), Align::Start, 3}, {words(QT_TRANSLATE_NOOP("Reports", "Last year")), Align::Start, 1},
                         {words(QT_TRANSLATE_NOOP("Reports", "This year")), Align::Start, 2}};
        if (m_scores)
            table.columns.append({words(QT_TRANSLATE_NOOP("Reports", "Review")), Align::Start, 1});
        QString step;
        for (const DdLine &line : std::as_const(m_lines)) {
            const Record &asked = *line.question;
            if (asked.text(question().step) != step) {
                step = asked.text(question().step);
                table.rows.append({ReportRow::Kind::Subgroup, {{.text = m_draft.choice(question().step, step), .known = true, .span = int(table.columns.size())}}});
            }
            QList<ReportCell> cells{{.text = asText(asked)}, {.text = lastYear(line)}, m_draft.cell(thisYear(line))};
            if (m_scores)
                cells.append({.text = reviewText(line.now)});
            table.rows.append({ReportRow::Kind::Record, cells});
        }
        heading(QT_TRANSLATE_NOOP("Reports", "Questions and answers"));
        m_draft.add(table);
    }

    /// What the member has to come back to: no answer, or a word of the reviewer. Of the latter only those it may be shown.
    void addOpen()
    {
        heading(QT_TRANSLATE_NOOP("Reports", "Open questions"));
        bool any = false;
        for (const DdLine &line : std::as_const(m_lines)) {
            const QString comment = line.now && m_scores && !isHidden(*line.now) ? line.now->text(answer().reviewerComment) : QString();
            if (!line.isUnanswered() && comment.isEmpty())
                continue;
            any = true;
            QString what = comment;
            if (line.isUnanswered())
                what = line.against == AgainstLastYear::TakenOver ? words(QT_TRANSLATE_NOOP("Reports", "last year's answer, to be confirmed")) : words(QT_TRANSLATE_NOOP("Reports", "no answer yet"));
            m_draft.add(ReportParagraph{asText(*line.question) + QStringLiteral(" – ") + what});
        }
        if (!any)
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "No question is open.")), ReportParagraph::Tone::Quiet});
    }

    Result<> addImprovements()
    {
        const Result<QList<Record>> all = m_draft.list(Query(improvement(), Filter::leaf(improvement().ddReport, Compare::Equal, QVariant::fromValue(m_record.id()))));
        if (!all)
            return all.error();
        heading(QT_TRANSLATE_NOOP("Reports", "Improvements"));
        if (all->isEmpty()) {
            m_draft.add(ReportParagraph{words(QT_TRANSLATE_NOOP("Reports", "No improvement is agreed.")), ReportParagraph::Tone::Quiet});
            return {};
        }
        ReportTable table;
        table.columns = {{words(QT_TRANSLATE_NOOP("Reports", "Due on")), Align::Start, 0}, {words(QT_TRANSLATE_NOOP("Reports", "Improvement")), Align::Start, 3},
                         {words(QT_TRANSLATE_NOOP("Reports", "State")), Align::Start, 0}};
        for (const Record &one : *all) {
            const Result<ReportDraft::Figure> state = m_draft.figure(one, u"state");
            if (!state)
                return state.error();
            table.rows.append({ReportRow::Kind::Record,
                               {m_draft.marked(m_draft.day(one.get(improvement().dueOn, QDate())), m_draft.isOpen(one, {&improvement().dueOn})), m_draft.cell(one.text(improvement().title)),
                                m_draft.marked(m_draft.cell(m_draft.language().choice(improvement().derivedField(u"state")->choices, state->value.toString())), state->isProvisional)}});
        }
        m_draft.add(table);
        return {};
    }

    ReportDraft &m_draft;
    const Record &m_record;
    bool m_scores;
    bool m_letter;
    const DdReportFacts *m_now = nullptr;
    const DdReportFacts *m_before = nullptr;
    QList<DdLine> m_lines;
};

Result<Record> reportFor(ReportDraft &draft)
{
    const Result<Record> record = draft.reader().find(ddReport(), draft.request().recordId);
    if (record && record->get(ddReport().restricted, false))
        return Error{Error::Kind::Forbidden, QCoreApplication::translate("Reports", "The report is restricted: nothing about it leaves the casebook."), {}};
    return record;
}

} // namespace

Result<ReportDocument> makeMemberReport(ReportDraft &draft)
{
    const Result<Record> record = reportFor(draft);
    if (!record)
        return record.error();
    const bool consents = isShared(*record);
    const bool mayScore = consents && draft.reader().seesRestricted();
    if (!consents)
        draft.note(draft.text(QT_TRANSLATE_NOOP("Reports", "Withheld, because the member has not consented to share them: answers, scores and review.")));
    else if (!mayScore)
        draft.note(draft.text(QT_TRANSLATE_NOOP("Reports", "Left out, because restricted: scores and review.")));
    if (const Result<> made = MemberReport(draft, *record, mayScore, false).make(); !made)
        return made.error();
    return draft.finish();
}

Result<ReportDocument> makeFeedbackLetter(ReportDraft &draft)
{
    const Result<Record> record = reportFor(draft);
    if (!record)
        return record.error();
    if (!draft.reader().seesRestricted())
        return Error{Error::Kind::Forbidden, QCoreApplication::translate("Reports", "The review is restricted: your role does not allow writing this letter."), {}};
    if (const Result<> made = MemberReport(draft, *record, true, true).make(); !made)
        return made.error();
    return draft.finish();
}

Result<ReportDocument> makeOpenQuestions(ReportDraft &draft)
{
    const Result<Record> record = reportFor(draft);
    if (!record)
        return record.error();
    const bool shows = draft.reader().seesRestricted(); // it goes to the member itself
    if (!shows)
        draft.note(draft.text(QT_TRANSLATE_NOOP("Reports", "Left out, because restricted: scores and review.")));
    if (const Result<> made = MemberReport(draft, *record, shows, true).makeOpen(); !made)
        return made.error();
    return draft.finish();
}

Result<ReportDocument> makeReportingGrid(ReportDraft &draft)
{
    const QDate asOf = draft.document().asOf;
    const int last = draft.request().to.isValid() ? draft.request().to.year() : asOf.year() - 1;
    const int first = draft.request().from.isValid() ? draft.request().from.year() : last - 2;
    const Result<WhoHasReported> grid = whoHasReported(draft.reader(), asOf, first, last);
    if (!grid)
        return grid.error();
    ReportTable table;
    table.columns = {{draft.text(QT_TRANSLATE_NOOP("Reports", "Member")), Align::Start, 3}};
    QList<ReportCell> totals{{.text = draft.text(QT_TRANSLATE_NOOP("Reports", "Submitted of expected"))}};
    for (const int year : grid->years) {
        table.columns.append({QString::number(year), Align::Start, 1});
        totals.append(draft.marked({.text = draft.text(QT_TRANSLATE_NOOP("Reports", "%1 of %2")).arg(grid->submitted(year)).arg(grid->expected(year))}, grid->isProvisional(year)));
    }
    for (const ReportingMember &member : grid->members) {
        QList<ReportCell> cells{{.text = member.name}};
        for (const YearlyReport &year : member.years) {
            switch (year.standing) {
            case YearlyReport::Standing::NotMember: cells.append({.text = QStringLiteral("–"), .known = false}); break;
            case YearlyReport::Standing::NotRequested: cells.append({.text = draft.text(QT_TRANSLATE_NOOP("Reports", "not requested")), .known = false}); break;
            case YearlyReport::Standing::Reported: cells.append(draft.marked({.text = draft.language().choice(ddReport().derivedField(u"state")->choices, year.state)}, year.isProvisional)); break;
            }
        }
        table.rows.append({ReportRow::Kind::Record, cells});
    }
    draft.document().subtitle = draft.text(QT_TRANSLATE_NOOP("Reports", "State of %1")).arg(draft.language().day(asOf));
    if (table.rows.isEmpty()) {
        draft.add(ReportParagraph{draft.text(QT_TRANSLATE_NOOP("Reports", "There is no member and no report in these years."))});
    } else {
        table.rows.append({ReportRow::Kind::Total, totals});
        draft.add(table);
    }
    return draft.finish();
}

} // namespace Lodebook
