// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/sitemappage.h"

#include "models/entities/field/incident.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/practiceassessment.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "views/maps/mapwidget.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace Lodebook {

SiteMapPage::SiteMapPage(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_map(new MapWidget(this))
    , m_words(new QLineEdit(this))
    , m_mineral(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_responsible(new QCheckBox(this))
    , m_count(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    makeChoices();
    retranslate();
    column->addWidget(m_map, 1);
    m_count->setContentsMargins(16, 0, 16, 4);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    m_reload.setSingleShot(true);
    m_reload.setInterval(400);
    connect(&m_reload, &QTimer::timeout, this, &SiteMapPage::activate);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &SiteMapPage::takeLoaded);
    connect(&m_casebook.store(), &RecordStore::changed, this, &SiteMapPage::onChanged);
    connect(Theme::current(), &Theme::changed, this, &SiteMapPage::showChosen);
    connect(m_map, &MapWidget::activated, this, [this](const QVariant &key) {
        emit recordActivated({.entity = mineSite().Entity::name(), .id = key.value<RecordId>()});
    });
    connect(m_map, &MapWidget::clusterActivated, this, &SiteMapPage::openList);
    connect(m_map, &MapWidget::selected, this, &SiteMapPage::openList);
}

SiteMapPage::~SiteMapPage()
{
    m_loading.waitForFinished();
}

void SiteMapPage::makeChoices()
{
    auto *row = new FlowLayout(nullptr, 12);
    row->setContentsMargins(16, 0, 16, 0);
    for (QComboBox *box : {m_mineral, m_status})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its words change with the language
    for (QWidget *editor :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_mineral), static_cast<QWidget *>(m_status)}) {
        auto *label = new QLabel(this);
        label->setBuddy(editor);
        m_labels.append(label);
        auto *together = new QWidget(this);
        auto *line = new QHBoxLayout(together);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(label);
        line->addWidget(editor);
        row->addWidget(together);
    }
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_responsible);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_words, &QLineEdit::textChanged, this, &SiteMapPage::showChosen);
    connect(m_mineral, &QComboBox::currentIndexChanged, this, &SiteMapPage::showChosen);
    connect(m_status, &QComboBox::currentIndexChanged, this, &SiteMapPage::showChosen);
    connect(m_responsible, &QCheckBox::toggled, this, &SiteMapPage::showChosen);
}

void SiteMapPage::activate()
{
    if (!m_stale || m_loading.isRunning())
        return;
    m_stale = false;
    m_loading.setFuture(onOwnCasebook<SitePlaces>(m_casebook, [](Casebook &own) { return SitePlaces::load(own, own.clock().today()); }));
}

void SiteMapPage::takeLoaded()
{
    const Loaded loaded = m_loading.result();
    if (!*loaded) {
        m_stale = true;
        m_count->setText(loaded->error().message);
        emit failed(loaded->error());
        return;
    }
    m_places = **loaded;
    offerChoices();
    showChosen();
    emit ready();
    if (m_stale)
        m_reload.start();
}

void SiteMapPage::offerChoices()
{
    const auto fill = [](QComboBox *box, const QString &any, const QList<QPair<QString, QString>> &entries) {
        const QSignalBlocker quiet(box);
        const QVariant before = box->currentData();
        box->clear();
        box->addItem(any, QString());
        for (const auto &[code, words] : entries)
            box->addItem(words, code);
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    QList<QPair<QString, QString>> minerals;
    for (auto mineral = m_places.minerals.cbegin(); mineral != m_places.minerals.cend(); ++mineral)
        minerals.append({mineral.key(), mineral.value()});
    fill(m_mineral, tr("Any"), minerals);
    QList<QPair<QString, QString>> statuses;
    for (const QString &status : siteStatuses())
        statuses.append({status, siteStatusWords(status)});
    fill(m_status, tr("Any"), statuses);
}

void SiteMapPage::showChosen()
{
    const SiteChoice choice{.mineral = m_mineral->currentData().toString(), .status = m_status->currentData().toString(),
                            .words = m_words->text(), .onlyResponsible = m_responsible->isChecked()};
    int unplaced = 0;
    const MapScene scene = siteScene(m_places, choice, Theme::current()->colors(), &unplaced);
    m_map->setScene(scene);
    if (!m_places.asOf.isValid())
        return;
    QString text = tr("%1 of %2 sites are shown, as of %3.").arg(QLocale().toString(scene.points.size()), QLocale().toString(m_places.sites.size()),
                                                                QLocale().toString(m_places.asOf, QLocale::ShortFormat));
    if (unplaced > 0)
        text += u' ' + tr("%Ln site(s) of this choice have no position and are not on the map.", nullptr, unplaced);
    if (m_places.sites.isEmpty())
        text = tr("No mine site is recorded yet. Import sites, or add one under Field.");
    m_count->setText(text);
}

QString SiteMapPage::countText() const
{
    return m_count->text();
}

void SiteMapPage::openList(const QList<QVariant> &keys)
{
    if (keys.isEmpty())
        return;
    const QVariantList ids(keys.cbegin(), keys.cend());
    emit recordsWanted(Query(mineSite(), Filter::leaf(FieldPath(), Compare::AnyOf, ids)), tr("%Ln site(s) chosen on the map", nullptr, int(keys.size())));
}

void SiteMapPage::onChanged(const ChangeNotice &notice)
{
    const auto concerns = [&notice](const Entity &entity) { return notice.touches(entity); };
    if (!concerns(mineSite()) && !concerns(siteStatus()) && !concerns(visit()) && !concerns(practiceAssessment()) && !concerns(incident()))
        return;
    m_stale = true;
    if (isVisible())
        m_reload.start();
}

void SiteMapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    activate();
}

void SiteMapPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SiteMapPage::retranslate()
{
    const QStringList labels{tr("&Find"), tr("&Mineral"), tr("&Status")};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_labels.at(i)->setText(labels.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(QString(labels.at(i)).remove(u'&'));
    }
    m_words->setPlaceholderText(tr("Name, code or place"));
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText()) + 6 * Theme::Unit);
    m_responsible->setText(tr("&Responsible only"));
    if (m_places.asOf.isValid()) { // names come from the lists, in the language of the program
        m_stale = true;
        m_reload.start();
    } else {
        m_count->setText(tr("The sites are being read."));
    }
}

} // namespace Lodebook
