// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/mailinglist.h"
#include "models/storage/recordstore.h"

#include <functional>

namespace Lodebook {

/// What is to be written to whom.
struct LetterWish
{
    QList<RecordId> templates{};     ///< The same letter in one or more languages: each gets theirs, who has none of them the first.
    const Entity *about = nullptr;   ///< person, organisation, attendance, project or dd_report.
    QList<RecordId> records{};       ///< A letter for each: to the person, to the organisation's contact, to the project's lead.
    Channel channel = Channel::Email;
    QDate on{};                      ///< The day of the letter; its roles count.
    RecordId officer{};              ///< Who writes.
};

/// A letter as it goes out, every placeholder filled in.
struct Letter
{
    Addressee to;
    RecordId letterTemplate{};
    QString language{};
    QString subject{};
    QString body{};       ///< With its simple formatting; see formattedText().
    QStringList head{};   ///< The lines of the address: person, organisation, postal address.
    QDate on{};
    RecordId report{};    ///< What it is about; null when it is about none.
    RecordId project{};
};

struct Letters
{
    QList<Letter> letters;
    QList<Addressee> leftOut; ///< Who gets none, and why: those a mailing list leaves out, and those for whom a placeholder stays empty.
};

/// Kinds of records a letter can be written for.
[[nodiscard]] QList<const Entity *> letterSubjects();

/// Writes the letters, each in the language of its template; nothing is kept. Invalid: no template, one with a placeholder
/// nobody knows, or records of another kind. Cancelled when \a progress (0..1) says false.
[[nodiscard]] Result<Letters> makeLetters(const RecordReader &reader, const LetterWish &wish, const std::function<bool(double)> &progress = {});

/// Writes down that these letters went out, as contacts with their words, in one action that can be undone. \a write puts
/// them out before that is kept: where it fails, nothing is written down. Returns the batch, null when there was no letter.
[[nodiscard]] Result<RecordId> recordLetters(RecordStore &store, const QList<Letter> &letters, Channel channel, const std::function<Result<>()> &write = {});

} // namespace Lodebook
