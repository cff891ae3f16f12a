// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/catalog.h"
#include "views/shell/location.h"

namespace Lodebook {

/// A special screen, beside the lists: its name in a Location, where it is at home, and what it is called.
struct ScreenEntry
{
    QString name;
    QString room;
    QString icon;
    QString label; ///< Translated.
    bool leads = true; ///< May be where its room begins.
};

/// A room of the program: what stands in the bar on the left.
struct Room
{
    QString key;
    QString icon;
    QString label; ///< Translated.
    QList<const Entity *> entities;
    QList<ScreenEntry> screens;

    [[nodiscard]] Location entrance() const;
};

/// The special screens this program has, in the order of their rooms.
[[nodiscard]] QList<ScreenEntry> allScreens();
/// The rooms that have something in them, in the order of the strategy.
[[nodiscard]] QList<Room> allRooms(const Catalog &catalog);
/// Whether people come to these records by what they belong to (the actions of a template, the versions of a plan): they have a list,
/// found by searching for its name, but no line of their own in the bar.
[[nodiscard]] bool standsUnderAnother(const Entity &entity);
/// The room a place is in; empty for none.
[[nodiscard]] QString roomOf(const Catalog &catalog, const Location &location);

} // namespace Lodebook
