// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

#include <QSet>

#include <span>
#include <utility>

namespace Lodebook {

/// No score of a due-diligence report, and no answer it rests on, leaves the casebook without the member's consent
/// (dd_report.consent_to_share): not in exported or printed lists, not on the page of a record, not in what the command
/// line writes into a file. Whoever writes such a thing asks here, and puts a word where the value would stand: nobody
/// is to take it for empty or for zero.
///
/// The member's own form, its feedback letter and its open questions go to the member and ask for no consent. Packs go to
/// devices of the partnership's own officers and carry the records whole (see app/decisions/0014-merging.md).
class MemberConsent
{
public:
    explicit MemberConsent(const RecordReader &reader) : m_reader(reader) {}

    /// Whether it is one of the member's: what it answered, how that was scored, and the scores that follow.
    [[nodiscard]] static bool covers(const Field &field);
    [[nodiscard]] static bool covers(const Derived &derived);
    /// Whether some of the entity is: of others nothing is ever withheld.
    [[nodiscard]] static bool concerns(const Entity &entity);

    /// What a file says in the place of a value. The same in all languages: an import knows it, and leaves the field alone.
    [[nodiscard]] static QString word() { return QStringLiteral("withheld"); }

    /// Reads the reports of records that isGiven() will be asked about.
    [[nodiscard]] Result<> prepare(std::span<const Record> records);
    /// Whether the member consents that scores and answers of a report, or an answer to it, are shared; \a derived: that
    /// score alone, which for the change on last year takes the consent of both years. Records that have nothing of the
    /// kind need no consent; what is restricted, or was not prepared, has none.
    [[nodiscard]] bool isGiven(const Record &record, const Derived *derived = nullptr) const;

private:
    [[nodiscard]] Result<> prepareYearsBefore(std::span<const Record> records);

    RecordReader m_reader;
    QSet<RecordId> m_consenting; ///< Reports.
    QSet<std::pair<RecordId, qlonglong>> m_yearsKept; ///< Of whom a report on which year has no consent.
};

} // namespace Lodebook
