// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/recordspane.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QScrollArea;

namespace Lodebook {

class BoardModel;

/// The records as cards under the values of a choice. A card that is drawn to another column, or moved there with Ctrl
/// and an arrow key, gets that value.
class BoardPane final : public RecordsPane
{
    Q_OBJECT

public:
    BoardPane(Casebook &casebook, const Entity &entity, QWidget *parent = nullptr);

    void setQuery(const Query &query) override;
    void setColumns(const QList<RecordColumn> &columns) override;
    QJsonObject options() const override;
    void setOptions(const QJsonObject &options) override;
    QList<RecordRef> selectedRecords() const override;

    BoardModel &board() { return *m_model; }
    QList<QListWidget *> lists() const { return m_lists; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showBoard();
    QListWidget *makeColumn(qsizetype column);
    void fillColumn(QListWidget &list, qsizetype column);
    void move(const RecordId &record, qsizetype column);
    bool handleKey(QListWidget &list, int key, Qt::KeyboardModifiers modifiers);
    bool handleDrop(QListWidget &list, QEvent *event);
    void focusCard(const RecordId &record);
    void retranslate();
    const Field &field() const;

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    BoardModel *m_model;
    QLabel *m_label;
    QComboBox *m_field;
    QScrollArea *m_scroll;
    QWidget *m_inside;
    QHBoxLayout *m_row;
    QList<QListWidget *> m_lists; ///< One for each column of the board.
    QList<RecordColumn> m_columns;
    Query m_query;
    bool m_hasQuery = false;
    RecordId m_focusLater;
};

} // namespace Lodebook
