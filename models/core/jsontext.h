// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Lodebook {

/// Appends a text as JSON: in quotation marks, with what may not stand there escaped.
void appendJsonText(QString &json, QStringView text);

/// Appends the texts as a JSON array.
void appendJsonList(QString &json, const QStringList &texts);

} // namespace Lodebook
