// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/codeeditor.h"

#include "models/core/plaintext.h"
#include "models/storage/retiredcodes.h"
#include "views/widgets/calmcombobox.h"

#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace Lodebook {

CodeEditor::CodeEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : FieldEditor(field, casebook, parent)
    , m_list(new CalmComboBox(this))
{
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_list->completer()->setFilterMode(Qt::MatchContains);
    m_list->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_list->lineEdit()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_list->addItem(QString());
    setContent(m_list, m_list);
    connect(m_list, &CalmComboBox::aboutToShowPopup, this, &CodeEditor::fill);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        m_code = m_list->itemData(index).toString();
        m_typed = false;
        m_unreadable.clear();
        emit changed();
    });
    connect(m_list->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_unreadable.clear();
        emit changed();
    });
    connect(m_list->lineEdit(), &QLineEdit::editingFinished, this, &CodeEditor::finish);
}

QVariant CodeEditor::value() const
{
    if (!m_typed)
        return m_code.isEmpty() ? QVariant() : QVariant(m_code);
    const QString text = m_list->currentText().trimmed();
    const Result<QString> code = text.isEmpty() ? Result<QString>(QString()) : casebook().codes().code(field(), text);
    return code && !code->isEmpty() && !isRetired(*code) ? QVariant(*code) : QVariant();
}

bool CodeEditor::isRetired(const QString &code) const
{
    if (takesRetired())
        return false;
    const Result<QString> retired = newlyRetired(casebook().codes(), field(), m_code, code);
    return retired && !retired->isEmpty();
}

void CodeEditor::setValue(const QVariant &value)
{
    m_typed = false;
    m_unreadable.clear();
    show(value.toString());
    refreshProblem();
}

void CodeEditor::show(const QString &code)
{
    m_code = code;
    int index = m_list->findData(code);
    if (code.isEmpty()) {
        index = 0;
    } else if (index < 0) { // not read yet, or a code that is not offered any more: it stays as it is
        m_list->addItem(casebook().codes().label(field(), code), code);
        index = m_list->count() - 1;
    }
    m_list->setCurrentIndex(index);
    m_list->lineEdit()->setText(m_list->itemText(index));
    m_list->lineEdit()->setCursorPosition(0);
}

QString CodeEditor::unreadable() const
{
    return m_unreadable;
}

bool CodeEditor::hasUnreadText() const
{
    return m_typed && !m_list->currentText().trimmed().isEmpty() && !value().isValid();
}

QString CodeEditor::typedText() const
{
    return m_list->currentText();
}

void CodeEditor::setTypedText(const QString &text)
{
    m_list->setEditText(text);
    m_typed = true;
    finish();
    emit changed();
}

void CodeEditor::fill()
{
    if (m_filled)
        return;
    m_filled = true;
    const Result<QList<CodeEntry>> entries = casebook().codes().entries(field());
    if (!entries)
        return;
    const QString typed = m_list->currentText();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->addItem(QString());
    for (const CodeEntry &entry : *entries) {
        if (!entry.retired || entry.code == m_code || takesRetired())
            m_list->addItem(entry.label, entry.code);
    }
    if (m_typed)
        m_list->setEditText(typed);
    else
        show(m_code);
}

QString CodeEditor::onlyOneBegunWith(const QString &text) const
{
    QString code;
    const Result<QList<CodeEntry>> entries = casebook().codes().entries(field());
    for (const CodeEntry &entry : entries ? *entries : QList<CodeEntry>()) {
        if (entry.retired || !folded(entry.label).startsWith(folded(text)))
            continue;
        if (!code.isEmpty())
            return {};
        code = entry.code;
    }
    return code;
}

void CodeEditor::finish()
{
    if (!m_typed)
        return;
    const QString text = m_list->currentText().trimmed();
    const QVariant read = value();
    const QString begun = text.isEmpty() || read.isValid() ? QString() : onlyOneBegunWith(text);
    if (text.isEmpty() || read.isValid() || !begun.isEmpty()) {
        setValue(begun.isEmpty() ? read : QVariant(begun));
        if (!begun.isEmpty())
            emit changed();
        return;
    }
    const Result<QString> code = casebook().codes().code(field(), text);
    m_unreadable = code && isRetired(*code) ? tr("“%1” is retired and not chosen any more").arg(text)
                                            : tr("“%1” is not in the list").arg(text);
    refreshProblem();
}

void CodeEditor::retranslate()
{
    FieldEditor::retranslate();
    m_list->lineEdit()->setAccessibleName(field().label());
    if (m_filled) {
        m_filled = false;
        fill();
        return;
    }
    const QSignalBlocker quiet(m_list);
    for (int i = 1; i < m_list->count(); ++i)
        m_list->setItemText(i, casebook().codes().label(field(), m_list->itemData(i).toString()));
    if (!m_typed)
        m_list->lineEdit()->setCursorPosition(0);
}

bool CodeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        fill();
    if (watched == m_list->lineEdit() && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) && !m_typed) {
            event->ignore();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Lodebook
