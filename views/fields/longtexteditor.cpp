// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/longtexteditor.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace Lodebook {

LongTextEditor::LongTextEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : FieldEditor(field, casebook, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    setContent(m_text, m_text);
    fitHeight();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_setting)
            emit changed();
    });
}

QVariant LongTextEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback setting(m_setting, true);
    m_text->setPlainText(value.toString());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void LongTextEditor::fitHeight()
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int lines = qBound(3, m_text->blockCount() + int(m_text->toPlainText().size() / 90), 12);
    const int frame = 2 * (m_text->frameWidth() + int(m_text->document()->documentMargin()));
    m_text->setFixedHeight(lines * metrics.lineSpacing() + frame);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !m_text->document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !m_text->document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Lodebook
