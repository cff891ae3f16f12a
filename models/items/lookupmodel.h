// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/roles.h"

#include <QAbstractListModel>

namespace Lodebook {

/// Finds records of one entity while somebody types: up to fifty whose title or number holds what was typed, those that
/// begin with it first. Searching happens off the interface thread; an older search never overtakes a newer one.
class LookupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    LookupModel(Casebook &casebook, const Entity &entity, QObject *parent = nullptr);
    ~LookupModel() override;

    static constexpr int mostHits = 50;

    /// Nothing typed: the first fifty in the entity's own order.
    void search(const QString &typed);
    void setFilter(const Filter &filter) { m_filter = filter; } ///< Only these may be chosen.
    bool isSearching() const { return m_isSearching; }
    RecordRef recordAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void found(); ///< The rows are those of the last search.

private:
    struct Hit
    {
        RecordId id;
        QString title;
        QString number;
    };
    static Result<QList<Hit>> look(Casebook &casebook, const Query &query, const QString &typed);
    Filter filterOf(const QString &typed) const;
    void take(const QList<Hit> &hits);

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    Filter m_filter;
    QList<Hit> m_hits;
    Cancellation m_running;
    bool m_isSearching = false;
};

} // namespace Lodebook
