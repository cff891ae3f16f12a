// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QJsonObject>

namespace Lodebook {

/// The saved views of one list: those of the officer who asks and those others share. Whoever made a view changes it;
/// others save their own beside it.
class SavedViews
{
public:
    struct Entry
    {
        RecordId id;
        QString title;
        bool isMine = false;
        bool isShared = false;
    };

    SavedViews(Casebook &casebook, const Entity &entity) : m_casebook(casebook), m_entity(entity) {}

    /// By title.
    [[nodiscard]] Result<QList<Entry>> list() const;
    [[nodiscard]] Result<QJsonObject> definition(const RecordId &id) const;

    /// A new view. Invalid: there is one of that title already among one's own.
    [[nodiscard]] Result<RecordId> add(const QString &title, const QJsonObject &definition, bool shared);
    [[nodiscard]] Result<> replace(const RecordId &id, const QJsonObject &definition);
    [[nodiscard]] Result<> rename(const RecordId &id, const QString &title);
    [[nodiscard]] Result<> setShared(const RecordId &id, bool shared);
    [[nodiscard]] Result<> remove(const RecordId &id);

    /// Writes a .lodebookview file that another casebook can take in.
    [[nodiscard]] Result<> exportTo(const RecordId &id, const QString &path) const;
    /// Takes a view out of such a file, as one's own. Invalid: it is no such file, of a newer program, of another list,
    /// or names fields that are not here; the message says which.
    [[nodiscard]] Result<RecordId> importFrom(const QString &path);

private:
    Result<Record> ownRecord(const RecordId &id) const;
    Result<> checkTitle(const QString &title, const RecordId &except) const;
    Result<> checkDefinition(const QJsonObject &definition) const;
    QString freeTitle(const QString &title) const;

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
};

} // namespace Lodebook
