// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/codewords.h"
#include "models/storage/searchwords.h"

namespace Lodebook {

/// A record that holds the words somebody looked for.
struct SearchHit
{
    const Entity *entity = nullptr;
    RecordId id;
    QString title;
    QList<TextRange> titleMarks;
    QString snippet; ///< The place beside the title where the words stand; empty when only the title holds them.
    QList<TextRange> snippetMarks;
    int rank = 0;    ///< 0: its number. Then whole words in the title, begun words in the title, whole words, begun words.
    bool isWhole = false; ///< Its title is just these words: it goes before others of its rank.
    bool guessed = false; ///< Nothing held the words as they were written; these are close to them.
};

/// Remarks, words and files on other records have no place of their own: people look for what they are about.
/// The link to it; null for entities that stand for themselves.
[[nodiscard]] const Field *companionLink(const Entity &entity);

/// Finds records by the words in them and by the names of the codes they hold, in every language. The index follows the change log: it knows the last change it has taken in and
/// catches up when somebody asks, so saving costs nothing. Notes, tags and the names of attached files are found as part
/// of the record they are about. Holds nothing but its connection, so it costs nothing to make one.
///
/// The index holds everything; what an officer may not see is taken out of the answer, and so is what was found only by
/// words the officer may not see.
class SearchIndex
{
public:
    explicit SearchIndex(const RecordReader &reader) : m_reader(reader.withRestricted()), m_shown(reader) {}

    /// Lines of the change log not taken in yet.
    [[nodiscard]] Result<qint64> pending() const;
    /// Takes in what has changed, in short transactions; what is done stays done when \a cancelled says stop.
    /// Returns the number of records looked at. Nothing happens in a casebook that can only be read.
    [[nodiscard]] Result<int> catchUp(const std::function<bool()> &cancelled = {});
    /// Forgets everything and takes the whole log in again.
    [[nodiscard]] Result<int> rebuild(const std::function<bool()> &cancelled = {});

    /// Takes records out at once that leave the casebook without a line in its log. No word of theirs stays in it; for
    /// that the words of all others are taken in again.
    [[nodiscard]] Result<> forget(const QList<RecordId> &records);

    /// The records that hold every word of \a text, the last of which may be only begun; the best first, and among
    /// equals the latest changed. A number people cite finds its record. Catches up first when that is quick.
    /// Without \a entities in every entity; notes, tags and attachments by themselves only when they are named.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &text, const QList<const Entity *> &entities = {}, int limit = 50);

private:
    Result<int> takeInChunk(bool &more);
    Result<qint64> claimPosition();
    struct Touched
    {
        RecordRef ref;
        bool isNew = false; ///< Made and not changed since: nothing can bear its name yet.
    };
    Result<QList<Touched>> changedRecords(qint64 after, qint64 upTo, qint64 &reached) const;
    Result<> takeIn(const QList<Touched> &touched, QList<Touched> &also, CodeWords &codes);
    Result<QList<Record>> present(const QList<Touched> &touched) const;
    Result<QHash<RecordId, QString>> drop(const QList<RecordId> &records);
    Result<> add(const Record &record, const QStringList &title, const QStringList &companions, CodeWords &codes);
    Result<> addAffected(const Record &record, bool sameName, CodeWords &codes, QList<Touched> &also) const;
    Result<> addThoseNamedBy(const Field &field, const QString &code, QList<Touched> &also) const;
    /// The records that have something in a field the casebook adds: whether it is searched may have changed.
    Result<> addThoseFilledIn(const Record &definition, QList<Touched> &also) const;
    struct Accompanied
    {
        const Entity *by = nullptr;
        QList<RecordId> records;
    };
    /// Which of the records have companions, by the kind of those: most have none.
    Result<QList<Accompanied>> accompanied(const QList<RecordId> &records) const;
    using CompanionTexts = QHash<RecordId, QStringList>;
    Result<CompanionTexts> companionTexts(const RecordReader &reader, const QList<Record> &records) const;

    Result<> collect(const SearchTerms &terms, int limit, QList<SearchHit> &hits) const;
    Result<> match(const SearchTerms &terms, int rank, int limit, QList<SearchHit> &hits, int *found = nullptr) const;
    Result<> collectNumbers(const QString &text, const QList<const Entity *> &entities, QList<SearchHit> &hits) const;
    Result<QStringList> closeWords(const QString &word, bool begun) const;
    Result<QList<SearchHit>> described(const QList<SearchHit> &hits, const SearchTerms &terms) const;
    static QStringList textsBesideTitle(const Record &record);
    static Result<QStringList> labelsOf(const Record &record, CodeWords &codes);

    RecordReader m_reader;
    RecordReader m_shown; ///< With the right of the officer who asks.
};

} // namespace Lodebook
