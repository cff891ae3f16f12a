// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchkeeper.h"

#include "models/storage/casebook.h"
#include "models/storage/searchindex.h"
#include "views/shell/job.h"

#include <QLoggingCategory>

namespace Lodebook {

namespace {

constexpr int pauseAfterChange = 1000; // milliseconds; people who save again at once are let finish

Result<QVariant> catchUp(Casebook &casebook, const Progress &progress)
{
    const Result<int> taken = SearchIndex(casebook.reader()).catchUp([&progress] { return progress.isCancelled(); });
    return taken ? Result<QVariant>(QVariant(*taken)) : Result<QVariant>(taken.error());
}

} // namespace

SearchKeeper::SearchKeeper(Casebook &casebook, QObject *parent)
    : QObject(parent)
    , m_casebook(casebook)
{
    if (casebook.isReadOnly())
        return;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterChange);
    connect(&m_pause, &QTimer::timeout, this, &SearchKeeper::start);
    connect(&casebook.store(), &RecordStore::changed, &m_pause, qOverload<>(&QTimer::start));
    m_pause.start();
}

SearchKeeper::~SearchKeeper() = default;

void SearchKeeper::start()
{
    m_again = m_job != nullptr;
    if (m_again)
        return;
    m_job = std::make_unique<Job>(m_casebook, tr("Search takes in what has changed"), catchUp);
    connect(m_job.get(), &Job::finished, this, [this](const QVariant &records) {
        end();
        emit caughtUp(records.toInt());
    });
    connect(m_job.get(), &Job::failed, this, [this](const Error &error) {
        if (error.kind != Error::Kind::Cancelled)
            qWarning("The search index could not be brought up to date: %ls", qUtf16Printable(error.message));
        end();
    });
    m_job->start();
}

void SearchKeeper::end()
{
    m_job.release()->deleteLater(); // it is the one that is telling us
    if (m_again)
        m_pause.start();
    m_again = false;
}

} // namespace Lodebook
