// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/recordmerge.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// Two records that may be one, field by field, and what a merge would make of them. The value that stays can be chosen
/// where they differ: by the tick in its cell.
class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, FirstColumn, SecondColumn, ResultColumn, ColumnCount };

    explicit MergeModel(RecordStore &store, QObject *parent = nullptr) : QAbstractTableModel(parent), m_store(store) {}

    /// Proposes which of them stays.
    void setRecords(const Record &first, const Record &second);
    void clear();
    bool isEmpty() const { return !m_first; }
    const Record &first() const { return *m_first; }
    const Record &second() const { return *m_second; }
    const Record &kept() const { return m_keepFirst ? *m_first : *m_second; }
    const Record &other() const { return m_keepFirst ? *m_second : *m_first; }

    bool keepsFirst() const { return m_keepFirst; }
    /// The values follow: what the kept record says stands, where it says something.
    void setKeepsFirst(bool first);
    const KeptProposal &proposal() const { return m_proposal; }

    /// Names of the fields that take the other's value, for mergeRecords().
    QStringList fromOther() const;
    int differences() const; ///< Fields in which both say something, and not the same.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        const Field *field = nullptr;
        QString first;
        QString second;
        bool takesFirst = true;

        bool differs() const { return first != second; }
    };
    QString text(const Field &field, const QVariant &value) const;
    QString text(const Row &row, int column) const;
    void followKept();

    RecordStore &m_store; // not owned
    std::optional<Record> m_first;
    std::optional<Record> m_second;
    QList<Row> m_rows; ///< Fields in which at least one of them says something.
    KeptProposal m_proposal;
    bool m_keepFirst = true;
};

} // namespace Lodebook
