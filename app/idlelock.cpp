// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace Lodebook {

namespace {

constexpr int pauseBetweenLooks = 5000; // milliseconds
constexpr qint64 minute = 60'000;

} // namespace

IdleLock::IdleLock(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    touch();
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setMinutes(int minutes)
{
    m_minutes = minutes;
    if (minutes > 0)
        m_timer.start(pauseBetweenLooks);
    else
        m_timer.stop();
}

void IdleLock::touch()
{
    m_touched = m_clock.now();
    m_sinceTouched.restart();
}

void IdleLock::look()
{
    const qint64 idle = std::max(m_sinceTouched.elapsed(), m_touched.msecsTo(m_clock.now()));
    if (m_minutes > 0 && idle >= m_minutes * minute)
        emit due();
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // asked for each key before it is pressed
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::DragMove:
        m_isDropped = false;
        look(); // the timer stood still while the computer slept, and may come after this
        touch();
        if (m_isDropped)
            event->accept(); // or it goes on to whatever the window stands in
        return m_isDropped || QObject::eventFilter(watched, event);
    case QEvent::KeyPress:
        if (!m_isDropped)
            look();
        touch();
        return std::exchange(m_isDropped, false) || QObject::eventFilter(watched, event);
    case QEvent::ApplicationStateChange:
    case QEvent::Expose:
    case QEvent::WindowActivate:
    case QEvent::UpdateRequest: look(); break; // before anything is painted
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Lodebook
