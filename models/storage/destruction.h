// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <functional>

namespace Lodebook {

/// Destroys a casebook file that nobody has open in this program, and what lies beside it, so that nobody reads it
/// again: for a computer that is about to be taken away. What it cannot reach: other copies, and blocks that a disk
/// keeps although they were written over.
namespace Destruction {

/// Everything that belongs to a casebook and lies beside it: its logs, its backups, casebooks that a backup replaced,
/// unfinished copies.
[[nodiscard]] QStringList filesOf(const QString &casebook);

struct Outcome
{
    int destroyed = 0;
    bool hadKeys = false; ///< It was encrypted: with its keys everything in it is gone, whatever a disk keeps.
    QStringList left;     ///< Files that could not be destroyed.
};

/// First the keys of all that is encrypted, which is done in a moment; then everything is written over and deleted, the
/// casebook first. It cannot be stopped or undone. Files that are not there count for nothing.
[[nodiscard]] Outcome destroy(const QString &casebook, const QStringList &more = {},
                              const std::function<void(double)> &progress = {});

} // namespace Destruction

} // namespace Lodebook
