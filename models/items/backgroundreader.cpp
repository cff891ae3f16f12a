// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/backgroundreader.h"

#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Lodebook {

namespace {

constexpr int restAfter = 5000;

/// What was freed here is kept for this thread by the C library, some 30 MB after a list of a million rows; the thread
/// may not ask for it again for hours.
void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

BackgroundReader &BackgroundReader::of(Casebook &casebook)
{
    RecordStore &store = casebook.store();
    auto *reader = store.findChild<BackgroundReader *>(QString(), Qt::FindDirectChildrenOnly);
    return reader ? *reader : *new BackgroundReader(casebook, &store);
}

BackgroundReader::BackgroundReader(Casebook &casebook, QObject *parent)
    : QObject(parent)
    , m_location(casebook.location())
    , m_options(casebook.options())
    , m_worker(new QObject)
    , m_idle(new QTimer(m_worker))
{
    m_options.readOnly = true;
    m_idle->setSingleShot(true);
    m_idle->setInterval(restAfter);
    connect(m_idle, &QTimer::timeout, m_worker, [this] {
        m_casebook.reset();
        giveBackFreedMemory();
    });
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("reader"));
    m_thread.start(QThread::LowPriority);
}

BackgroundReader::~BackgroundReader()
{
    m_ending->store(true); // what waits in the queue is not begun any more
    QMetaObject::invokeMethod(m_worker, [this] {
        m_idle->stop();
        m_casebook.reset(); // a connection is closed where it was opened
        m_thread.quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

void BackgroundReader::rest()
{
    m_isResting = true;
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_idle->stop();
            m_casebook.reset();
        },
        Qt::BlockingQueuedConnection);
}

void BackgroundReader::wake()
{
    m_isResting = false;
    for (const auto &[cancellation, job] : std::exchange(m_held, {}))
        post(cancellation, job);
}

void BackgroundReader::post(const Cancellation &cancellation, Job job)
{
    if (m_isResting) {
        m_held.append({cancellation, std::move(job)});
        return;
    }
    const std::shared_ptr<std::atomic_bool> ending = m_ending;
    QMetaObject::invokeMethod(m_worker, [=, this] {
        if (cancellation.isCancelled() || ending->load())
            return;
        job(casebookOfThread());
        m_idle->start();
    }, Qt::QueuedConnection);
}

Result<Casebook *> BackgroundReader::casebookOfThread()
{
    if (!m_casebook) {
        Result<std::unique_ptr<Casebook>> opened = Casebook::open(m_location, m_options);
        if (!opened)
            return opened.error();
        m_casebook = std::move(*opened);
    }
    return m_casebook.get();
}

} // namespace Lodebook
