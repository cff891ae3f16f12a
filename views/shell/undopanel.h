// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QDockWidget>

class QPushButton;
class QTreeWidget;

namespace Lodebook {

/// What was done in this casebook, newest first, and a button that undoes any of it, not only the last.
class UndoPanel final : public QDockWidget
{
    Q_OBJECT

public:
    UndoPanel(Casebook &casebook, QWidget *parent = nullptr);

signals:
    void failed(const Lodebook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void undoChosen();
    void retranslate();

    Casebook &m_casebook; // not owned
    QTreeWidget *m_list;
    QPushButton *m_undo;
};

} // namespace Lodebook
