// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recoverypart.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Lodebook {

class Casebook;
class Heading;
class MessageBar;
class RecoveryPartsBox;

/// Shows a recovery key once, has it printed or written down, and lets the person type it back from the paper: only
/// then is it known that the paper will do. The key can be divided into parts, each on paper of its own. Without a key it
/// only tries the one on paper.
class RecoveryKeyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryKeyDialog(Casebook &casebook, const QString &key = {}, QWidget *parent = nullptr);
    ~RecoveryKeyDialog() override;

    void done(int result) override;
    void reject() override; ///< Asks first while the key was neither printed nor typed back.

signals:
    void rehearsed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeKeyPage();
    QWidget *makeTryPage();
    void print();
    void showTry();
    void tryKey();
    void showState();
    void retranslate();

    Casebook &m_casebook; // not owned
    QString m_key;
    bool m_isOnPaper = false; ///< Printed, or the person says so.
    bool m_isTried = false;
    MessageBar *m_messages;
    Heading *m_title;
    QStackedWidget *m_pages;
    QLabel *m_about = nullptr;
    QLabel *m_keyLabel = nullptr;
    QLineEdit *m_shown = nullptr;
    RecoveryPartsBox *m_parts = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_aboutTrying = nullptr;
    QLabel *m_typedLabel = nullptr;
    QLineEdit *m_typed = nullptr;
    TypedParts m_typedParts; ///< Until there are enough.
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace Lodebook
