// SPDX-License-Identifier: GPL-3.0-or-later
// The asking half of the search index; searchindex.cpp is the half that follows the change log.
#include "models/storage/searchindex.h"

#include "models/core/formattedtext.h"
#include "models/core/plaintext.h"
#include "models/schema/fieldtext.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace Lodebook {

namespace {

constexpr int broadRank = 4; // the words stand anywhere, the last of them begun
constexpr int hitsSeen = 4;  // so many times what is asked for is looked at to find the best
constexpr qint64 caughtUpWhileAsking = 1000; // changes; more are taken in by a worker
constexpr qsizetype snippetLength = 140;
constexpr int wordsCompared = 200000;
constexpr qsizetype guessesPerWord = 6;

/// Whether a text holds the letters of a word at all, wherever: most do not, and need not be taken apart.
bool mayHold(const QString &text, const SearchTerms &terms)
{
    const QString plain = folded(text);
    return std::ranges::any_of(terms.words, [&plain](const QStringList &spellings) {
        return std::ranges::any_of(spellings, [&plain](const QString &spelling) { return plain.contains(spelling); });
    });
}

/// The words of a text that were looked for; their places among the terms go into \a seen.
QList<TextRange> marks(const QString &text, const SearchTerms &terms, QSet<qsizetype> &seen)
{
    QList<TextRange> found;
    if (!mayHold(text, terms))
        return found;
    for (const TextRange &range : wordRanges(text)) {
        const QStringList words = searchWords(text.sliced(range.start, range.length));
        bool wanted = false;
        for (qsizetype i = 0; i < terms.words.size(); ++i) {
            const bool begun = terms.lastIsBegun && i + 1 == terms.words.size();
            const auto is = [begun, &words](const QString &spelling) {
                return begun
                    ? std::ranges::any_of(words, [&spelling](const QString &word) { return word.startsWith(spelling); })
                    : words.contains(spelling);
            };
            if (std::ranges::any_of(terms.words.at(i), is)) {
                seen.insert(i);
                wanted = true;
            }
        }
        if (wanted)
            found.append(range);
    }
    return found;
}

/// The stretch of a text around its first marks, in one line, with the marks moved accordingly.
QString stretch(QString text, QList<TextRange> &marks)
{
    text.replace(u'\n', u' ').replace(u'\t', u' ');
    if (text.size() <= snippetLength)
        return text;
    qsizetype start = std::max<qsizetype>(0, marks.first().start - snippetLength / 4);
    if (start > 0)
        start = std::min(marks.first().start, std::max<qsizetype>(0, text.lastIndexOf(u' ', start)) + 1);
    qsizetype end = std::min(text.size(), start + snippetLength);
    if (const qsizetype space = text.lastIndexOf(u' ', end); end < text.size() && space > marks.first().start + marks.first().length)
        end = space;
    QList<TextRange> inside;
    const qsizetype shift = start > 0 ? start - 1 : start; // for the dots in front
    for (const TextRange &mark : marks) {
        if (mark.start + mark.length <= end)
            inside.append({mark.start - shift, mark.length});
    }
    marks = inside;
    QString part = text.sliced(start, end - start);
    if (start > 0)
        part.prepend(u'…');
    if (end < text.size())
        part.append(u'…');
    return part;
}

/// How well a document fits that holds every word, the last of them at least begun.
int rankOf(const SearchTerms &terms, const QString &title, const QString &body, const Dialect &dialect)
{
    const QString words = u' ' + title + u' ';
    const auto inTitle = [&words](const QString &word, bool whole) {
        const QString wanted = whole ? QString(u' ' + word + u' ') : QString(u' ' + word);
        return words.contains(wanted);
    };
    const QString &last = terms.words.last().first();
    const bool othersInTitle = std::ranges::all_of(terms.words.first(terms.words.size() - 1), [&](const QStringList &word) { return inTitle(word.first(), true); });
    if (othersInTitle && inTitle(last, true))
        return 1;
    if (othersInTitle && inTitle(last, false))
        return 2;
    return inTitle(last, true) || dialect.searchHolds(body, last) ? 3 : broadRank;
}

/// What is called exactly so goes before what is only named after it: an organisation before its memberships.
bool byFit(const SearchHit &one, const SearchHit &other)
{
    return std::pair(one.rank, !one.isWhole) < std::pair(other.rank, !other.isWhole);
}

int slipsAllowed(const QString &word)
{
    return word.size() < 4 ? 0 : word.size() < 8 ? 1 : 2;
}

} // namespace

Result<QList<SearchHit>> SearchIndex::search(const QString &text, const QList<const Entity *> &entities, int limit)
{
    const QStringList words = searchWords(text);
    QList<SearchHit> hits;
    if (words.isEmpty() || limit <= 0)
        return hits;
    const Result<qint64> behind = pending();
    if (!behind)
        return behind.error();
    if (*behind > 0 && *behind <= caughtUpWhileAsking) {
        if (const Result<int> done = catchUp(); !done)
            return done.error();
    }
    SearchTerms terms;
    for (const QString &word : words)
        terms.words.append({word});
    for (const Entity *entity : entities.isEmpty() ? m_reader.catalog().entities() : entities) {
        if (!entities.isEmpty())
            terms.kindsWanted.append(kindWord(*entity));
        else if (companionLink(*entity))
            terms.kindsUnwanted.append(kindWord(*entity));
    }
    if (Result<> done = collectNumbers(text, entities, hits); !done)
        return done.error();
    if (Result<> done = collect(terms, limit, hits); !done)
        return done.error();
    const bool guessing = hits.isEmpty();
    if (guessing) {
        for (qsizetype i = 0; i < terms.words.size(); ++i) {
            const Result<QStringList> close = closeWords(words.at(i), i + 1 == terms.words.size());
            if (!close)
                return close.error();
            terms.words[i].append(*close);
        }
        if (Result<> done = match(terms, 5, limit, hits); !done)
            return done.error();
    }
    for (SearchHit &hit : hits)
        hit.guessed = guessing;
    return described(hits, terms);
}

Result<> SearchIndex::collect(const SearchTerms &terms, int limit, QList<SearchHit> &hits) const
{
    // One broad question is enough where it finds few; where it finds many, the best are asked for first.
    QList<SearchHit> all;
    const qsizetype collected = hits.size(); // by their numbers
    int found = 0;
    if (Result<> done = match(terms, broadRank, limit * hitsSeen, all, &found); !done)
        return done;
    const auto take = [&hits, limit](const QList<SearchHit> &from) {
        for (const SearchHit &hit : from) {
            if (hits.size() < limit
                && std::ranges::none_of(hits, [&hit](const SearchHit &known) { return known.id == hit.id; }))
                hits.append(hit);
        }
    };
    if (found == limit * hitsSeen) {
        for (int rank = 1; rank < broadRank && hits.size() < limit; ++rank) {
            QList<SearchHit> fitting;
            std::ranges::copy_if(all, std::back_inserter(fitting),
                                 [rank](const SearchHit &hit) { return hit.rank == rank; });
            std::ranges::stable_sort(fitting, byFit);
            const qsizetype wanted = limit - hits.size();
            if (fitting.size() >= wanted + collected) { // the newest that fit like this are among those looked at
                take(fitting);
                break;
            }
            SearchTerms narrow = terms;
            narrow.titleOnly = rank < 3;
            narrow.lastIsBegun = rank == 2;
            if (Result<> done = match(narrow, rank, limit, hits); !done)
                return done;
        }
    }
    std::ranges::stable_sort(all, byFit);
    take(all);
    std::ranges::stable_sort(hits, byFit);
    return {};
}

Result<> SearchIndex::match(const SearchTerms &terms, int rank, int limit, QList<SearchHit> &hits, int *found) const
{
    const Dialect &dialect = m_reader.database().dialect();
    Result<Statement> row = m_reader.database().query(dialect.searchMatch(), {dialect.searchQuery(terms), limit});
    if (!row)
        return row.error();
    QStringList asked;
    for (const QStringList &word : terms.words)
        asked.append(word.first());
    const QString wholeTitle = asked.join(u' ');
    while (row->next() && hits.size() < limit) {
        if (found)
            ++*found;
        const RecordId id = row->value(1, ColumnType::Id).toUuid();
        const Entity *entity = m_reader.catalog().entity(row->value(0).toString());
        if (!entity || std::ranges::any_of(hits, [&id](const SearchHit &hit) { return hit.id == id; }))
            continue;
        SearchHit hit;
        hit.entity = entity;
        hit.id = id;
        hit.isWhole = row->value(2).toString() == wholeTitle;
        hit.rank = rank == broadRank ? rankOf(terms, row->value(2).toString(), row->value(3).toString(), dialect) : rank;
        hits.append(hit);
    }
    return row->end();
}

Result<> SearchIndex::collectNumbers(const QString &text, const QList<const Entity *> &entities, QList<SearchHit> &hits) const
{
    const QString number = kept(text).toUpper();
    if (number.count(u'-') != 3)
        return {};
    const QString prefix = number.section(u'-', 0, 0);
    for (const Entity *entity : m_reader.catalog().entities()) {
        if (entity->numberPrefix() != prefix || (!entities.isEmpty() && !entities.contains(entity)))
            continue;
        const Result<QList<Record>> found = m_reader.list(Query(*entity, Filter::leaf(entity->number, Compare::Equal, number)));
        if (!found)
            return found.error();
        for (const Record &record : *found) {
            SearchHit hit;
            hit.entity = entity;
            hit.id = record.id();
            hits.append(hit);
        }
    }
    return {};
}

Result<QStringList> SearchIndex::closeWords(const QString &word, bool begun) const
{
    const int most = slipsAllowed(word);
    if (most == 0)
        return QStringList();
    QList<std::pair<int, QString>> guesses;
    // Most people get the first letter right; the whole vocabulary is gone through only for those who did not.
    const QString end = QString(QChar(word.front().unicode() + 1));
    for (const auto &[from, before] : {std::pair(QString(word.front()), end), std::pair(QStringLiteral("0"), QString(QChar(0xe000)))}) {
        Result<Statement> row = m_reader.database().query(m_reader.database().dialect().searchKnownWords(),
                                                          {from, before, word.size() - most, begun ? 60 : word.size() + most, wordsCompared});
        if (!row)
            return row.error();
        while (row->next()) {
            const QString known = row->value(0).toString();
            int slips = slipsBetween(word, known, most);
            for (qsizetype length = word.size() - most; begun && length <= std::min(known.size(), word.size() + most); ++length)
                slips = std::min(slips, slipsBetween(word, QStringView(known).first(length), most));
            if (slips <= most)
                guesses.append(std::pair(slips, known));
        }
        if (!guesses.isEmpty())
            break;
    }
    std::ranges::sort(guesses);
    QStringList words;
    for (const auto &[slips, close] : guesses.first(std::min(guesses.size(), guessesPerWord)))
        words.append(close);
    return words;
}

QStringList SearchIndex::textsBesideTitle(const Record &record)
{
    QStringList texts;
    for (const Field *field : record.entity().fields()) {
        if (field->isSearchable() && !record.isEmpty(*field) && !record.entity().titleFields().contains(field))
            texts.append(field->type() == FieldType::LongText ? formattedText(record.text(*field)).text : plainText(*field, record.value(*field)));
    }
    return texts;
}

Result<QStringList> SearchIndex::labelsOf(const Record &record, CodeWords &codes)
{
    QStringList texts;
    for (const Field *field : record.entity().fields()) {
        if (record.isEmpty(*field) || !CodeWords::names(*field))
            continue;
        const Result<QStringList> labels = codes.labels(*field, record.value(*field));
        if (!labels)
            return labels;
        texts.append(*labels);
    }
    return texts;
}

Result<QList<SearchHit>> SearchIndex::described(const QList<SearchHit> &hits, const SearchTerms &terms) const
{
    QHash<const Entity *, QList<RecordId>> wanted;
    for (const SearchHit &hit : hits)
        wanted[hit.entity].append(hit.id);
    QHash<RecordId, Record> found;
    for (auto ids = wanted.cbegin(); ids != wanted.cend(); ++ids) {
        const Result<QHash<RecordId, Record>> some = m_shown.byIds(*ids.key(), *ids);
        if (!some)
            return some.error();
        found.insert(*some);
    }
    QList<SearchHit> shown;
    QList<Record> records;
    for (const SearchHit &hit : hits) {
        const auto record = found.constFind(hit.id);
        if (record == found.cend() || record->isDeleted())
            continue; // gone since the index looked, or not for this officer
        shown.append(hit);
        records.append(*record);
    }
    const Result<QStringList> titles = m_shown.titles(records);
    if (!titles)
        return titles.error();
    const Result<CompanionTexts> companions = companionTexts(m_shown, records);
    if (!companions)
        return companions.error();
    CodeWords codes(m_shown);
    QList<SearchHit> told;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        SearchHit hit = shown.at(i);
        hit.title = titles->at(i);
        QSet<qsizetype> seen;
        hit.titleMarks = marks(hit.title, terms, seen);
        const auto lookInto = [&hit, &terms, &seen](const QStringList &texts) {
            for (const QString &text : texts) {
                QList<TextRange> places = marks(text, terms, seen);
                if (places.size() <= hit.snippetMarks.size())
                    continue;
                hit.snippet = stretch(text, places);
                hit.snippetMarks = places;
            }
        };
        lookInto(textsBesideTitle(records.at(i)) + companions->value(hit.id));
        if (seen.size() < terms.words.size()) { // some word was found by the name of a code
            const Result<QStringList> labels = labelsOf(records.at(i), codes);
            if (!labels)
                return labels.error();
            lookInto(*labels);
        }
        if (m_shown.seesRestricted() || hit.rank == 0 || !hit.titleMarks.isEmpty() || !hit.snippetMarks.isEmpty())
            told.append(hit);
    }
    return told;
}

} // namespace Lodebook
