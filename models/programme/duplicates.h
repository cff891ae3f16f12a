// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/duplicatescore.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

/// Two records that may be one.
struct DuplicatePair
{
    RecordId first;
    RecordId second;
    QString firstTitle;
    QString secondTitle;
    Likeness likeness;
};

/// A record that may be the one being written down.
struct DuplicateCandidate
{
    RecordId record;
    QString title;
    Likeness likeness;
};

/// What a long search tells while it runs; true stops it with Error::Cancelled. The share done goes from 0 to 1.
using SearchProgress = std::function<bool(double)>;

/// Pairs of records of an entity that score at least \a leastScore, best first. Compares neighbours in several orders (by
/// name, by name backwards, by sound, by each further word) and records that share an e-mail address, a phone or a number,
/// so that the time grows with the number of records and not with its square; a pair that is neighbours in no order is not
/// found. Records in the bin take no part.
[[nodiscard]] Result<QList<DuplicatePair>> findDuplicates(const RecordReader &reader, const Entity &entity, int leastScore = 80, const SearchProgress &progress = {});

/// Somebody or something that is not in the casebook yet, such as a row of a file.
struct Newcomer
{
    QString title;
    IdentityKeys keys;
};

/// The best match of a newcomer: a record that is here, or another newcomer before it.
struct NewcomerMatch
{
    RecordId record;         ///< Null: it resembles another newcomer.
    qsizetype earlier = -1;  ///< Which one.
    QString title;
    Likeness likeness;
};

/// What newcomers resemble, by their place in the list; those that resemble nothing are not in it. Searches like
/// findDuplicates(), so that thousands cost little more than one.
[[nodiscard]] Result<QHash<qsizetype, NewcomerMatch>> matchNewcomers(const RecordReader &reader, const Entity &entity, const QList<Newcomer> &newcomers,
                                                                     int leastScore = 80, const SearchProgress &progress = {});

/// Records like one that is being written, best first, at most \a most: asks the indexes for what begins alike and compares
/// only that, so it is quick enough to run while somebody types. The record itself is left out.
[[nodiscard]] Result<QList<DuplicateCandidate>> similarTo(const RecordReader &reader, const Record &record, int leastScore = 70, int most = 10);

} // namespace Lodebook
