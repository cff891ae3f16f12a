// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QElapsedTimer>
#include <QPointer>

#include <atomic>

class QThread;

namespace Lodebook {

/// How long work tells what it is doing, and hears that it should stop. Used by the worker, from its own thread.
class Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total, const QString &doing)>;

    explicit Progress(Listener listener) : m_listener(std::move(listener)) { m_sinceTold.start(); }

    /// \a total 0 when it is not known yet. Cheap: what comes too fast for an eye is left out, the last of it is not.
    void tell(qint64 done, qint64 total, const QString &doing);
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// How engines tell their progress: as a share of the whole, answered with whether to go on.
    std::function<bool(double)> teller();

private:
    Listener m_listener;
    QElapsedTimer m_sinceTold;
    bool m_told = false;
    std::atomic_bool m_cancelled = false;
};

/// Work too long for the interface thread: it runs on a thread of its own and returns a value.
/// Cancelled work answers Error::Cancelled and leaves nothing half done; a job that is deleted is cancelled and waited for.
class Job final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<QVariant>(Progress &progress)>;
    using CasebookWork = std::function<Result<QVariant>(Casebook &casebook, Progress &progress)>;

    Job(QString title, Work work, QObject *parent = nullptr);
    /// The work gets a casebook of its own, opened at the same place. What it changes is told by this one too.
    Job(Casebook &casebook, QString title, const CasebookWork &work, QObject *parent = nullptr);
    ~Job() override;

    /// How many are at work in this program.
    [[nodiscard]] static int running();

    const QString &title() const { return m_title; }
    void start();
    void cancel() { m_progress->cancel(); }

signals:
    void progressed(qint64 done, qint64 total, const QString &doing);
    void finished(const QVariant &value);
    void failed(const Lodebook::Error &error); ///< Cancelled is one of the kinds.

private:
    void run();
    void end(const Result<QVariant> &result);
    void setRunning(bool running);
    static void tell(const QPointer<RecordStore> &store, const ChangeNotice &notice);

    QString m_title;
    Work m_work;
    std::shared_ptr<Progress> m_progress;
    std::unique_ptr<QThread> m_thread;
    bool m_isRunning = false;
};

} // namespace Lodebook
