// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/themecolors.h"

#include <QFont>
#include <QObject>

namespace Lodebook {

/// How the program looks, for all windows at once: Fusion under a palette of ours.
///
/// There is one, living as long as the application object; `apply` changes it in place and says
/// `changed`, after which every widget has been given the new palette. Widgets that paint for
/// themselves take `Theme::current()->colors()` while painting and keep no copy.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { System, Light, Dark, HighContrast };
    Q_ENUM(Kind)
    enum class Density { Comfortable, Compact };
    Q_ENUM(Density)

    static constexpr int Unit = 8; ///< The grid everything stands on; halves of it inside small things.

    [[nodiscard]] static Theme *current();
    static void apply(Kind kind);

    [[nodiscard]] Kind kind() const { return m_kind; }           ///< What was asked for.
    [[nodiscard]] Kind effectiveKind() const { return m_effective; } ///< What is shown: never System.
    [[nodiscard]] const ThemeColors &colors() const;
    [[nodiscard]] static const ThemeColors &colors(Kind kind);   ///< System is resolved.
    /// What the desktop asks for now: Light, Dark or HighContrast.
    [[nodiscard]] static Kind systemKind();
    [[nodiscard]] static QString label(Kind kind);               ///< Translated, for a menu.

    /// Height of a table row: 30 px (compact 24), more where the font is large.
    [[nodiscard]] static int rowHeight(Density density = Density::Comfortable, const QFont &font = {});
    /// The side of a drawing that stands beside words: \a usual pixels, more where the font is large.
    [[nodiscard]] static int iconSize(int usual, const QFont &font = {});
    /// The font, or the nearest one whose digits all have the same width.
    [[nodiscard]] static QFont tabularFont(const QFont &font = {});

signals:
    void changed();

private:
    Theme();
    void set(Kind kind);
    void followSystem();

    Kind m_kind = Kind::Light;
    Kind m_effective = Kind::Light;
};

} // namespace Lodebook
