// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/keyfile.h"
#include "models/storage/casebook.h"
#include "models/storage/keyring.h"

namespace Lodebook {

/// The keys of this device and of those it trusts. Trust is this casebook's own: a pack can bring devices, but never
/// make one trusted; only an officer here does, by the file of its keys and, better, by its fingerprint as well.
class DeviceKeys
{
public:
    explicit DeviceKeys(Casebook &casebook) : m_casebook(casebook) {}

    struct Own
    {
        DeviceIdentity identity;
        DeviceSecret secret;
    };
    /// Made when first asked for. A restored backup is another device and makes its own.
    [[nodiscard]] Result<Own> own();

    /// Accepts a device, or withdrawn keys of it again, under its own name or \a name. With \a fingerprint it is
    /// confirmed; spaces and hyphens in it do not matter. Refused: a fingerprint that differs, other keys than those
    /// the device is trusted with, a name that another device has, keys of this device itself.
    [[nodiscard]] Result<KnownKey> trust(const DeviceIdentity &identity, const QString &name = {},
                                         const QString &fingerprint = {});
    /// Packs of the device are no more taken and none are made for it; what it has already stays with it.
    [[nodiscard]] Result<KnownKey> distrust(const QString &name);

    [[nodiscard]] Result<QList<KnownKey>> known() const { return Keyring(m_casebook.database()).known(); }
    [[nodiscard]] static DeviceIdentity identityOf(const KnownKey &key);

private:
    Result<Own> makeOwn(const Record &device, const DeviceIdentity &said);
    Result<> keep(const KnownKey &key, const QString &label);
    Result<> showInRecord(const KnownKey &key);

    Casebook &m_casebook;
};

} // namespace Lodebook
