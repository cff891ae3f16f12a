// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/recordspane.h"

#include <QSet>

class QComboBox;
class QLabel;
class QTreeView;

namespace Lodebook {

class FieldButton;
class RecordGroupModel;

/// The records put together by a field: groups that open and close, with their number and subtotals.
class GroupPane final : public RecordsPane
{
    Q_OBJECT

public:
    GroupPane(Casebook &casebook, const Entity &entity, QWidget *parent = nullptr);

    void setQuery(const Query &query) override;
    void setColumns(const QList<RecordColumn> &columns) override;
    QJsonObject options() const override;
    void setOptions(const QJsonObject &options) override;
    QList<RecordRef> selectedRecords() const override;

    void groupBy(const RecordColumn &column);
    RecordGroupModel &groups() { return *m_model; }
    QTreeView &tree() { return *m_tree; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void load();
    void keepOpen(const QModelIndex &group, bool open);
    void openKept();
    void retranslate();

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    RecordGroupModel *m_model;
    QTreeView *m_tree;
    QLabel *m_label;
    FieldButton *m_field;
    QComboBox *m_step;
    QLabel *m_count;
    Query m_query;
    QList<RecordColumn> m_columns;
    QSet<QString> m_open; ///< Labels of the groups that are open.
    bool m_hasQuery = false;
};

} // namespace Lodebook
