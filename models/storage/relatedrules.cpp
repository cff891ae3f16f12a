// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/relatedrules.h"

#include "models/entities/common/customfield.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/storage/customfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RelatedRules)
};

/// One more open improvement than the most there may be is refused. What is open already, because two laptops each added
/// one, may be changed and closed.
Result<Problems> improvementProblems(const RecordReader &reader, const Record &record)
{
    const ImprovementEntity &is = improvement();
    const std::optional<RecordId> report = record.get(is.ddReport);
    if (!report || !record.isEmpty(is.doneOn))
        return Problems();
    const Result<QList<Record>> open = reader.withRestricted().list(
        Query(is, Filter::leaf(is.ddReport, Compare::Equal, QVariant::fromValue(*report)) && Filter::leaf(is.doneOn, Compare::Empty)));
    if (!open)
        return open.error();
    const bool isOneOfThem = std::ranges::any_of(*open, [&record](const Record &other) { return other.id() == record.id(); });
    if (isOneOfThem || open->size() < mostOpenImprovements)
        return Problems();
    return Problems{{&is.ddReport, Words::tr("This report has %Ln open improvement(s) already: close one before another is added", nullptr, int(open->size()))}};
}

/// An answer is to a question of the questionnaire of its report.
Result<Problems> answerProblems(const RecordReader &reader, const Record &record)
{
    const Result<Record> report = reader.find(ddReport(), record.get(answer().ddReport, RecordId()));
    const Result<Record> asked = reader.find(question(), record.get(answer().question, RecordId()));
    if (!report || !asked)
        return Problems(); // said of the link already
    if (report->get(ddReport().questionnaire) == asked->get(question().questionnaire))
        return Problems();
    return Problems{{&answer().question, Words::tr("Question %1 is not in the questionnaire of this report").arg(asked->text(question().code))}};
}

struct Rule
{
    const Entity *(*entity)();
    Result<Problems> (*problems)(const RecordReader &reader, const Record &record);
};

template<const auto &entity>
const Entity *of()
{
    return &entity();
}

// A rule that looks at other records is one function and one line here.
constexpr std::array rules{
    Rule{of<customField>, CustomFields::problems},
    Rule{of<improvement>, improvementProblems},
    Rule{of<answer>, answerProblems},
};

} // namespace

Result<Problems> problemsAmongOthers(const RecordReader &reader, const Record &record)
{
    for (const Rule &rule : rules) {
        if (rule.entity() == &record.entity())
            return rule.problems(reader, record);
    }
    return Problems();
}

void followChange(Record &record, const Record &before)
{
    if (&record.entity() != &answer() || !record.get(answer().takenOver, false))
        return;
    const QList<const Field *> given = answer().givenByMember();
    if (std::ranges::any_of(given, [&](const Field *field) { return record.value(*field) != before.value(*field); }))
        record.clear(answer().takenOver);
}

} // namespace Lodebook
