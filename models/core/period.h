// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Lodebook {

/// A stretch of calendar time that figures are reported for: 2024, 2024-H1, 2024-Q3 or 2024-05.
struct Period
{
    enum class Kind { Year, HalfYear, Quarter, Month };

    Kind kind = Kind::Year;
    int year = 0;
    int part = 1; ///< 1-based half, quarter or month; 1 for a year.

    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    [[nodiscard]] bool contains(const Period &other) const;
    [[nodiscard]] Period next() const;
    [[nodiscard]] QString text() const;

    bool operator==(const Period &) const = default;

    /// Years 1900 to 2200; anything else is no period.
    [[nodiscard]] static std::optional<Period> fromText(QStringView text);
};

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::Period)
