// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/letters.h"

namespace Lodebook {

/// Where one member stands on the ladder of letters about its report.
struct ReminderStep
{
    enum class Standing {
        Due,          ///< The next letter may go out today.
        TooEarly,     ///< Not before `nextFrom`.
        Finished,     ///< The last letter went out; what follows is for people to decide.
        NotRequested, ///< Nobody has asked it for a report.
        NoDueDate,    ///< The next letter counts from the due date, and the report has none.
    };

    RecordId organisation{};
    QString name{};
    RecordId report{};  ///< Null when it was not requested.
    QDate dueOn{};
    QString last{};     ///< The purpose of the last letter that went out; empty when none has.
    QDate lastOn{};
    QString next{};     ///< The purpose of the letter that comes now; empty when there is none.
    QDate nextFrom{};   ///< The first day it may go out.
    Standing standing = Standing::Due;
};

/// The purposes of letter templates that are rungs, in order: call, first, second and final reminder.
[[nodiscard]] const QStringList &reminderRungs();

/// Every member that has not handed in its report on the year, by name, and the letter that comes next.
///
/// The rungs are those there are letter templates for; of several templates the first rule counts: a letter goes out no
/// sooner than its days after the due date (no days: at any time), one after the other, and never sooner after the last one
/// than the two lie apart by their days, a day at the least. Which letters went out stands in the contact log.
/// Invalid: there is no template for any rung.
[[nodiscard]] Result<QList<ReminderStep>> reminderLadder(const RecordReader &reader, int year, const QDate &asOf);

struct Reminders
{
    QList<ReminderStep> steps; ///< All of the ladder, those for whom nothing is due as well.
    Letters letters;           ///< To those of them that are due, each from the template of its rung in its language.
};

/// Writes the letters that are due; nothing is kept. recordLetters() then brings each member a rung further.
[[nodiscard]] Result<Reminders> makeReminders(const RecordReader &reader, int year, Channel channel, const QDate &asOf, const RecordId &officer,
                                              const std::function<bool(double)> &progress = {});

[[nodiscard]] QString reminderStandingCode(ReminderStep::Standing standing); ///< due, too_early, finished, not_requested, no_due_date
/// Why a member gets no letter now; empty for who gets one.
[[nodiscard]] QString reminderStandingWords(const ReminderStep &step);

} // namespace Lodebook
