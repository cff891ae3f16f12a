// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/casebooklocation.h"
#include "models/storage/recoverypart.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Lodebook {

class MessageBar;

/// Takes the passphrase or the recovery key of an encrypted casebook, that one in parts too, one after the other.
/// Working the key out takes a second or two and is done beside the window; what was typed is gone from here afterwards.
class UnlockForm final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockForm(CasebookLocation location, QWidget *parent = nullptr);

    [[nodiscard]] bool canUnlock() const; ///< Something is typed, and nothing is being worked out.
    void unlock();
    void clear();
    MessageBar &messages() { return *m_messages; }

signals:
    void unlocked();
    void stateChanged(); ///< canUnlock() may be another.

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTaken(const Result<> &outcome);
    void finish(const Result<> &outcome);
    void showState();
    void retranslate();

    CasebookLocation m_location;
    TypedParts m_parts; ///< Of a divided recovery key, until there are enough.
    MessageBar *m_messages;
    QLabel *m_about;
    QFormLayout *m_form;
    QLineEdit *m_secret;
    QCheckBox *m_show;
    QLabel *m_wait;
    bool m_working = false;
};

} // namespace Lodebook
