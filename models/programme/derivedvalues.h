// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/programmefacts.h"

#include <span>

namespace Lodebook {

/// Whether a derived field is honoured like a restricted one in every way out: the scores of named members.
[[nodiscard]] bool isRestricted(const Derived &derived);

/// The derived fields of records on one day: stages and states, standing of mine sites, scores of due-diligence reports.
/// Of restricted ones those who may not see what is restricted get no value, and no explanation either.
///
/// Holds what it has read, for the thread of its reader: make one for a page, a listing or an answer, or forget() when the
/// casebook has changed. A value is invalid when it is not known.
class DerivedValues
{
public:
    DerivedValues(const RecordReader &reader, const QDate &asOf) : m_facts(reader, asOf), m_shown(reader) {}

    /// Reads at once what the derived fields of these records need, so that a page costs a few queries, not one per row.
    [[nodiscard]] Result<> prepare(const Entity &entity, std::span<const Record> records);

    [[nodiscard]] Result<QVariant> value(const Record &record, const Derived &derived);
    /// Records the officer may not see count, and are left out of the rows with a word about it.
    [[nodiscard]] Result<Explanation> explain(const Record &record, const Derived &derived);
    /// Whether the value goes by one that devices say different things of, so that it may change when somebody decides.
    /// Asks no further while nothing of the kind is open.
    [[nodiscard]] Result<bool> isProvisional(const Record &record, const Derived &derived);

    const QDate &asOf() const { return m_facts.asOf(); }
    ProgrammeFacts &facts() { return m_facts; }
    /// The edition of the CAHRA list to go by; empty: the newest in force.
    void chooseEdition(const QString &code) { m_facts.chooseEdition(code); }
    void forget()
    {
        m_facts.forget();
        m_concerned.clear();
    }

private:
    ProgrammeFacts m_facts;
    QHash<const Derived *, std::optional<QSet<RecordId>>> m_concerned; ///< By what is open; nothing: any record.
    RecordReader m_shown; ///< With the right of the officer who asks.
};

} // namespace Lodebook
