// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace Lodebook {

/// Where the time comes from. Everything that asks what time it is takes one of these, so that tests can stop it.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const; ///< UTC, to the millisecond.
    [[nodiscard]] QDate today() const;           ///< The calendar day here, for deadlines.

    static const Clock &system();
};

/// A clock that stands where it was put.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

} // namespace Lodebook
