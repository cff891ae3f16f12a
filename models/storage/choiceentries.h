// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// One entry of a choice list as this casebook has it: declared by the program, added by people, or declared and called
/// or placed otherwise here.
struct ChoiceEntry
{
    QString code;
    const char *declared =
        nullptr;            ///< The program's own label, a source text in the context "Entities"; null for added ones.
    Record own;             ///< Its vocabulary entry: a new, empty one where the casebook says nothing of it.
    qlonglong position = 0; ///< Where it stands: what its vocabulary entry says, else as declared, else last.

    [[nodiscard]] bool isBuiltIn() const { return declared != nullptr; }
    [[nodiscard]] bool isRetired() const;
    [[nodiscard]] QString mergedInto() const; ///< Empty: it was not.

    /// What it is called in the language of the program. What the casebook has for that language comes first. Then its
    /// general label, but only if that was changed: a declared entry that was retired or moved and kept its English
    /// label goes on being called what the program calls it in each language.
    [[nodiscard]] QString label() const;
    /// What the casebook has written down for that language; empty for none.
    [[nodiscard]] QString ownLabel(const QString &language) const;
};

/// Whether a field has a list of its own that people may extend: of choices, not the codes of a reference list.
[[nodiscard]] bool hasChoiceList(const Field &field);

/// The list of such a field in its order, with what was retired and merged.
[[nodiscard]] Result<QList<ChoiceEntry>> choiceEntries(const RecordReader &reader, const Field &field);

/// The code that stands for this one by now: itself, or what it was merged into, as often as that happened.
[[nodiscard]] QString currentCode(const QList<ChoiceEntry> &entries, const QString &code);

} // namespace Lodebook
