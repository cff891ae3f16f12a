// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QWidget>

namespace Lodebook {

class MessageBar;

/// What stands there when no casebook is open: open one, make one, or go on with one of the last.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const QStringList &recent, QWidget *parent = nullptr);

    void showError(const Error &error);

signals:
    void newCasebookRequested();
    void demonstrationRequested();
    void openCasebookRequested();
    void casebookChosen(const QString &place);

private:
    MessageBar *m_messages;
};

} // namespace Lodebook
