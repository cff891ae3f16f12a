// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Lodebook {

class Casebook;
class Job;

/// Sees to it that there are backups of the open casebook: looks soon after it was opened and every half hour whether
/// one is due, and makes it on a worker. It never stands in the way of other work of this program, and comes back after
/// it. After each backup it puts away the older change log (see LogArchive).
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Casebook &casebook, QObject *parent = nullptr);
    ~BackupKeeper() override;

    /// Looks now instead of at the next turn.
    void look();
    /// How long it waits for those who are writing, in milliseconds.
    void setPause(int milliseconds) { m_pause = milliseconds; }

signals:
    void made(const QString &path);
    /// Something could not be done. Told once for each reason, not every half hour; that another program is writing only
    /// when it has been for a while.
    void failed(const Lodebook::Error &error);

private:
    void putAwayOldLog();
    void tell(const Error &error, const QString &words); ///< \a words with a place for what it says.
    void end();
    void comeBack();

    Casebook &m_casebook; // not owned
    QTimer m_timer;
    std::unique_ptr<Job> m_job;
    int m_pause;
    int m_tries = 0; ///< In a row that found another program writing.
    QString m_told; ///< The last reason.
};

} // namespace Lodebook
