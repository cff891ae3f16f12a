// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebooklocation.h"

#include <QWidget>

class QPushButton;

namespace Lodebook {

class Heading;
class UnlockForm;

/// What stands in a window while its casebook is locked, in the place of everything else.
class LockPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(const CasebookLocation &location, QWidget *parent = nullptr);

    void clear(); ///< Another window was unlocked instead.

signals:
    void unlocked();
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Heading *m_title;
    UnlockForm *m_form;
    QPushButton *m_unlock;
    QPushButton *m_quit;
};

} // namespace Lodebook
