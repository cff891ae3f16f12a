// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/lists/recordspane.h"

#include <QFutureWatcher>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace Lodebook {

class MapWidget;
class PlacesModel;

/// The records on a map: at a position of their own or of a record they name, coloured and shaped by a choice. A
/// rectangle drawn with Shift opens the rows in it, and so does the number of those that have no position.
class MapPane final : public RecordsPane
{
    Q_OBJECT

public:
    MapPane(Casebook &casebook, const Entity &entity, QWidget *parent = nullptr);

    void setQuery(const Query &query) override;
    QJsonObject options() const override;
    void setOptions(const QJsonObject &options) override;
    QList<RecordRef> selectedRecords() const override;

    PlacesModel &places() { return *m_model; }
    MapWidget &map() { return *m_map; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    void choose();
    void prepare();
    void showPlaces();
    void openRows(const QList<QVariant> &keys);
    void selectPlaces(const QList<QVariant> &keys);
    void retranslate();
    RecordColumn position() const;
    std::optional<RecordColumn> kind() const;

    struct Prepared;

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    PlacesModel *m_model;
    QLabel *m_positionLabel;
    QComboBox *m_position;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    MapWidget *m_map;
    QLabel *m_count;
    QPushButton *m_unplaced;
    QList<QVariant> m_selected;
    Query m_query;
    bool m_hasQuery = false;
    QFutureWatcher<std::shared_ptr<Prepared>> m_preparing;
};

} // namespace Lodebook
