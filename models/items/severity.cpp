// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/severity.h"

#include <array>

namespace Lodebook {

namespace {

struct Judgement
{
    QStringView code;
    Severity severity;
};

constexpr std::array judgements{
    Judgement{u"green", Severity::Good},          Judgement{u"done", Severity::Good},
    Judgement{u"met", Severity::Good},            Judgement{u"approved", Severity::Good},
    Judgement{u"on_track", Severity::Good},       Judgement{u"not_listed", Severity::Good},
    Judgement{u"yellow", Severity::Attention},    Judgement{u"blue", Severity::Attention},
    Judgement{u"due_soon", Severity::Attention},  Judgement{u"suspended", Severity::Attention},
    Judgement{u"at_risk", Severity::Attention},   Judgement{u"on_list", Severity::Attention},
    Judgement{u"red", Severity::Bad},             Judgement{u"expired", Severity::Bad},
    Judgement{u"overdue", Severity::Bad},         Judgement{u"late", Severity::Bad},
    Judgement{u"rejected", Severity::Bad},        Judgement{u"off_track", Severity::Bad},
};

} // namespace

Severity severityOfCode(QStringView code)
{
    for (const Judgement &judgement : judgements) {
        if (judgement.code == code)
            return judgement.severity;
    }
    return Severity::None;
}

} // namespace Lodebook
