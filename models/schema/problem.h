// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Lodebook {

class Field;

/// What a rule found wrong with a record, in words; the field it belongs to, or null when it is the record as a whole.
struct Problem
{
    const Field *field = nullptr;
    QString message;
};

using Problems = QList<Problem>;

} // namespace Lodebook
