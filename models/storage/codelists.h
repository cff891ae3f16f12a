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

/// The codes a field may hold: its declared choices and what the casebook's own vocabulary adds to them, or the codes
/// of a reference list. Lists are read when first asked for and dropped when their records change.
class CodeLists
{
public:
    explicit CodeLists(const RecordReader &reader) : m_reader(reader) {}

    /// In the order people expect: as declared, or by label. Empty for fields that take no codes.
    [[nodiscard]] Result<QList<CodeEntry>> entries(const Field &field);
    [[nodiscard]] QString label(const Field &field, const QString &code); ///< The code itself when it has no label.
    /// The code a text means: by code in any case, label in any language, or alias. Empty when there is none.
    [[nodiscard]] Result<QString> code(const Field &field, const QString &text);
    [[nodiscard]] Result<bool> has(const Field &field, const QString &code);

    /// To be called when records of that entity have changed, and when the language has.
    void forget(const QString &entity);
    void forgetAll();

private:
    struct List
    {
        QList<CodeEntry> entries;
        QHash<QString, qsizetype> byCode;
        QHash<QString, QString> byWord; ///< Folded code, label or alias to code.
    };
    Result<const List *> list(const Field &field);
    Result<List> declared(const Field &field) const;
    Result<List> referenced(const Entity &entity) const;

    RecordReader m_reader;
    /// By reference entity or by field. Asked for every code of every row of an import, so found without building a name.
    QHash<const void *, List> m_lists;
};

} // namespace Lodebook
