// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naivemerge.h"

#include "models/storage/logarchive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Lodebook {

QList<Line> linesOf(Casebook &casebook, const RecordId &record)
{
    QList<Line> lines;
    Result<Statement> row = casebook.database().query(
        QStringLiteral("SELECT b.id, b.device, b.sequence, c.stamp, c.kind, c.fields, c.archived FROM log_change c\n"
                       "JOIN log_batch b ON b.batch = c.batch WHERE c.record = ? ORDER BY c.change"),
        {casebook.database().dialect().stored(ColumnType::Id, record)});
    const LogArchive archive(casebook.database());
    while (row && row->next()) {
        const RecordId action = row->value(0, ColumnType::Id).toUuid();
        auto same = std::ranges::find(lines, action, &Line::action);
        if (same == lines.end()) {
            lines.append({action, row->value(1, ColumnType::Id).toUuid(), row->value(2).toLongLong(), 0, {}, {}});
            same = lines.end() - 1;
        }
        same->stamp = row->value(3).toLongLong();
        same->kind = row->value(4).toString();
        const Result<QString> said = archive.fields(*row, 5);
        const QJsonObject fields = QJsonDocument::fromJson(said ? said->toUtf8() : QByteArray()).object();
        for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
            same->set.insert(
                field.key(),
                QString::fromUtf8(QJsonDocument(QJsonArray{field->toArray().at(1)}).toJson(QJsonDocument::Compact)));
    }
    return lines;
}

QStringList told(const QList<Line> &lines, const RecordId &record, const TrulySeen &seen)
{
    QStringList story;
    for (const Line &line : lines) {
        QStringList had, set;
        if (const auto found = seen.find({line.action, record}); found != seen.end()) {
            for (const RecordId &action : found->second)
                had.append(toText(action).right(4));
        }
        for (auto value = line.set.cbegin(); value != line.set.cend(); ++value)
            set.append(value.key() + u'=' + *value);
        story.append(QStringLiteral("   %1 by %2 nr %3 %4 {%5} had %6")
                         .arg(toText(line.action).right(4), toText(line.device).right(4))
                         .arg(line.sequence)
                         .arg(line.kind, set.join(u' '), had.join(u' ')));
    }
    return story;
}

namespace {

Stamp counted(const Line &line, const Clocks &clocks)
{
    const auto clock = clocks.find(line.device);
    const qint64 at = line.stamp >> 16;
    if (clock == clocks.end() || at > clock->second.second || line.stamp <= (clock->second.first << 16))
        return line.stamp;
    return clock->second.first << 16;
}

} // namespace

NaiveState naiveState(const QList<Line> &lines, const RecordId &record, const TrulySeen &seen, const Clocks &clocks)
{
    const auto knows = [&](const Line &later, const Line &earlier) {
        const auto had = seen.find({later.action, record});
        return had != seen.end() && had->second.contains(earlier.action);
    };
    NaiveState state;
    std::map<QString, std::map<std::tuple<Stamp, RecordId, qint64>, QString>> heads;
    for (const Line &line : lines) {
        for (auto value = line.set.cbegin(); value != line.set.cend(); ++value) {
            if (std::ranges::none_of(
                    lines, [&](const Line &other) { return other.set.contains(value.key()) && knows(other, line); }))
                heads[value.key()][{counted(line, clocks), line.device, line.sequence}] = *value;
        }
    }
    for (const auto &[field, values] : heads) {
        state.values.insert(field, values.rbegin()->second);
        std::set<QString> different;
        for (const auto &[order, value] : values)
            different.insert(value);
        if (different.size() > 1)
            state.inConflict.insert(field);
    }
    const auto isDeletion = [](const Line &line) { return line.kind == QLatin1String("delete"); };
    for (const Line &line : lines) {
        if (!isDeletion(line))
            continue;
        if (std::ranges::any_of(lines, [&](const Line &other) { return !isDeletion(other) && knows(other, line); }))
            continue;
        if (std::ranges::all_of(lines, [&](const Line &other) { return isDeletion(other) || knows(line, other); }))
            state.isDead = true;
        state.isDisputed = true;
    }
    state.isDisputed = state.isDisputed && !state.isDead;
    return state;
}

} // namespace Lodebook
