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
    Answer answer;
    for (qsizetype from = 0; from < keys->size() && !cancellation.isCancelled(); from += pageSize) {
        const std::span<const qint64> page(keys->constData() + from, size_t(std::min(pageSize, keys->size() - from)));
        const Result<QList<RecordRow>> rows = reader.rows(*query.entity, columns, page);
        if (!rows)
            return rows.error();
        const qsizetype first = answer.found.size();
        QList<RecordId> ids;
        for (const RecordRow &row : *rows) {
            if (row.cells.isEmpty())
                continue; // gone meanwhile
            const QVariant value = row.cells.first().value;
            if (!value.isValid() || !value.value<GeoPoint>().isValid()) {
                ++answer.unplaced;
                continue;
            }
            Found found{{row.id, value.value<GeoPoint>(), {}, 0}, {}};
            if (row.cells.size() > 1) {
                found.code = row.cells.at(1).value.toString();
                answer.labels.insert(found.code, row.cells.at(1).text);
            }
            answer.found.append(found);
            ids.append(row.id);
        }
        const Result<QHash<RecordId, QString>> titles = casebook.reader().titles(*query.entity, ids);
        if (!titles)
            return titles.error();
        for (qsizetype i = first; i < answer.found.size(); ++i)
            answer.found[i].place.title = titles->value(answer.found.at(i).place.id);
    }
    return answer;
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
                            if (answer)
                                take(*answer);
                            else
                                emit failed(answer.error());
                        });
}

/// The most frequent codes, as the list of choices has them: legends keep their order while numbers change.
QStringList PlacesModel::codesInOrder(const QHash<QString, qint64> &counts)
{
    QStringList codes = counts.keys();
    codes.removeAll(QString());
    std::ranges::sort(codes, [&](const QString &one, const QString &other) {
        return counts.value(one) != counts.value(other) ? counts.value(one) > counts.value(other) : one < other;
    });
    codes = codes.mid(0, mostKinds);
    QHash<QString, qsizetype> rank;
    const RecordColumn &kind = m_columns.at(1);
    if (const Derived *derived = kind.derived()) {
        for (const Choice &choice : derived->choices)
            rank.insert(choice.code, rank.size());
    } else if (const Result<QList<CodeEntry>> entries = m_casebook.codes().entries(*kind.field())) {
        for (const CodeEntry &entry : *entries)
            rank.insert(entry.code, rank.size());
    }
    std::ranges::stable_sort(codes, {}, [&rank](const QString &code) { return rank.value(code, rank.size()); });
    return codes;
}

void PlacesModel::take(const Answer &answer)
{
    m_unplaced = answer.unplaced;
    m_kinds.clear();
    m_places.clear();
    QHash<QString, qint64> counts;
    for (const Found &found : answer.found)
        ++counts[found.code];
    QHash<QString, int> places;
    if (m_columns.size() > 1) {
        for (const QString &code : codesInOrder(counts)) {
            places.insert(code, int(m_kinds.size()));
            m_kinds.append({answer.labels.value(code), severityOfCode(code), 0, Kind::Rest::No});
        }
    }
    const int others = int(counts.size() - places.size()) - (counts.contains(QString()) ? 1 : 0);
    if (others > 0) {
        for (auto code = counts.cbegin(); code != counts.cend(); ++code) {
            if (!code.key().isEmpty() && !places.contains(code.key()))
                places.insert(code.key(), int(m_kinds.size()));
        }
        m_kinds.append({tr("%1 others", "how many values that are rarer").arg(QLocale().toString(others)),
                        Severity::None, 0, Kind::Rest::Rarer});
    }
    if (counts.contains(QString())) {
        places.insert(QString(), int(m_kinds.size()));
        m_kinds.append({m_columns.size() > 1 ? tr("(empty)") : m_query.entity->pluralLabel(), Severity::None, 0,
                        m_columns.size() > 1 ? Kind::Rest::Empty : Kind::Rest::No});
    }
    m_places.reserve(answer.found.size());
    for (const Found &found : answer.found) {
        m_places.append(found.place);
        m_places.last().kind = places.value(found.code);
        ++m_kinds[m_places.last().kind].count;
    }
    m_isComplete = true;
    emit loaded();
}

void PlacesModel::onChanged(const ChangeNotice &notice)
{
    if (!m_columns.isEmpty() && !notice.items.isEmpty())
        m_reload.start();
}

} // namespace Lodebook
