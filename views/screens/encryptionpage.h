// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/shell/workstrip.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace Lodebook {

class Heading;
class MessageBar;
class PassphraseEntry;

/// Encryption of the open casebook: encrypt it, change its passphrase, make and try its recovery key, take the
/// encryption off. Whoever changes something shows first that they know the passphrase, or have the recovery key.
class EncryptionPage final : public Page
{
    Q_OBJECT

public:
    explicit EncryptionPage(Casebook &casebook, QWidget *parent = nullptr);

    Location location() const override { return Location::screen(QStringLiteral("encryption")); }
    QString title() const override;
    QString statusText() const override;
    bool leave() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makePlainPart();
    QWidget *makeEncryptedPart();
    QWidget *makeDestroyPart();
    void encrypt();
    void askToDecrypt();
    void changePassphrase();
    void renewKey();
    /// Work that begins with the passphrase so far; it is gone from its line afterwards, unless it was wrong.
    void start(const QString &title, const Job::CasebookWork &work, const std::function<void(const QVariant &)> &done);
    void forgetTyped();
    void showState();
    void retranslate();
    bool isEncrypted() const;
    bool canChange() const;

    Casebook &m_casebook; // not owned
    Heading *m_title = nullptr;
    QLabel *m_intro = nullptr;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QWidget *m_parts;
    PassphraseEntry *m_first = nullptr; ///< Of a plain casebook.
    QLabel *m_aboutEncrypting = nullptr;
    QPushButton *m_encrypt = nullptr;
    QLabel *m_nowLabel = nullptr;
    QLineEdit *m_now = nullptr;
    Heading *m_passphraseTitle = nullptr;
    QLabel *m_aboutPassphrase = nullptr;
    PassphraseEntry *m_other = nullptr;
    QPushButton *m_change = nullptr;
    Heading *m_keyTitle = nullptr;
    QLabel *m_aboutKey = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_renew = nullptr;
    Heading *m_removeTitle = nullptr;
    QLabel *m_aboutRemoving = nullptr;
    QPushButton *m_remove = nullptr;
    Heading *m_destroyTitle = nullptr;
    QLabel *m_aboutDestroying = nullptr;
    QPushButton *m_destroy = nullptr;
};

} // namespace Lodebook
