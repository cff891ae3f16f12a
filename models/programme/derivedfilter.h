// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/derivedvalues.h"

namespace Lodebook {

/// A comparison with a derived field, of the record itself or of one its links lead to (membership.stage of a contribution).
struct DerivedCondition
{
    QList<const Field *> links{}; ///< The way to the record that has the field; empty: the record itself.
    const Derived *derived = nullptr;
    Compare compare = Compare::Equal;
    QVariant value{}; ///< Of the derived field's type; a QVariantList for AnyOf, text for Contains.
};

/// Reads field=value, !=, <, <=, >, >=, ~text, field= (empty) when the field is a derived one; nothing when it is not, so that
/// filterFromText() may have its turn. Invalid: the value does not fit the field; the message names both.
[[nodiscard]] Result<std::optional<DerivedCondition>> derivedConditionFromText(const Catalog &catalog, const Entity &entity, const QString &text);

/// Whether a value of the condition's derived field meets it. One that is not known is met by Empty and NotEqual alone.
[[nodiscard]] bool meets(const DerivedCondition &condition, const QVariant &value);

/// The row keys of the records a query finds that meet every condition on the day, in the query's order, at most \a limit (0:
/// all). The query's own limit is not looked at. Reads some hundred records at a time, so memory does not grow with the
/// casebook. \a cancelled is asked now and then; when it says so the result is Error::Cancelled.
[[nodiscard]] Result<QList<qint64>> rowKeysWithDerived(const RecordReader &reader, const Query &query, const QList<DerivedCondition> &conditions,
                                                       const QDate &asOf, int limit = 0, const std::function<bool()> &cancelled = {});

/// The same as records.
[[nodiscard]] Result<QList<Record>> listWithDerived(const RecordReader &reader, const Query &query, const QList<DerivedCondition> &conditions,
                                                    const QDate &asOf, int limit = 0, const std::function<bool()> &cancelled = {});

} // namespace Lodebook
