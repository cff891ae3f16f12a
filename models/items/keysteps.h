// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace Lodebook {

/// One step from an old list of row keys to a new one; positions are those of the list as it stands at that step.
struct KeyStep
{
    enum class Kind { Remove, Insert, Move };

    Kind kind = Kind::Remove;
    qsizetype first = 0;
    qsizetype count = 1;
    qsizetype to = 0;     ///< Of a move: where the one key stands afterwards.
    QList<qint64> keys;   ///< Of an insert.
};

/// The steps that turn \a old into \a fresh (both without repeats), or nothing when it would take more than \a limit.
[[nodiscard]] std::optional<QList<KeyStep>> keySteps(const QList<qint64> &old, const QList<qint64> &fresh, qsizetype limit);

/// Does one step to a list.
void applyStep(QList<qint64> &keys, const KeyStep &step);

} // namespace Lodebook
