// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/lookupmodel.h"

#include "models/core/plaintext.h"
#include "models/items/quickfilter.h"

#include <algorithm>

namespace Lodebook {

LookupModel::LookupModel(Casebook &casebook, const Entity &entity, QObject *parent)
    : QAbstractListModel(parent)
    , m_casebook(casebook)
    , m_entity(entity)
{
}

LookupModel::~LookupModel()
{
    m_running.cancel();
}

Filter LookupModel::filterOf(const QString &typed) const
{
    QList<RecordColumn> columns;
    for (const Field *field : m_entity.titleFields())
        columns.append(*field);
    if (!m_entity.numberPrefix().isEmpty())
        columns.append(m_entity.number);
    if (const Field *code = m_entity.codeField())
        columns.append(*code);
    return m_filter && quickFilter(m_casebook.catalog(), columns, m_casebook.codes(), typed);
}

void LookupModel::search(const QString &typed)
{
    m_running.cancel();
    m_isSearching = true;
    Query query(m_entity, filterOf(typed));
    query.limit = mostHits;
    m_running = BackgroundReader::of(m_casebook).run<QList<Hit>>(this,
        [query, typed](Casebook &casebook, const Cancellation &) { return look(casebook, query, typed); },
        [this](const Result<QList<Hit>> &hits) {
            if (!hits)
                qWarning("a lookup failed: %s", qPrintable(hits.error().detail));
            m_isSearching = false;
            take(hits ? *hits : QList<Hit>());
            emit found();
        });
}

Result<QList<LookupModel::Hit>> LookupModel::look(Casebook &casebook, const Query &query, const QString &typed)
{
    const Result<QList<Record>> records = casebook.reader().list(query);
    if (!records)
        return records.error();
    QList<Hit> hits;
    for (const Record &record : *records) {
        const Result<QString> title = casebook.reader().title(record);
        if (!title)
            return title.error();
        hits.append({record.id(), *title, record.text(query.entity->number)});
    }
    const QString start = folded(typed);
    std::ranges::stable_partition(hits, [&start](const Hit &hit) { return folded(hit.title).startsWith(start); });
    return hits;
}

void LookupModel::take(const QList<Hit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

RecordRef LookupModel::recordAt(int row) const
{
    return row >= 0 && row < m_hits.size() ? RecordRef{m_entity.name(), m_hits.at(row).id} : RecordRef{};
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return hit.number.isEmpty() ? hit.title : QStringLiteral("%1 · %2").arg(hit.title, hit.number);
    case Qt::EditRole: return hit.title;
    case RecordIdRole:
    case ValueRole: return hit.id;
    case RecordRefRole: return QVariant::fromValue(recordAt(index.row()));
    default: return {};
    }
}

} // namespace Lodebook
