// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QDialog>

namespace Lodebook {

class FormBinder;
class LeaveQuestion;
class MessageBar;
class WhenFree;

/// Makes the record somebody looked for and did not find, without leaving the form they are in.
class QuickRecordDialog final : public QDialog
{
    Q_OBJECT

public:
    QuickRecordDialog(const Entity &entity, const QString &typed, Casebook &casebook, QWidget *parent = nullptr);
    ~QuickRecordDialog() override;

    void reject() override; ///< Asks first where something was typed.

signals:
    void made(const QUuid &record);

private:
    void save();
    Result<> store(Record &record);

    Casebook &m_casebook; // not owned
    FormBinder *m_binder;
    MessageBar *m_messages;
    WhenFree *m_writing;
    std::unique_ptr<LeaveQuestion> m_leaving;
};

} // namespace Lodebook
