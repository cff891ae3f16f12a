// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/timelinetab.h"

#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QListView>
#include <QVBoxLayout>

namespace Lodebook {

TimelineTab::TimelineTab(const RecordRef &record, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(casebook, record, this))
    , m_list(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->addWidget(m_list);
    m_list->setModel(m_model);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setAccessibleName(tr("Timeline of this record"));
    connect(m_model, &TimelineModel::failed, this, &TimelineTab::failed);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const RecordRef ref = index.data(RecordRefRole).value<RecordRef>();
        if (!ref.id.isNull())
            emit openRequested(Location::of(ref.entity, ref.id), QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    });
}

void TimelineTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_list->setAccessibleName(tr("Timeline of this record"));
        m_model->reload();
    }
    QWidget::changeEvent(event);
}

} // namespace Lodebook
