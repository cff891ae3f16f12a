// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// The fields whose values make a figure what it is.
struct FieldsBehind
{
    /// Of the record the figure is of, of those it rests on, and of those one link away.
    QList<const Field *> near{};
    /// Of any record: of the lists and settings that the rule goes by.
    QList<const Field *> everywhere{};
    /// It may rest on records that belong to another one like its own: last year's answers.
    bool reachesBeyond = false;
};

/// The fields whose value stands only until somebody decides: devices said different things of them, and the later one
/// is shown. What is read at one moment; cheap, as hardly anything is ever open.
///
/// Every figure that uses such a value is marked. Where a figure is computed somewhere else than in a list, its rule says
/// which fields it goes by (FieldsBehind) and which records it rests on: mark() brings the two together.
class ProvisionalFields
{
public:
    ProvisionalFields() = default;

    [[nodiscard]] static Result<ProvisionalFields> read(Database &database);

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    [[nodiscard]] bool contains(const RecordId &record, const Field &field) const;
    [[nodiscard]] bool containsAny(const RecordId &record, const QList<const Field *> &fields) const;
    /// The records in which one of these fields is open.
    [[nodiscard]] QList<RecordRef> records(const QList<const Field *> &fields) const;
    /// Those records of the query in which the value that the path leads to is open: what a sum of it has to say.
    [[nodiscard]] std::optional<Query> among(const Query &query, const FieldPath &path) const;

    /// Whether anything a figure may go by is open: asked before mark() looks closer.
    [[nodiscard]] bool concerns(const FieldsBehind &fields) const;
    /// Of the records of an entity those whose figure may use an open value, so that nobody need look at the others.
    /// Nothing: it may be any of them.
    [[nodiscard]] Result<std::optional<QSet<RecordId>>> concerned(const Entity &of, const FieldsBehind &fields, const RecordReader &reader) const;
    /// Marks the figure and says in a caveat which values are disputed, when it uses one. \a of: the record it is of.
    /// A record that the reader may not see is not named.
    [[nodiscard]] Result<> mark(Explanation &why, const RecordRef &of, const QList<RecordRef> &restsOn, const FieldsBehind &fields, const RecordReader &reader) const;

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
    const QSet<RecordId> &openIn(const Field &field) const;

    QHash<Place, QSet<RecordId>> m_fields;
};

/// The same for a figure that is of no single record; what is open is read for it.
[[nodiscard]] Result<> markProvisional(Explanation &why, const QList<RecordRef> &restsOn, const FieldsBehind &fields, const RecordReader &reader);
/// The records in the rows of an explanation.
[[nodiscard]] QList<RecordRef> recordsBehind(const Explanation &why);

} // namespace Lodebook
