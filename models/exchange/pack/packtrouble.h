// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/keyring.h"

#include <QDateTime>
#include <QFileDevice>

namespace Lodebook {

/// Why a pack is not taken, or not made, and what to do: in words for the officer who has it before her.
class PackTrouble
{
public:
    static Error unusable();
    static Error unreadable(const QFileDevice &file);
    static Error notAPack(const QString &path);
    static Error cut(const QString &path, qint64 there, qint64 made);
    static Error tooLong(const QString &path, qint64 there, qint64 made);
    static Error damaged(const QString &path, qint64 at);
    static Error tooNew(const QString &path, int reader);
    /// Of the kind Forbidden, as no other.
    static Error notForUs(const QString &path, const QStringList &known, const QString &self);
    static Error unknownSender(const QString &path, const RecordId &sender);
    static Error withdrawnSender(const QString &path, const KnownKey &sender);
    static Error forged(const QString &path, const QString &sender);
    static Error expired(const QString &path, const QString &sender, const QDateTime &expires);
    static Error changedMeanwhile(const QString &path);
    /// Its sender signed it, and it still does not say what a pack says.
    static Error malformed(const QString &path, const QString &sender, const QString &what);

    static Error notWritten(const QFileDevice &file);
    static Error forNobody();
    static Error forTooMany(qsizetype most);
    static Error withdrawnRecipient(const QString &name);
    static Error unusableKey(const QString &name);
    static Error badLine(qint64 line);
    static Error badAttachment(const QString &sha256, qint64 missing);
};

} // namespace Lodebook
