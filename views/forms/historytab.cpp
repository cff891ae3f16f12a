// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/historytab.h"

#include "models/entities/common/officer.h"
#include "models/schema/fieldtext.h"
#include "views/fields/displaytext.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int fieldRole = Qt::UserRole + 1;
constexpr int oldValueRole = Qt::UserRole + 2;

} // namespace

HistoryTab::HistoryTab(const Record &record, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_entity(record.entity())
    , m_id(record.id())
    , m_casebook(casebook)
    , m_tree(new QTreeWidget(this))
    , m_putBack(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->addWidget(m_putBack, 0, Qt::AlignLeft);
    column->addWidget(m_tree, 1);
    m_tree->setColumnCount(4);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    connect(m_putBack, &QPushButton::clicked, this, &HistoryTab::putBack);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_putBack->setEnabled(item && item->data(0, fieldRole).isValid() && !m_casebook.isReadOnly());
    });
    retranslate();
    reload();
}

void HistoryTab::reload()
{
    ChangeLog log(m_casebook.reader());
    const Result<QList<ChangeLog::Entry>> entries = log.history(m_id);
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    m_tree->clear();
    for (const ChangeLog::Entry &entry : *entries)
        addEntry(entry);
    m_tree->expandAll();
    for (int column = 0; column < 3; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, qMin(m_tree->columnWidth(column), fontMetrics().averageCharWidth() * 40));
    }
    m_putBack->setEnabled(false);
}

void HistoryTab::addEntry(const ChangeLog::Entry &entry)
{
    const auto what = [&entry]() -> QString {
        switch (entry.change.kind) {
        case ChangeKind::Insert: return tr("Taken down");
        case ChangeKind::Update: return tr("Changed");
        case ChangeKind::Delete: return tr("Put into the recycle bin");
        case ChangeKind::Restore: return tr("Taken out of the recycle bin");
        }
        return {};
    };
    const QString when = displayText(m_entity.changedAt, entry.batch.at, m_casebook);
    const QString who = displayText(m_entity.changedBy, QVariant::fromValue(entry.batch.officer), m_casebook);
    auto *head = new QTreeWidgetItem(m_tree, {when, who, what(), entry.batch.label});
    for (const Field *field : m_entity.ownFields()) {
        if (!entry.change.fields.contains(field->name()))
            continue;
        const QJsonArray values = entry.change.fields.value(field->name()).toArray();
        auto *line = new QTreeWidgetItem(head, {QString(), field->label(), text(*field, values.at(0)), text(*field, values.at(1))});
        if (entry.change.kind == ChangeKind::Update) {
            line->setData(0, fieldRole, field->name());
            line->setData(0, oldValueRole, values.at(0));
        }
    }
}

QString HistoryTab::text(const Field &field, const QJsonValue &json) const
{
    const Result<QVariant> value = fromJson(field, json);
    return value ? displayText(field, *value, m_casebook) : QString();
}

void HistoryTab::putBack()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const Field *field = item ? m_entity.field(item->data(0, fieldRole).toString()) : nullptr;
    if (!field)
        return;
    Result<Record> record = m_casebook.reader().find(m_entity, m_id);
    const Result<QVariant> value = fromJson(*field, item->data(0, oldValueRole).toJsonValue());
    if (!record || !value) {
        emit failed(record ? value.error() : record.error());
        return;
    }
    record->setValue(*field, *value);
    const Result<> saved = m_casebook.store().save(*record, tr("Put back: %1").arg(field->label()));
    if (!saved)
        emit failed(saved.error());
    else
        emit said(tr("%1 is again what it was. Ctrl+Z takes that back.").arg(field->label()));
}

void HistoryTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
    QWidget::changeEvent(event);
}

void HistoryTab::retranslate()
{
    m_putBack->setText(tr("&Put the earlier value back"));
    m_tree->setAccessibleName(tr("History of this record"));
    m_tree->setHeaderLabels({tr("When"), tr("Who or field"), tr("What, or value before"), tr("Action, or value after")});
}

} // namespace Lodebook
