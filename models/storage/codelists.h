// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// One code people may choose, with what they call it now.
struct CodeEntry
{
    QString code;
    QString label;
    bool retired = false; ///< Kept where it stands, not offered any more.
};

/// The codes a field may hold: its declared choices and what the casebook's own vocabulary makes of them (see
/// choiceentries.h), or the codes of a reference list. Lists are read when first asked for and dropped when their records
/// change.
///
/// A retired code is known, has its label and its records keep it; whoever offers choices leaves it out. A code that was
/// merged is not among the entries any more, but every text that meant it means the one it was merged into, and a record
/// that still holds it (it may have come from another device) is shown with the label of that one.
class CodeLists
{
public:
    explicit CodeLists(const RecordReader &reader) : m_reader(reader) {}

    /// In the order people expect: as declared, or by label. Empty for fields that take no codes.
    [[nodiscard]] Result<QList<CodeEntry>> entries(const Field &field);
    [[nodiscard]] QString label(const Field &field, const QString &code); ///< The code itself when it has no label.
    /// The code a text means: by code in any case, label in any language, or alias. Empty when there is none.
    [[nodiscard]] Result<QString> code(const Field &field, const QString &text);
    [[nodiscard]] Result<bool> has(const Field &field, const QString &code); ///< Retired and merged ones as well.
    [[nodiscard]] Result<bool> isRetired(const Field &field, const QString &code);

    /// To be called when records of that entity have changed, and when the language has.
    void forget(const QString &entity);
    void forgetAll();

private:
    struct List
    {
        QList<CodeEntry> entries;
        QHash<QString, qsizetype> byCode;
        QHash<QString, QString> byWord; ///< Folded code, label or alias to code.
        QHash<QString, QString> merged; ///< Code to the one that stands for it now.
    };
    Result<const List *> list(const Field &field);
    Result<List> declared(const Field &field) const;
    Result<List> referenced(const Entity &entity) const;

    RecordReader m_reader;
    /// By reference entity or by field. Asked for every code of every row of an import, so found without building a name.
    QHash<const void *, List> m_lists;
};

} // namespace Lodebook
