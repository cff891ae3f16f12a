// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QList>
#include <QStringList>

namespace Lodebook {

/// What a record is recognised by, folded and split once so that many records can be compared.
struct IdentityKeys
{
    QStringList words{};  ///< The words of the name: Latin letters, no accents, in alphabetical order.
    QString name{};       ///< The words joined.
    QString sound{};      ///< What is left of them when spelling is taken away.
    quint64 letters = 0;  ///< A bit for each letter of the name: very different ones need no closer look.
    QString country{};
    QString region{};
    QStringList exact{};  ///< Facts that only one of them has, such as email:x@y.org or phone:243812345678.
    QStringList serial{}; ///< Facts that tell two apart when they differ, such as a registration number.
};

/// How alike two records are.
struct Likeness
{
    int score = 0; ///< 0 to 100.
    QStringList reasons{};
};

/// Latin letters for what is written in Cyrillic or with accents, lower case, only letters and digits and single blanks.
[[nodiscard]] QString latinised(QStringView text);

/// Jaro-Winkler: 0 nothing in common, 1 equal; typing errors and a common beginning count for little and for much.
[[nodiscard]] double jaroWinkler(QStringView one, QStringView other);

/// The keys of a record of any entity: its title fields that are texts, and the fields people are found by.
[[nodiscard]] IdentityKeys identityKeys(const Record &record);

/// Words in any order, typing errors, missing words and spellings that sound alike are forgiven; an equal e-mail address,
/// phone or number speaks for the same record, a different registration number, country or region against it.
/// Unknown: an empty field speaks neither way.
[[nodiscard]] Likeness likeness(const IdentityKeys &one, const IdentityKeys &other);
/// The same without reasons, for many comparisons; gives up and answers 0 as soon as \a least is out of reach.
[[nodiscard]] int likenessScore(const IdentityKeys &one, const IdentityKeys &other, int least);

} // namespace Lodebook
