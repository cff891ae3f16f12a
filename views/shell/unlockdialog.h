// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/casebooklocation.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Lodebook {

class MessageBar;

/// Asks for the passphrase or the recovery key of an encrypted casebook and takes it. Working the key out takes a
/// second or two and is done beside the window.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(CasebookLocation location, QWidget *parent = nullptr);

    void reject() override;

signals:
    void unlocked();

private:
    void unlock();
    void finish(const Result<> &outcome);
    void updateButtons();

    CasebookLocation m_location;
    MessageBar *m_messages;
    QLineEdit *m_secret;
    QCheckBox *m_show;
    QLabel *m_wait;
    QPushButton *m_open;
    bool m_working = false;
};

} // namespace Lodebook
