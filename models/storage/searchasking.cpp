// SPDX-License-Identifier: GPL-3.0-or-later
// The asking half of the search index; searchindex.cpp is the half that follows the change log.
#include "models/storage/searchindex.h"

#include "models/core/plaintext.h"
#include "models/schema/fieldtext.h"

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qint64 caughtUpWhileAsking = 1000; // changes; more are taken in by a worker
constexpr qsizetype snippetLength = 140;
constexpr int wordsCompared = 200000;
constexpr qsizetype guessesPerWord = 6;

/// The words of a text that were looked for.
QList<TextRange> marks(const QString &text, const SearchTerms &terms)
{
    QList<TextRange> found;
    for (const TextRange &range : wordRanges(text)) {
        const QStringList words = searchWords(text.sliced(range.start, range.length));
        const bool wanted = std::ranges::any_of(words, [&terms](const QString &word) {
            for (qsizetype i = 0; i < terms.words.size(); ++i) {
                const bool begun = terms.lastIsBegun && i + 1 == terms.words.size();
                if (std::ranges::any_of(terms.words.at(i), [&](const QString &spelling) { return begun ? word.startsWith(spelling) : word == spelling; }))
                    return true;
            }
            return false;
        });
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
    for (const auto &[titleOnly, begun] : {std::pair(true, false), std::pair(true, true), std::pair(false, false), std::pair(false, true)}) {
        terms.titleOnly = titleOnly;
        terms.lastIsBegun = begun;
        if (Result<> done = collect(terms, titleOnly ? 1 + begun : 3 + begun, limit, hits); !done)
            return done.error();
    }
    const bool guessing = hits.isEmpty();
    if (guessing) {
        for (qsizetype i = 0; i < terms.words.size(); ++i) {
            const Result<QStringList> close = closeWords(words.at(i), i + 1 == terms.words.size());
            if (!close)
                return close.error();
            terms.words[i].append(*close);
        }
        if (Result<> done = collect(terms, 5, limit, hits); !done)
            return done.error();
    }
    QList<SearchHit> described;
    for (SearchHit &hit : hits) {
        hit.guessed = guessing;
        const Result<bool> there = describe(hit, terms);
        if (!there)
            return there.error();
        if (*there)
            described.append(hit);
    }
    return described;
}

Result<> SearchIndex::collect(const SearchTerms &terms, int rank, int limit, QList<SearchHit> &hits) const
{
    if (hits.size() >= limit)
        return {};
    const Dialect &dialect = m_reader.database().dialect();
    Result<Statement> row = m_reader.database().query(dialect.searchMatch(), {dialect.searchQuery(terms), limit});
    if (!row)
        return row.error();
    while (row->next() && hits.size() < limit) {
        const RecordId id = row->value(1, ColumnType::Id).toUuid();
        const Entity *entity = m_reader.catalog().entity(row->value(0).toString());
        if (!entity || std::ranges::any_of(hits, [&id](const SearchHit &hit) { return hit.id == id; }))
            continue;
        SearchHit hit;
        hit.entity = entity;
        hit.id = id;
        hit.rank = rank;
        hits.append(hit);
    }
    return {};
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

Result<bool> SearchIndex::describe(SearchHit &hit, const SearchTerms &terms) const
{
    const Result<Record> record = m_shown.find(*hit.entity, hit.id);
    if (!record && record.error().kind != Error::Kind::Missing && record.error().kind != Error::Kind::Forbidden)
        return record.error();
    if (!record || record->isDeleted())
        return false; // gone since the index looked
    const Result<QString> title = m_shown.title(*record);
    if (!title)
        return title.error();
    hit.title = *title;
    hit.titleMarks = marks(*title, terms);
    QStringList texts;
    for (const Field *field : hit.entity->fields()) {
        if (field->isSearchable() && !record->isEmpty(*field) && !hit.entity->titleFields().contains(field))
            texts.append(plainText(*field, record->value(*field)));
    }
    const Result<QStringList> companions = companionTexts(m_shown, *record);
    if (!companions)
        return companions.error();
    texts.append(*companions);
    for (const QString &text : texts) {
        QList<TextRange> found = marks(text, terms);
        if (found.size() <= hit.snippetMarks.size())
            continue;
        hit.snippet = stretch(text, found);
        hit.snippetMarks = found;
    }
    return m_shown.seesRestricted() || hit.rank == 0 || !hit.titleMarks.isEmpty() || !hit.snippetMarks.isEmpty();
}

} // namespace Lodebook
