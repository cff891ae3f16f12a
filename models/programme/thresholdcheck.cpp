// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/thresholdcheck.h"

#include "models/entities/reference/cnitem.h"
#include "models/storage/codelists.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype leastDigits = 4; ///< Fewer are a chapter, which says nothing about a line.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ThresholdCheck)
};

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

bool isMeant(const Record &line, const QString &asked, const QString &digits, const QString &mineral)
{
    if (!mineral.isEmpty())
        return line.text(cnItem().mineral) == mineral;
    if (line.text(cnItem().code).compare(asked, Qt::CaseInsensitive) == 0)
        return true;
    const QString own = digitsOf(line.text(cnItem().cnCode));
    return digits.size() >= leastDigits && !own.isEmpty() && (own.startsWith(digits) || digits.startsWith(own));
}

ThresholdAnswer answerFor(const Record &line, double kg)
{
    using Verdict = ThresholdAnswer::Verdict;
    ThresholdAnswer answer{.line = line, .verdict = Verdict::Unknown, .thresholdKg = line.get(cnItem().thresholdKg)};
    if (!answer.thresholdKg)
        return answer;
    answer.reaches = kg >= *answer.thresholdKg;
    answer.verdict = !isConfirmedLine(line) ? Verdict::Unconfirmed : answer.reaches ? Verdict::Above : Verdict::Below;
    return answer;
}

} // namespace

bool isConfirmedLine(const Record &line)
{
    return line.text(cnItem().verification).startsWith(QLatin1String("read in"));
}

Result<QList<ThresholdAnswer>> checkThreshold(const RecordReader &reader, const QString &codeOrMineral, double kg)
{
    if (kg < 0)
        return Error{Error::Kind::Invalid, Words::tr("A weight is not negative."), {}};
    const QString asked = codeOrMineral.simplified();
    const QString digits = digitsOf(asked);
    QString mineral;
    if (digits.isEmpty()) {
        const Result<QString> code = CodeLists(reader).code(cnItem().mineral, asked);
        if (!code)
            return code.error();
        mineral = *code;
    }
    const Result<QList<Record>> lines = reader.list(Query(cnItem()));
    if (!lines)
        return lines.error();
    QList<ThresholdAnswer> answers;
    for (const Record &line : *lines) {
        if (!asked.isEmpty() && isMeant(line, asked, digits, mineral))
            answers.append(answerFor(line, kg));
    }
    if (answers.isEmpty())
        return Error{Error::Kind::Missing, Words::tr("“%1” is no customs code or mineral of Annex I in the list here. Other goods have no threshold in it; if it should be there, complete the list of customs items.").arg(asked), {}};
    return answers;
}

QString verdictCode(ThresholdAnswer::Verdict verdict)
{
    switch (verdict) {
    case ThresholdAnswer::Verdict::Above: return QStringLiteral("above");
    case ThresholdAnswer::Verdict::Below: return QStringLiteral("below");
    case ThresholdAnswer::Verdict::Unconfirmed: return QStringLiteral("unconfirmed");
    case ThresholdAnswer::Verdict::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString verdictWords(const ThresholdAnswer &answer)
{
    switch (answer.verdict) {
    case ThresholdAnswer::Verdict::Above: return Words::tr("Reaches the threshold: the importer has duties");
    case ThresholdAnswer::Verdict::Below: return Words::tr("Below the threshold");
    case ThresholdAnswer::Verdict::Unconfirmed:
        return answer.reaches ? Words::tr("Unconfirmed; by the table it reaches the threshold") : Words::tr("Unconfirmed; by the table it is below the threshold");
    case ThresholdAnswer::Verdict::Unknown: break;
    }
    return Words::tr("The list has no threshold for this line");
}

} // namespace Lodebook
