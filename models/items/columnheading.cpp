// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/columnheading.h"

#include <QCoreApplication>

namespace Lodebook {

QString columnHeading(const RecordColumn &column)
{
    const QString unit = column.derived() ? column.derived()->unit : column.field() ? column.field()->unit() : QString();
    if (unit.isEmpty() || !column.isNumeric())
        return column.label();
    return QCoreApplication::translate("Lodebook::ColumnHeading", "%1 (%2)", "a column and the unit of its figures").arg(column.label(), unit);
}

} // namespace Lodebook
