// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/packview.h"

#include <QAbstractItemModel>

namespace Lodebook {

/// What a pack changes, as a tree: groups by how much a person has to look at them, records in them, fields in those.
/// Before it is taken a tick can be removed from a record or from one field: that is refused then.
class PackPreviewModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, RemarkColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setView(const PackView &view);
    void clear() { setView({}); }
    const PackView &view() const { return m_view; }
    [[nodiscard]] QList<PackRefusal> refused() const;
    /// Records of which nothing is refused, or not all: those that are listed, and those that there was no room for.
    [[nodiscard]] qint64 taken() const;
    /// All that the pack adds or changes; more than are listed when the list shows only the first.
    [[nodiscard]] qint64 records() const { return m_view.items.size() + m_unlisted; }
    /// The record of a row; null for a group.
    [[nodiscard]] RecordRef recordAt(const QModelIndex &index) const;

    /// What the records of a group have in common: “In conflict”.
    [[nodiscard]] static QString label(PackItem::Risk risk);
    /// What kind of record it is, and that one side deleted what the other changed.
    [[nodiscard]] static QString recordRemark(const PackView::Item &item);
    /// What is to be known of a field beside its values: that it waits, or what stood there before both sides of a
    /// conflict and which of them stands until somebody decides. Empty: nothing.
    [[nodiscard]] static QString remark(const PackView::Line &line);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void refusedChanged();

private:
    enum Level { Group, Item, Line };
    struct Risks
    {
        PackItem::Risk risk;
        int first = 0; ///< Of its items.
        int count = 0;
        qint64 all = 0; ///< With those that are not listed.
    };
    static Level levelOf(const QModelIndex &index);
    int itemOf(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;
    QVariant tick(const QModelIndex &index) const;
    bool canRefuse(int item) const;
    bool isRefused(int item, int line) const;
    void refuse(int item, bool refused);

    PackView m_view;
    qint64 m_unlisted = 0; ///< Records that the report counts and does not name.
    QList<Risks> m_groups;
    QList<int> m_groupOf;       ///< Of each item.
    QList<QSet<int>> m_refused; ///< Of each item its lines.
    QList<bool> m_isWhollyRefused;
};

} // namespace Lodebook
