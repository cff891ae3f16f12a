// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/heldrows.h"
#include "models/exchange/import/tableimport.h"

namespace Lodebook {

/// What somebody copied elsewhere, and the headings it lacks when its first row is a record already.
struct PastedText
{
    QString text;
    QStringList headings{};
};

/// Where an import takes its rows from: a file, what was pasted, or rows that were held back earlier.
struct ImportSource
{
    QString path{};
    TableOptions options{};
    std::optional<HeldRows> held{};
    std::optional<PastedText> pasted{};

    [[nodiscard]] QString name() const; ///< The file's, without its folder.
    [[nodiscard]] Result<std::unique_ptr<TableReader>> open() const;
    /// Whether the file is text that is not UTF-8, as older spreadsheets write it.
    [[nodiscard]] bool isOldText() const;
    /// Another one when the file has been written since; empty for what is in memory.
    [[nodiscard]] QString fingerprint() const;
    /// Whether its rows are people with the organisation they speak for beside them: cards, a mail.
    [[nodiscard]] bool isContacts() const;
};

/// The first rows of a table, for a person to recognise it by.
struct TableBeginning
{
    QStringList headings;
    QList<QStringList> samples; ///< By column: the first few values that are not empty.
    QList<TableSheet> sheets;
    int sheet = 0;
    QStringList notes;
};

/// Invalid: there is not one row in it. A heading row alone is enough.
[[nodiscard]] Result<TableBeginning> readBeginning(const ImportSource &source);

/// What a person decided after the preview.
struct ImportOrder
{
    ImportSource source;
    ImportMapping mapping;
    QHash<int, RowDecision> decisions;
    HeldRows held;       ///< Rows to keep for later; of held rows that are finished now, those that still wait.
    QString fingerprint; ///< Of the source when the preview was made.
    QString rejectsPath{}; ///< Where rejected rows go; empty: nowhere.
};

/// Conflict: the source is not what it was when the fingerprint was taken.
[[nodiscard]] Result<> checkUnchanged(const ImportSource &source, const QString &fingerprint);

/// Imports in one batch that can be undone whole, and keeps what waits. Contacts get a role in the organisation they name, when
/// there is just one of that name. Conflict: the file is not the one of the preview.
[[nodiscard]] Result<ImportReport> carryOut(RecordStore &store, const ImportOrder &order, const std::function<bool(double)> &progress = {});

} // namespace Lodebook
