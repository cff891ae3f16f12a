// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Lodebook {

class Casebook;
class Job;

/// Sees to it that there are backups of the open casebook: looks soon after it was opened and every half hour whether one
/// is due, and makes it on a worker.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Casebook &casebook, QObject *parent = nullptr);
    ~BackupKeeper() override;

    /// Looks now instead of at the next turn.
    void look();

signals:
    void made(const QString &path);
    /// None could be made. Told once for each reason, not every half hour.
    void failed(const Lodebook::Error &error);

private:
    void end();

    Casebook &m_casebook; // not owned
    QTimer m_timer;
    std::unique_ptr<Job> m_job;
    QString m_told; ///< The last reason.
};

} // namespace Lodebook
