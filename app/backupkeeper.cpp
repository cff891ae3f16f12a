// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupkeeper.h"

#include "models/storage/casebook.h"
#include "models/storage/logarchive.h"
#include "models/storage/patience.h"
#include "models/storage/rotatingbackups.h"
#include "views/shell/job.h"

namespace Lodebook {

namespace {

constexpr int firstLook = 20'000; // milliseconds; whoever opens a casebook wants to work first
constexpr int laterLooks = 30 * 60'000;
constexpr int nextTry = 60'000; ///< When somebody was writing.
constexpr int mostTries = 3;    ///< Of that; then it is told.

/// Older lines of the log: the backup that was just made has them as they were.
Result<QVariant> putAway(Casebook &casebook, Progress &progress)
{
    LogArchive archive(casebook.database());
    const QDateTime before = casebook.clock().now().addDays(-LogArchive::daysKeptAtHand);
    const Result<LogArchive::PutAway> done = archive.putAway(before, progress.teller());
    return done ? Result<QVariant>(QVariant()) : Result<QVariant>(done.error());
}

Result<QVariant> backUp(Casebook &casebook, const Progress &)
{
    const Result<std::optional<BackupReport>> made = backUpIfDue(casebook);
    if (!made)
        return made.error();
    return QVariant(*made ? (*made)->path : QString());
}

} // namespace

BackupKeeper::BackupKeeper(Casebook &casebook, QObject *parent)
    : QObject(parent)
    , m_casebook(casebook)
    , m_pause(nextTry)
{
    if (casebook.isReadOnly() || casebook.location().kind != CasebookLocation::Kind::File)
        return;
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    m_timer.start(firstLook);
}

BackupKeeper::~BackupKeeper() = default;

void BackupKeeper::look()
{
    if (m_job)
        return;
    if (Job::running() > 0)
        return comeBack();
    m_timer.start(laterLooks);
    m_job = std::make_unique<Job>(m_casebook, tr("A backup is made"), backUp);
    connect(m_job.get(), &Job::finished, this, [this](const QVariant &path) {
        end();
        m_told.clear();
        m_tries = 0;
        if (path.toString().isEmpty())
            return;
        emit made(path.toString());
        putAwayOldLog();
    });
    connect(m_job.get(), &Job::failed, this, [this](const Error &error) {
        end();
        // A work of this program that began meanwhile writes too, and may have ended just before this was told.
        const bool isOwn = Job::running() > 0;
        if (isInUse(error) && (isOwn || ++m_tries < mostTries))
            return comeBack();
        m_tries = 0;
        tell(error, tr("No backup could be made: %1"));
    });
    m_job->start();
}

void BackupKeeper::putAwayOldLog()
{
    m_job = std::make_unique<Job>(m_casebook, tr("Older entries of the change log are put away"), putAway);
    connect(m_job.get(), &Job::finished, this, &BackupKeeper::end);
    connect(m_job.get(), &Job::failed, this, [this](const Error &error) {
        end();
        if (!isInUse(error)) // else with the next backup
            tell(error, tr("Older entries of the change log could not be put away: %1"));
    });
    m_job->start();
}

void BackupKeeper::tell(const Error &error, const QString &words)
{
    if (error.kind == Error::Kind::Cancelled || error.message == m_told)
        return;
    m_told = error.message;
    emit failed({error.kind, words.arg(error.message), error.detail});
}

void BackupKeeper::comeBack()
{
    m_timer.start(m_pause);
}

void BackupKeeper::end()
{
    m_job.release()->deleteLater(); // it is the one that is telling us
}

} // namespace Lodebook
