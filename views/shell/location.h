// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/query.h"

#include <QJsonObject>
#include <QMetaType>

#include <memory>

namespace Lodebook {

/// A place in the window: what back and forward walk through, what a link opens, what is remembered as recent.
struct Location
{
    enum class Kind {
        Home,
        List,   ///< The records of an entity.
        Record, ///< One of them; a null id is one that is being made.
        Screen, ///< A special screen, by its name.
    };

    Kind kind = Kind::Home;
    QString name{};       ///< Of the entity, or of the screen.
    RecordId record{};
    QJsonObject preset{}; ///< Of a record that is being made: what its fields begin with, as toJson() writes them.
    std::shared_ptr<const Query> rows{}; ///< Of a list: just the records behind a figure; null: all of them.
    QString title{};      ///< Of such a list: what the figure says.
    RecordId draft{};     ///< Of a record that is being made: the draft to go on with.

    static Location home() { return {}; }
    static Location list(const QString &entity) { return {.kind = Kind::List, .name = entity}; }
    static Location of(const QString &entity, const RecordId &record) { return {.kind = Kind::Record, .name = entity, .record = record}; }
    static Location newRecord(const QString &entity, const QJsonObject &preset = {}) { return {.kind = Kind::Record, .name = entity, .preset = preset}; }
    static Location list(const Entity &entity) { return list(entity.name()); }
    static Location of(const Entity &entity, const RecordId &record) { return of(entity.name(), record); }
    static Location newRecord(const Entity &entity, const QJsonObject &preset = {}) { return newRecord(entity.name(), preset); }
    static Location rowsOf(const Query &query, const QString &title)
    {
        return {.kind = Kind::List, .name = query.entity->name(), .rows = std::make_shared<const Query>(query), .title = title};
    }
    static Location screen(const QString &name) { return {.kind = Kind::Screen, .name = name}; }

    bool operator==(const Location &) const = default;
};

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::Location)
