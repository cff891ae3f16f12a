// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/forms/ddform.h"

#include <QPair>

namespace Lodebook {

// How a form says its answers to people, in the language spoken now.

/// What can be chosen for a question, as code and words, in order; empty where anything may be written.
[[nodiscard]] QList<QPair<QString, QString>> offeredAnswers(const DdFormQuestion &question);

/// An answer in words: a maturity and what it means, yes, no; anything else as it is.
[[nodiscard]] QString answerWords(const QString &kind, const QString &answer);

/// The code of what was written for a question: a maturity 0 to 3, yes, no, one of the choices. Nothing: it is none of those
/// offered. Where anything may be written, that.
[[nodiscard]] std::optional<QString> answerCode(const DdFormQuestion &question, const QString &written);

/// Whether a place that takes yes says so; nothing when it says something else. Empty says no.
[[nodiscard]] std::optional<bool> saysYes(const QString &written);

/// The label of a step.
[[nodiscard]] QString stepWords(const QString &step);

/// What the form says about itself at its top: member and year, until when, and how it is filled in.
[[nodiscard]] QString formTitle(const DdFormHead &head);
[[nodiscard]] QStringList formGuide(const DdFormHead &head);

} // namespace Lodebook
