// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packfiles.h"

namespace Lodebook {

/// A pack as a person looks at it before or after it is taken: who made it for whom, and every record that differs,
/// with its values in words.
struct PackView
{
    struct Line
    {
        PackItemField field;
        QString label; ///< The field's own name when this program does not know it.
        QString before;
        QString after;  ///< Of a conflict what others said.
        QString former; ///< Of a conflict what stood there before it.
        QString shown;  ///< Of a conflict the value that stands until somebody decides.
    };
    struct Item
    {
        PackItem record;
        QString title;
        QList<Line> lines;
    };

    QString path;
    PackGlance glance;
    std::optional<PackReport> report; ///< None: it is for another device, and nothing more can be said.
    QList<Item> items;                ///< What a person has to look at first comes first.
    bool isTaken = false;             ///< They are what was done; else what would be.
};

/// Looks at the pack without taking it. Takes long; for a worker.
[[nodiscard]] Result<PackView> lookAtPack(Casebook &casebook, const QString &path, const PackProgress &progress);
/// Takes it. Refused: another file stands there now than the one that was looked at.
[[nodiscard]] Result<PackView> takePack(Casebook &casebook, const PackView &seen, const QList<PackRefusal> &refused,
                                        const PackProgress &progress);
/// The report on a pack in words, its most delicate parts first.
[[nodiscard]] QList<PackView::Item> packItems(Casebook &casebook, const PackReport &report);

} // namespace Lodebook
