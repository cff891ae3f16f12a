// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// The fields whose value stands only until somebody decides: devices said different things of them, and the later one
/// is shown. What is read at one moment; cheap, as hardly anything is ever open.
class ProvisionalFields
{
public:
    ProvisionalFields() = default;

    [[nodiscard]] static Result<ProvisionalFields> read(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool contains(const RecordId &record, const Field &field) const;
    /// The records of an entity in which that field is open.
    [[nodiscard]] QList<RecordId> records(const Entity &entity, const Field &field) const;
    /// Those records of the query in which the value that the path leads to is open: what a sum of it has to say.
    [[nodiscard]] std::optional<Query> among(const Query &query, const FieldPath &path) const;

    /// What stands behind a figure that uses one: “1,234 (provisional)”.
    [[nodiscard]] static QString marked(const QString &figure);
    /// What it means, for whoever points at it.
    [[nodiscard]] static QString meaning();

private:
    struct Place
    {
        QString entity;
        QString field;
        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0) { return qHashMulti(seed, place.entity, place.field); }
    };
    QHash<Place, QSet<RecordId>> m_fields;
};

} // namespace Lodebook
