// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/programmefacts.h"

namespace Lodebook {

/// Something that is late, due or missing on a day.
struct Deadline
{
    enum class State {
        Late,    ///< Its day has passed.
        Due,     ///< Its day is today or comes within the time asked for.
        Missing, ///< Something that should be there by now is not.
    };

    QString kind;    ///< Of deadlineKinds().
    QString entity{};
    RecordId record{}; ///< Null for a group.
    QString title{};
    RecordId owner{};  ///< The officer; null when nobody is named.
    QDate dueOn{};     ///< Invalid when there is no day for it.
    State state = State::Due;
    QString words{};   ///< What is to be done, a whole sentence.
    QList<RecordId> group{}; ///< The records of one entry that stands for many.
};

/// A kind of deadline: its public code, and what people call it.
struct DeadlineKind
{
    QString code;
    QString label;
};
[[nodiscard]] QList<DeadlineKind> deadlineKinds();
[[nodiscard]] QString stateCode(Deadline::State state); ///< late, due, missing
[[nodiscard]] QString stateWords(Deadline::State state);

/// The one rule that says what is late, missing or due: record, list, home page, calendar and every print ask it.
/// Late is what was to be done before \a asOf; due what is to be done from then until \a until (both days included; an invalid
/// \a until means as many days ahead as the rule settings say). With an \a owner only what this officer has to do.
/// Earliest first, what has no day last.
///
/// One function per kind (deadlinerules.h) says where its days come from. Sites that no running project works at are not
/// listed one by one: an old field campaign leaves hundreds of them, nobody owes them a visit, and they would bury what is
/// really due. They are counted in one entry per kind, whose group opens exactly these sites.
/// Unknown: what has no date and no rule that gives it one is never late.
[[nodiscard]] Result<QList<Deadline>> deadlines(const RecordReader &reader, const QDate &asOf, const QDate &until = {}, const RecordId &owner = {});

} // namespace Lodebook
