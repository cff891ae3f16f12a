// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QStringList>

#include <memory>

namespace Lodebook {

/// The few sizes of type a report is set in.
enum class ReportFont { Title, Subtitle, Heading, Subheading, Body, Small, Cell, CellStrong, Group };
enum class ReportInk { Text, Quiet, Accent, Warning, Line, StrongLine, Stripe, Band };

/// Reports are measured and painted in tenths of a point, on any device: fine enough that whole-pixel advances of a
/// screen do not move a line break.
inline constexpr double reportUnitsPerPoint = 10;
inline constexpr double reportUnitsPerInch = 72 * reportUnitsPerPoint;

[[nodiscard]] QFont reportFont(ReportFont font);
[[nodiscard]] QColor reportColor(ReportInk ink);

/// Measures text and breaks it into lines; remembers what it measured, since tables say the same words often.
class ReportMetrics
{
public:
    ReportMetrics();
    ~ReportMetrics();

    [[nodiscard]] double width(ReportFont font, const QString &text);
    [[nodiscard]] double lineHeight(ReportFont font);
    [[nodiscard]] double ascent(ReportFont font);
    /// The lines the text takes in that width; words too long for it are broken. An empty text is one empty line.
    [[nodiscard]] QStringList lines(ReportFont font, const QString &text, double width);
    /// The text, shortened with an ellipsis where it is too wide.
    [[nodiscard]] QString elided(ReportFont font, const QString &text, double width);

private:
    struct Face;
    Face &face(ReportFont font);

    QHash<int, std::shared_ptr<Face>> m_faces;
};

} // namespace Lodebook
