// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace Lodebook {

/// The colours of one theme by what they mean. Whoever paints asks for a meaning, never for a
/// colour of its own. Every text is readable (4.5:1) on every ground it is meant for; a test holds
/// each theme to it.
struct ThemeColors
{
    bool dark = false;

    // Grounds
    QColor window;        ///< Behind everything.
    QColor base;          ///< Lists, editors, charts.
    QColor alternateBase; ///< Every second row.
    QColor button;
    QColor toolTip;

    // Texts and lines
    QColor text;
    QColor mutedText;     ///< Subtitles, hints, things not available.
    QColor frame;         ///< Lines round editors and panels.
    QColor edge;          ///< The line round what one types into or presses: told from its ground (3:1).
    QColor gridline;      ///< Lines inside charts and tables.
    QColor link;

    // Selection and accent
    QColor accent;        ///< The one colour of ours, as text, line or mark.
    QColor onAccent;      ///< Text on a ground of accent.
    QColor accentTint;    ///< A pale ground of the accent under ordinary text.
    QColor selection;     ///< Ground of what is selected.
    QColor onSelection;   ///< Text on it.

    // States: the colour for text and icons, and the pale ground for a strip of that state
    QColor warning;
    QColor warningTint;
    QColor alarm;
    QColor alarmTint;
    QColor success;
    QColor successTint;

    // Maps
    QColor sea;
    QColor land;
    QColor border;

    QList<QColor> series; ///< For charts, told apart with any colour vision; use with pattern or marker.

    [[nodiscard]] QColor seriesColor(qsizetype index) const { return series.at(index % series.size()); }
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static const ThemeColors &lightTheme();
    [[nodiscard]] static const ThemeColors &darkTheme();
    [[nodiscard]] static const ThemeColors &highContrastTheme();
    /// Black on white for paper: light, with grounds that cost no ink.
    [[nodiscard]] static const ThemeColors &paperTheme();
};

/// The contrast of two opaque colours as WCAG 2 defines it, 1..21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace Lodebook
