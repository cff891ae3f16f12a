// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/answerstakenover.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/programme/ddfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

bool isOffered(const Record &asked, const QString &choice)
{
    const QStringList offered = asked.text(question().options).split(u'|', Qt::SkipEmptyParts);
    return choice.isEmpty() || std::ranges::any_of(offered, [&choice](const QString &one) { return one.trimmed() == choice; });
}

TakeOverRow::Fate fateOf(const DdLine &line)
{
    using Fate = TakeOverRow::Fate;
    if (line.now)
        return Fate::Answered;
    if (!line.applies)
        return Fate::NotAsked;
    const QList<const Field *> given = answer().givenByMember();
    const bool isEmpty = !line.before || std::ranges::all_of(given, [&line](const Field *field) { return line.before->isEmpty(*field); });
    if (isEmpty || isTakenOver(*line.before))
        return Fate::NothingBefore;
    if (line.question->text(question().kind) != line.questionBefore->text(question().kind))
        return Fate::OtherKind;
    if (line.question->text(question().kind) == u"choice" && !isOffered(*line.question, line.before->text(answer().value)))
        return Fate::ChoiceGone;
    return Fate::Taken;
}

Record takenFrom(const Record &before, const RecordId &report, const Record &asked)
{
    Record record(answer());
    record.set(answer().ddReport, report);
    record.set(answer().question, asked.id());
    for (const Field *field : answer().givenByMember())
        record.setValue(*field, before.value(*field));
    record.set(answer().takenOver, true);
    if (before.get(answer().restricted, false))
        record.set(answer().restricted, true);
    return record;
}

Result<Record> openReport(const RecordReader &reader, const RecordId &id)
{
    const Result<Record> report = reader.find(ddReport(), id);
    if (!report)
        return report.error();
    if (report->isDeleted())
        return Error{Error::Kind::Missing, Words::tr("The report is in the recycle bin."), {}};
    if (!report->isEmpty(ddReport().submittedOn) || !report->isEmpty(ddReport().closedOn))
        return Error{Error::Kind::Invalid, Words::tr("The report has been submitted: what the member said in it stands. Nothing was taken over."), {}};
    return report;
}

} // namespace

int TakeOver::taken() const
{
    return int(std::ranges::count(rows, TakeOverRow::Fate::Taken, &TakeOverRow::fate));
}

Result<TakeOver> previewTakeOver(const RecordReader &reader, const RecordId &id)
{
    const Result<Record> report = openReport(reader, id);
    if (!report)
        return report.error();
    DdFacts facts(reader.withRestricted()); // what is copied stays as restricted as it was
    const Result<const DdReportFacts *> now = facts.report(*report);
    const Result<const QuestionIdentity *> identity = facts.identity();
    if (!now || !identity)
        return now ? identity.error() : now.error();
    const DdReportFacts *before = facts.yearBefore(**now);
    TakeOver result;
    if (before)
        result.before = before->report.id();
    for (const DdLine &line : ddLines(**now, before, **identity)) {
        const TakeOverRow::Fate fate = fateOf(line);
        const Record made = fate == TakeOverRow::Fate::Taken ? takenFrom(*line.before, id, *line.question) : Record(answer());
        result.rows.append({line.question->id(), line.question->text(question().code), fate, made});
    }
    return result;
}

Result<TakeOver> takeOverAnswers(RecordStore &store, const RecordId &report)
{
    Batch batch(store, Words::tr("Last year's answers taken over"));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    Result<TakeOver> result = previewTakeOver(store.reader(), report);
    if (!result)
        return result;
    for (TakeOverRow &row : result->rows) {
        if (row.fate != TakeOverRow::Fate::Taken)
            continue;
        if (const Result<> saved = store.save(row.answer); !saved)
            return saved.error();
    }
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    result->batch = *kept;
    return result;
}

Result<int> confirmAnswers(RecordStore &store, const RecordId &report, const QList<RecordId> &questions)
{
    Batch batch(store, Words::tr("Answers confirmed"));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    const Result<QList<Record>> marked = store.reader().list(
        Query(answer(), Filter::leaf(answer().ddReport, Compare::Equal, QVariant::fromValue(report)) && Filter::leaf(answer().takenOver, Compare::Equal, true)));
    if (!marked)
        return marked.error();
    int confirmed = 0;
    for (Record given : *marked) {
        if (!questions.isEmpty() && !questions.contains(given.get(answer().question, RecordId())))
            continue;
        given.clear(answer().takenOver);
        if (const Result<> saved = store.save(given); !saved)
            return saved.error();
        ++confirmed;
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<int>(confirmed) : Result<int>(kept.error());
}

QString codeOf(TakeOverRow::Fate fate)
{
    switch (fate) {
    case TakeOverRow::Fate::Taken: return QStringLiteral("taken");
    case TakeOverRow::Fate::Answered: return QStringLiteral("answered");
    case TakeOverRow::Fate::NothingBefore: return QStringLiteral("nothing_before");
    case TakeOverRow::Fate::NotAsked: return QStringLiteral("not_asked");
    case TakeOverRow::Fate::OtherKind: return QStringLiteral("other_kind");
    case TakeOverRow::Fate::ChoiceGone: return QStringLiteral("choice_gone");
    }
    return {};
}

QString wordsOf(TakeOverRow::Fate fate)
{
    switch (fate) {
    case TakeOverRow::Fate::Taken: return Words::tr("taken over, to be confirmed");
    case TakeOverRow::Fate::Answered: return Words::tr("answered already: stays as it is");
    case TakeOverRow::Fate::NothingBefore: return Words::tr("no answer last year");
    case TakeOverRow::Fate::NotAsked: return Words::tr("does not apply");
    case TakeOverRow::Fate::OtherKind: return Words::tr("not taken over: the question is answered in another way now");
    case TakeOverRow::Fate::ChoiceGone: return Words::tr("not taken over: last year's choice is not offered any more");
    }
    return {};
}

} // namespace Lodebook
