// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QColor;

namespace Lodebook {

/// The line drawing of that name (see resources/icons), in the colours of the theme at the time it is
/// painted: it follows a change of theme without being set again. An unknown name gives an empty icon
/// and a line in the log.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a colour of the caller's, for states: pass a colour of ThemeColors.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);
[[nodiscard]] bool hasIcon(const QString &name);
/// The picture of the program itself, in colour.
[[nodiscard]] QIcon applicationIcon();

} // namespace Lodebook
