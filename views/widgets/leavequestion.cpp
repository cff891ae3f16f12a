// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/leavequestion.h"

#include "views/widgets/messagebar.h"

#include <QCoreApplication>
#include <QDialog>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

LeaveQuestion::LeaveQuestion(QDialog &dialog, MessageBar &messages, const std::function<bool()> &isTyped)
    : m_dialog(dialog)
    , m_messages(messages)
    , m_isTyped(isTyped)
{
}

bool LeaveQuestion::mayLeave()
{
    const QString question =
        Words::tr("What you entered here is not kept yet. Press Escape or Cancel once more to leave without it.");
    const bool isAsked = m_messages.isVisible() && m_messages.text() == question;
    if (isAsked || !m_isTyped())
        return true;
    m_messages.showMessage(MessageBar::Severity::Warning, question);
    m_messages.addAnswer(Words::tr("&Leave without it"), [this] { m_dialog.done(QDialog::Rejected); });
    return false;
}

} // namespace Lodebook
