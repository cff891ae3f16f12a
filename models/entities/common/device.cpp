// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/device.h"

namespace Lodebook {

DeviceEntity::DeviceEntity()
    : Entity("device", QT_TRANSLATE_NOOP("Entities", "Device"), QT_TRANSLATE_NOOP("Entities", "Devices"), Room::Common)
{
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(120);
    officer.setLabel(QT_TRANSLATE_NOOP("Entities", "Officer")).setTarget("officer");
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Five characters that make the numbers of this device its own"))
        .setIndexed().setMaxLength(5);
    publicKey.setLabel(QT_TRANSLATE_NOOP("Entities", "Public key")).setMaxLength(200).setSearchable(false);
    incarnation.setLabel(QT_TRANSLATE_NOOP("Entities", "Incarnation"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Goes up when a backup is restored on this device")).setRange(0);
    lastContact.setLabel(QT_TRANSLATE_NOOP("Entities", "Last contact")).setIndexed();
    pending.setLabel(QT_TRANSLATE_NOOP("Entities", "Changes not received yet")).setRange(0);
    clockNoticedAt.setLabel(QT_TRANSLATE_NOOP("Entities", "Clock found ahead"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "When another device noticed it, by that one's clock"));
    clockSaid.setLabel(QT_TRANSLATE_NOOP("Entities", "Time its clock showed then"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Device"), {&name, &officer, &code}},
        {QT_TRANSLATE_NOOP("Entities", "Exchange"),
         {&publicKey, &incarnation, &lastContact, &pending, &clockNoticedAt, &clockSaid}},
    });
    setList({&name, &officer, &code, &lastContact, &pending});
    setTitle({&name});
    setOrder({{.field = &name}});
    addUniqueKey({&code});
}

bool DeviceEntity::isNoted(const Field &field) const
{
    return &field == &lastContact || &field == &pending || &field == &clockNoticedAt || &field == &clockSaid;
}

const DeviceEntity &device()
{
    static const DeviceEntity entity;
    return entity;
}

} // namespace Lodebook
