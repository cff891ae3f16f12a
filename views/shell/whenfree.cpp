// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/whenfree.h"

#include "models/storage/patience.h"

namespace Lodebook {

namespace {

constexpr int betweenTries = 1500; ///< Milliseconds.

} // namespace

WhenFree::WhenFree(Casebook &casebook, QObject *parent) : QObject(parent), m_casebook(casebook)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(betweenTries);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!attempt())
            m_timer.start();
    });
}

void WhenFree::run(const Write &write, const std::function<void(const Result<> &)> &done,
                   const std::function<void()> &waits)
{
    m_timer.stop();
    m_write = write;
    m_done = done;
    if (attempt())
        return;
    m_timer.start();
    waits();
}

/// False: somebody else is writing.
bool WhenFree::attempt()
{
    Result<> answer;
    {
        const Patience patience(m_casebook.database(), shortPatience);
        answer = m_write();
    }
    if (!answer && isInUse(answer.error()))
        return false;
    const auto done = m_done; // which may begin something new, or end this object
    done(answer);
    return true;
}

} // namespace Lodebook
