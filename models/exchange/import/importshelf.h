// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/heldrows.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

/// A mapping under the name a person gave it.
struct SavedMapping
{
    QString name;
    ImportMapping mapping;
};

/// What imports leave behind in the casebook for the next time: mappings under a name, and rows that wait for somebody.
/// Both are settings of the casebook, so colleagues have them too; each change is an action that can be undone.
class ImportShelf
{
public:
    explicit ImportShelf(RecordStore &store) : m_store(store) {}

    /// By name. What this program cannot read is left out.
    [[nodiscard]] Result<QList<SavedMapping>> mappings() const;
    /// A mapping of the same name is replaced. Invalid: the name is empty or too long.
    [[nodiscard]] Result<> saveMapping(const SavedMapping &mapping);
    [[nodiscard]] Result<> removeMapping(const QString &name);

    /// The oldest first.
    [[nodiscard]] Result<QList<HeldRows>> heldRows() const;
    /// Keeps them and gives them their id; without rows, forgets them.
    [[nodiscard]] Result<> keep(HeldRows &held);

private:
    Result<Record> settingOf(const QString &key) const;
    Result<> write(Record record, const QJsonObject &json, const QString &label);

    RecordStore &m_store;
};

/// Those among the mappings whose headings are all in a file, the one that reads most of it first.
[[nodiscard]] QList<SavedMapping> mappingsFor(const QList<SavedMapping> &mappings, const QStringList &headings);

/// The kinds of record a file may hold by its headings and its name, the likeliest first; those that nothing speaks for
/// are not among them.
[[nodiscard]] QList<const Entity *> likelyEntities(const Catalog &catalog, const QStringList &headings, const QString &fileName);

} // namespace Lodebook
