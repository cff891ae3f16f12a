// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/storage/database.h"

#include <QDateTime>

#include <optional>

namespace Lodebook {

/// The public keys of another device, as an officer of this casebook has accepted them.
struct KnownKey
{
    RecordId device;
    QString name; ///< By which the officers here call it; one device has it.
    QString code;
    QString officer; ///< Who says to work with it, in that device's words.
    QByteArray signKey;
    QByteArray sealKey;
    bool confirmed = false; ///< Its fingerprint was compared with what its officer says.
    QDateTime knownSince;
    RecordId acceptedBy;
    QDateTime withdrawnAt; ///< Not valid while it is trusted.

    [[nodiscard]] bool isTrusted() const { return !withdrawnAt.isValid(); }
};

/// The secret halves of a device's own keys.
struct DeviceSecret
{
    QByteArray signSecret;
    QByteArray sealSecret;
    QDateTime made; ///< UTC.
};

/// Where a casebook keeps keys: its devices' secrets and the devices it trusts. They are no records: they never leave
/// in a pack or an export, and nobody else's pack can change them. Whoever can open the casebook can read them.
class Keyring
{
public:
    explicit Keyring(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<DeviceSecret>> secret(const RecordId &device) const;
    [[nodiscard]] Result<> keepSecret(const RecordId &device, const DeviceSecret &secret);

    [[nodiscard]] Result<QList<KnownKey>> known() const; ///< By name; withdrawn ones too.
    [[nodiscard]] Result<> keep(const KnownKey &key);    ///< In the place of what stands there of that device.

private:
    Database &m_database;
};

} // namespace Lodebook
