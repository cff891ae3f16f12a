// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/storage/recordreader.h"

#include <QMap>

namespace Lodebook {

/// Who was a member on a day, with what kind of membership: made from the dates alone, so that it is right for any day.
struct MemberList
{
    struct Member
    {
        RecordId membership;
        RecordId organisation;
        QString name;     ///< As the organisation is called now, also for days before it was renamed.
        QString pillar;   ///< Codes; empty when it is not recorded.
        QString category;
        QDate from;
        QDate until;
        std::optional<Money> yearlyFee;
        bool restricted = false; ///< The membership or the organisation.
        bool isProvisional = false; ///< Devices say different things of what makes it a member of that pillar and category.
    };

    QDate asOf;
    QList<Member> members{}; ///< Whose membership has the stage member on the day; by pillar and name.
    QList<Member> undated{}; ///< Memberships of which no date is recorded: nobody can say since when.
    QList<Member> repeated{}; ///< Members by more than one membership on the day: counted once, the one that began last.

    /// How many members there are of a pillar and a category; empty codes stand for what is not recorded.
    [[nodiscard]] int count(const QString &pillar, const QString &category) const;
    [[nodiscard]] QStringList pillars() const;    ///< Of the members, in the order of the choice list; unknown last.
    [[nodiscard]] QStringList categories() const;

    [[nodiscard]] static Result<MemberList> load(const RecordReader &reader, const QDate &asOf);
};

} // namespace Lodebook
