// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

class QFontMetrics;

namespace Lodebook {

/// Which day lies at which place of a line of time, and how the line is divided: into years, quarters or months, as
/// there is room for their names.
class TimeScale final
{
public:
    struct Tick
    {
        QDate day;
        QString label;        ///< Empty: a line without words.
        bool isMajor = false; ///< Begins a year.
    };

    TimeScale() = default;
    TimeScale(const QDate &first, double pixelsPerDay);

    [[nodiscard]] static TimeScale fitting(const QDate &first, const QDate &last, int width);
    [[nodiscard]] double at(const QDate &day) const; ///< Where the day begins.
    [[nodiscard]] QDate dayAt(double place) const;
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] double first() const { return m_first; } ///< The day at the left edge, as a Julian day.
    [[nodiscard]] TimeScale movedTo(double first) const;
    [[nodiscard]] TimeScale zoomedAt(double place,
                                     double factor) const; ///< Between a century and a fortnight in sight.
    [[nodiscard]] QList<Tick> ticks(int width, const QFontMetrics &metrics) const;

    bool operator==(const TimeScale &) const = default;

private:
    double m_first = 2460000;
    double m_pixelsPerDay = 1;
};

} // namespace Lodebook
