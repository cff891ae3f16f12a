// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QDockWidget>

class QListView;
class QPushButton;

namespace Lodebook {

class UndoModel;

/// What undo and redo would do, and a button that undoes any of it, not only the last.
class UndoPanel final : public QDockWidget
{
    Q_OBJECT

public:
    UndoPanel(Casebook &casebook, QWidget *parent = nullptr);

    UndoModel &actions() { return *m_actions; }

signals:
    void failed(const Lodebook::Error &error);
    void reverseRequested(int row); ///< Of actions().

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateButton();
    void retranslate();

    Casebook &m_casebook; // not owned
    UndoModel *m_actions;
    QListView *m_list;
    QPushButton *m_reverse;
};

} // namespace Lodebook
