// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/childlist.h"

#include "models/items/belongings.h"
#include "models/items/removal.h"
#include "models/schema/fieldtext.h"
#include "views/lists/bulkdialog.h"
#include "views/lists/recordlistview.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

ChildList::ChildList(const Record &parent, const Entity &child, const Field &link, Casebook &casebook, QWidget *parentWidget)
    : QWidget(parentWidget)
    , m_child(child)
    , m_link(link)
    , m_parent{parent.entity().name(), parent.id()}
    , m_casebook(casebook)
    , m_list(new RecordListView(casebook, belongingTo(m_parent, child, link), this))
    , m_add(new QPushButton(icon(QStringLiteral("add")), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Unit, 0, 0);
    column->addWidget(m_list, 1);
    m_add->setVisible(!casebook.isReadOnly());
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::Unit, 0, Theme::Unit, Theme::Unit);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_list->leaveOut(link);
    connect(m_add, &QPushButton::clicked, this, &ChildList::add);
    connect(m_list, &RecordListView::newRequested, this, &ChildList::add);
    connect(m_list, &RecordListView::activated, this, [this](const RecordRef &ref) { emit openRequested(Location::of(ref.entity, ref.id), false); });
    connect(m_list, &RecordListView::activatedInWindow, this, [this](const RecordRef &ref) { emit openRequested(Location::of(ref.entity, ref.id), true); });
    connect(m_list, &RecordListView::removeRequested, this, &ChildList::remove);
    connect(m_list, &RecordListView::changeManyRequested, this, &ChildList::changeMany);
    connect(m_list, &RecordListView::failed, this, &ChildList::failed);
    retranslate();
}

void ChildList::add()
{
    emit openRequested(Location::newRecord(m_child, {{m_link.name(), toJson(m_link, linkTo(m_link, m_parent))}}), false);
}

void ChildList::remove(const QList<RecordRef> &records)
{
    const QString label = tr("Delete %Ln record(s): %1", nullptr, int(records.size())).arg(m_child.pluralLabel());
    if (const Result<> removed = removeTogether(m_casebook.store(), m_child, records, label); !removed)
        emit failed(removed.error());
    else
        emit said(tr("%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.", nullptr, int(records.size())));
}

void ChildList::changeMany()
{
    auto *dialog = new BulkDialog(m_casebook, m_list->selectedRecords(), m_list->records().query(), m_list->records().rowCount(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::applied, this, [this](const BulkReport &report) { emit said(bulkSentence(report)); });
    dialog->open();
}

void ChildList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChildList::retranslate()
{
    m_add->setText(tr("&Add: %1").arg(m_child.label()));
}

} // namespace Lodebook
