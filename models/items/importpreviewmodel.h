// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/importpreview.h"

#include <QAbstractTableModel>
#include <QSet>

namespace Lodebook {

/// What is to become of a row that may be here already.
enum class ImportChoice { Later, KeepBoth, Update, Skip };

/// The rows of a file and what would become of each, for a table: all of them or those of one fate. Likely duplicates
/// carry the decision a person has made.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, FateColumn, RecordColumn, WhatColumn, ChoiceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const ImportPreview> preview);
    const ImportPreview *preview() const { return m_preview.get(); }
    /// Only rows of that fate; nothing: all.
    void showOnly(std::optional<RowFate> fate);
    std::optional<RowFate> shown() const { return m_shown; }

    /// The row behind a row of the table.
    const PreviewRow &rowAt(int row) const { return m_preview->rows.at(m_rows.at(row)); }
    ImportChoice choiceAt(int row) const { return m_choices.value(rowAt(row).number, ImportChoice::Later); }
    /// Rows that are no likely duplicates, and updates of what is only in the file itself, are left as they are.
    void choose(const QList<int> &rows, ImportChoice choice);

    /// How many rows have a fate; decisions are not taken into account.
    int count(RowFate fate) const;
    /// What the import will do, decisions included.
    struct Sum
    {
        int added = 0;
        int changed = 0;
        int waiting = 0; ///< Likely duplicates nobody has decided.
    };
    Sum sum() const;
    /// For the import: rows that wait, are skipped or update the record they resemble.
    QHash<int, RowDecision> decisions() const;
    /// The rows that wait, as they stood in the file.
    QList<TableRow> waitingRows() const;

    static QString label(RowFate fate);
    static QString label(ImportChoice choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void chosen();

private:
    void fill();
    QString text(const PreviewRow &row, int column) const;
    QString whatText(const PreviewRow &row) const;
    QString valueText(const PreviewRow &row, const PreviewValue &value) const;

    std::shared_ptr<const ImportPreview> m_preview;
    std::optional<RowFate> m_shown;
    QList<qsizetype> m_rows; ///< Of the preview, in its order.
    QHash<int, ImportChoice> m_choices; ///< By row number.
};

} // namespace Lodebook
