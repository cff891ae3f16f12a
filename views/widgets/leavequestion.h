// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;

namespace Lodebook {

class MessageBar;

/// Keeps a dialog from being left by accident with something typed in it: the first Escape asks in its message bar, the
/// second one, or the answer there, leaves. Where nothing is typed nothing is asked.
class LeaveQuestion final
{
public:
    /// The dialog calls mayLeave() in its reject(), and owns this.
    LeaveQuestion(QDialog &dialog, MessageBar &messages, const std::function<bool()> &isTyped);

    [[nodiscard]] bool mayLeave();

private:
    QDialog &m_dialog;      // not owned
    MessageBar &m_messages; // not owned
    std::function<bool()> m_isTyped;
};

} // namespace Lodebook
