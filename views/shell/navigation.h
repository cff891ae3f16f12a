// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/location.h"

#include <QList>

namespace Lodebook {

/// Where somebody has been, as a browser keeps it: going somewhere new forgets what lay ahead.
class Navigation
{
public:
    /// Going where one is already changes nothing.
    void go(const Location &location);
    /// The place one is at has become another: a new record has been saved and has an id now.
    void replace(const Location &location);
    /// No way back to a place that is no more.
    void forget(const Location &location);

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }
    Location back();
    Location forward();
    [[nodiscard]] Location current() const { return m_at >= 0 ? m_places.at(m_at) : Location(); }
    [[nodiscard]] const QList<Location> &places() const { return m_places; }

private:
    QList<Location> m_places;
    qsizetype m_at = -1;
};

} // namespace Lodebook
