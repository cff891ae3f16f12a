// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/codeseditor.h"

#include "models/storage/retiredcodes.h"
#include "views/widgets/calmcombobox.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>

namespace Lodebook {

CodesEditor::CodesEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : ChipsEditor(field, casebook, parent)
    , m_list(new CalmComboBox)
{
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->setMinimumContentsLength(14);
    m_list->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_list->completer()->setFilterMode(Qt::MatchContains);
    m_list->lineEdit()->installEventFilter(this);
    m_list->installEventFilter(this);
    setEntry(m_list);
    connect(m_list, &CalmComboBox::aboutToShowPopup, this, &CodesEditor::fill);
    connect(m_list, &QComboBox::activated, this, [this](int index) { add(m_list->itemData(index).toString()); });
    connect(m_list->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_unreadable.clear();
        emit changed();
    });
    connect(m_list->lineEdit(), &QLineEdit::editingFinished, this, &CodesEditor::finish);
}

QVariant CodesEditor::value() const
{
    return m_codes.isEmpty() ? QVariant() : QVariant(m_codes);
}

void CodesEditor::setValue(const QVariant &value)
{
    m_codes = value.toStringList();
    m_unreadable.clear();
    m_list->setEditText({});
    show();
    refreshProblem();
}

QString CodesEditor::unreadable() const
{
    return m_unreadable;
}

bool CodesEditor::hasUnreadText() const
{
    return !m_list->currentText().trimmed().isEmpty();
}

QString CodesEditor::typedText() const
{
    return m_list->currentText();
}

void CodesEditor::setTypedText(const QString &text)
{
    m_list->setEditText(text);
    finish();
    emit changed();
}

void CodesEditor::show()
{
    QStringList words;
    for (const QString &code : std::as_const(m_codes))
        words.append(casebook().codes().label(field(), code));
    showMembers(words);
}

void CodesEditor::add(const QString &code)
{
    m_list->setCurrentIndex(-1);
    m_list->setEditText({});
    m_unreadable.clear();
    if (!code.isEmpty() && !m_codes.contains(code)) {
        m_codes.append(code);
        show();
    }
    emit changed();
}

void CodesEditor::takeOut(qsizetype member)
{
    m_codes.removeAt(member);
    show();
    emit changed();
}

void CodesEditor::fill()
{
    if (m_filled)
        return;
    m_filled = true;
    const Result<QList<CodeEntry>> entries = casebook().codes().entries(field());
    if (!entries)
        return;
    const QString typed = m_list->currentText();
    m_list->clear();
    for (const CodeEntry &entry : *entries) {
        if (!entry.retired || takesRetired())
            m_list->addItem(entry.label, entry.code);
    }
    m_list->setCurrentIndex(-1);
    m_list->setEditText(typed);
}

void CodesEditor::finish()
{
    const QString text = m_list->currentText().trimmed();
    if (text.isEmpty()) {
        m_unreadable.clear();
    } else if (const Result<QString> code = casebook().codes().code(field(), text); code && !code->isEmpty()) {
        const Result<QString> retired = newlyRetired(casebook().codes(), field(), m_codes, *code);
        if (retired && !retired->isEmpty() && !takesRetired())
            m_unreadable = tr("“%1” is retired and not chosen any more").arg(text);
        else
            add(*code);
    } else {
        m_unreadable = tr("“%1” is not in the list").arg(text);
    }
    refreshProblem();
}

void CodesEditor::retranslate()
{
    ChipsEditor::retranslate();
    m_list->lineEdit()->setAccessibleName(field().label());
    m_list->lineEdit()->setPlaceholderText(tr("Add…"));
    if (m_filled) {
        m_filled = false;
        fill();
    }
    show();
}

bool CodesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        fill();
    return ChipsEditor::eventFilter(watched, event);
}

} // namespace Lodebook
