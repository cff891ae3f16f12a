// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/export/recordjson.h"
#include "models/programme/derivedvalues.h"
#include "models/programme/memberconsent.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// Records of one query with the columns somebody asked for: what lists, files and prints share.
class Listing
{
public:
    Listing(const RecordReader &reader, QList<ListColumn> columns, QDate asOf);

    const QList<ListColumn> &columns() const { return m_columns; }

    /// Takes away the columns that may not leave the casebook, but for those a member may share; tells their names.
    QStringList dropRestricted();
    /// From here on json() and texts() say a word instead of what a member has not consented to share.
    void askConsent();
    /// Whether a member keeps a value to itself, once consent is asked for; of records that were prepare()d. What is
    /// reached through other records is withheld in any case: whose it is would have to be asked one by one.
    [[nodiscard]] bool withholds(const Record &record, const ListColumn &column) const;
    /// Of how many of the records told since some value was withheld.
    [[nodiscard]] qint64 withheldRecords() const { return m_withheldFrom.size(); }

    /// The value of a column for a record: a raw field value or a derived one; links along a path are followed.
    [[nodiscard]] Result<QVariant> value(const Record &record, const ListColumn &column);
    /// The same as JSON and as plain text: ids for links, codes, ISO dates.
    [[nodiscard]] Result<OrderedJson> json(const Record &record);
    [[nodiscard]] Result<QStringList> texts(const Record &record);
    /// Notes a record of which something was withheld.
    void noteWithheld(const Record &record) { m_withheldFrom.insert(record.id()); }
    /// Loads what a page of records needs at once.
    [[nodiscard]] Result<> prepare(const Entity &entity, std::span<const Record> records);

private:
    RecordReader m_reader;
    QList<ListColumn> m_columns;
    DerivedValues m_derived;
    std::optional<MemberConsent> m_consent; ///< Asked of what leaves.
    QSet<RecordId> m_withheldFrom;
};

/// How many records of a file say a word instead of what the member has not consented to share, in a sentence.
[[nodiscard]] QString withheldSentence(qint64 records);

} // namespace Lodebook
