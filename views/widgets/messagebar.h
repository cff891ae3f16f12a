// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Lodebook {

/// The strip on top of a page that says what happened: icon, words, what to do about it. It never interrupts; the next
/// message takes its place, Escape or the cross puts it away. The cursor then goes back to where it came from.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Note, Success, Warning, Alarm };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &text);
    void showError(const Error &error);
    /// Adds a button to the message that stands there now; pressing it also puts the message away. The same verb again
    /// takes the place of the earlier one.
    void addAnswer(const QString &verb, const std::function<void()> &answer);
    void putAway();

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dropAnswers();
    void dropAnswer(int place);
    void retranslate();

    Severity m_severity = Severity::Note;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_answers;
    QToolButton *m_close;
    QPointer<QWidget> m_before; ///< What had the focus before a button of the message did.
};

} // namespace Lodebook
