// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace Lodebook {

/// What a copy of the casebook has seen: of each device every action up to a number, and single ones beyond it, which
/// came while one before them had not. Numbers count from 1, without gaps, for each device.
///
/// What is said is about the records the copy holds: of those it has every line of these actions. A copy that holds a
/// part of the records may say so of actions it was never given the other lines of; it has nothing they could be needed
/// for.
class Knowledge
{
public:
    [[nodiscard]] bool has(const RecordId &device, qint64 sequence) const;
    [[nodiscard]] qint64 upTo(const RecordId &device) const; ///< Without the single ones; 0 when nothing was seen.
    [[nodiscard]] QList<RecordId> devices() const { return m_seen.keys(); }
    [[nodiscard]] bool covers(const Knowledge &other) const;

    void add(const RecordId &device, qint64 sequence);
    void addUpTo(const RecordId &device, qint64 sequence);
    void unite(const Knowledge &other);

    /// {"device": number, …}, and {"device": [number, single, …]} where there are single ones.
    [[nodiscard]] QJsonObject toJson() const;
    /// Invalid when a device is no id or a number is none, below 1, or out of order.
    [[nodiscard]] static Result<Knowledge> fromJson(const QJsonObject &json);

    bool operator==(const Knowledge &other) const = default;

private:
    struct Seen
    {
        qint64 upTo = 0;
        QSet<qint64> singles; ///< All above upTo + 1.

        void close(); ///< Takes in the single ones that upTo has come to.
        bool operator==(const Seen &other) const = default;
    };

    QHash<RecordId, Seen> m_seen;
};

} // namespace Lodebook
