// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QStringList>

namespace Lodebook {

// How the programme's rules speak of values; in the language of the person, at the moment of asking.

[[nodiscard]] QString dayWords(const QDate &day);
[[nodiscard]] QString numberWords(double number); ///< At most six decimals, none needlessly.
[[nodiscard]] QString moneyWords(const Money &money);
/// The label of a declared choice; codes a casebook added for itself stand as they are.
[[nodiscard]] QString choiceWords(const Field &field, const QString &code);
[[nodiscard]] QString choiceWords(const QList<Choice> &choices, const QString &code);
[[nodiscard]] QString listWords(const QStringList &words); ///< a, b and c
/// That so many of the records behind a figure may not be shown to the one who asks.
[[nodiscard]] QString restrictedRowsWords(int rows);
/// The value of a derived field for people; “not known” when it is invalid.
[[nodiscard]] QString derivedWords(const Derived &derived, const QVariant &value);

} // namespace Lodebook
