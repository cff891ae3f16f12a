// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QTimer>

#include <functional>

namespace Lodebook {

/// Writes from the interface thread while other programs may be writing too: waits for them only as long as nobody
/// notices, and tries again and again later.
class WhenFree final : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<Result<>()>;

    explicit WhenFree(Casebook &casebook, QObject *parent);

    /// Calls \a write and then \a done with what came of it. While somebody else writes, \a waits is called instead,
    /// once, and \a write again until it gets through. What was waiting before is dropped.
    void run(const Write &write, const std::function<void(const Result<> &)> &done, const std::function<void()> &waits);
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }
    void cancel() { m_timer.stop(); }

private:
    bool attempt();

    Casebook &m_casebook; // not owned
    Write m_write;
    std::function<void(const Result<> &)> m_done;
    QTimer m_timer;
};

} // namespace Lodebook
