// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

#include <QStringList>

namespace Lodebook {

/// What a database column can hold; every field is stored in one or two of these.
enum class ColumnType { Id, Text, Integer, Real, Boolean, Date, Moment };

/// What the full-text index is asked: folded words only, so that both engines answer alike.
struct SearchTerms
{
    QList<QStringList> words;   ///< Each must be there, in one of its spellings.
    bool lastIsBegun = true;    ///< The last word is the beginning of one.
    bool titleOnly = false;
    QStringList kindsWanted;    ///< Kind words (see searchwords.h) of which one must be there; empty: any.
    QStringList kindsUnwanted;
};

/// Where the two engines differ, and nowhere else. Stateless; one object per engine.
class Dialect
{
public:
    virtual ~Dialect() = default;

    virtual QString name() const = 0; ///< sqlite, postgresql: as in golden files and messages.
    virtual QString columnType(ColumnType type) const = 0;
    virtual QString rowKeyColumn() const = 0;     ///< Definition of the local integer key every table has.
    virtual QString tableSuffix() const = 0;      ///< After the closing bracket of CREATE TABLE.
    virtual QString addReference(const QString &target) const = 0;
    virtual QStringList guardTrigger(const QString &table) const = 0;
    virtual QString differs(const QString &left, const QString &right) const = 0; ///< Null-safe inequality.
    virtual QString contains() const = 0;         ///< Operator that ignores case: LIKE or ILIKE, used with ESCAPE.
    virtual QString ascending(const QString &expression) const = 0;
    virtual QString descending(const QString &expression) const = 0; ///< Empty last; empty first when ascending.
    virtual QString writerLock() const = 0;       ///< Makes writers take turns until the transaction ends; empty where they do anyway.
    virtual QStringList searchTables() const = 0;
    virtual QString searchInsert() const = 0;     ///< Binds entity, record, title words and searchBody().
    virtual QString searchBody(const QStringList &titleWords, const QStringList &bodyWords) const = 0;
    /// Whether a body that searchMatch() brought back holds the word as a whole, in the title or elsewhere.
    virtual bool searchHolds(const QString &body, const QString &word) const = 0;
    virtual QString searchTaken() const = 0;      ///< After searchInsert(); takes in the documents above the bound number.
    virtual QString searchDropping() const = 0;   ///< Before documents are deleted; %1 are the marks of their records. Empty: nothing to do.
    virtual QString searchCleared() const = 0;    ///< After all documents were deleted.
    virtual QString searchMatch() const = 0;      ///< SELECT entity, record, title, body of what matches :1, newest first, LIMIT :2.
    virtual QString searchRecords() const = 0;    ///< SELECT record of what matches :1, for a sub-query.
    virtual QString searchQuery(const SearchTerms &terms) const = 0; ///< Bound as :1 of both.
    virtual QString searchKnownWords() const = 0; ///< SELECT word from :1 on, before :2, of :3 to :4 letters, LIMIT :5.
    /// Queries whose every row is “ok” or says what is damaged; none where the engine looks after itself.
    virtual QStringList integrityChecks(bool deep) const = 0;
    virtual QString existingColumns() const = 0;  ///< SELECT table_name, column_name of all our tables.

    /// Between our values and what the driver binds and returns.
    virtual QVariant stored(ColumnType type, const QVariant &value) const = 0;
    virtual QVariant loaded(ColumnType type, const QVariant &value) const = 0;

    static const Dialect &sqlite();
    static const Dialect &postgres();
};

} // namespace Lodebook
