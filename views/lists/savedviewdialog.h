// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace Lodebook {

class LeaveQuestion;
class MessageBar;

/// Asks for the name of a view. It stays open until whoever asked accepts it: a name that is refused can be put right.
class SavedViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a renames: the view is there already and keeps with whom it is shared.
    explicit SavedViewDialog(bool renames, QWidget *parent = nullptr);
    ~SavedViewDialog() override;

    void setTitle(const QString &title);
    void refuse(const Error &error);
    void reject() override; ///< Asks first where something was typed.

signals:
    void nameGiven(const QString &title, bool shared);

private:
    MessageBar *m_messages;
    QLineEdit *m_title;
    QCheckBox *m_shared;
    QString m_before;
    std::unique_ptr<LeaveQuestion> m_leaving;
};

} // namespace Lodebook
