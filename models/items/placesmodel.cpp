// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/placesmodel.h"

#include "models/items/severity.h"

#include <QLocale>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int reloadPause = 150;
constexpr qsizetype pageSize = 500;

} // namespace

/// A place's kind is its place in codes until every code was met.
struct PlacesModel::Found
{
    QList<Place> places;
    QStringList codes; ///< As they were met.
    QHash<QString, int> rankOfCode;
    QList<qint64> counts; ///< Of places, for each code.
    QHash<QString, QString> labels;
    qint64 unplaced = 0;

    void add(const RecordRow &row, const GeoPoint &position)
    {
        const QString code = row.cells.size() > 1 ? row.cells.at(1).value.toString() : QString();
        auto rank = rankOfCode.constFind(code);
        if (rank == rankOfCode.cend()) {
            rank = rankOfCode.insert(code, int(codes.size()));
            codes.append(code);
            counts.append(0);
            labels.insert(code, row.cells.size() > 1 ? row.cells.at(1).text : QString());
        }
        ++counts[*rank];
        places.append({row.id, position, {}, *rank});
    }
    qint64 count(const QString &code) const { return counts.value(rankOfCode.value(code, -1)); }
};

PlacesModel::PlacesModel(Casebook &casebook, QObject *parent)
    : QObject(parent)
    , m_casebook(casebook)
    , m_query(*casebook.catalog().entities().first())
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadPause);
    connect(&m_reload, &QTimer::timeout, this, &PlacesModel::load);
    connect(&casebook.store(), &RecordStore::changed, this, &PlacesModel::onChanged);
}

PlacesModel::~PlacesModel()
{
    m_loading.cancel();
}

void PlacesModel::setContent(const Query &query, const RecordColumn &position, const std::optional<RecordColumn> &kind)
{
    m_query = query;
    m_columns = {position};
    if (kind)
        m_columns.append(*kind);
    load();
}

Query PlacesModel::unplaced() const
{
    Query query = m_query;
    query.filter = m_query.filter && Filter::leaf(m_columns.first().path(), Compare::Empty);
    return query;
}

Query PlacesModel::those(const QList<RecordId> &records) const
{
    Query query = m_query;
    query.filter =
        m_query.filter && Filter::leaf(FieldPath(), Compare::AnyOf, QVariantList(records.cbegin(), records.cend()));
    return query;
}

Result<PlacesModel::Answer> PlacesModel::ask(Casebook &casebook, const Query &query, const QList<RecordColumn> &columns,
                                             const Cancellation &cancellation)
{
    const Result<QList<qint64>> keys =
        casebook.reader().rowKeys(query, [&cancellation] { return cancellation.isCancelled(); });
    if (!keys)
        return keys.error();
    const RecordRowReader reader(casebook.reader(), casebook.codes(), casebook.clock());
    Found found;
    for (qsizetype from = 0; from < keys->size() && !cancellation.isCancelled(); from += pageSize) {
        const std::span<const qint64> page(keys->constData() + from, size_t(std::min(pageSize, keys->size() - from)));
        const Result<QList<RecordRow>> rows = reader.rows(*query.entity, columns, page);
        if (!rows)
            return rows.error();
        const qsizetype first = found.places.size();
        QList<RecordId> ids;
        QSet<RecordId> provisional;
        for (const RecordRow &row : *rows) {
            if (row.cells.isEmpty())
                continue; // gone meanwhile
            const GeoPoint position = row.cells.first().value.value<GeoPoint>();
            if (!row.cells.first().value.isValid() || !position.isValid()) {
                ++found.unplaced;
                continue;
            }
            found.add(row, position);
            ids.append(row.id);
            if (std::ranges::any_of(row.cells, &RecordRow::Cell::isProvisional))
                provisional.insert(row.id);
        }
        const Result<QHash<RecordId, QString>> titles = casebook.reader().titles(*query.entity, ids);
        if (!titles)
            return titles.error();
        for (qsizetype i = first; i < found.places.size(); ++i) {
            const RecordId id = found.places.at(i).id;
            found.places[i].title = provisional.contains(id) ? ProvisionalFields::marked(titles->value(id)) : titles->value(id);
        }
    }
    const QList<Kind> kinds = kindsOf(casebook, *query.entity, columns, found);
    return Answer{std::move(found.places), kinds, found.unplaced};
}

void PlacesModel::load()
{
    m_loading.cancel();
    m_isComplete = false;
    m_loading = BackgroundReader::of(m_casebook)
                    .run<Answer>(
                        this,
                        [query = m_query, columns = m_columns](Casebook &casebook, const Cancellation &cancellation) {
                            return ask(casebook, query, columns, cancellation);
                        },
                        [this](const Result<Answer> &answer) {
                            if (!answer) {
                                emit failed(answer.error());
                                return;
                            }
                            m_places = answer->places;
                            m_kinds = answer->kinds;
                            m_unplaced = answer->unplaced;
                            m_isComplete = true;
                            emit loaded();
                        });
}

/// The most frequent codes, as the list of choices has them: legends keep their order while numbers change.
QStringList PlacesModel::codesInOrder(Casebook &casebook, const RecordColumn &kind, const Found &found)
{
    QStringList codes = found.codes;
    codes.removeAll(QString());
    std::ranges::sort(codes, [&found](const QString &one, const QString &other) {
        return found.count(one) != found.count(other) ? found.count(one) > found.count(other) : one < other;
    });
    codes = codes.mid(0, mostKinds);
    QHash<QString, qsizetype> rank;
    if (const Derived *derived = kind.derived()) {
        for (const Choice &choice : derived->choices)
            rank.insert(choice.code, rank.size());
    } else if (const Result<QList<CodeEntry>> entries = casebook.codes().entries(*kind.field())) {
        for (const CodeEntry &entry : *entries)
            rank.insert(entry.code, rank.size());
    }
    std::ranges::stable_sort(codes, {}, [&rank](const QString &code) { return rank.value(code, rank.size()); });
    return codes;
}

/// Says which kinds there are, and gives each of the places found its own.
QList<PlacesModel::Kind> PlacesModel::kindsOf(Casebook &casebook, const Entity &entity,
                                              const QList<RecordColumn> &columns, Found &found)
{
    const bool areTold = columns.size() > 1;
    QList<Kind> kinds;
    QHash<QString, int> kindOfCode;
    if (areTold) {
        for (const QString &code : codesInOrder(casebook, columns.at(1), found)) {
            kindOfCode.insert(code, int(kinds.size()));
            kinds.append({found.labels.value(code), severityOfCode(code), found.count(code), Kind::Rest::No});
        }
    }
    const bool someAreEmpty = found.rankOfCode.contains(QString());
    const qsizetype others = found.codes.size() - kinds.size() - (someAreEmpty ? 1 : 0);
    if (others > 0) {
        Kind rarer{tr("%1 others", "how many values that are rarer").arg(QLocale().toString(others)), Severity::None, 0,
                   Kind::Rest::Rarer};
        for (const QString &code : std::as_const(found.codes)) {
            if (code.isEmpty() || kindOfCode.contains(code))
                continue;
            kindOfCode.insert(code, int(kinds.size()));
            rarer.count += found.count(code);
        }
        kinds.append(rarer);
    }
    if (someAreEmpty) {
        kindOfCode.insert(QString(), int(kinds.size()));
        kinds.append({areTold ? tr("(empty)") : entity.pluralLabel(), Severity::None, found.count(QString()),
                      areTold ? Kind::Rest::Empty : Kind::Rest::No});
    }
    for (Place &place : found.places)
        place.kind = kindOfCode.value(found.codes.at(place.kind));
    return kinds;
}

void PlacesModel::onChanged(const ChangeNotice &notice)
{
    if (!m_columns.isEmpty() && !notice.items.isEmpty())
        m_reload.start();
}

} // namespace Lodebook
