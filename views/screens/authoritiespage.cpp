// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/authoritiespage.h"

#include "models/entities/partners/authority.h"
#include "models/entities/partners/interaction.h"
#include "models/items/removal.h"
#include "models/programme/programmewords.h"
#include "models/reports/reports.h"
#include "models/schema/fieldtext.h"
#include "views/lists/recordlistview.h"
#include "views/maps/mapwidget.h"
#include "views/reports/paperdialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace Lodebook {

AuthoritiesPage::AuthoritiesPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_map(new MapWidget(this))
    , m_list(new RecordListView(casebook, Query(authority()), this))
    , m_split(new QSplitter(this))
    , m_contact(new QPushButton(icon(QStringLiteral("add")), {}, this))
    , m_print(new QPushButton(icon(QStringLiteral("print")), {}, this))
    , m_count(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Unit, 0, 0);
    column->addWidget(makeHead());
    m_split->addWidget(m_map);
    m_split->addWidget(m_list);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setChildrenCollapsible(false);
    m_split->setMinimumSize(1, 1); // beside one another they would keep a window from being made small
    column->addWidget(m_split, 1);
    m_reload.setSingleShot(true);
    m_reload.setInterval(400);
    connect(&m_reload, &QTimer::timeout, this, &AuthoritiesPage::activate);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &AuthoritiesPage::takeLoaded);
    connect(&m_casebook.store(), &RecordStore::changed, this, &AuthoritiesPage::onChanged);
    connect(Theme::current(), &Theme::changed, this, &AuthoritiesPage::showPlaces);
    connectList();
    retranslate();
    setFocusProxy(m_list);
}

AuthoritiesPage::~AuthoritiesPage()
{
    m_loading.waitForFinished();
}

QWidget *AuthoritiesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(2 * Theme::Unit, 0, 2 * Theme::Unit, 0);
    auto *buttons = new FlowLayout(nullptr, Theme::Unit);
    buttons->addWidget(m_contact);
    buttons->addWidget(m_print);
    column->addLayout(buttons);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    m_contact->setObjectName(QStringLiteral("noteContact"));
    m_contact->setVisible(!m_casebook.isReadOnly());
    connect(m_contact, &QPushButton::clicked, this, &AuthoritiesPage::noteContact);
    connect(m_print, &QPushButton::clicked, this, &AuthoritiesPage::print);
    return head;
}

void AuthoritiesPage::connectList()
{
    const auto open = [this](const RecordRef &record, bool inWindow) { emit openRequested(Location::of(record.entity, record.id), inWindow); };
    connect(m_list, &RecordListView::activated, this, [open](const RecordRef &record) { open(record, false); });
    connect(m_list, &RecordListView::activatedInWindow, this, [open](const RecordRef &record) { open(record, true); });
    connect(m_list, &RecordListView::newRequested, this, [this] { emit openRequested(Location::newRecord(authority()), false); });
    connect(m_list, &RecordListView::removeRequested, this, &AuthoritiesPage::remove);
    connect(m_list, &RecordListView::printRequested, this, &AuthoritiesPage::print);
    connect(m_list, &RecordListView::currentChanged, this, [this](const RecordRef &record) { m_map->setSelectedKeys({QVariant::fromValue(record.id)}); });
    connect(m_list, &RecordListView::failed, this, &AuthoritiesPage::failed);
    connect(m_list, &RecordListView::said, this, &AuthoritiesPage::said);
    connect(m_map, &MapWidget::activated, this, [open](const QVariant &key) { open({authority().Entity::name(), key.value<RecordId>()}, false); });
    connect(m_map, &MapWidget::currentMoved, this, [this](const QList<QVariant> &keys) {
        if (!keys.isEmpty())
            m_list->select(keys.first().value<RecordId>());
    });
    const auto openList = [this](const QList<QVariant> &keys) {
        const Filter chosen = Filter::leaf(FieldPath(), Compare::AnyOf, QVariantList(keys.cbegin(), keys.cend()));
        if (!keys.isEmpty())
            emit openRequested(Location::rowsOf(Query(authority(), chosen), tr("%Ln authority(ies) chosen on the map", nullptr, int(keys.size()))), false);
    };
    connect(m_map, &MapWidget::clusterActivated, this, openList);
    connect(m_map, &MapWidget::selected, this, openList);
}

void AuthoritiesPage::activate()
{
    if (!m_stale || m_loading.isRunning())
        return;
    m_stale = false;
    m_loading.setFuture(onOwnCasebook<Read>(m_casebook, [](Casebook &own) -> Result<Read> {
        const Result<AuthorityPlaces> places = AuthorityPlaces::load(own, own.clock().today());
        if (!places)
            return places.error();
        return Read{*places, MapOutlines::load(MapOutlines::Detail::Fine)};
    }));
}

void AuthoritiesPage::takeLoaded()
{
    const Loaded loaded = m_loading.result();
    if (!*loaded) {
        m_stale = true;
        m_count->setText(loaded->error().message);
        emit failed(loaded->error());
        return;
    }
    m_places = (*loaded)->places;
    m_outlines = (*loaded)->outlines;
    showPlaces();
    emit ready();
    if (m_stale)
        m_reload.start();
}

void AuthoritiesPage::showPlaces()
{
    if (!m_outlines)
        return;
    const MapScene scene = authorityScene(m_places, *m_outlines, Theme::current()->colors());
    m_map->setScene(scene);
    if (m_places.authorities.isEmpty()) {
        m_count->setText(tr("No authority is recorded yet."));
        return;
    }
    QStringList parts;
    const QList<int> counts = scene.countsPerCategory();
    for (qsizetype i = counts.size() - 1; i >= 0; --i) { // the closest first
        if (counts.at(i) > 0)
            parts.append(tr("%1: %2", "state of engagement and how many").arg(scene.categories.at(i).name, QLocale().toString(counts.at(i))));
    }
    QString text = parts.join(QStringLiteral(" · "));
    if (!m_places.withoutRecord.isEmpty())
        text += QStringLiteral(" · ") + tr("Member States without a record: %1").arg(listWords(m_places.withoutRecord));
    m_count->setText(text);
}

QString AuthoritiesPage::countText() const
{
    return m_count->text();
}

void AuthoritiesPage::noteContact()
{
    QJsonObject preset{{QStringLiteral("on"), toJson(interaction().on, m_casebook.clock().today())},
                       {QStringLiteral("officer"), toJson(interaction().officer, QVariant::fromValue(m_casebook.store().author().officer))}};
    if (const QList<RecordRef> chosen = m_list->selectedRecords(); chosen.size() == 1)
        preset.insert(QStringLiteral("authority"), toJson(interaction().authority, QVariant::fromValue(chosen.first().id)));
    emit openRequested(Location::newRecord(interaction(), preset), false);
}

void AuthoritiesPage::print()
{
    const auto maker = [](Casebook &casebook, const ReportRequest &request) {
        return makeReport(QStringLiteral("authority_overview"), casebook.reader(), request);
    };
    auto *dialog = new PaperDialog(m_casebook, reportSpec(u"authority_overview")->translatedTitle(), maker, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AuthoritiesPage::remove(const QList<RecordRef> &records)
{
    const QString label = tr("Delete %Ln authority(ies)", nullptr, int(records.size()));
    if (const Result<> removed = removeTogether(m_casebook.store(), authority(), records, label); !removed)
        emit failed(removed.error());
    else
        emit said(tr("%Ln record(s) put into the recycle bin. Ctrl+Z brings them back.", nullptr, int(records.size())));
}

void AuthoritiesPage::onChanged(const ChangeNotice &notice)
{
    if (!notice.touches(authority()) && !notice.touches(interaction()))
        return;
    m_stale = true;
    if (isVisible())
        m_reload.start();
}

void AuthoritiesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activate();
}

void AuthoritiesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int beside = m_map->minimumSizeHint().width() + 2 * m_list->minimumSizeHint().width();
    m_split->setOrientation(width() >= beside ? Qt::Horizontal : Qt::Vertical);
}

void AuthoritiesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuthoritiesPage::retranslate()
{
    m_contact->setText(tr("&Note a contact"));
    m_print->setText(tr("&Print the overview"));
    m_map->setAccessibleName(tr("Map of engagement"));
    if (m_outlines) { // names come from the lists, in the language of the program
        m_stale = true;
        m_reload.start();
    } else {
        m_count->setText(tr("The authorities are being read."));
    }
}

} // namespace Lodebook
