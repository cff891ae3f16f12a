// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/codelists.h"

#include <QLocale>

namespace Lodebook {

/// A value as a person reads it: numbers and dates by the locale, codes by their labels. Links need the titles of what
/// they point to, which the caller looks up for many rows at once; an id without a title shows as nothing.
[[nodiscard]] QString displayText(const Field &field, const QVariant &value, CodeLists &codes,
                                  const QHash<RecordId, QString> &titles = {}, const QLocale &locale = QLocale());

/// The same in a list, where a formatted text stands without the signs that format it. Where two texts are compared, or
/// one is written out to be read in again, they stay.
[[nodiscard]] QString cellText(const Field &field, const QVariant &value, CodeLists &codes,
                               const QHash<RecordId, QString> &titles = {}, const QLocale &locale = QLocale());

/// The same for a figure that follows from others.
[[nodiscard]] QString displayText(const Derived &derived, const QVariant &value, const QLocale &locale = QLocale());

/// Text, number, date, money ... that needs neither codes nor titles.
[[nodiscard]] QString displayText(FieldType type, const QVariant &value, const QLocale &locale = QLocale());

/// The date with all four digits of its year.
[[nodiscard]] QString dateText(const QDate &date, const QLocale &locale = QLocale());

} // namespace Lodebook
