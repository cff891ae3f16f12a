// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/core/result.h"

#include <QDateTime>

namespace Lodebook {

/// The public half of a device's keys, and what the device says of itself.
struct DeviceIdentity
{
    RecordId device;
    QString code; ///< Five characters, in the numbers people cite.
    QString name;
    QString officer;
    QByteArray signKey; ///< Ed25519, 32 bytes: what this device writes is checked with it.
    QByteArray sealKey; ///< X25519, 32 bytes: what only this device may read is sealed for it.
    QDateTime made;     ///< UTC, whole seconds.

    /// Six groups of five digits, to be read aloud: about a hundred bits of a digest over device and keys.
    [[nodiscard]] QString fingerprint() const;
};

/// A file that hands a device's public keys to others (.lodekey): a JSON object of up to 16 KiB with the members
///
///   lodekey    1, the version of the format
///   device     its id; code, name and officer as it has them
///   made       when the keys were made: ISO 8601 in UTC
///   sign, seal the keys in base64
///   signature  by the sign key, in base64, over the values above in this order, each as its length in bytes, a colon
///   and
///              its bytes: “lodebook key 1”, device, code, name, officer, made, and the 32 bytes of each key
///
/// The signature shows that the file is whole and that its maker has the secret; that the maker is who it says is shown
/// by comparing the fingerprint, by voice or on paper. Members of later versions are passed over.
class KeyFile
{
public:
    [[nodiscard]] static QByteArray written(const DeviceIdentity &identity, const QByteArray &signSecret);
    [[nodiscard]] static Result<> write(const DeviceIdentity &identity, const QByteArray &signSecret,
                                        const QString &path);
    /// Refused with the reason when it is damaged, altered or of a later version.
    [[nodiscard]] static Result<DeviceIdentity> read(const QString &path);
    [[nodiscard]] static Result<DeviceIdentity> readBytes(const QByteArray &bytes, const QString &path);
};

} // namespace Lodebook
