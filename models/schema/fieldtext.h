// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/schema/field.h"

#include <QJsonValue>

namespace Lodebook {

/// How numbers and dates are written in a text that came from outside.
struct TextRules
{
    enum class DateOrder {
        Ask,        ///< 2024-03-31 and unambiguous dates only: 03/04/2024 is refused, not guessed.
        DayFirst,
        MonthFirst,
    };
    DateOrder dates = DateOrder::Ask;
    QChar decimalPoint = u'.';
};

/// Between a value and text without a locale: files, command line, clipboard. ISO dates, decimal point, codes.
[[nodiscard]] QString plainText(const Field &field, const QVariant &value);

/// Reads what a person or a file wrote. Codes and choices are taken by code (any case) or, for choices, by label;
/// links only by id: names are looked up by models/storage/linkresolver.h. Empty text gives an empty value.
/// Invalid: the message says what was expected and shows the text.
[[nodiscard]] Result<QVariant> fromPlainText(const Field &field, const QString &text, const TextRules &rules = {});

/// Between a value and JSON as commands.md describes it. Ids are texts, money {"amount","currency"}, empty is null.
[[nodiscard]] QJsonValue toJson(const Field &field, const QVariant &value);
[[nodiscard]] Result<QVariant> fromJson(const Field &field, const QJsonValue &json);

/// Required, length, range, form of e-mail and web address, choice among the declared ones. Null when all is well.
[[nodiscard]] std::optional<QString> problemWith(const Field &field, const QVariant &value);

/// Whether the field's whole number is the year of a calendar, which nobody groups into thousands or adds up: it may only
/// lie in a few centuries.
[[nodiscard]] bool isYear(const Field &field);

/// Separates the members of a list in plain text.
inline constexpr QStringView listSeparator = u"; ";

} // namespace Lodebook
