// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/mappane.h"

#include "models/items/placesmodel.h"
#include "views/maps/mapwidget.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/onworker.h"
#include "views/widgets/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype mostChosen = 30000; ///< As many values as a question to the database takes.

/// What tells records at such positions apart: figures that follow, choices of their own, choices of what is placed.
QList<RecordColumn> kindColumns(const RecordReader &reader, const Entity &entity, const QList<RecordColumn> &positions)
{
    QList<RecordColumn> columns;
    for (const Derived &derived : entity.derived()) {
        if (derived.type == FieldType::Choice)
            columns.append(RecordColumn(derived));
    }
    for (const RecordColumn &column : columnsOfTypes(reader, entity, {FieldType::Choice, FieldType::Code}, true)) {
        const bool isPlaced = std::ranges::any_of(positions, [&column](const RecordColumn &position) {
            return position.path().steps.first() == column.path().steps.first();
        });
        if (column.path().steps.size() == 1 || isPlaced)
            columns.append(column);
    }
    return columns;
}

MapCategory categoryOf(const PlacesModel::Kind &kind, const ThemeColors &colors)
{
    // Shapes that the series of those told apart does not come to.
    if (kind.rest != PlacesModel::Kind::Rest::No)
        return {kind.label, colors.mutedText,
                kind.rest == PlacesModel::Kind::Rest::Rarer ? MarkShape::Plus : MarkShape::Star};
    switch (kind.severity) {
    case Severity::Good: return {kind.label, colors.success, {}};
    case Severity::Attention: return {kind.label, colors.warning, {}};
    case Severity::Bad: return {kind.label, colors.alarm, {}};
    case Severity::None: break;
    }
    return {kind.label, {}, {}};
}

} // namespace

/// Points become marks on another thread: there may be hundreds of thousands.
struct MapPane::Prepared
{
    Prepared(MapScene of, const QList<PlacesModel::Place> &places) : scene(std::move(of))
    {
        scene.points.reserve(places.size());
        for (const PlacesModel::Place &place : places)
            scene.points.append({place.position.lat, place.position.lon, place.id, place.kind, place.title});
        clusters = MapClusters(scene);
    }

    MapScene scene;
    MapClusters clusters;
};

MapPane::MapPane(Casebook &casebook, const Entity &entity, QWidget *parent)
    : RecordsPane(parent)
    , m_casebook(casebook)
    , m_entity(entity)
    , m_model(new PlacesModel(casebook, this))
    , m_positionLabel(new QLabel(this))
    , m_position(choiceBox(QStringLiteral("mapPosition"), this))
    , m_kindLabel(new QLabel(this))
    , m_kind(choiceBox(QStringLiteral("mapKind"), this))
    , m_map(new MapWidget(this))
    , m_count(new QLabel(this))
    , m_unplaced(new QPushButton(this))
    , m_query(entity)
{
    m_positionLabel->setBuddy(m_position);
    m_kindLabel->setBuddy(m_kind);
    m_unplaced->setObjectName(QStringLiteral("mapUnplaced"));
    m_unplaced->setFlat(true);
    m_unplaced->hide();
    m_count->setObjectName(QStringLiteral("mapCount"));
    auto *head = new FlowLayout;
    head->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_positionLabel), static_cast<QWidget *>(m_position),
                          static_cast<QWidget *>(m_kindLabel), static_cast<QWidget *>(m_kind)})
        head->addWidget(part);
    auto *foot = new FlowLayout;
    foot->setContentsMargins(Theme::Unit, 0, Theme::Unit, Theme::Unit / 2);
    foot->addWidget(m_count);
    foot->addWidget(m_unplaced);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit / 2);
    column->addLayout(head);
    column->addWidget(m_map, 1);
    column->addLayout(foot);
    setFocusProxy(m_map);
    connect(m_model, &PlacesModel::loaded, this, &MapPane::prepare);
    connect(m_model, &PlacesModel::failed, this, &MapPane::failed);
    connect(Theme::current(), &Theme::changed, this, &MapPane::prepare);
    connect(&m_preparing, &QFutureWatcherBase::finished, this, &MapPane::showPlaces);
    connect(m_position, &QComboBox::activated, this, &MapPane::choose);
    connect(m_kind, &QComboBox::activated, this, &MapPane::choose);
    connect(m_map, &MapWidget::activated, this, [this](const QVariant &key) {
        emit activated({m_entity.name(), key.toUuid()}, QGuiApplication::keyboardModifiers());
    });
    connect(m_map, &MapWidget::clusterActivated, this, &MapPane::openRows);
    connect(m_map, &MapWidget::selected, this, [this](const QList<QVariant> &keys) {
        m_selected = keys;
        openRows(keys);
    });
    connect(m_map, &MapWidget::currentMoved, this, [this](const QList<QVariant> &keys) {
        if (keys.size() == 1)
            emit currentChanged({m_entity.name(), keys.first().toUuid()});
    });
    connect(m_map, &MapWidget::menuRequested, this, [this](const QList<QVariant> &keys, const QPoint &place) {
        if (!std::ranges::all_of(keys, [this](const QVariant &key) { return m_selected.contains(key); }))
            selectPlaces(keys);
        emit menuRequested(place);
    });
    connect(m_unplaced, &QPushButton::clicked, this, [this] {
        emit rowsWanted(m_model->unplaced(),
                        tr("%1: without a position", "kind of record").arg(m_entity.pluralLabel()));
    });
    retranslate();
}

RecordColumn MapPane::position() const
{
    return *columnFromName(m_casebook.catalog(), m_entity, m_position->currentData().toString());
}

std::optional<RecordColumn> MapPane::kind() const
{
    const QString name = m_kind->currentData().toString();
    if (name.isEmpty())
        return std::nullopt;
    return *columnFromName(m_casebook.catalog(), m_entity, name);
}

void MapPane::setQuery(const Query &query)
{
    m_query = query;
    m_hasQuery = true;
    load();
}

void MapPane::load()
{
    if (m_hasQuery)
        m_model->setContent(m_query, position(), kind());
}

void MapPane::choose()
{
    load();
    emit optionsChanged();
}

QJsonObject MapPane::options() const
{
    return {{QStringLiteral("position"), m_position->currentData().toString()},
            {QStringLiteral("kind"), m_kind->currentData().toString()}};
}

void MapPane::setOptions(const QJsonObject &options)
{
    const QString position = options.value(QLatin1String("position")).toString();
    if (const int at = m_position->findData(position); at >= 0)
        m_position->setCurrentIndex(at);
    const QJsonValue kind = options.value(QLatin1String("kind"));
    if (const int at = m_kind->findData(kind.toString()); kind.isString() && at >= 0)
        m_kind->setCurrentIndex(at);
    load();
}

void MapPane::prepare()
{
    if (!m_model->isComplete())
        return;
    MapScene scene;
    scene.title = m_kind->currentData().toString().isEmpty()
        ? m_entity.pluralLabel()
        : tr("%1 by %2", "kind of record, what tells them apart").arg(m_entity.pluralLabel(), m_kind->currentText());
    for (const PlacesModel::Kind &kind : m_model->kinds())
        scene.categories.append(categoryOf(kind, Theme::current()->colors()));
    m_preparing.setFuture(onWorker<std::shared_ptr<Prepared>>(
        [scene, places = m_model->places()] { return std::make_shared<Prepared>(scene, places); }));
}

void MapPane::showPlaces()
{
    const std::shared_ptr<Prepared> prepared = m_preparing.result();
    m_map->setScene(prepared->scene, std::move(prepared->clusters));
    if (!m_selected.isEmpty()) {
        QSet<RecordId> shown;
        for (const MapPoint &point : prepared->scene.points)
            shown.insert(point.key.toUuid());
        m_selected.removeIf([&shown](const QVariant &key) { return !shown.contains(key.toUuid()); });
        m_map->setSelectedKeys(m_selected);
    }
    const qsizetype count = prepared->scene.points.size();
    m_count->setText(tr("%1 on the map", "how many records").arg(QLocale().toString(count)));
    m_unplaced->setText(
        tr("%1 without a position", "how many records").arg(QLocale().toString(m_model->unplacedCount())));
    m_unplaced->setVisible(m_model->unplacedCount() > 0);
}

void MapPane::openRows(const QList<QVariant> &keys)
{
    if (keys.isEmpty())
        return;
    if (keys.size() > mostChosen) {
        emit failed(
            Error{Error::Kind::Refused,
                  tr("%1 records are too many to choose on the map. Draw a smaller rectangle, or set conditions.")
                      .arg(QLocale().toString(keys.size())),
                  {}});
        return;
    }
    QList<RecordId> ids;
    for (const QVariant &key : keys)
        ids.append(key.toUuid());
    emit rowsWanted(m_model->those(ids), tr("%Ln record(s) chosen on the map", nullptr, int(keys.size())));
}

void MapPane::selectPlaces(const QList<QVariant> &keys)
{
    m_selected = keys;
    m_map->setSelectedKeys(keys);
}

QList<RecordRef> MapPane::selectedRecords() const
{
    QList<RecordRef> records;
    for (const QVariant &key : m_selected.isEmpty() ? m_map->currentKeys() : m_selected)
        records.append({m_entity.name(), key.toUuid()});
    return records;
}

void MapPane::keyPressEvent(QKeyEvent *event)
{
    // What has the ring of the keyboard is meant, not what was chosen with the mouse before.
    if (event->key() == Qt::Key_Delete && m_map->hasFocus() && m_map->currentKeys().size() == 1) {
        selectPlaces(m_map->currentKeys());
        emit removalRequested();
        return;
    }
    RecordsPane::keyPressEvent(event);
}

void MapPane::changeEvent(QEvent *event)
{
    RecordsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
}

void MapPane::retranslate()
{
    const auto fill = [](QComboBox &box, const QList<RecordColumn> &columns) {
        for (const RecordColumn &column : columns)
            box.addItem(column.label(), column.name());
    };
    const QList<RecordColumn> positions = columnsOfTypes(m_casebook.reader(), m_entity, {FieldType::Point}, true);
    const QVariant position = m_position->currentData();
    m_position->clear();
    fill(*m_position, positions);
    m_position->setCurrentIndex(std::max(0, m_position->findData(position)));
    const QVariant kind = m_kind->currentData();
    const bool isFirst = m_kind->count() == 0;
    m_kind->clear();
    m_kind->addItem(tr("(nothing)"), QString());
    fill(*m_kind, kindColumns(m_casebook.reader(), m_entity, positions));
    m_kind->setCurrentIndex(isFirst ? int(m_kind->count() > 1) : std::max(0, m_kind->findData(kind)));
    m_positionLabel->setText(tr("&Position"));
    m_kindLabel->setText(tr("Coloured b&y"));
    m_positionLabel->setVisible(positions.size() > 1);
    m_position->setVisible(positions.size() > 1);
    m_unplaced->setToolTip(tr("Opens them as a list"));
}

} // namespace Lodebook
