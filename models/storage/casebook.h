// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"
#include "models/storage/searchindex.h"
#include "models/storage/undostack.h"

namespace Lodebook {

/// An open casebook: one connection and what works on it, for the thread that opened it. A worker opens its own.
class Casebook
{
    Q_DISABLE_COPY_MOVE(Casebook)

public:
    struct Options
    {
        QString officer; ///< Who works with it: a name or initials. Empty: the officer of this device.
        bool readOnly = false;
        const Clock *clock = &Clock::system();
    };

    /// A new, empty casebook with its first officer and device. Refused when there is one already.
    [[nodiscard]] static Result<std::unique_ptr<Casebook>> create(const CasebookLocation &location, const Options &options);
    /// Opens a casebook and brings it up to date, after a verified backup, when an older program made it.
    [[nodiscard]] static Result<std::unique_ptr<Casebook>> open(const CasebookLocation &location, const Options &options);

    const CasebookLocation &location() const { return m_database->location(); }
    bool isReadOnly() const { return m_database->isReadOnly(); }
    Database &database() { return *m_database; }
    const Catalog &catalog() const { return m_store->catalog(); }
    RecordStore &store() { return *m_store; }
    const RecordReader &reader() const { return m_store->reader(); }
    CodeLists &codes() { return m_store->codes(); }
    UndoStack &undoStack() { return *m_undo; }
    SearchIndex searchIndex() const { return SearchIndex(reader()); }
    const Clock &clock() const { return m_store->clock(); }
    /// The options it was opened with, for a worker that opens it again.
    const Options &options() const { return m_options; }

    /// Makes the fields this casebook adds those of the program, instead of another casebook's. Opening it did that, and
    /// every change of them does; only who turns back from another casebook has to ask for it.
    [[nodiscard]] Result<> takeUpCustomFields() const;

    /// A fact about the casebook as a whole: schema_version, last_backup ...; empty when unknown.
    [[nodiscard]] Result<QString> fact(const QString &name) const;
    /// An empty value forgets the fact.
    [[nodiscard]] Result<> setFact(const QString &name, const QString &value);

private:
    Casebook(std::unique_ptr<Database> database, const Options &options);

    Result<> setUp(const QString &officerName);
    Result<> bringUpToDate();
    Result<> findAuthor();
    Result<RecordId> findOfficer(const QString &name) const;
    Result<Record> findDevice();
    void useStore(const Author &author);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<UndoStack> m_undo;
    Options m_options;
};

} // namespace Lodebook
