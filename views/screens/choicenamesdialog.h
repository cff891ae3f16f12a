// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/choicelist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Lodebook {

class LeaveQuestion;
class MessageBar;

/// What an entry of a choice list is called in each language. It stays open until whoever asked accepts it: names that
/// are refused can be put right.
class ChoiceNamesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a entry null: a new one.
    ChoiceNamesDialog(const Field &field, const ChoiceEntry *entry, QWidget *parent = nullptr);
    ~ChoiceNamesDialog() override;

    void refuse(const Error &error);
    void reject() override; ///< Asks first where something was typed.

signals:
    void namesGiven(const Lodebook::ChoiceLabels &labels);

private:
    [[nodiscard]] ChoiceLabels labels() const;

    MessageBar *m_messages;
    QHash<QString, QLineEdit *> m_lines;
    QPushButton *m_save;
    ChoiceLabels m_before;
    std::unique_ptr<LeaveQuestion> m_leaving;
};

} // namespace Lodebook
