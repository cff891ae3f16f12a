// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/duplicates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype neighbours = 5; ///< So many that follow are compared, in each order.
constexpr qsizetype fewest = 400;   ///< Candidates read while somebody types.

struct Entry
{
    RecordId id;
    QString title;
    IdentityKeys keys;
};

struct SortKey
{
    QString key;
    qsizetype entry;
};

class PairFinder
{
public:
    /// Only pairs with at least one entry from \a from on are wanted.
    PairFinder(const QList<Entry> &entries, int least, const SearchProgress &progress, qsizetype from = 0)
        : m_entries(entries)
        , m_least(least)
        , m_progress(progress)
        , m_from(from)
    {}

    /// False when it was stopped.
    bool run()
    {
        const QList<std::function<QStringList(const IdentityKeys &)>> orders{
            [](const IdentityKeys &keys) { return QStringList{keys.name}; },
            [](const IdentityKeys &keys) {
                QString backwards = keys.name;
                std::reverse(backwards.begin(), backwards.end());
                return QStringList{backwards};
            },
            [](const IdentityKeys &keys) { return QStringList{keys.sound}; },
            [](const IdentityKeys &keys) { // each word first, so that an added or misspelt one does not hide the others
                QStringList turned;
                for (qsizetype i = 1; i < std::min<qsizetype>(keys.words.size(), 4); ++i)
                    turned.append(keys.words.at(i) + u' ' + keys.words.first());
                return turned;
            },
            [](const IdentityKeys &keys) { return keys.exact; },
        };
        for (qsizetype i = 0; i < orders.size(); ++i) {
            compareInOrder(orders.at(i));
            if (m_progress && m_progress(double(i + 1) / double(orders.size())))
                return false;
        }
        return true;
    }

    QList<std::pair<int, std::pair<qsizetype, qsizetype>>> pairs() const
    {
        QList<std::pair<int, std::pair<qsizetype, qsizetype>>> found;
        for (auto pair = m_found.cbegin(); pair != m_found.cend(); ++pair)
            found.append({pair.value(), {qsizetype(pair.key() >> 32), qsizetype(pair.key() & 0xffffffff)}});
        std::ranges::sort(found, [](const auto &one, const auto &other) { return one.first != other.first ? one.first > other.first : one.second < other.second; });
        return found;
    }

private:
    void compareInOrder(const std::function<QStringList(const IdentityKeys &)> &keysOf)
    {
        QList<SortKey> keys;
        keys.reserve(m_entries.size());
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            for (const QString &key : keysOf(m_entries.at(i).keys)) {
                if (!key.isEmpty())
                    keys.append({key, i});
            }
        }
        std::ranges::sort(keys, [](const SortKey &one, const SortKey &other) { return one.key != other.key ? one.key < other.key : one.entry < other.entry; });
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const qsizetype end = std::min(keys.size(), i + 1 + neighbours);
            for (qsizetype j = i + 1; j < end; ++j)
                compare(keys.at(i).entry, keys.at(j).entry);
        }
    }

    void compare(qsizetype one, qsizetype other)
    {
        const auto [low, high] = std::minmax(one, other);
        if (low == high || high < m_from)
            return;
        const quint64 pair = (quint64(low) << 32) | quint64(high);
        if (m_found.contains(pair))
            return;
        if (const int score = likenessScore(m_entries.at(low).keys, m_entries.at(high).keys, m_least); score > 0)
            m_found.insert(pair, score);
    }

    const QList<Entry> &m_entries;
    int m_least;
    const SearchProgress &m_progress;
    qsizetype m_from;
    QHash<quint64, int> m_found;
};

Error stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Programme", "Stopped"), {}};
}

Result<QList<Entry>> entriesOf(const RecordReader &reader, const Entity &entity, const SearchProgress &progress)
{
    QList<Entry> entries;
    bool stop = false;
    Query query(entity);
    const Result<> read = reader.forEach(query, [&](const Record &record) {
        entries.append({record.id(), record.title(), identityKeys(record)});
        if (entries.size() % 4096 == 0 && progress && progress(0))
            stop = true;
        return !stop;
    });
    if (!read)
        return read.error();
    return stop ? Result<QList<Entry>>(stopped()) : Result<QList<Entry>>(std::move(entries));
}

Filter beginsWith(const Field &field, const QString &start)
{
    QString end = start;
    end.back() = QChar(char16_t(end.back().unicode() + 1));
    return Filter::leaf(field, Compare::AtLeast, start) && Filter::leaf(field, Compare::Less, end);
}

/// What to ask the indexes for, one query each: whatever holds the same fact, then what begins with a word of the name.
QList<Filter> candidateFilters(const Record &record)
{
    QList<Filter> filters;
    const Entity &entity = record.entity();
    for (const char *name : {"email", "registration_number", "site_code", "iati_identifier"}) {
        const Field *field = entity.field(QString::fromLatin1(name));
        if (field && field->isIndexed() && !record.isEmpty(*field))
            filters.append(Filter::leaf(*field, Compare::Equal, record.value(*field)));
    }
    QList<const Field *> names;
    QString typed;
    for (const Field *field : entity.titleFields()) {
        if (field->type() != FieldType::Text || !field->isIndexed())
            continue;
        names.append(field);
        typed += record.text(*field) + QChar::Space;
    }
    const QStringList words = latinised(typed).split(u' ', Qt::SkipEmptyParts);
    if (names.size() >= 2 && words.size() >= 2) { // a person: two names together narrow it well, in either order
        for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), 3); ++i) {
            for (qsizetype j = 0; j < std::min<qsizetype>(words.size(), 3); ++j) {
                if (i != j)
                    filters.append(beginsWith(*names.at(0), words.at(i).first(std::min<qsizetype>(2, words.at(i).size())))
                                   && beginsWith(*names.at(1), words.at(j).first(std::min<qsizetype>(3, words.at(j).size()))));
            }
        }
    } else {
        for (const Field *field : names) {
            for (const QString &word : words.mid(0, 4))
                filters.append(beginsWith(*field, word.first(std::min<qsizetype>(3, word.size()))));
        }
    }
    return filters;
}

} // namespace

Result<QList<DuplicatePair>> findDuplicates(const RecordReader &reader, const Entity &entity, int leastScore, const SearchProgress &progress)
{
    const Result<QList<Entry>> entries = entriesOf(reader, entity, progress);
    if (!entries)
        return entries.error();
    PairFinder finder(*entries, leastScore, progress);
    if (!finder.run())
        return stopped();
    QList<DuplicatePair> pairs;
    for (const auto &[score, pair] : finder.pairs()) {
        const Entry &one = entries->at(pair.first);
        const Entry &other = entries->at(pair.second);
        pairs.append({one.id, other.id, one.title, other.title, likeness(one.keys, other.keys)});
    }
    return pairs;
}

Result<QHash<qsizetype, NewcomerMatch>> matchNewcomers(const RecordReader &reader, const Entity &entity, const QList<Newcomer> &newcomers, int leastScore,
                                                       const SearchProgress &progress)
{
    Result<QList<Entry>> entries = entriesOf(reader, entity, progress);
    if (!entries)
        return entries.error();
    const qsizetype known = entries->size();
    for (const Newcomer &newcomer : newcomers)
        entries->append({RecordId(), newcomer.title, newcomer.keys});
    PairFinder finder(*entries, leastScore, progress, known);
    if (!finder.run())
        return stopped();
    QHash<qsizetype, NewcomerMatch> matches;
    for (const auto &[score, pair] : finder.pairs()) { // the best come first
        const qsizetype newcomer = pair.second - known;
        const Entry &other = entries->at(pair.first);
        if (!matches.contains(newcomer))
            matches.insert(newcomer, {other.id, pair.first < known ? -1 : pair.first - known, other.title, likeness(entries->at(pair.second).keys, other.keys)});
    }
    return matches;
}

Result<QList<DuplicateCandidate>> similarTo(const RecordReader &reader, const Record &record, int leastScore, int most)
{
    const IdentityKeys wanted = identityKeys(record);
    QList<DuplicateCandidate> found;
    QSet<RecordId> seen{record.id()};
    for (const Filter &filter : candidateFilters(record)) {
        Query query(record.entity(), filter);
        query.limit = fewest;
        const Result<> read = reader.forEach(query, [&](const Record &candidate) {
            if (seen.contains(candidate.id()))
                return true;
            seen.insert(candidate.id());
            const IdentityKeys keys = identityKeys(candidate);
            if (likenessScore(wanted, keys, leastScore) > 0)
                found.append({candidate.id(), candidate.title(), likeness(wanted, keys)});
            return true;
        });
        if (!read)
            return read.error();
    }
    std::ranges::stable_sort(found, [](const DuplicateCandidate &one, const DuplicateCandidate &other) { return one.likeness.score > other.likeness.score; });
    return found.mid(0, most);
}

} // namespace Lodebook
