// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"
#include "models/exchange/import/importmapping.h"
#include "models/exchange/import/importreport.h"
#include "models/storage/codelists.h"
#include "models/storage/linkresolver.h"

namespace Lodebook {

/// Turns one row of a table into field values by a mapping. Knows the columns' places once the headings are given.
class RowReader
{
public:
    RowReader(const ImportMapping &mapping, const RecordReader &reader, CodeLists &codes);

    /// Invalid: a heading of the mapping is not in the file, or a heading stands there twice.
    [[nodiscard]] Result<> setHeadings(const QStringList &headings);

    /// Whether the mapping wants the row.
    [[nodiscard]] bool wants(const TableRow &row) const;

    /// The values of the row; a field that is not mapped is not in the list, nor one whose value the file withholds (see
    /// memberconsent.h); an empty cell gives an invalid value.
    /// What cannot be read is left out and told in \a problems. An error is the database's, not the row's.
    struct FieldValue
    {
        const Field *field = nullptr;
        QVariant value;
        QString text; ///< What stood in the file, for messages.
    };
    [[nodiscard]] Result<QList<FieldValue>> values(const TableRow &row, QList<ImportProblem> &problems);
    /// A text that was taken although nobody could choose it any more, and what became of it.
    struct Remark
    {
        const Field *field = nullptr;
        QString text;
        QString code;          ///< What was taken.
        bool isMerged = false; ///< Else retired.
    };
    /// Of the values() asked for last.
    const QList<Remark> &remarks() const { return m_remarks; }

    /// Whether the row asked for last withholds a value.
    bool isWithheld() const { return m_isWithheld; }

    /// What a text means for a field: codes by name, links by number or name, the rest as the mapping's rules say.
    [[nodiscard]] Result<QVariant> fromText(const Field &field, const QString &text);
    /// The text of the id column, when the mapping has one.
    [[nodiscard]] QString idText(const TableRow &row) const;

private:
    struct Piece
    {
        QString before;   ///< Fixed text in front of the column.
        int column = -1;  ///< -1: none, only the fixed text.
    };
    struct Source
    {
        const Field *field = nullptr;
        QList<Piece> pieces; ///< One piece without fixed text: the cell itself, with its type.
    };
    Result<Source> source(const Field &field, const QString &pattern, const QHash<QString, int> &places) const;
    QString composed(const Source &source, const TableRow &row) const;
    Result<QVariant> valueOf(const Source &source, const TableRow &row, QString &text);
    Result<QVariant> fromCell(const Field &field, const Cell &cell);
    Result<QVariant> codesFromText(const Field &field, const QStringList &texts);
    Result<QVariant> linkFromText(const Field &field, const QString &text);
    QString translated(const Field &field, const QString &text) const;
    Result<QString> codeOf(const Field &field, const QString &text); ///< Invalid when the list has none.
    /// Whether a text that means a code names an entry that was merged into it.
    Result<bool> meansMerged(const Field &field, const QString &text, const QString &code);

    const ImportMapping &m_mapping;
    RecordReader m_reader;
    CodeLists &m_codes;
    LinkResolver m_links;
    QList<Source> m_sources;
    QList<QPair<int, QString>> m_only;
    int m_idColumn = -1;
    static bool withholds(const Source &source, const TableRow &row);

    bool m_isWithheld = false;
    QList<Remark> m_remarks;
    QHash<const Field *, QHash<QString, QString>> m_mergedWords; ///< By field: folded code or label to the code by now.
};

} // namespace Lodebook
