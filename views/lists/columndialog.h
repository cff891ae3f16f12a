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

/// Chooses the columns of a list: which, in which order, how wide, and how many of the first ones stay in sight.
class ColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Shown
    {
        RecordColumn column;
        int width = 0; ///< In pixels; 0: as the content needs.
    };

    ColumnDialog(const Catalog &catalog, const Entity &entity, QWidget *parent = nullptr);

    void setColumns(const QList<Shown> &columns, int frozen);
    [[nodiscard]] QList<Shown> columns() const;
    [[nodiscard]] int frozenColumns() const;

signals:
    void columnsChosen();

private:
    QWidget *makeChosen();
    void add(const RecordColumn &column, int width = 0);
    void remove();
    void move(int by);
    void currentMoved();
    void showFrozenLine();

    const Entity &m_entity;
    FieldChooser *m_chooser;
    QListWidget *m_chosen;
    QList<Shown> m_known; ///< Every column that ever stood in the list; items hold the position here.
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QSpinBox *m_width;
    QSpinBox *m_frozen;
    QPushButton *m_apply;
};

} // namespace Lodebook
