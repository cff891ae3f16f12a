// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// A disk of a few megabytes that only this process sees and that is gone with it: a file system in memory, in a mount
/// space of the process's own. To be made first thing in main(), while the process has one thread.
class SmallDisk
{
    Q_DISABLE_COPY_MOVE(SmallDisk)

public:
    /// \a folder is an existing folder to put it over.
    SmallDisk(const QString &folder, int megabytes);
    ~SmallDisk();

    /// Why there is none, for QSKIP; empty when there is one.
    QString skipReason() const { return m_reason; }
    QString folder() const { return m_folder; }

    [[nodiscard]] qint64 free() const;
    /// Leaves so many bytes free, at most, by a file that fills the rest.
    [[nodiscard]] bool leave(qint64 bytes);
    /// Takes that file away.
    void makeRoom();

private:
    QString filler() const { return m_folder + QStringLiteral("/filler"); }

    QString m_folder;
    QString m_reason;
};

} // namespace Lodebook
