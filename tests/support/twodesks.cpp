// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twodesks.h"

#include "models/entities/field/minesite.h"
#include "models/exchange/pack/devicekeys.h"

namespace Lodebook {

namespace {

template<typename T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

} // namespace

TwoDesks::TwoDesks()
{
    for (Casebook *one : {&office(), &field()})
        good(DeviceKeys(other(*one))
                 .trust(good(DeviceKeys(*one).own()).identity,
                        one == &office() ? QStringLiteral("Office desk") : QStringLiteral("Goma laptop")));
}

QString TwoDesks::packFrom(Casebook &from, const QList<RecordId> &devices)
{
    const QString path = file(QStringLiteral("%1.lodepack").arg(++m_packs));
    PackRequest request;
    request.devices = devices.isEmpty() ? QList<RecordId>{other(from).store().author().device} : devices;
    m_clock.advance(60'000);
    good(PackFiles(from).make(request, path));
    return path;
}

PackReport TwoDesks::take(Casebook &into, const QString &pack)
{
    return good(PackFiles(into).take(pack));
}

PackReport TwoDesks::send(Casebook &from)
{
    return take(other(from), packFrom(from));
}

void TwoDesks::keep(Casebook &casebook, Record &record)
{
    if (const Result<> saved = casebook.store().saveChecked(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

Record TwoDesks::siteIn(Casebook &casebook, const QString &name)
{
    Record record(mineSite());
    record.set(mineSite().name, name);
    record.set(mineSite().country, QStringLiteral("CD"));
    keep(casebook, record);
    return record;
}

Record TwoDesks::here(Casebook &casebook, const Record &record)
{
    return good(casebook.reader().find(record.entity(), record.id()));
}

Record TwoDesks::disagreement()
{
    const Record site = siteIn(field(), QStringLiteral("Nyabibwe"));
    send(field());
    send(office());
    change(office(), site, [](Record &record) { record.set(mineSite().name, QStringLiteral("Nyabibwe I")); });
    change(field(), site, [](Record &record) { record.set(mineSite().name, QStringLiteral("Nyabibwe Koweit")); });
    send(field());
    return here(office(), site);
}

} // namespace Lodebook
