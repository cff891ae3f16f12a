// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/navigation.h"

namespace Lodebook {

namespace {

constexpr qsizetype longestMemory = 100;

} // namespace

void Navigation::go(const Location &location)
{
    if (m_at >= 0 && m_places.at(m_at) == location)
        return;
    m_places.resize(m_at + 1);
    m_places.append(location);
    if (m_places.size() > longestMemory)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void Navigation::replace(const Location &location)
{
    if (m_at < 0)
        go(location);
    else
        m_places[m_at] = location;
}

void Navigation::forget(const Location &location)
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        const bool twice = i + 1 < m_places.size() && m_places.at(i) == m_places.at(i + 1);
        if (m_places.at(i) != location && !twice)
            continue;
        m_places.removeAt(i);
        if (i <= m_at)
            --m_at;
    }
    m_at = qBound(qsizetype(m_places.isEmpty() ? -1 : 0), m_at, m_places.size() - 1);
}

Location Navigation::back()
{
    if (canGoBack())
        --m_at;
    return current();
}

Location Navigation::forward()
{
    if (canGoForward())
        ++m_at;
    return current();
}

} // namespace Lodebook
