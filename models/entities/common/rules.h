// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

// The rules that many entities share. Each looks at one record and says nothing about empty fields unless it must:
// unknown is not wrong.

/// The second day is not before the first.
void requireOrder(const Record &record, const DateField &first, const DateField &second, Problems &problems);

/// The second moment is not before the first.
void requireOrder(const Record &record, const MomentField &first, const MomentField &second, Problems &problems);

/// Both are filled in, or neither is.
void requireTogether(const Record &record, const Field &one, const Field &other, Problems &problems);

/// What is filled in needs the other one beside it; the other may stand alone.
void requireBeside(const Record &record, const Field &given, const Field &needed, Problems &problems);

/// When there is a result there is the day of it; the day may stand alone.
void requireDateOf(const Record &record, const Field &result, const DateField &on, Problems &problems);

/// At least one of them is filled in.
void requireAnyOf(const Record &record, const QList<const Field *> &fields, Problems &problems);

/// The region's code begins with the country's, when both are there.
void requireRegionOfCountry(const Record &record, const Field &country, const Field &region, Problems &problems);

/// Two amounts that are compared are in one currency.
void requireSameCurrency(const Record &record, const MoneyField &one, const MoneyField &other, Problems &problems);

/// An amount is not larger than the whole it is part of; amounts of two currencies are not compared.
void requireAtMost(const Record &record, const MoneyField &part, const MoneyField &whole, Problems &problems);

/// A number is not larger than the one that bounds it.
void requireNotAbove(const Record &record, const DecimalField &number, const DecimalField &bound, Problems &problems);
void requireNotAbove(const Record &record, const IntegerField &number, const IntegerField &bound, Problems &problems);

} // namespace Lodebook
