// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/recordid.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace Lodebook {

RecordId newRecordId(const Clock &clock)
{
    quint8 bytes[16];
    const quint64 milliseconds = quint64(clock.now().toMSecsSinceEpoch());
    qToBigEndian<quint64>(milliseconds << 16, bytes);
    const quint64 low = QRandomGenerator::global()->generate64();
    const quint32 high = QRandomGenerator::global()->generate();
    bytes[6] = quint8(0x70 | (high & 0x0f));
    bytes[7] = quint8(high >> 8);
    qToBigEndian<quint64>(low, bytes + 8);
    bytes[8] = quint8(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16));
}

RecordId namedRecordId(QStringView entity, QStringView name)
{
    static const QUuid space(u"{6c6f6465-626f-5f6f-8b2e-6e616d6564ff}");
    return QUuid::createUuidV5(space, QString(entity + u':' + name));
}

QString toText(const RecordId &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

RecordId recordIdFromText(QStringView text)
{
    // QUuid accepts several spellings; ours is one.
    if (text.size() != 36)
        return {};
    return QUuid::fromString(text);
}

} // namespace Lodebook
