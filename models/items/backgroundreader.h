// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace Lodebook {

/// Stops one piece of work, or drops its answer when it is done already. Copies stop the same work.
class Cancellation
{
public:
    void cancel() { m_flag->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// Reads a casebook off the interface thread: one thread with a read-only connection of its own, one piece of work at a
/// time, in the order they came. There is one for each open casebook; it ends with the casebook's store. When nothing was
/// asked for a while the connection is closed and its memory given back.
class BackgroundReader final : public QObject
{
    Q_OBJECT

public:
    /// The reader of this casebook, started when first asked for.
    static BackgroundReader &of(Casebook &casebook);
    ~BackgroundReader() override;

    /// Does \a work on the reader's thread and hands its answer to \a done on the thread of the caller, unless it was
    /// cancelled or \a context has gone by then.
    template<typename T>
    Cancellation run(QObject *context, std::function<Result<T>(Casebook &, const Cancellation &)> work,
                     std::function<void(Result<T>)> done)
    {
        const Cancellation cancellation;
        const QPointer<QObject> guard(context);
        post(cancellation, [=, this](Result<Casebook *> casebook) {
            auto answer = std::make_shared<Result<T>>(casebook ? work(**casebook, cancellation) : Result<T>(casebook.error()));
            QMetaObject::invokeMethod(this, [=] {
                if (guard && !cancellation.isCancelled())
                    done(std::move(*answer));
            }, Qt::QueuedConnection);
        });
        return cancellation;
    }

    /// Closes its connection as soon as it has answered what it was asked so far, and waits for that. What it is asked
    /// from then on is answered after wake().
    void rest();
    void wake();

private:
    using Job = std::function<void(Result<Casebook *>)>;

    BackgroundReader(Casebook &casebook, QObject *parent);
    void post(const Cancellation &cancellation, Job job);
    Result<Casebook *> casebookOfThread();

    QList<std::pair<Cancellation, Job>> m_held; ///< Asked while it rests.
    bool m_isResting = false;
    CasebookLocation m_location;
    Casebook::Options m_options;
    QThread m_thread;
    QObject *m_worker;                    ///< Lives in the thread; jobs are queued to it.
    std::unique_ptr<Casebook> m_casebook; ///< Opened, used and closed in the thread only.
    QTimer *m_idle;                       ///< In the thread too; a child of the worker.
    std::shared_ptr<std::atomic_bool> m_ending = std::make_shared<std::atomic_bool>(false);
};

} // namespace Lodebook
