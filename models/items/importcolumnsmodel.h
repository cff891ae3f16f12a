// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/importmapping.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// The columns of a file and the fields they become, for a table in which a person sets it right. Every column of the
/// file is a row, read or not.
class ImportColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HeadingColumn, SamplesColumn, FieldColumn, KeyColumn, ClearColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What stands in the first rows, column by column.
    void setFile(const QStringList &headings, const QList<QStringList> &samples);
    const QStringList &headings() const { return m_headings; }
    /// The mapping is completed by what the headings say, unless it is exact.
    void setMapping(const ImportMapping &mapping);
    /// Exact: what the table shows is all that is read.
    const ImportMapping &mapping() const { return m_mapping; }

    /// Fields one may choose: own fields, the number and the id, by label.
    struct Choice
    {
        QString name; ///< Empty: the column is not read.
        QString label;
        bool required = false;
    };
    QList<Choice> choices() const;
    /// The name of the field a column goes to; empty for none.
    QString fieldAt(int row) const;
    /// Sends a column to a field. Columns can share a field that holds several values or a position; from any other
    /// field the column that had it is taken away.
    void setField(int row, const QString &field);
    /// One text for all rows; an empty one takes it away.
    void setFixed(const QString &field, const QString &text);
    void setRules(const TextRules &rules);

    QStringList unread() const;          ///< Headings nothing reads.
    QStringList missing() const;         ///< Labels of required fields that no column and no fixed text fills.
    QString labelOf(const QString &field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void mappingChanged();

private:
    void release(const QString &heading);
    void changed();
    QString text(int row, int column) const;

    QStringList m_headings;
    QList<QStringList> m_samples;
    ImportMapping m_mapping;
};

} // namespace Lodebook
