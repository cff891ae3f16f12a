// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/knowledge.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

/// Whole numbers that a JSON number holds exactly.
constexpr qint64 highest = qint64(1) << 53;

Error damaged(const QString &device)
{
    return Error{Error::Kind::Invalid, Words::tr("What was seen of device “%1” cannot be read").arg(device), {}};
}

} // namespace

void Knowledge::Seen::close()
{
    while (singles.remove(upTo + 1))
        ++upTo;
}

bool Knowledge::has(const RecordId &device, qint64 sequence) const
{
    const auto seen = m_seen.constFind(device);
    return seen != m_seen.cend() && (sequence <= seen->upTo || seen->singles.contains(sequence));
}

qint64 Knowledge::upTo(const RecordId &device) const
{
    const auto seen = m_seen.constFind(device);
    return seen == m_seen.cend() ? 0 : seen->upTo;
}

bool Knowledge::covers(const Knowledge &other) const
{
    for (auto seen = other.m_seen.cbegin(); seen != other.m_seen.cend(); ++seen) {
        const auto mine = m_seen.constFind(seen.key());
        if (mine == m_seen.cend())
            return false;
        for (qint64 sequence = mine->upTo + 1; sequence <= seen->upTo; ++sequence) {
            if (!mine->singles.contains(sequence))
                return false;
        }
        if (!std::ranges::all_of(seen->singles, [&](qint64 sequence) { return has(seen.key(), sequence); }))
            return false;
    }
    return true;
}

void Knowledge::add(const RecordId &device, qint64 sequence)
{
    if (has(device, sequence))
        return;
    Seen &seen = m_seen[device];
    seen.singles.insert(sequence);
    seen.close();
}

void Knowledge::addUpTo(const RecordId &device, qint64 sequence)
{
    if (sequence <= upTo(device))
        return;
    Seen &seen = m_seen[device];
    seen.upTo = sequence;
    seen.singles.removeIf([sequence](qint64 single) { return single <= sequence; });
    seen.close();
}

void Knowledge::unite(const Knowledge &other)
{
    for (auto seen = other.m_seen.cbegin(); seen != other.m_seen.cend(); ++seen) {
        addUpTo(seen.key(), seen->upTo);
        for (const qint64 sequence : seen->singles)
            add(seen.key(), sequence);
    }
}

QJsonObject Knowledge::toJson() const
{
    QJsonObject json;
    for (auto seen = m_seen.cbegin(); seen != m_seen.cend(); ++seen) {
        if (seen->singles.isEmpty()) {
            json.insert(toText(seen.key()), seen->upTo);
            continue;
        }
        QList<qint64> singles(seen->singles.cbegin(), seen->singles.cend());
        std::ranges::sort(singles);
        QJsonArray numbers{seen->upTo};
        for (const qint64 sequence : singles)
            numbers.append(sequence);
        json.insert(toText(seen.key()), numbers);
    }
    return json;
}

Result<Knowledge> Knowledge::fromJson(const QJsonObject &json)
{
    Knowledge knowledge;
    for (auto member = json.constBegin(); member != json.constEnd(); ++member) {
        const RecordId device = recordIdFromText(member.key());
        const QJsonArray numbers = member->isArray() ? member->toArray() : QJsonArray{*member};
        if (device.isNull() || numbers.isEmpty())
            return damaged(member.key());
        Seen seen;
        qint64 before = -1;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const qint64 number = numbers.at(i).toInteger(-1);
            const qint64 least = i == 0 ? (numbers.size() > 1 ? 0 : 1) : std::max(before + 1, seen.upTo + 2);
            if (number < least || number > highest)
                return damaged(member.key());
            if (i == 0)
                seen.upTo = number;
            else
                seen.singles.insert(number);
            before = number;
        }
        knowledge.m_seen.insert(device, seen);
    }
    return knowledge;
}

} // namespace Lodebook
