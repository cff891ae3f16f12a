// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddreview.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
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

std::optional<int> maturityIn(const Record *given, const IntegerField &field)
{
    const std::optional<qlonglong> maturity = given ? given->get(field) : std::nullopt;
    return maturity ? std::optional<int>(int(*maturity)) : std::nullopt;
}

QString wordsOf(const Record *given)
{
    if (!given)
        return {};
    QStringList parts;
    if (given->get(answer().notApplicable, false))
        parts.append(Words::tr("does not apply"));
    for (const Field *field : {static_cast<const Field *>(&answer().value), static_cast<const Field *>(&answer().comment)}) {
        if (!given->isEmpty(*field))
            parts.append(given->text(*field));
    }
    return parts.join(u'\n');
}

DdReviewRow rowOf(const DdLine &line, const QString &language)
{
    DdReviewRow row{.question = line.question->id(), .code = line.question->text(question().code), .text = questionText(*line.question, language)};
    row.lastYear = wordsOf(line.before);
    row.thisYear = wordsOf(line.now);
    row.before = maturityIn(line.before, answer().maturity);
    row.own = maturityIn(line.now, answer().maturity);
    row.reviewed = maturityIn(line.now, answer().reviewedMaturity);
    row.isScored = line.question->text(question().kind) == u"maturity";
    row.applies = line.applies;
    row.against = line.against;
    if (line.now) {
        row.answer = line.now->id();
        row.evidence = line.now->text(answer().evidenceUrl);
        row.comment = line.now->text(answer().reviewerComment);
    }
    return row;
}

} // namespace

std::optional<int> DdReviewRow::gap() const
{
    return own && reviewed ? std::optional<int>(*reviewed - *own) : std::nullopt;
}

bool DdReviewRow::isOpen() const
{
    const bool isUnanswered = against == AgainstLastYear::NotAnswered || against == AgainstLastYear::TakenOver;
    return applies && (isUnanswered || !comment.isEmpty());
}

int DdReview::open() const
{
    return int(std::ranges::count_if(rows, &DdReviewRow::isOpen));
}

Result<DdReview> ddReview(const RecordReader &reader, const RecordId &id)
{
    const Result<Record> report = reader.find(ddReport(), id);
    if (!report)
        return report.error();
    DdFacts facts(reader);
    const Result<const DdReportFacts *> now = facts.report(*report);
    const Result<const QuestionIdentity *> identity = facts.identity();
    const Result<QList<Record>> improvements = reader.list(Query(improvement(), Filter::leaf(improvement().ddReport, Compare::Equal, QVariant::fromValue(id))));
    if (!now || !identity || !improvements)
        return !now ? now.error() : !identity ? identity.error() : improvements.error();
    const DdReportFacts *before = facts.yearBefore(**now);
    DdReview review{.improvements = *improvements, .isSubmitted = !report->isEmpty(ddReport().submittedOn)};
    review.own = ddScores(**now, DdSide::Own).percent();
    review.reviewed = ddScores(**now, DdSide::Reviewed).percent();
    if (before)
        review.before = ddScores(*before, DdSide::Own).percent();
    const QString language = SpokenLanguage::locale().name();
    for (const DdLine &line : ddLines(**now, before, **identity))
        review.rows.append(rowOf(line, language));
    return review;
}

Result<> reviewAnswer(RecordStore &store, const RecordId &report, const RecordId &asked, std::optional<int> maturity, const QString &comment)
{
    const Result<QList<Record>> found = store.reader().list(
        Query(answer(), Filter::leaf(answer().ddReport, Compare::Equal, QVariant::fromValue(report)) && Filter::leaf(answer().question, Compare::Equal, QVariant::fromValue(asked))));
    if (!found)
        return found.error();
    const QString words = comment.trimmed();
    if (found->isEmpty() && !maturity && words.isEmpty())
        return {};
    Record given = found->isEmpty() ? Record(answer()) : found->first();
    given.set(answer().ddReport, report);
    given.set(answer().question, asked);
    given.setValue(answer().reviewedMaturity, maturity ? QVariant(qlonglong(*maturity)) : QVariant());
    given.setValue(answer().reviewerComment, words.isEmpty() ? QVariant() : QVariant(words));
    return store.save(given, Words::tr("Answer reviewed"));
}

} // namespace Lodebook
