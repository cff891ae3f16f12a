// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <functional>

namespace Lodebook {

constexpr int rowsOfAnImport = 50; ///< Within one action; changes are made one by one, as by hand.

/// The records that packs and changesets are made of.
struct OrganisationRow
{
    QString name, shortName, website, email, phone, address;
};

inline OrganisationRow organisationRow(int i)
{
    return {QStringLiteral("Coopérative minière %1 de Kalehe").arg(i),
            QStringLiteral("COMI%1").arg(i),
            QStringLiteral("https://example.org/%1").arg(i),
            QStringLiteral("office%1@example.org").arg(i),
            QStringLiteral("+243 990 %1").arg(i, 6, 10, QLatin1Char('0')),
            QStringLiteral("Avenue %1, parcelle %2").arg(i % 90).arg(i)};
}

inline QString laterPhone(int i)
{
    return QStringLiteral("+243 810 %1").arg(i, 6, 10, QLatin1Char('0'));
}

/// Runs \a one for each number, so many within each of the actions.
inline void inActions(int rows, int rowsOfAnAction, const std::function<void()> &begin,
                      const std::function<void(int)> &one, const std::function<void()> &commit)
{
    for (int i = 0; i < rows;) {
        begin();
        for (const int last = std::min(rows, i + rowsOfAnAction); i < last; ++i)
            one(i);
        commit();
    }
}

} // namespace Lodebook
