// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/rulesettings.h"

namespace Lodebook {

/// A device that has not been heard of for a while.
struct SilentDevice
{
    RecordId id;
    RecordId officer; ///< Null when nobody is named.
    QString name;
    QDate lastContact;
    int days = 0;
    int pending = 0; ///< Changes known to wait on it.
};

/// A device is silent on a day when its last contact is more days ago than the rule settings say (14), or when changes of it
/// are known to wait. Unknown: a device without a last contact never took part in an exchange (this very device, or a new
/// one), so nothing of it can be missing and it is not silent.
[[nodiscard]] std::optional<SilentDevice> silentDevice(const Record &device, const QDate &on, const RuleSettings &settings);

/// All of them, longest silent first.
[[nodiscard]] Result<QList<SilentDevice>> silentDevices(const RecordReader &reader, const QDate &on, const RuleSettings &settings);

} // namespace Lodebook
