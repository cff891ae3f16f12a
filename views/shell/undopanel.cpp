// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/undopanel.h"

#include "models/entities/common/officer.h"
#include "views/fields/displaytext.h"
#include "views/widgets/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int batchRole = Qt::UserRole + 1;
constexpr int stepsShown = 200;

} // namespace

UndoPanel::UndoPanel(Casebook &casebook, QWidget *parent)
    : QDockWidget(parent)
    , m_casebook(casebook)
    , m_list(new QTreeWidget(this))
    , m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("undoPanel"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_list, 1);
    column->addWidget(m_undo);
    setWidget(content);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    connect(m_undo, &QPushButton::clicked, this, &UndoPanel::undoChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_undo->setEnabled(item && !item->isDisabled() && !m_casebook.isReadOnly());
    });
    connect(&casebook.store(), &RecordStore::changed, this, [this] {
        if (isVisible())
            reload();
    });
    retranslate();
}

void UndoPanel::showEvent(QShowEvent *event)
{
    reload();
    QDockWidget::showEvent(event);
}

void UndoPanel::reload()
{
    ChangeLog log(m_casebook.database());
    const Result<QList<LogBatch>> batches = log.batches({.officer = {}, .since = {}, .entity = {}, .before = {}, .limit = stepsShown});
    if (!batches) {
        emit failed(batches.error());
        return;
    }
    m_list->clear();
    for (const LogBatch &batch : *batches) {
        if (batch.kind == BatchKind::SetUp)
            continue;
        const QString when = displayText(officer().changedAt, batch.at, m_casebook);
        const QString who = displayText(officer().changedBy, QVariant::fromValue(batch.officer), m_casebook);
        auto *item = new QTreeWidgetItem(m_list, {when, batch.active ? batch.label : tr("%1 (undone)").arg(batch.label), who});
        item->setData(0, batchRole, QVariant::fromValue(batch.id));
        item->setToolTip(1, tr("%n record(s)", nullptr, batch.changes));
        item->setDisabled(!batch.active || batch.kind == BatchKind::Undo);
    }
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
    m_undo->setEnabled(false);
}

void UndoPanel::undoChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    if (const Result<UndoReport> done = m_casebook.undoStack().undoBatch(item->data(0, batchRole).value<RecordId>()); !done)
        emit failed(done.error());
}

void UndoPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void UndoPanel::retranslate()
{
    setWindowTitle(tr("What was done"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Who")});
    m_undo->setText(tr("&Undo this step"));
    if (isVisible())
        reload();
}

} // namespace Lodebook
