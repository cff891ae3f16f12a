// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QPlainTextEdit;
class QToolButton;

namespace Lodebook {

/// Bold, italic, points, numbers and links for a text that keeps its formatting as signs among its letters. Every step
/// is one step of the text's own undo. The buttons never take the focus from the text; each has a key instead.
class FormattingBar final : public QWidget
{
    Q_OBJECT

public:
    FormattingBar(QPlainTextEdit &text, QWidget *parent);

    void toggleBold() { toggleMarks(QStringLiteral("**")); }
    void toggleItalic() { toggleMarks(QStringLiteral("*")); }
    void togglePoints();
    void toggleNumbers();
    /// Around the chosen words; the address is that on the clipboard, or is there to be typed.
    void addLink();

    [[nodiscard]] bool knows(const QKeyEvent &key) const; ///< Whether take() would do something.
    /// Ctrl+B and the other keys; Enter in a list goes on with the list. False: the text is to handle it.
    bool take(const QKeyEvent &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout *row, const QString &drawing, void (FormattingBar::*step)());
    void toggleMarks(const QString &mark);
    void toggleList(bool numbered);
    bool goOnWithList();
    void retranslate();

    QPlainTextEdit &m_text; // not owned
    QList<QToolButton *> m_buttons;
};

} // namespace Lodebook
