// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/recordspane.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollBar;
class QToolButton;

namespace Lodebook {

class SpansModel;
class TimelineTree;

/// The records as bars on a line of time, from one of their dates to another, or as points where there is only one.
class TimelinePane final : public RecordsPane
{
    Q_OBJECT

public:
    TimelinePane(Casebook &casebook, const Entity &entity, QWidget *parent = nullptr);

    void setQuery(const Query &query) override;
    QJsonObject options() const override;
    void setOptions(const QJsonObject &options) override;
    QList<RecordRef> selectedRecords() const override;

    SpansModel &spans() { return *m_model; }
    TimelineTree &tree() { return *m_tree; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectTree();
    void load();
    void choose();
    void takeRows();
    void followScale(); ///< The scroll bar below shows what is in sight of all there is.
    RecordRef recordAt(const QModelIndex &index) const;
    QToolButton *addButton(const QString &drawing, const QString &name);
    void retranslate();

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    SpansModel *m_model;
    QLabel *m_startLabel;
    QComboBox *m_start;
    QLabel *m_endLabel;
    QComboBox *m_end;
    QToolButton *m_in;
    QToolButton *m_out;
    QToolButton *m_fit;
    QToolButton *m_today;
    TimelineTree *m_tree;
    QScrollBar *m_bar;
    QLabel *m_count;
    QPushButton *m_undated;
    QList<RecordId> m_kept; ///< Selected before the rows were read again.
    RecordId m_current;
    Query m_query;
    bool m_hasQuery = false;
    bool m_fitLater = true;
};

} // namespace Lodebook
