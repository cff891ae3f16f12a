// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/items/roles.h"
#include "models/programme/derivedvalues.h"
#include "models/storage/codelists.h"

#include <span>

namespace Lodebook {

/// What a row of a record table shows, cell by cell.
struct RecordRow
{
    struct Cell
    {
        QVariant value;
        QString text;
        Severity severity = Severity::None;
        bool isProvisional = false; ///< Devices say different things of it; one of them stands until somebody decides.

        /// The text where nothing beside it can say that it is provisional.
        QString told() const { return isProvisional && !text.isEmpty() ? ProvisionalFields::marked(text) : text; }
        /// The words, and what else is to be known of them.
        QString hint(const QString &words) const
        {
            return isProvisional ? words + u'\n' + ProvisionalFields::meaning() : words;
        }
    };
    RecordId id;
    bool deleted = false;
    QList<Cell> cells;
};

/// Reads rows with their cells: links are followed and titles looked up for all rows together, not one by one.
class RecordRowReader
{
public:
    /// Figures that follow from others are those of the day the clock shows.
    RecordRowReader(const RecordReader &reader, CodeLists &codes, const Clock &clock) : m_reader(reader), m_codes(codes), m_clock(clock) {}

    /// One row per key, in their order; a key whose record is gone gives a row without cells.
    [[nodiscard]] Result<QList<RecordRow>> rows(const Entity &entity, const QList<RecordColumn> &columns,
                                               std::span<const qint64> keys) const;

private:
    using Fetched = QHash<RecordId, Record>;

    Result<QList<std::optional<Record>>> records(const Entity &entity, std::span<const qint64> keys) const;
    Result<Fetched> fetch(const Entity &entity, const QList<RecordId> &ids) const;
    Result<QList<std::optional<Record>>> follow(const Field &link, const QList<std::optional<Record>> &from) const;
    Result<QHash<RecordId, QString>> titles(const Field &field, const QList<QVariant> &values) const;
    Result<> fillDerived(const Derived &derived, const QList<std::optional<Record>> &records, DerivedValues &values, QList<RecordRow> &rows) const;
    Result<> fillPath(const FieldPath &path, const QList<std::optional<Record>> &records, const ProvisionalFields &open,
                      QList<RecordRow> &rows) const;

    RecordReader m_reader;
    CodeLists &m_codes;  // not owned
    const Clock &m_clock; // not owned
};

} // namespace Lodebook
