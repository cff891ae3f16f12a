// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cmrt/cmrtanswers.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/exchange/cmrt/cmrtfile.h"

#include <QCoreApplication>
#include <QUrl>

namespace Lodebook {

namespace {

struct Counterpart
{
    CmrtFile::Question asked;
    const char *question; ///< Id of the question in the proposed questionnaire, which every casebook is made with.
};

constexpr Counterpart counterparts[] = {
    {CmrtFile::A, "cde47c5f-b9df-5e51-9dbc-3ee11036054f"}, // 1.1 policy
    {CmrtFile::B, "acbb5f63-d0b6-5c01-86f3-24547f9c2afd"}, // 1.2 public
    {CmrtFile::C, "2ee10974-e5b4-582a-84ef-f45f15d8f71b"}, // 1.6 validated smelters
    {CmrtFile::E, "4da3ccc6-7502-5aa4-aec6-87f77d81bc18"}, // 2.1 survey
    {CmrtFile::G, "55e5b5ae-e05c-5a76-8876-371738f712d0"}, // 3.3 corrective action
    {CmrtFile::H, "92ac743f-949b-5ead-8183-2339171fcf90"}, // 5.2 duty to report
};

/// Of the options of question 5.2 the one that the template's answer means; the answer itself where it means none.
QString dutyOf(const QString &text)
{
    const bool sec = text.contains(u"SEC");
    const bool eu = text.contains(u"EU");
    if (sec || eu)
        return sec && eu ? QStringLiteral("SEC and EU") : sec ? QStringLiteral("SEC") : QStringLiteral("EU");
    return text.compare(u"No", Qt::CaseInsensitive) == 0 ? QStringLiteral("none") : text;
}

/// The question a questionnaire asks in the place of a proposed one: itself, or what continues it.
const Record *inQuestionnaire(const QHash<RecordId, Record> &all, const RecordId &questionnaire, const RecordId &proposed)
{
    for (const Record &one : all) {
        if (one.get(question().questionnaire, RecordId()) != questionnaire)
            continue;
        RecordId origin = one.id();
        for (int step = 0; step < 20 && origin != proposed && all.contains(origin); ++step)
            origin = all.value(origin, one).get(question().continues, RecordId());
        if (origin == proposed)
            return &one;
    }
    return nullptr;
}

Result<QHash<RecordId, Record>> allOf(const RecordStore &store, const Query &query, const LinkField *by = nullptr)
{
    const Result<QList<Record>> records = store.reader().list(query);
    if (!records)
        return records.error();
    QHash<RecordId, Record> found;
    for (const Record &record : *records)
        found.insert(by ? record.get(*by, RecordId()) : record.id(), record);
    return found;
}

/// The template's answer in the words of the report; nothing when the member has answered.
std::optional<Record> filledIn(Record record, CmrtFile::Question asked, const CmrtFile &file)
{
    const AnswerEntity &is = answer();
    const CmrtAnswer &given = file.answers.at(asked);
    const bool isAnswered = !record.isEmpty(is.value) || !record.isEmpty(is.maturity) || !record.isEmpty(is.notApplicable);
    if (isAnswered || given.text.isEmpty())
        return std::nullopt;
    record.set(is.value, asked == CmrtFile::H ? dutyOf(given.text) : given.text);
    const QUrl url(given.comment, QUrl::StrictMode);
    const bool isUrl = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    if (isUrl && record.isEmpty(is.evidenceUrl))
        record.set(is.evidenceUrl, given.comment);
    if (record.isEmpty(is.comment)) {
        const QString from = QCoreApplication::translate("Cmrt", "Reporting template %1 of %2, answer %3", "version, date, letter")
                                 .arg(file.version, file.effectiveOn.toString(Qt::ISODate), QString(QChar(char16_t(u'A' + asked))));
        record.set(is.comment, given.comment.isEmpty() || isUrl ? from : given.comment + QStringLiteral(" (") + from + u')');
    }
    return record;
}

} // namespace

Result<QList<CmrtReportAnswer>> answersForReport(const RecordStore &store, const RecordId &reportId, const CmrtFile &file)
{
    const Result<Record> report = store.reader().find(ddReport(), reportId);
    if (!report)
        return report.error();
    QList<CmrtReportAnswer> answers;
    if (!report->isEmpty(ddReport().closedOn))
        return answers;
    const Result<QHash<RecordId, Record>> questions = allOf(store, Query(question()));
    const Result<QHash<RecordId, Record>> given =
        allOf(store, Query(answer(), Filter::leaf(answer().ddReport, Compare::Equal, QVariant::fromValue(reportId))), &answer().question);
    if (!questions || !given)
        return questions ? given.error() : questions.error();
    for (const Counterpart &one : counterparts) {
        const Record *asked = inQuestionnaire(*questions, report->get(ddReport().questionnaire, RecordId()), RecordId::fromString(QLatin1String(one.question)));
        if (!asked)
            continue;
        const auto before = given->constFind(asked->id());
        Record blank(answer());
        blank.set(answer().ddReport, reportId);
        blank.set(answer().question, asked->id());
        if (const std::optional<Record> after = filledIn(before == given->cend() ? blank : *before, one.asked, file))
            answers.append({file.answers.at(one.asked).row, before == given->cend() ? std::nullopt : std::optional<Record>(*before), *after});
    }
    return answers;
}

} // namespace Lodebook
