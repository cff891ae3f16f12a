// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A letter as it is written again and again: its words with placeholders for what differs (see mergefields.h), and what it
/// is for. The four letters about a yearly report are the rungs of the reminder ladder (see reminderladder.h).
class LetterTemplateEntity final : public Entity
{
public:
    LetterTemplateEntity();

    /// A placeholder that nobody can fill is a problem of the field it stands in.
    void check(const Record &record, Problems &problems) const override;

    TextField title{this, "title"};
    ChoiceField language{this, "language"};
    ChoiceField purpose{this, "purpose"};
    IntegerField daysAfterDue{this, "days_after_due"};
    TextField subject{this, "subject"};
    NoteField body{this, "body"};
};

const LetterTemplateEntity &letterTemplate();

} // namespace Lodebook
