// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/linkeditor.h"

#include "views/fields/linkline.h"
#include "views/widgets/icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Lodebook {

LinkEditor::LinkEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : FieldEditor(field, casebook, parent)
    , m_line(new LinkLine(*casebook.catalog().target(field), casebook))
    , m_open(new QToolButton)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_open);
    m_open->setAutoRaise(true);
    m_open->setIcon(icon(QStringLiteral("open")));
    setContent(content, m_line);
    connect(m_line, &LinkLine::chosen, this, [this](const RecordId &id) {
        setValue(QVariant::fromValue(id));
        emit changed();
    });
    connect(m_line, &LinkLine::createRequested, this, [this](const QString &typed) { emit createRequested(this->field().target(), typed); });
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_unreadable.clear();
        emit changed();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &LinkEditor::finish);
    connect(m_open, &QToolButton::clicked, this, [this] { emit openRequested({target().name(), m_id}); });
    setValue({});
}

const Entity &LinkEditor::target() const
{
    return *casebook().catalog().target(field());
}

QVariant LinkEditor::value() const
{
    return m_typed || m_id.isNull() ? QVariant() : QVariant::fromValue(m_id);
}

void LinkEditor::setValue(const QVariant &value)
{
    m_id = value.value<RecordId>();
    m_typed = false;
    m_unreadable.clear();
    QString title;
    if (!m_id.isNull()) {
        const Result<QHash<RecordId, QString>> titles = casebook().reader().titles(target(), {m_id});
        title = titles ? titles->value(m_id) : QString();
        if (title.isEmpty())
            title = toText(m_id);
    }
    m_line->setText(title);
    m_line->setCursorPosition(0);
    m_open->setEnabled(!m_id.isNull());
    refreshProblem();
}

QString LinkEditor::unreadable() const
{
    return m_unreadable;
}

bool LinkEditor::hasUnreadText() const
{
    return m_typed && !m_line->text().trimmed().isEmpty();
}

QString LinkEditor::typedText() const
{
    return m_line->text();
}

void LinkEditor::setTypedText(const QString &text)
{
    m_line->setText(text);
    m_typed = true;
    finish();
    emit changed();
}

void LinkEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LinkEditor::finish()
{
    if (!m_typed)
        return;
    if (m_line->text().trimmed().isEmpty()) {
        setValue({});
    } else if (const Result<RecordId> id = m_line->meant()) {
        setValue(QVariant::fromValue(*id));
    } else {
        m_unreadable = id.error().message;
        refreshProblem();
    }
}

void LinkEditor::retranslate()
{
    FieldEditor::retranslate();
    m_open->setToolTip(tr("Open this record"));
    m_open->setAccessibleName(tr("Open %1").arg(field().label()));
    m_line->setPlaceholderText(tr("Type a part of the name or number"));
}

} // namespace Lodebook
