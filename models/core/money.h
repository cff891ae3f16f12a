// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMetaType>

namespace Lodebook {

/// An exact amount: whole minor units (cents) of one currency. Never binary floating point.
struct Money
{
    qint64 minor = 0;
    QString currency; ///< ISO 4217, three capital letters.

    bool operator==(const Money &) const = default;
};

/// Digits after the decimal point of a currency (ISO 4217): 2, or 0 as for RWF, or 3 as for TND.
[[nodiscard]] int minorDigits(QStringView currency);

/// The plain decimal text, with a point and all minor digits: 1234.50.
[[nodiscard]] QString amountText(const Money &money);

/// Reads a plain decimal with a point. Invalid: no number, more digits than the currency has, or out of range.
[[nodiscard]] Result<Money> moneyFromText(QStringView amount, const QString &currency);

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::Money)
