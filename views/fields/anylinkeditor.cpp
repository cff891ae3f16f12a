// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/anylinkeditor.h"

#include "views/widgets/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace Lodebook {

AnyLinkEditor::AnyLinkEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : FieldEditor(field, casebook, parent)
    , m_text(new QLineEdit)
    , m_open(new QToolButton)
{
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    m_text->setReadOnly(true);
    m_open->setAutoRaise(true);
    m_open->setIcon(icon(QStringLiteral("open")));
    setContent(content, m_text);
    connect(m_open, &QToolButton::clicked, this, [this] { emit openRequested(m_record); });
    setValue({});
}

QVariant AnyLinkEditor::value() const
{
    return m_record.id.isNull() ? QVariant() : QVariant::fromValue(m_record);
}

void AnyLinkEditor::setValue(const QVariant &value)
{
    m_record = value.value<RecordRef>();
    showRecord();
    refreshProblem();
}

void AnyLinkEditor::showRecord()
{
    const Entity *entity = casebook().catalog().entity(m_record.entity);
    m_open->setEnabled(entity);
    m_text->clear();
    if (entity) {
        const Result<QHash<RecordId, QString>> titles = casebook().reader().titles(*entity, {m_record.id});
        const QString title = titles ? titles->value(m_record.id, toText(m_record.id)) : toText(m_record.id);
        m_text->setText(tr("%1: %2", "kind of record: its title").arg(entity->label(), title));
        m_text->setCursorPosition(0);
    }
}

void AnyLinkEditor::retranslate()
{
    FieldEditor::retranslate();
    m_open->setToolTip(tr("Open this record"));
    m_open->setAccessibleName(tr("Open %1").arg(field().label()));
    m_text->setPlaceholderText(tr("Nothing in particular"));
    showRecord();
}

} // namespace Lodebook
