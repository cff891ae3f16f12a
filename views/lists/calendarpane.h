// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/recordspane.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QToolButton;

namespace Lodebook {

class CalendarGrid;
class CalendarModel;

/// The records on the days of a month by one of their dates, and beside it those of the chosen day. A record that is
/// drawn to another day, or moved there with Ctrl and an arrow key, gets that date.
class CalendarPane final : public RecordsPane
{
    Q_OBJECT

public:
    CalendarPane(Casebook &casebook, const Entity &entity, QWidget *parent = nullptr);

    void setQuery(const Query &query) override;
    void setColumns(const QList<RecordColumn> &columns) override;
    QJsonObject options() const override;
    void setOptions(const QJsonObject &options) override;
    QList<RecordRef> selectedRecords() const override;

    CalendarModel &calendar() { return *m_model; }
    CalendarGrid &grid() { return *m_grid; }
    QListWidget &dayList() { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeDaySide();
    void connectGrid();
    void connectList();
    void load();
    void showMonth();
    void showRows();
    void go(const QDate &day, bool mayTurn); ///< Chooses the day; turns to its month where it is out of sight.
    void turn(int steps);
    void move(const RecordId &record, const QDate &day);
    void moveChosen(int days);
    void enterList();
    QToolButton *stepButton(const QString &drawing, const QString &name, int steps);
    void retranslate();
    const Field &field() const;
    std::optional<RecordId> current() const;

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    CalendarModel *m_model;
    QToolButton *m_back;
    QToolButton *m_today;
    QToolButton *m_forward;
    QLabel *m_month;
    QLabel *m_label;
    QComboBox *m_field;
    QSplitter *m_parts;
    CalendarGrid *m_grid;
    QLabel *m_day;
    QListWidget *m_list;
    QPushButton *m_more;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QPushButton *m_undated;
    QList<RecordColumn> m_columns;
    Query m_query;
    bool m_hasQuery = false;
    RecordId m_selectLater; ///< To be current once the rows of the day are here.
    bool m_focusLater = false;
};

} // namespace Lodebook
