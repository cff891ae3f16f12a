// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/job.h"

#include <QCoreApplication>
#include <QThread>

namespace Lodebook {

namespace {

constexpr int pauseBetweenWords = 50; // milliseconds
constexpr qint64 shares = 1000;
int jobsRunning = 0; // of the interface thread, where jobs are made and end

} // namespace

void Progress::tell(qint64 done, qint64 total, const QString &doing)
{
    const bool last = total > 0 && done >= total;
    if (m_told && !last && m_sinceTold.elapsed() < pauseBetweenWords)
        return;
    m_told = true;
    m_sinceTold.restart();
    m_listener(done, total, doing);
}

std::function<bool(double)> Progress::teller()
{
    return [this](double share) {
        tell(qint64(share * shares), shares, {});
        return !isCancelled();
    };
}

Job::Job(QString title, Work work, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_work(std::move(work))
    , m_progress(std::make_shared<Progress>([this](qint64 done, qint64 total, const QString &doing) {
        QMetaObject::invokeMethod(this, [this, done, total, doing] { emit progressed(done, total, doing); }, Qt::QueuedConnection);
    }))
{
}

Job::Job(Casebook &casebook, QString title, const CasebookWork &work, QObject *parent)
    : Job(std::move(title), [location = casebook.location(), options = casebook.options(), store = QPointer<RecordStore>(&casebook.store()), work](Progress &progress) -> Result<QVariant> {
        Result<std::unique_ptr<Casebook>> own = Casebook::open(location, options);
        if (!own)
            return own.error();
        QObject::connect(&(*own)->store(), &RecordStore::changed, [store](const ChangeNotice &notice) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), [store, notice] { tell(store, notice); }, Qt::QueuedConnection);
        });
        return work(**own, progress);
    }, parent)
{
}

void Job::tell(const QPointer<RecordStore> &store, const ChangeNotice &notice)
{
    if (!store)
        return;
    for (const ChangeNotice::Item &item : notice.items)
        store->codes().forget(item.entity->name());
    emit store->changed(notice);
}

Job::~Job()
{
    cancel();
    if (m_thread)
        m_thread->wait();
    setRunning(false);
}

int Job::running()
{
    return jobsRunning;
}

void Job::setRunning(bool running)
{
    if (running != m_isRunning)
        jobsRunning += running ? 1 : -1;
    m_isRunning = running;
}

void Job::start()
{
    if (m_thread)
        return;
    setRunning(true);
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

void Job::run()
{
    const Result<QVariant> result = m_work(*m_progress); // a casebook of its own is closed by now
    QMetaObject::invokeMethod(this, [this, result] { end(result); }, Qt::QueuedConnection);
}

void Job::end(const Result<QVariant> &result)
{
    m_thread->wait();
    setRunning(false);
    if (result)
        emit finished(*result);
    else
        emit failed(result.error());
}

} // namespace Lodebook
