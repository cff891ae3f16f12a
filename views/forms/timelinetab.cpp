// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/timelinetab.h"

#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "views/reports/paperdialog.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Lodebook {

TimelineTab::TimelineTab(const RecordRef &record, Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_casebook(casebook)
    , m_model(new TimelineModel(casebook, record, this))
    , m_label(new QLabel(this))
    , m_kind(choiceBox(QStringLiteral("timelineKind"), this))
    , m_print(new QPushButton(this))
    , m_list(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    for (QWidget *part : QList<QWidget *>{m_label, m_kind, m_print})
        row->addWidget(part);
    m_label->setBuddy(m_kind);
    m_print->setObjectName(QStringLiteral("printTimeline"));
    column->addWidget(line);
    column->addWidget(m_list, 1);
    m_list->setModel(m_model);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    connect(m_model, &TimelineModel::failed, this, &TimelineTab::failed);
    connect(m_model, &TimelineModel::kindsChanged, this, &TimelineTab::offerKinds);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_model->setKind(m_kind->currentData().toString()); });
    connect(m_print, &QPushButton::clicked, this, &TimelineTab::print);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const RecordRef ref = index.data(RecordRefRole).value<RecordRef>();
        if (!ref.id.isNull())
            emit openRequested(Location::of(ref.entity, ref.id), QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    retranslate();
}

void TimelineTab::offerKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const TimelineModel::Kind &kind : m_model->kinds())
        m_kind->addItem(kind.code == QLatin1String("change") ? tr("Changes of this record") : kind.label, kind.code);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_model->kind())));
    m_model->setKind(m_kind->currentData().toString()); // the kind that was chosen may have gone
}

void TimelineTab::print()
{
    const QString kind = m_model->kind() == QLatin1String("change") ? QString() : m_model->kind();
    const auto maker = [ref = m_record, kind](Casebook &casebook, const ReportRequest &request) { return timelinePaper(casebook, ref, kind, request); };
    auto *dialog = new PaperDialog(m_casebook, tr("Contact history"), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TimelineTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->reload();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TimelineTab::retranslate()
{
    m_list->setAccessibleName(tr("Timeline of this record"));
    m_label->setText(tr("&Show"));
    m_kind->setAccessibleName(tr("Kind of what is shown"));
    m_print->setText(tr("&Print as contact history"));
    offerKinds();
}

} // namespace Lodebook
