// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/programme/memberlist.h"
#include "models/programme/yearlycontributions.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayJson(const QDate &day)
{
    return textJson(day.toString(Qt::ISODate));
}

OrderedJson memberJson(const MemberList::Member &member)
{
    OrderedJson json;
    json.add(QStringLiteral("membership"), toText(member.membership));
    json.add(QStringLiteral("organisation"), toText(member.organisation));
    json.add(QStringLiteral("name"), member.name);
    json.add(QStringLiteral("pillar"), textJson(member.pillar));
    json.add(QStringLiteral("category"), textJson(member.category));
    json.add(QStringLiteral("from"), dayJson(member.from));
    json.add(QStringLiteral("until"), dayJson(member.until));
    return json;
}

QList<OrderedJson> membersJson(const QList<MemberList::Member> &members)
{
    QList<OrderedJson> list;
    for (const MemberList::Member &member : members)
        list.append(memberJson(member));
    return list;
}

OrderedJson listJson(const MemberList &list)
{
    QList<OrderedJson> counts;
    for (const QString &pillar : list.pillars()) {
        for (const QString &category : list.categories()) {
            OrderedJson one;
            one.add(QStringLiteral("pillar"), textJson(pillar));
            one.add(QStringLiteral("category"), textJson(category));
            one.add(QStringLiteral("count"), list.count(pillar, category));
            counts.append(one);
        }
    }
    OrderedJson document;
    document.add(QStringLiteral("as_of"), dayJson(list.asOf));
    document.add(QStringLiteral("total"), qint64(list.members.size()));
    document.add(QStringLiteral("counts"), counts);
    document.add(QStringLiteral("members"), membersJson(list.members));
    document.add(QStringLiteral("undated"), membersJson(list.undated));
    document.add(QStringLiteral("repeated"), membersJson(list.repeated));
    return document;
}

Result<ExitCode> members(CommandContext &context, const QCommandLineParser &)
{
    const Result<MemberList> list = MemberList::load(context.casebook->reader(), context.asOf);
    if (!list)
        return list.error();
    if (context.output.format == Output::Format::Json) {
        context.output.json(listJson(*list));
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const MemberList::Member &member : list->members)
        rows.append({member.name, member.pillar, member.category, member.from.toString(Qt::ISODate), member.until.toString(Qt::ISODate)});
    context.output.table({QStringLiteral("name"), QStringLiteral("pillar"), QStringLiteral("category"), QStringLiteral("from"), QStringLiteral("until")}, rows);
    return ExitCode::Done;
}

QString fateCode(YearlyContribution::Fate fate)
{
    switch (fate) {
    case YearlyContribution::Fate::Made: return QStringLiteral("made");
    case YearlyContribution::Fate::There: return QStringLiteral("there");
    case YearlyContribution::Fate::NoFee: return QStringLiteral("no_fee");
    }
    return {};
}

OrderedJson lineJson(const YearlyContribution &line)
{
    OrderedJson json;
    json.add(QStringLiteral("fate"), fateCode(line.fate));
    json.add(QStringLiteral("membership"), toText(line.membership));
    json.add(QStringLiteral("title"), line.title);
    json.add(QStringLiteral("kind"), textJson(line.kind));
    return json;
}

void answerContributions(CommandContext &context, const QList<YearlyContribution> &lines, const YearlyContributionReport &report, bool isRehearsal)
{
    if (context.output.format != Output::Format::Json) {
        QList<QStringList> rows;
        for (const YearlyContribution &line : lines)
            rows.append({fateCode(line.fate), line.title, line.kind});
        return context.output.table({QStringLiteral("fate"), QStringLiteral("membership"), QStringLiteral("kind")}, rows);
    }
    QList<OrderedJson> list;
    for (const YearlyContribution &line : lines)
        list.append(lineJson(line));
    OrderedJson document;
    document.add(QStringLiteral("batch"), report.batch.isNull() ? QJsonValue() : QJsonValue(toText(report.batch)));
    document.add(QStringLiteral("dry_run"), isRehearsal);
    document.add(QStringLiteral("made"), report.made);
    document.add(QStringLiteral("lines"), list);
    context.output.json(document);
}

Result<ExitCode> contributions(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<int> year = numberOption(arguments, QStringLiteral("year"), context.asOf.year());
    const Result<QDate> due = dateOption(arguments, QStringLiteral("due"));
    if (!year || !due)
        return year ? due.error() : year.error();
    const Result<QList<YearlyContribution>> lines = previewYearlyContributions(context.casebook->reader(), *year);
    if (!lines)
        return lines.error();
    const bool isRehearsal = arguments.isSet(QStringLiteral("dry-run"));
    const Result<YearlyContributionReport> report =
        isRehearsal ? Result<YearlyContributionReport>(YearlyContributionReport()) : makeYearlyContributions(context.casebook->store(), *year, *due);
    if (!report)
        return report.error();
    answerContributions(context, *lines, *report, isRehearsal);
    return ExitCode::Done;
}

} // namespace

QList<Command> memberCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("members"), QString(), Words::tr("The members as they were on the day of --as-of, with counts by pillar and category"), Needs::Reading, 0, 0, {}, members},
        {QStringLiteral("contributions"), QStringLiteral("[--year N] [--due DATE] [--dry-run]"), Words::tr("Makes the contributions of a year for all members that do not have theirs yet"), Needs::Writing, 0, 0,
         {{QStringLiteral("year"), Words::tr("The year; that of --as-of unless set"), QStringLiteral("N")},
          {QStringLiteral("due"), Words::tr("The day they are due"), QStringLiteral("DATE")},
          {QStringLiteral("dry-run"), Words::tr("Only shows what would be done")}},
         contributions},
    };
}

} // namespace Lodebook
