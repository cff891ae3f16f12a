// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebooklocation.h"

#include <QDialog>

class QPushButton;

namespace Lodebook {

class UnlockForm;

/// Asks for the passphrase or the recovery key of an encrypted casebook that somebody wants to open.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit UnlockDialog(const CasebookLocation &location, QWidget *parent = nullptr);

    void done(int result) override;

signals:
    void unlocked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    UnlockForm *m_form;
    QPushButton *m_open;
};

} // namespace Lodebook
