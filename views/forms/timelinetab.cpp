// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/timelinetab.h"

#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "views/widgets/theme.h"

#include <QGuiApplication>
#include <QListView>
#include <QVBoxLayout>

namespace Lodebook {

TimelineTab::TimelineTab(const RecordRef &record, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
{
    auto *model = new TimelineModel(casebook, record, this);
    auto *list = new QListView(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->addWidget(list);
    list->setModel(model);
    list->setAlternatingRowColors(true);
    list->setWordWrap(true);
    list->setSpacing(2);
    list->setAccessibleName(tr("Timeline of this record"));
    connect(model, &TimelineModel::failed, this, &TimelineTab::failed);
    connect(list, &QListView::activated, this, [this](const QModelIndex &index) {
        const RecordRef ref = index.data(RecordRefRole).value<RecordRef>();
        if (!ref.id.isNull())
            emit openRequested(Location::of(ref.entity, ref.id), QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    });
}

} // namespace Lodebook
