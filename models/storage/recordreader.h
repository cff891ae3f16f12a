// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/query.h"

#include <span>

namespace Lodebook {

/// Reads records. Stateless beside its connection and the officer's right, so it costs nothing to make one.
///
/// Without the right to what is restricted, such records are left out of every list and count, asking for one by its id is
/// Forbidden, restricted fields read as empty, and a question about a restricted field is Forbidden.
class RecordReader
{
public:
    RecordReader(Database &database, const Catalog &catalog) : m_database(&database), m_catalog(&catalog) {}

    const Catalog &catalog() const { return *m_catalog; }
    Database &database() const { return *m_database; }
    bool seesRestricted() const { return m_seesRestricted; }
    void setSeesRestricted(bool sees) { m_seesRestricted = sees; }
    /// For what has to count everything whoever asks: rules, the search index. What it shows goes through the officer's own.
    [[nodiscard]] RecordReader withRestricted() const;

    /// The record, deleted or not. Missing when there never was one.
    [[nodiscard]] Result<Record> find(const Entity &entity, const RecordId &id) const;
    [[nodiscard]] Result<QList<Record>> list(const Query &query) const;
    [[nodiscard]] Result<qint64> count(const Query &query) const;

    /// The local row keys of all matching records in order: 8 bytes each, for lists of any size.
    /// \a cancelled is asked now and then; when it says so the result is Error::Cancelled.
    [[nodiscard]] Result<QList<qint64>> rowKeys(const Query &query, const std::function<bool()> &cancelled = {}) const;
    /// The records behind row keys, in the order asked for; keys without a record are left out.
    [[nodiscard]] Result<QList<Record>> byRowKeys(const Entity &entity, std::span<const qint64> keys) const;
    /// The records behind ids, deleted or not; ids that are nobody's, or of records the officer may not see, are left out.
    [[nodiscard]] Result<QHash<RecordId, Record>> byIds(const Entity &entity, const QList<RecordId> &ids) const;
    [[nodiscard]] Result<qint64> rowKey(const Entity &entity, const RecordId &id) const;

    /// Calls \a visit for each matching record without keeping them; stops when it returns false.
    [[nodiscard]] Result<> forEach(const Query &query, const std::function<bool(const Record &)> &visit) const;

    /// What people call these records, links in titles followed; ids that are nobody's are left out.
    [[nodiscard]] Result<QHash<RecordId, QString>> titles(const Entity &entity, const QList<RecordId> &ids) const;
    [[nodiscard]] Result<QString> title(const Record &record) const;
    /// The same of many records, in their order, with few questions.
    [[nodiscard]] Result<QStringList> titles(const QList<Record> &records) const;

private:
    Result<QStringList> titlesAtDepth(const QList<Record> &records, int depth) const;
    Result<Query> permitted(Query query) const;
    Record permitted(Record record) const;

    Database *m_database;     // not owned
    const Catalog *m_catalog; // not owned
    bool m_seesRestricted = true;
};

/// Calls \a ask with so many ids at a time, and the marks they are bound to.
[[nodiscard]] Result<> eachBlock(const QList<RecordId> &ids, const Dialect &dialect, const std::function<Result<>(const QString &marks, const QVariantList &values)> &ask);

} // namespace Lodebook
