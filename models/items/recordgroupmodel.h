// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/recordrowreader.h"
#include "models/storage/recordgroups.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QTimer>

namespace Lodebook {

/// The records of a query put together by a field: groups with their number and subtotals, which come from one pass of
/// the database, and below each group its records, which are looked for when the group is opened. Nothing is read on
/// the interface thread but the cells that are looked at.
class RecordGroupModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit RecordGroupModel(Casebook &casebook, QObject *parent = nullptr);
    ~RecordGroupModel() override;

    static constexpr int mostGroups = 2000;

    void setContent(const Query &query, const Grouping &grouping, const QList<RecordColumn> &columns);
    const QList<RecordColumn> &columns() const { return m_columns; }

    bool isGroup(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0; }
    QVariant groupValue(int group) const { return m_groups.at(group).group.value; }
    QString groupLabel(int group) const { return m_groups.at(group).label; }
    Filter filterOf(int group) const { return groupFilter(m_grouping, groupValue(group)); }
    RecordRef recordAt(const QModelIndex &index) const; ///< Null for a group.
    bool isComplete() const { return m_isComplete; }
    QString countText() const; ///< “12 groups”.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void loaded(); ///< The groups are those of the last question.
    void failed(const Lodebook::Error &error);

private:
    struct Group
    {
        RecordGroup group;
        QString label;
        QSet<qsizetype> provisional{}; ///< Of its sums.
        QList<qint64> keys;
        bool asked = false;
    };
    struct Answer
    {
        QList<RecordGroup> groups;
        QHash<RecordId, QString> titles;
        QHash<qsizetype, QVariantList>
            provisional; ///< By figure: the values of the groups whose sum uses such a value.
    };

    static Result<Answer> ask(Casebook &casebook, const Query &query, const Grouping &grouping,
                              const QList<FieldPath> &summed);
    void load();
    void take(const Answer &answer);
    QString labelOf(const QVariant &value, const QHash<RecordId, QString> &titles) const;
    void sortGroups();
    QVariant groupCell(const Group &group, int column, int role) const;
    const RecordRow *rowAt(const Group &group, int row) const;
    void onChanged(const ChangeNotice &notice);

    Casebook &m_casebook; // not owned
    Query m_query;
    Grouping m_grouping;
    QList<RecordColumn> m_columns;
    QList<int> m_summed; ///< The columns whose figures are added up, in the order of the sums.
    QList<Group> m_groups;
    RecordRowReader m_rowReader;
    mutable QCache<qint64, RecordRow> m_rows;
    Cancellation m_loading;
    QList<Cancellation> m_opening;
    QTimer m_reload;
    bool m_isComplete = false;
    bool m_hasMore = false;
};

} // namespace Lodebook
