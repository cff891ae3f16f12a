// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/silentdevices.h"

#include "models/entities/common/device.h"

#include <algorithm>

namespace Lodebook {

std::optional<SilentDevice> silentDevice(const Record &record, const QDate &on, const RuleSettings &settings)
{
    const std::optional<QDateTime> contact = record.get(device().lastContact);
    const int pending = int(record.get(device().pending, 0));
    const QDate day = contact ? contact->toUTC().date() : QDate();
    const int days = contact ? int(day.daysTo(on)) : 0;
    if (days < 0 || (days <= settings.silentDays && pending == 0))
        return std::nullopt;
    return SilentDevice{.id = record.id(), .officer = record.get(device().officer, RecordId()), .name = record.text(device().name),
                        .lastContact = day, .days = days, .pending = pending};
}

Result<QList<SilentDevice>> silentDevices(const RecordReader &reader, const QDate &on, const RuleSettings &settings)
{
    QList<SilentDevice> found;
    const Result<> read = reader.forEach(Query(device()), [&](const Record &record) {
        if (const std::optional<SilentDevice> silent = silentDevice(record, on, settings))
            found.append(*silent);
        return true;
    });
    if (!read)
        return read.error();
    std::ranges::stable_sort(found, std::ranges::greater(), &SilentDevice::days);
    return found;
}

} // namespace Lodebook
