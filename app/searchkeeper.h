// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace Lodebook {

class Casebook;
class Job;

/// Keeps the search index of the open casebook up with its records, on a worker: after the casebook is opened, and soon
/// after each change. People who search then wait for nothing. Does nothing in a casebook that can only be read.
class SearchKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit SearchKeeper(Casebook &casebook, QObject *parent = nullptr);
    ~SearchKeeper() override;

    [[nodiscard]] bool isWorking() const { return m_job != nullptr; }

signals:
    void caughtUp(int records); ///< All that had changed is taken in; how many records were looked at.

private:
    void start();
    void end();

    Casebook &m_casebook; // not owned
    QTimer m_pause;
    std::unique_ptr<Job> m_job;
    bool m_again = false; ///< Something changed while the worker was busy.
};

} // namespace Lodebook
