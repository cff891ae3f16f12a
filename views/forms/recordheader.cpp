// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordheader.h"

#include "models/entities/common/officer.h"
#include "models/storage/casebook.h"
#include "views/fields/displaytext.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/heading.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Lodebook {

RecordHeader::RecordHeader(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_kind(new QLabel(this))
    , m_title(new Heading(1.6, this))
    , m_trace(new QLabel(this))
    , m_chipRow(new QWidget(this))
    , m_chips(new FlowLayout(m_chipRow, 6))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit + 4, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(2);
    column->addWidget(m_kind);
    column->addWidget(m_title);
    column->addWidget(m_chipRow);
    column->addWidget(m_trace);
    m_title->setWordWrap(true);
    for (QLabel *label : {m_kind, m_title, m_trace})
        label->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kind->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_trace->setForegroundRole(QPalette::PlaceholderText);
    fitHeightToWidth(*m_chipRow);
    m_chipRow->hide();
}

void RecordHeader::show(const Record &record)
{
    const Entity &entity = record.entity();
    const QString number = record.text(entity.number);
    m_kind->setText(number.isEmpty() ? entity.label() : tr("%1  %2", "kind of record and its number").arg(entity.label(), number));
    if (record.isNew()) {
        m_title->setText(tr("New: %1", "a record that is being made").arg(entity.label()));
        m_trace->setText(tr("It gets its number when it is saved"));
        m_trace->setVisible(!entity.numberPrefix().isEmpty());
        return;
    }
    const Result<QString> title = m_casebook.reader().title(record);
    m_title->setText(title ? *title : record.title());
    const QString when = displayText(entity.changedAt, record.value(entity.changedAt), m_casebook);
    const QString who = displayText(entity.changedBy, record.value(entity.changedBy), m_casebook);
    m_trace->setText(tr("Last changed %1 by %2").arg(when, who));
    m_trace->setVisible(!when.isEmpty());
}

void RecordHeader::clearChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_chipRow->hide();
}

Chip *RecordHeader::addChip(const QString &text)
{
    auto *chip = new Chip(text, m_chipRow);
    m_chips->addWidget(chip);
    m_chipRow->show();
    return chip;
}

} // namespace Lodebook
