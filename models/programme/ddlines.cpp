// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddlines.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/question.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

/// A record without a word of the member, such as a comment of the reviewer on a missing answer, is no answer.
bool saysSomething(const Record *given)
{
    if (!given)
        return false;
    const QList<const Field *> fields = answer().givenByMember();
    return std::ranges::any_of(fields, [given](const Field *field) { return !given->isEmpty(*field) && given->value(*field) != QVariant(false); });
}

QList<const Field *> differing(const Record &now, const Record &before)
{
    QList<const Field *> fields;
    for (const Field *field : answer().givenByMember()) {
        const bool isSame = field == &answer().notApplicable ? now.get(answer().notApplicable, false) == before.get(answer().notApplicable, false)
                                                             : now.value(*field) == before.value(*field);
        if (!isSame)
            fields.append(field);
    }
    return fields;
}

void compare(DdLine &line)
{
    if (!saysSomething(line.now))
        return;
    if (isTakenOver(*line.now)) {
        line.against = AgainstLastYear::TakenOver;
    } else if (!saysSomething(line.before)) {
        line.against = AgainstLastYear::New;
    } else {
        line.changed = differing(*line.now, *line.before);
        line.against = line.changed.isEmpty() ? AgainstLastYear::Same : AgainstLastYear::Changed;
    }
}

} // namespace

bool DdLine::isUnanswered() const
{
    return applies && (against == AgainstLastYear::NotAnswered || against == AgainstLastYear::TakenOver);
}

QList<DdLine> ddLines(const DdReportFacts &now, const DdReportFacts *before, const QuestionIdentity &identity)
{
    QHash<RecordId, const Record *> earlier; // by their first wording
    for (qsizetype i = before ? before->questions.size() : 0; i-- > 0;)
        earlier.insert(identity.of(before->questions.at(i).id()), &before->questions.at(i));
    QList<DdLine> lines;
    for (const Record &asked : now.questions) {
        DdLine line{.question = &asked, .now = now.answerTo(asked), .applies = now.applies(asked)};
        line.questionBefore = earlier.value(identity.of(asked.id()));
        if (line.questionBefore)
            line.before = before->answerTo(*line.questionBefore);
        compare(line);
        lines.append(line);
    }
    return lines;
}

QString codeOf(AgainstLastYear against)
{
    switch (against) {
    case AgainstLastYear::NotAnswered: return QStringLiteral("not_answered");
    case AgainstLastYear::TakenOver: return QStringLiteral("taken_over");
    case AgainstLastYear::New: return QStringLiteral("new");
    case AgainstLastYear::Same: return QStringLiteral("same");
    case AgainstLastYear::Changed: return QStringLiteral("changed");
    }
    return {};
}

QString wordsOf(AgainstLastYear against)
{
    switch (against) {
    case AgainstLastYear::NotAnswered: return Words::tr("not answered");
    case AgainstLastYear::TakenOver: return Words::tr("taken over, to be confirmed");
    case AgainstLastYear::New: return Words::tr("new");
    case AgainstLastYear::Same: return Words::tr("as last year");
    case AgainstLastYear::Changed: return Words::tr("changed");
    }
    return {};
}

} // namespace Lodebook
