// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Lodebook {

/// Notices that nobody has touched keyboard or mouse in this program for a while. A sleeping computer counts: when it
/// wakes, this looks before anything is painted or typed.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(const Clock &clock = Clock::system(), QObject *parent = nullptr);

    void setMinutes(int minutes); ///< 0: never.
    /// Looks now instead of at the next turn.
    void look();
    /// For who has locked: the key or the click that came first after the sleep goes nowhere.
    void dropTouch() { m_isDropped = true; }
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void due(); ///< Told again as long as nobody comes back.

private:
    void touch();

    const Clock &m_clock; // not owned
    int m_minutes = 0;
    QDateTime m_touched;
    QElapsedTimer m_sinceTouched; ///< Beside the clock, which may be set meanwhile.
    QTimer m_timer;
    bool m_isDropped = false;
};

} // namespace Lodebook
