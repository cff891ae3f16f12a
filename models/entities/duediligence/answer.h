// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What a member answered to a question of its report, and beside it how the reviewer sees it: the two never mix.
class AnswerEntity final : public Entity
{
public:
    AnswerEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField ddReport{this, "dd_report"};
    LinkField question{this, "question"};
    NoteField value{this, "value"};
    IntegerField maturity{this, "maturity"};
    YesNoField notApplicable{this, "not_applicable"};
    NoteField comment{this, "comment"};
    UrlField evidenceUrl{this, "evidence_url"};
    IntegerField reviewedMaturity{this, "reviewed_maturity"};
    NoteField reviewerComment{this, "reviewer_comment"};
    YesNoField takenOver{this, "taken_over"};

    /// What the member says, as opposed to the review.
    [[nodiscard]] QList<const Field *> givenByMember() const;
};

const AnswerEntity &answer();

} // namespace Lodebook
