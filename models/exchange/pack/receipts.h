// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "models/storage/keyring.h"
#include "models/storage/merge/peers.h"

namespace Lodebook {

/// What another device has of this casebook, as far as it has told.
struct Receipt
{
    KnownKey key; ///< Trusted or not.
    Peer peer;
    QString scope;                 ///< What it may hold, in words; empty before the first pack for it.
    qint64 pending = 0;            ///< Actions it has not told to have: of this device and of all others.
    qint64 pendingOwn = 0;         ///< … of this device.
    std::optional<int> silentDays; ///< Since it was last heard of; none when it never was.
};

/// Who of the others has one record.
struct RecordReceipt
{
    RecordId device;
    QString name;
    bool hasAll = false; ///< Every change of it that is here.
    QDateTime toldAt;    ///< When the pack that said so was made.
};

/// Who has what and who is silent.
class Receipts
{
public:
    explicit Receipts(Casebook &casebook) : m_casebook(casebook) {}

    [[nodiscard]] Result<QList<Receipt>> all() const; ///< The longest silent first.
    [[nodiscard]] Result<QList<RecordReceipt>>
    of(const RecordId &record) const;                     ///< Trusted devices that were heard of.
    [[nodiscard]] Result<QList<TakenPack>> packs() const; ///< Taken in, newest first.

    /// Takes back what a pack brought, as one action. What others built on it since is kept and named.
    [[nodiscard]] Result<UndoReport> undo(const RecordId &pack, const UndoListener &progress = {});

private:
    Casebook &m_casebook;
};

} // namespace Lodebook
