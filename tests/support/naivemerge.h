// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QMap>

#include <map>
#include <set>

namespace Lodebook {

/// One line of a change log as it was read, by the test's own hands.
struct Line
{
    RecordId action, device;
    qint64 sequence = 0;
    Stamp stamp = 0;
    QString kind;
    QMap<QString, QString> set; ///< Field to its new value, as JSON.
};

/// What each action's author really had before it, of each record.
using TrulySeen = std::map<std::pair<RecordId, RecordId>, std::set<RecordId>>;

[[nodiscard]] QList<Line> linesOf(Casebook &casebook, const RecordId &record);

/// The lines in words, for the story of a walk that went wrong.
[[nodiscard]] QStringList told(const QList<Line> &lines, const RecordId &record, const TrulySeen &seen);

/// Quadratic and without any numbers: a value stands unless somebody who really had it set the field again.
struct NaiveState
{
    QMap<QString, QString> values;
    std::set<QString> inConflict;
    bool isDead = false;
    bool isDisputed = false;
};

/// From when until when a device's clock was wrong, as this casebook has been told.
using Clocks = std::map<RecordId, std::pair<qint64, qint64>>;

[[nodiscard]] NaiveState naiveState(const QList<Line> &lines, const RecordId &record, const TrulySeen &seen,
                                    const Clocks &clocks);

} // namespace Lodebook
