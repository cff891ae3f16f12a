// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// One question of a questionnaire. A question that re-words an earlier one continues it: answers of both are answers to the
/// same question, year after year.
class QuestionEntity final : public Entity
{
public:
    QuestionEntity();

    LinkField questionnaire{this, "questionnaire"};
    TextField code{this, "code"};
    ChoiceField step{this, "step"};
    TextField text{this, "text"};
    ChoiceField kind{this, "kind"};
    DecimalField weight{this, "weight"};
    ChoicesField tiers{this, "tiers"};
    TextField evidenceExpected{this, "evidence_expected"};
    LinkField continues{this, "continues"};
    TextField options{this, "options"};
    IntegerField position{this, "position"};
    TextField textFr{this, "text_fr"};
    TextField textNl{this, "text_nl"};
    TextField textDe{this, "text_de"};
    TextField textEs{this, "text_es"};

private:
    void declareFields();
    void arrange();
};

const QuestionEntity &question();

/// What is asked, in a language (BCP 47: en, fr ...); the main text where the question has none in it.
[[nodiscard]] QString questionText(const Record &question, const QString &language);

} // namespace Lodebook
