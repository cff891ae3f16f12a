// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace Lodebook {

class FieldChooser;
class LeaveQuestion;
class MessageBar;

/// Chooses the columns of a list: which, in which order, how wide, and how many of the first ones stay in sight.
class ColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Shown
    {
        RecordColumn column;
        int width = 0; ///< In pixels; 0: as the content needs.

        bool operator==(const Shown &) const = default;
    };

    ColumnDialog(const Catalog &catalog, const Entity &entity, QWidget *parent = nullptr);
    ~ColumnDialog() override;

    void setColumns(const QList<Shown> &columns, int frozen);
    [[nodiscard]] QList<Shown> columns() const;
    [[nodiscard]] int frozenColumns() const;
    void reject() override; ///< Asks first where something was rearranged.

signals:
    void columnsChosen();

private:
    QWidget *makeChosen();
    void show(const QList<Shown> &columns, int frozen);
    void add(const RecordColumn &column, int width = 0);
    void remove();
    void move(int by);
    void currentMoved();
    void showFrozenLine();

    const Entity &m_entity;
    MessageBar *m_messages;
    FieldChooser *m_chooser;
    QListWidget *m_chosen;
    QList<Shown> m_known; ///< Every column that ever stood in the list; items hold the position here.
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QSpinBox *m_width;
    QSpinBox *m_frozen;
    QPushButton *m_apply;
    QList<Shown> m_before;
    int m_frozenBefore = 0;
    std::unique_ptr<LeaveQuestion> m_leaving;
};

} // namespace Lodebook
