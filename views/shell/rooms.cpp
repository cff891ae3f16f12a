// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rooms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Rooms", text);
}

struct RoomKind
{
    const char *key;
    const char *icon;
    const char *label;
};

const std::array<RoomKind, 10> kinds{{
    {"home", "home", QT_TRANSLATE_NOOP("Rooms", "Home")},
    {"partners", "partners", QT_TRANSLATE_NOOP("Rooms", "Partners")},
    {"duediligence", "due-diligence", QT_TRANSLATE_NOOP("Rooms", "Due diligence")},
    {"grants", "grants", QT_TRANSLATE_NOOP("Rooms", "Grants")},
    {"monitoring", "monitoring", QT_TRANSLATE_NOOP("Rooms", "Monitoring")},
    {"field", "field", QT_TRANSLATE_NOOP("Rooms", "Field")},
    {"knowledge", "knowledge", QT_TRANSLATE_NOOP("Rooms", "Knowledge")},
    {"reports", "reports", QT_TRANSLATE_NOOP("Rooms", "Reports")},
    {"exchange", "exchange", QT_TRANSLATE_NOOP("Rooms", "Exchange")},
    {"setup", "settings", QT_TRANSLATE_NOOP("Rooms", "Lists and officers")},
}};

/// Entities every room uses stand under Home when people work with them daily, else with the lists.
const char *keyOf(const Entity &entity)
{
    switch (entity.room()) {
    case Entity::Room::None: return "";
    case Entity::Room::Partners: return "partners";
    case Entity::Room::DueDiligence: return "duediligence";
    case Entity::Room::Grants: return "grants";
    case Entity::Room::Monitoring: return "monitoring";
    case Entity::Room::Field: return "field";
    case Entity::Room::Knowledge: return "knowledge";
    case Entity::Room::Common: return entity.name() == QLatin1String("task") ? "home" : "setup";
    case Entity::Room::Reference: return "setup";
    }
    return "";
}

} // namespace

Location Room::entrance() const
{
    if (key == QLatin1String("home"))
        return Location::home();
    const auto leading = std::ranges::find_if(screens, &ScreenEntry::leads);
    if (leading != screens.end())
        return Location::screen(leading->name);
    return Location::list(entities.first()->name());
}

QList<ScreenEntry> allScreens()
{
    return {{QStringLiteral("members"), QStringLiteral("partners"), QStringLiteral("partners"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Members and contributions")), false},
            {QStringLiteral("authorities"), QStringLiteral("partners"), QStringLiteral("map"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Map of authorities")), false},
            {QStringLiteral("check_in"), QStringLiteral("partners"), QStringLiteral("check"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Event check-in")), false},
            {QStringLiteral("engagement_grid"), QStringLiteral("partners"), QStringLiteral("table"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Influence and interest")), false},
            {QStringLiteral("who_has_reported"), QStringLiteral("duediligence"), QStringLiteral("calendar"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Who has reported"))},
            {QStringLiteral("threshold_checker"), QStringLiteral("duediligence"), QStringLiteral("check"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Threshold checker"))},
            {QStringLiteral("production"), QStringLiteral("monitoring"), QStringLiteral("chart"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Production dashboard"))},
            {QStringLiteral("site_map"), QStringLiteral("field"), QStringLiteral("map"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Map of sites"))},
            {QStringLiteral("reports"), QStringLiteral("reports"), QStringLiteral("reports"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Printable reports"))},
            {QStringLiteral("take_pack"), QStringLiteral("exchange"), QStringLiteral("exchange"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Take a pack"))},
            {QStringLiteral("make_pack"), QStringLiteral("exchange"), QStringLiteral("export"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Make a pack"))},
            {QStringLiteral("conflicts"), QStringLiteral("exchange"), QStringLiteral("warning"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Conflicts"))},
            {QStringLiteral("devices"), QStringLiteral("exchange"), QStringLiteral("lock"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Devices and keys"))},
            {QStringLiteral("taken_packs"), QStringLiteral("exchange"), QStringLiteral("history"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Packs taken"))},
            {QStringLiteral("held_back"), QStringLiteral("exchange"), QStringLiteral("note"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Held back"))},
            {QStringLiteral("import"), QStringLiteral("exchange"), QStringLiteral("import"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Import"))},
            {QStringLiteral("duplicates"), QStringLiteral("exchange"), QStringLiteral("copy"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Duplicates"))},
            {QStringLiteral("choices"), QStringLiteral("setup"), QStringLiteral("tag"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Choice lists"))},
            {QStringLiteral("history"), QStringLiteral("exchange"), QStringLiteral("history"),
             translated(QT_TRANSLATE_NOOP("Rooms", "History"))},
            {QStringLiteral("backups"), QStringLiteral("exchange"), QStringLiteral("restore"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Backups"))},
            {QStringLiteral("encryption"), QStringLiteral("exchange"), QStringLiteral("lock"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Encryption"))},
            {QStringLiteral("custom_fields"), QStringLiteral("setup"), QStringLiteral("columns"),
             translated(QT_TRANSLATE_NOOP("Rooms", "Custom fields"))}};
}

QList<Room> allRooms(const Catalog &catalog)
{
    QList<Room> rooms;
    const QList<ScreenEntry> screens = allScreens();
    for (const RoomKind &kind : kinds) {
        Room room{QLatin1String(kind.key), QLatin1String(kind.icon), translated(kind.label), {}, {}};
        for (const Entity *entity : catalog.entities()) {
            if (room.key == QLatin1String(keyOf(*entity)))
                room.entities.append(entity);
        }
        for (const ScreenEntry &screen : screens) {
            if (screen.room == room.key)
                room.screens.append(screen);
        }
        if (room.key == QLatin1String("home") || !room.entities.isEmpty() || !room.screens.isEmpty())
            rooms.append(room);
    }
    return rooms;
}

bool standsUnderAnother(const Entity &entity)
{
    static const QSet<QString> under{
        QStringLiteral("role"),           QStringLiteral("template_action"), QStringLiteral("plan_version"), QStringLiteral("engagement_action"),
        QStringLiteral("authority_check"), QStringLiteral("attendance"),      QStringLiteral("contribution"),
    };
    return under.contains(entity.name());
}

QString roomOf(const Catalog &catalog, const Location &location)
{
    switch (location.kind) {
    case Location::Kind::Home: return QStringLiteral("home");
    case Location::Kind::List:
    case Location::Kind::Record: {
        const Entity *entity = catalog.entity(location.name);
        return entity ? QLatin1String(keyOf(*entity)) : QString();
    }
    case Location::Kind::Screen:
        for (const ScreenEntry &screen : allScreens()) {
            if (screen.name == location.name)
                return screen.room;
        }
        return {};
    }
    return {};
}

} // namespace Lodebook
