// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/typededitor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace Lodebook {

TypedEditor::TypedEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : FieldEditor(field, casebook, parent)
    , m_line(new QLineEdit)
{
    auto *content = new QWidget(this);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addWidget(m_line, 1);
    m_line->installEventFilter(this);
    setContent(content, m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_unreadable.clear();
        emit changed();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &TypedEditor::finish);
}

void TypedEditor::addButton(QWidget *button)
{
    m_row->addWidget(button);
}

QVariant TypedEditor::value() const
{
    if (!m_typed)
        return m_value;
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    const Result<QVariant> read = this->read(text);
    return read ? *read : QVariant();
}

void TypedEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_typed = false;
    m_unreadable.clear();
    const QString text = value.isValid() ? written(value) : QString();
    const int cursor = m_line->hasFocus() ? m_line->cursorPosition() : 0;
    m_line->setText(text); // also when equal: what was typed before is no longer to be undone in the line
    m_line->setCursorPosition(cursor);
    refreshProblem();
}

void TypedEditor::typeValue(const QVariant &value)
{
    setValue(value);
    emit changed();
}

QString TypedEditor::unreadable() const
{
    return m_unreadable;
}

bool TypedEditor::hasUnreadText() const
{
    return m_typed && !m_line->text().trimmed().isEmpty() && !read(m_line->text().trimmed());
}

QString TypedEditor::typedText() const
{
    return m_line->text();
}

void TypedEditor::setTypedText(const QString &text)
{
    m_line->setText(text);
    m_typed = true;
    finish();
    emit changed();
}

void TypedEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void TypedEditor::finish()
{
    if (!m_typed)
        return;
    const QString text = m_line->text().trimmed();
    if (text.isEmpty()) {
        setValue({});
        return;
    }
    if (const Result<QVariant> read = this->read(text)) {
        setValue(*read);
    } else {
        m_unreadable = read.error().message;
        refreshProblem();
    }
}

void TypedEditor::retranslate()
{
    FieldEditor::retranslate();
    if (!m_typed && m_value.isValid())
        m_line->setText(written(m_value));
}

bool TypedEditor::eventFilter(QObject *watched, QEvent *event)
{
    // A line with nothing left to take back leaves undo and redo to the window.
    if (watched == m_line && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !m_line->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !m_line->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Lodebook
