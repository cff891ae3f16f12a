// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <Qt>

namespace Lodebook {

/// How good or bad news a value is. Models say it, delegates choose icon and colour for it.
enum class Severity { None, Good, Attention, Bad };

/// What item models give beside Qt's own roles.
enum ItemRole {
    RecordIdRole = Qt::UserRole + 1, ///< RecordId of the row's record.
    RecordRefRole,                   ///< RecordRef: the same with its entity.
    ValueRole,                       ///< The raw value of the cell, invalid when empty.
    SortRole,                        ///< A value that compares as people expect.
    SeverityRole,                    ///< Lodebook::Severity as int.
    NumericRole,                     ///< bool: the cell is a figure and may be summed.
    SortRankRole,                    ///< Of a heading: 1 for the first step of the order, 0 when not sorted by.
    SortDescendingRole,              ///< Of a heading: bool.
    SortableRole,                    ///< Of a heading: bool.
    CodeRole,                        ///< Of a choice: the stored code.
    KindRole,                        ///< What a row of a timeline or history is; see its model.
    ProvisionalRole,                 ///< bool: the value, or one a figure uses, stands only until somebody decides.
};

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::Severity)
