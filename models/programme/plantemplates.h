// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// What a template means for one action of a plan.
struct TemplateStep
{
    enum class Fate {
        Added,   ///< A new action.
        Moved,   ///< Its due day changes.
        Changed, ///< Its title or kind does, and maybe the due day as well.
        Dropped, ///< The template has it no more, and nothing has come of it.
        Same,
        Done,    ///< Nothing of what is done is changed.
        Removed, ///< Somebody took it out of this plan; it stays out.
        Waiting, ///< The plan does not have the date it is counted from.
    };

    Fate fate = Fate::Same;
    RecordId action{};         ///< Null when it is to be added.
    RecordId templateAction{}; ///< Null when it is to be dropped.
    QString title{};
    QDate before{};
    QDate after{};

    bool operator==(const TemplateStep &) const = default;
};
[[nodiscard]] QString fateWords(TemplateStep::Fate fate);

/// What a template would do to one plan.
struct TemplatePreview
{
    RecordId planTemplate;
    RecordId plan;
    QString title;
    QList<TemplateStep> steps{};

    [[nodiscard]] int count(TemplateStep::Fate fate) const;
    [[nodiscard]] int changes() const; ///< Steps that would write something.
    bool operator==(const TemplatePreview &) const = default;
};

/// The plans that follow a template and are not closed.
[[nodiscard]] Result<QList<RecordId>> plansOf(const RecordReader &reader, const RecordId &planTemplate);
/// What the template, as it stands now, would do to these plans; nothing is written. Due days are so many working days from a
/// date of the plan (see WorkingDays), with the holidays of the countries that the template names.
[[nodiscard]] Result<QList<TemplatePreview>> previewTemplate(const RecordReader &reader, const RecordId &planTemplate, const QList<RecordId> &plans);

/// What applying did, and which plans were left because something had changed since the preview.
struct TemplateReport
{
    RecordId batch{}; ///< Null when nothing was changed.
    int plans = 0;
    int added = 0;
    int changed = 0;
    int dropped = 0;
    QStringList left{}; ///< Titles of the plans.
};
/// Does what previews say, all as one action that can be undone; each plan then follows the template. A plan for which the
/// preview would be another by now is left as it is and named. What a rule refuses stops the whole: nothing is kept then.
[[nodiscard]] Result<TemplateReport> applyTemplate(RecordStore &store, const QList<TemplatePreview> &previews);

} // namespace Lodebook
