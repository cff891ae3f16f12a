// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/forms/ddtakein.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/attachment.h"
#include "models/entities/common/note.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/forms/ddformwords.h"
#include "models/programme/ddfacts.h"
#include "models/schema/fieldtext.h"
#include "models/storage/attachmentstore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Lodebook {

namespace {

using Fate = TakeInRow::Fate;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

/// All that was said in the places of a question, for a note: nothing of it is left out.
QString allOf(const DdSaid &said)
{
    QStringList parts;
    const QJsonObject json = said.json();
    for (auto it = json.begin(); it != json.end(); ++it)
        parts.append(it.key() + QLatin1String(": ") + it->toString());
    return parts.join(u'\n');
}

bool sameWords(const Record &one, const Record &other)
{
    const QList<const Field *> given = answer().givenByMember();
    return std::ranges::all_of(given, [&](const Field *field) { return one.value(*field) == other.value(*field); }) && isTakenOver(one) == isTakenOver(other);
}

/// The report that a form belongs to, or why there is none.
class ReportOfForm
{
public:
    ReportOfForm(const RecordReader &reader, const DdFormHead &head, const RecordId &wanted) : m_reader(reader), m_head(head), m_wanted(wanted) {}

    Result<Record> find()
    {
        const Result<Record> member = m_reader.find(organisation(), m_head.organisation);
        if (member && member->isDeleted() && movedOn())
            return checked(m_reader.find(ddReport(), m_head.report));
        if (!member || member->isDeleted())
            return refused(Words::tr("The form is of a member this casebook does not know: %1.").arg(m_head.member));
        const RecordId named = m_wanted.isNull() ? m_head.report : m_wanted;
        Result<Record> report = m_reader.find(ddReport(), named);
        if ((!report || report->isDeleted()) && m_wanted.isNull())
            report = byYear();
        if (!report)
            return report;
        if (report->get(ddReport().organisation, RecordId()) != m_head.organisation)
            return refused(Words::tr("The form is of %1, the report of another member.").arg(m_head.member));
        return checked(report);
    }

private:
    /// Whether the report the form was made for is here, with another member: theirs was merged into that one meanwhile.
    bool movedOn() const
    {
        const Result<Record> report = m_reader.find(ddReport(), m_head.report);
        if (!report || report->isDeleted() || (!m_wanted.isNull() && m_wanted != m_head.report))
            return false;
        const RecordId now = report->get(ddReport().organisation, RecordId());
        const Result<Record> member = m_reader.find(organisation(), now);
        return now != m_head.organisation && member && !member->isDeleted();
    }

    Result<Record> checked(const Result<Record> &report) const
    {
        if (report->get(ddReport().year, 0) != m_head.year)
            return refused(Words::tr("The form is about %1, the report about %2.").arg(m_head.year).arg(report->get(ddReport().year, 0)));
        if (!report->isEmpty(ddReport().closedOn))
            return refused(Words::tr("The report on %1 is closed.").arg(m_head.year));
        return report;
    }

    static Error refused(const QString &why) { return {Error::Kind::Invalid, why, {}}; }

    Result<Record> byYear() const
    {
        const Result<QList<Record>> found = m_reader.list(Query(ddReport(), Filter::leaf(ddReport().organisation, Compare::Equal, QVariant::fromValue(m_head.organisation))
                                                                                && Filter::leaf(ddReport().year, Compare::Equal, m_head.year)));
        if (!found)
            return found.error();
        if (found->size() != 1)
            return refused(Words::tr("There is no report of %1 on %2 that this form could belong to.").arg(m_head.member).arg(m_head.year));
        return found->first();
    }

    RecordReader m_reader;
    const DdFormHead &m_head;
    RecordId m_wanted;
};

/// Reads one file against its report.
class OneForm
{
public:
    OneForm(const FilledDdForm &filled, const DdReportFacts &facts, const QuestionIdentity &identity) : m_filled(filled), m_facts(facts), m_identity(identity)
    {
        for (const Record &asked : facts.questions)
            m_asked.insert(identity.of(asked.id()), &asked);
    }

    QList<TakeInRow> rows()
    {
        QList<TakeInRow> rows;
        for (const FilledDdForm::Answer &one : m_filled.answers)
            rows.append(row(one));
        return rows;
    }

private:
    const DdFormQuestion *sent(const RecordId &question) const
    {
        const auto found = std::ranges::find(m_filled.form.questions, question, &DdFormQuestion::id);
        return found == m_filled.form.questions.cend() ? nullptr : &*found;
    }

    TakeInRow row(const FilledDdForm::Answer &one) const
    {
        const DdFormQuestion *form = sent(one.question);
        TakeInRow row{.code = form ? form->code : one.place, .answer = Record(Lodebook::answer())};
        const RecordId first = form && m_identity.of(form->id) == form->id ? form->identity : m_identity.of(one.question);
        const Record *asked = form ? m_asked.value(first, m_asked.value(form->identity)) : nullptr;
        if (asked) {
            row.question = asked->id();
            row.code = asked->text(question().code);
        }
        if (one.said.isEmpty())
            return row;
        if (!form)
            return held(row, one, Words::tr("the form has no such question"));
        if (!one.text.isEmpty() && one.text != form->text)
            return held(row, one, Words::tr("the text of the question was altered in the file"));
        if (!asked)
            return held(row, one, Words::tr("the report does not ask this question any more"));
        if (asked->text(question().kind) != form->kind)
            return held(row, one, Words::tr("the question is answered in another way now"));
        place(row, one, *asked);
        return row;
    }

    static TakeInRow held(TakeInRow row, const FilledDdForm::Answer &one, const QString &why)
    {
        row.fate = Fate::Held;
        row.held.append(why + u'\n' + allOf(one.said));
        return row;
    }

    void place(TakeInRow &row, const FilledDdForm::Answer &one, const Record &asked) const
    {
        const Record *before = m_facts.answerTo(asked);
        Record after = before ? *before : Record(answer());
        after.set(answer().ddReport, m_facts.report.id());
        after.set(answer().question, asked.id());
        const std::optional<bool> stillTrue = fill(after, row.held, one.said, asked);
        const bool isChanged = !before || std::ranges::any_of(answer().givenByMember(), [&](const Field *field) { return after.value(*field) != before->value(*field); });
        const bool isConfirmed = before && isTakenOver(*before) && (isChanged || stillTrue.value_or(false));
        if (isConfirmed)
            after.clear(answer().takenOver);
        const bool saysNothing = !before && std::ranges::all_of(answer().givenByMember(), [&](const Field *field) { return after.isEmpty(*field); });
        row.answer = after;
        row.fate = saysNothing ? (row.held.isEmpty() ? Fate::Empty : Fate::Held) : !before ? Fate::New : isChanged ? Fate::Changed : isConfirmed ? Fate::Confirmed : Fate::Same;
    }

    /// Puts what was said into the answer, part by part; returns whether it still holds, where that is said.
    std::optional<bool> fill(Record &after, QStringList &heldParts, const DdSaid &said, const Record &asked) const
    {
        const SpokenLanguage spoken(m_filled.form.head.language); // the words of the form are of its language
        const DdFormQuestion offered{.kind = asked.text(question().kind), .options = asked.text(question().options).split(u'|', Qt::SkipEmptyParts)};
        fillAnswer(after, heldParts, said, trimmed(offered));
        const std::optional<bool> away = saysYes(said.notApplicable);
        if (!away)
            heldParts.append(Words::tr("Does not apply") + QLatin1String(": ") + said.notApplicable);
        else if (*away && !said.answer.trimmed().isEmpty() && offered.kind == u"maturity")
            heldParts.append(Words::tr("Does not apply, but answered") + QLatin1String(": ") + said.notApplicable);
        else if (*away)
            after.set(answer().notApplicable, true);
        else if (after.get(answer().notApplicable, false) && !said.answer.trimmed().isEmpty())
            after.clear(answer().notApplicable);
        setText(after, heldParts, answer().evidenceUrl, said.evidence);
        setText(after, heldParts, answer().comment, said.comment);
        const std::optional<bool> stillTrue = saysYes(said.stillTrue);
        if (!stillTrue)
            heldParts.append(Words::tr("Still true") + QLatin1String(": ") + said.stillTrue);
        if (after.get(answer().notApplicable, false))
            after.clear(answer().maturity);
        return stillTrue;
    }

    static bool isNumber(const QString &text)
    {
        bool isSpoken = false;
        bool isPlain = false;
        SpokenLanguage::locale().toDouble(text, &isSpoken);
        QLocale::c().toDouble(text, &isPlain);
        return text.isEmpty() || isSpoken || isPlain;
    }

    static DdFormQuestion trimmed(DdFormQuestion question)
    {
        for (QString &option : question.options)
            option = option.trimmed();
        return question;
    }

    static void fillAnswer(Record &after, QStringList &heldParts, const DdSaid &said, const DdFormQuestion &offered)
    {
        const bool isMaturity = offered.kind == u"maturity";
        if (isMaturity)
            setText(after, heldParts, answer().value, said.words);
        else if (!said.words.isEmpty())
            heldParts.append(Words::tr("In words") + QLatin1String(": ") + said.words);
        const std::optional<QString> code = answerCode(offered, said.answer);
        if (!code || (offered.kind == u"number" && !isNumber(code->trimmed()))) {
            heldParts.append(Words::tr("none of the answers offered") + QLatin1String(": ") + said.answer);
        } else if (!code->trimmed().isEmpty()) {
            if (isMaturity)
                after.set(answer().maturity, code->toInt());
            else
                after.set(answer().value, *code);
        }
    }

    template<typename TextLike>
    static void setText(Record &after, QStringList &heldParts, const TextLike &field, const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        if (const std::optional<QString> problem = problemWith(field, text)) {
            heldParts.append(*problem + QLatin1String(": ") + text);
            return;
        }
        after.setValue(field, text);
    }

    const FilledDdForm &m_filled;
    const DdReportFacts &m_facts;
    const QuestionIdentity &m_identity;
    QHash<RecordId, const Record *> m_asked; ///< Questions of the report by their first wording.
};

void remarkOnQuestions(TakeIn &file, const FilledDdForm &filled, const DdReportFacts &facts)
{
    QSet<RecordId> there;
    for (const FilledDdForm::Answer &one : filled.answers)
        there.insert(one.question);
    QStringList missing;
    QStringList reworded;
    for (const DdFormQuestion &one : filled.form.questions) {
        if (!there.contains(one.id))
            missing.append(one.code);
        const auto now = std::ranges::find(facts.questions, one.id, &Record::id);
        if (now != facts.questions.cend() && questionText(*now, filled.form.head.language) != one.text)
            reworded.append(one.code);
    }
    if (!missing.isEmpty())
        file.remarks.append(Words::tr("The rows of these questions are not in the file any more: %1.").arg(missing.join(QLatin1String(", "))));
    if (!reworded.isEmpty())
        file.remarks.append(Words::tr("These questions were worded otherwise when the form was sent: %1.").arg(reworded.join(QLatin1String(", "))));
    if (const int empty = file.count(Fate::Empty); empty > 0)
        file.remarks.append(Words::tr("Half filled: %1 of %2 questions have no answer in the form.").arg(empty).arg(file.rows.size()));
}

Result<QStringList> remarksOnReport(const RecordReader &reader, const FilledDdForm &filled, const Record &report)
{
    QStringList remarks;
    if (const RecordId member = report.get(ddReport().organisation, RecordId()); member != filled.form.head.organisation) {
        const Result<Record> now = reader.find(organisation(), member);
        if (!now)
            return now.error();
        remarks.append(Words::tr("The form was sent to %1, which is one with %2 by now: its answers go to that report.").arg(filled.form.head.member, now->title()));
    }
    const RecordId asked = report.get(ddReport().questionnaire, RecordId());
    if (asked != filled.form.head.questionnaire) {
        const Result<Record> now = reader.find(questionnaire(), asked);
        if (!now)
            return now.error();
        remarks.append(Words::tr("The form asks version %1 of the questionnaire, the report version %2: answers go to the questions that re-word theirs.")
                           .arg(filled.form.head.version, now->text(questionnaire().version)));
    }
    if (!report.isEmpty(ddReport().submittedOn))
        remarks.append(Words::tr("The report was submitted already: this form changes what was submitted."));
    const Result<qint64> before = reader.count(Query(attachment(), Filter::leaf(attachment().about, Compare::Equal, QVariant::fromValue(RecordRef{ddReport().name(), report.id()}))
                                                                       && Filter::leaf(attachment().sha256, Compare::Equal, QString::fromLatin1(filled.sha256))));
    if (!before)
        return before.error();
    if (*before > 0)
        remarks.append(Words::tr("The same file was taken in before."));
    return remarks;
}

void refuse(TakeIn &file, const FilledDdForm &filled, const QString &why)
{
    file.refusal = why;
    for (const FilledDdForm::Answer &one : filled.answers) {
        TakeInRow row{.code = one.place, .answer = Record(answer())};
        if (!one.said.isEmpty()) {
            row.fate = Fate::Held;
            row.held.append(allOf(one.said));
        }
        file.rows.append(row);
    }
}

bool wouldWrite(const TakeInRow &row)
{
    return row.fate == Fate::New || row.fate == Fate::Changed || row.fate == Fate::Confirmed;
}

/// Several files for one report: what they say alike is taken once, what they say differently is held in all of them.
void settleBetween(QList<TakeIn> &files)
{
    QHash<QPair<RecordId, RecordId>, QList<TakeInRow *>> wanted;
    for (TakeIn &file : files) {
        for (TakeInRow &row : file.rows) {
            if (file.refusal.isEmpty() && wouldWrite(row))
                wanted[{file.report, row.question}].append(&row);
        }
    }
    for (const QList<TakeInRow *> &rows : std::as_const(wanted)) {
        const bool agree = std::ranges::all_of(rows, [&](const TakeInRow *row) { return sameWords(row->answer, rows.first()->answer); });
        for (qsizetype i = agree ? 1 : 0; i < rows.size() && rows.size() > 1; ++i) {
            TakeInRow &row = *rows.at(i);
            row.fate = agree ? Fate::Same : Fate::Held;
            if (agree)
                continue;
            QStringList parts{Words::tr("two forms taken in together say different things")};
            for (const Field *field : answer().givenByMember()) {
                if (!row.answer.isEmpty(*field))
                    parts.append(field->name() + QLatin1String(": ") + row.answer.text(*field));
            }
            row.held.append(parts.join(u'\n'));
        }
    }
}

Result<> keepFile(RecordStore &store, const FilledDdForm &filled, const TakeIn &file)
{
    const RecordRef about{ddReport().name(), file.report};
    const Result<qint64> before = store.reader().count(Query(attachment(), Filter::leaf(attachment().about, Compare::Equal, QVariant::fromValue(about))
                                                                               && Filter::leaf(attachment().sha256, Compare::Equal, QString::fromLatin1(filled.sha256))));
    if (!before || *before > 0)
        return before ? Result<>() : Result<>(before.error());
    Result<Record> kept = AttachmentStore(store).put(about, filled.path, Words::tr("Form as it came back"));
    if (!kept)
        return kept.error();
    kept->set(attachment().restricted, true); // it holds maturities
    return store.save(*kept);
}

Result<> keepHeld(RecordStore &store, const TakeIn &file)
{
    QStringList parts;
    for (const TakeInRow &row : file.rows) {
        for (const QString &held : row.held)
            parts.append(row.code + QLatin1String(" – ") + held);
    }
    if (parts.isEmpty())
        return {};
    Record kept(note());
    kept.set(note().about, RecordRef{ddReport().name(), file.report});
    kept.set(note().text, Words::tr("From the form %1, not placed:").arg(QFileInfo(file.path).fileName()) + u'\n' + parts.join(QLatin1String("\n\n")));
    kept.set(note().restricted, true);
    return store.save(kept);
}

Result<> write(RecordStore &store, const FilledDdForm &filled, TakeIn &file)
{
    bool writes = false;
    for (TakeInRow &row : file.rows) {
        if (!wouldWrite(row))
            continue;
        writes = true;
        if (const Result<> saved = store.save(row.answer); !saved)
            return Error{saved.error().kind, Words::tr("Question %1: %2. Nothing was taken in.").arg(row.code, saved.error().message), saved.error().detail};
    }
    const bool isKnown = file.remarks.contains(Words::tr("The same file was taken in before."));
    if (!writes && (file.held() == 0 || isKnown))
        return {};
    if (const Result<> kept = keepFile(store, filled, file); !kept)
        return kept;
    return isKnown ? Result<>() : keepHeld(store, file);
}

} // namespace

int TakeIn::count(TakeInRow::Fate fate) const
{
    return int(std::ranges::count(rows, fate, &TakeInRow::fate));
}

int TakeIn::held() const
{
    return int(std::ranges::count_if(rows, [](const TakeInRow &row) { return !row.held.isEmpty(); }));
}

Result<QList<TakeIn>> previewTakeIn(const RecordReader &reader, const QList<FilledDdForm> &forms, const RecordId &wanted)
{
    if (!reader.seesRestricted())
        return Error{Error::Kind::Forbidden, Words::tr("Answers are restricted: your role does not allow taking forms in."), {}};
    DdFacts facts(reader);
    const Result<const QuestionIdentity *> identity = facts.identity();
    if (!identity)
        return identity.error();
    QList<TakeIn> files;
    for (const FilledDdForm &filled : forms) {
        TakeIn file{.path = filled.path, .member = filled.form.head.member, .year = filled.form.head.year};
        const Result<Record> report = ReportOfForm(reader, filled.form.head, wanted).find();
        if (!filled.sealHolds) {
            refuse(file, filled, Words::tr("What the form says about itself was altered, so nobody can say which report and which questions its answers belong to."));
        } else if (!report) {
            refuse(file, filled, report.error().message);
        } else {
            file.report = report->id();
            const Result<const DdReportFacts *> now = facts.report(*report);
            const Result<QStringList> remarks = remarksOnReport(reader, filled, *report);
            if (!now || !remarks)
                return now ? remarks.error() : now.error();
            file.remarks = *remarks;
            file.rows = OneForm(filled, **now, **identity).rows();
            remarkOnQuestions(file, filled, **now);
        }
        files.append(file);
    }
    settleBetween(files);
    return files;
}

Result<TakeInResult> takeInForms(RecordStore &store, const QList<FilledDdForm> &forms, const RecordId &report)
{
    if (const Result<> may = store.mayWrite(); !may)
        return may.error();
    Batch batch(store, Words::tr("Forms of due-diligence reports taken in"));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    Result<QList<TakeIn>> files = previewTakeIn(store.reader(), forms, report);
    if (!files)
        return files.error();
    for (qsizetype i = 0; i < files->size(); ++i) {
        if (!files->at(i).refusal.isEmpty())
            continue;
        if (const Result<> written = write(store, forms.at(i), (*files)[i]); !written)
            return written.error();
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<TakeInResult>({*kept, *files}) : Result<TakeInResult>(kept.error());
}

QString codeOf(TakeInRow::Fate fate)
{
    switch (fate) {
    case Fate::New: return QStringLiteral("new");
    case Fate::Changed: return QStringLiteral("changed");
    case Fate::Confirmed: return QStringLiteral("confirmed");
    case Fate::Same: return QStringLiteral("same");
    case Fate::Empty: return QStringLiteral("empty");
    case Fate::Held: return QStringLiteral("held");
    }
    return {};
}

QString wordsOf(TakeInRow::Fate fate)
{
    switch (fate) {
    case Fate::New: return Words::tr("new");
    case Fate::Changed: return Words::tr("changed");
    case Fate::Confirmed: return Words::tr("confirmed");
    case Fate::Same: return Words::tr("as in the casebook");
    case Fate::Empty: return Words::tr("left empty: the casebook stays as it is");
    case Fate::Held: return Words::tr("not placed: kept in a note");
    }
    return {};
}

} // namespace Lodebook
