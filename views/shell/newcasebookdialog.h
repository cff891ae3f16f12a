// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Lodebook {

class Job;
class LeaveQuestion;
class MessageBar;
class PassphraseEntry;
class ProgressStrip;

/// Asks where a new casebook is to be, who works with it and whether it is encrypted, and makes it, with the reference
/// lists and, when wanted, the demonstration data.
class NewCasebookDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewCasebookDialog(QWidget *parent = nullptr);
    ~NewCasebookDialog() override;

    void setPath(const QString &path);
    void setDemonstration(); ///< Filled with it, and named after it.
    void reject() override;
    void done(int result) override;

signals:
    /// With the recovery key of an encrypted one, which is to be shown once it is open.
    void made(const QString &path, const QString &recoveryKey);

private:
    void choosePath();
    void make();
    void end();
    void updateButtons();

    MessageBar *m_messages;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QLineEdit *m_officer;
    QCheckBox *m_demonstration;
    QCheckBox *m_encrypt;
    PassphraseEntry *m_passphrase;
    ProgressStrip *m_progress;
    QPushButton *m_make;
    std::unique_ptr<Job> m_job;
    QString m_officerBefore;
    std::unique_ptr<LeaveQuestion> m_leaving;
};

} // namespace Lodebook
