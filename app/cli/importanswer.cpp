// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importanswer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lodebook {

namespace {

constexpr qsizetype problemsShown = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

OrderedJson summary(const ImportReport &report)
{
    OrderedJson document;
    document.add(QStringLiteral("batch"), textOrNull(toText(report.batch)));
    document.add(QStringLiteral("read"), report.read);
    document.add(QStringLiteral("added"), report.added);
    document.add(QStringLiteral("changed"), report.changed);
    document.add(QStringLiteral("unchanged"), report.unchanged);
    document.add(QStringLiteral("rejected"), report.rejected);
    document.add(QStringLiteral("duplicates"), report.duplicates);
    document.add(QStringLiteral("conflicts"), 0);
    document.add(QStringLiteral("skipped"), report.skipped);
    QList<OrderedJson> problems;
    for (const ImportProblem &problem : report.problems) {
        OrderedJson one;
        one.add(QStringLiteral("row"), problem.row);
        one.add(QStringLiteral("field"), textOrNull(problem.field));
        one.add(QStringLiteral("value"), textOrNull(problem.value));
        one.add(QStringLiteral("problem"), problem.problem);
        problems.append(one);
    }
    document.add(QStringLiteral("problems"), problems);
    document.add(QStringLiteral("notes"), QJsonArray::fromStringList(report.notes));
    return document;
}

} // namespace

void answerImport(CommandContext &context, const ImportReport &report, const QString &file)
{
    if (context.output.format == Output::Format::Json) {
        context.output.json(summary(report));
        return;
    }
    const QString name = QFileInfo(file).fileName();
    for (const QString &note : report.notes)
        context.output.message(QStringLiteral("%1: %2").arg(name, note));
    for (qsizetype i = 0; i < qMin(report.problems.size(), problemsShown); ++i) {
        const ImportProblem &problem = report.problems.at(i);
        context.output.message(Words::tr("%1, row %2, %3: %4").arg(name).arg(problem.row).arg(problem.field.isEmpty() ? Words::tr("whole row") : problem.field, problem.problem));
    }
    if (report.problems.size() > problemsShown)
        context.output.message(Words::tr("… and %1 more problems; --rejects FILE keeps them all").arg(report.problems.size() - problemsShown));
    context.output.line(Words::tr("%1 rows read: %2 added, %3 changed, %4 unchanged, %5 rejected, %6 duplicates")
                            .arg(report.read).arg(report.added).arg(report.changed).arg(report.unchanged).arg(report.rejected).arg(report.duplicates));
}

} // namespace Lodebook
