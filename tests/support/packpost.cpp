// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packpost.h"

#include "models/entities/reference/country.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/exchange/pack/packreader.h"
#include "models/exchange/referencelists.h"
#include "tests/support/testpack.h"

#include <algorithm>

namespace Lodebook {

Result<> PackPost::introduce(Casebook &one, Casebook &other)
{
    Result<> done;
    for (Casebook *casebook : {&one, &other})
        done = done ? furnish(*casebook) : done;
    if (done)
        done = accept(one, other);
    return done ? accept(other, one) : done;
}

Result<> PackPost::furnish(Casebook &casebook) const
{
    const Result<qint64> there = casebook.reader().count(Query(country()));
    if (!there || *there > 0)
        return there ? Result<>() : Result<>(there.error());
    writeFile(m_stick.filePath(country().Entity::name() + QStringLiteral(".csv")),
              "code,name\nCD,Congo (DRC)\nRW,Rwanda\n");
    const Result<qint64> added = addReferenceLists(casebook.store(), m_stick.path());
    return added ? Result<>() : Result<>(added.error());
}

Result<> PackPost::accept(Casebook &by, Casebook &device)
{
    const Result<DeviceKeys::Own> own = DeviceKeys(device).own();
    if (!own)
        return own.error();
    const QString path = m_stick.filePath(own->identity.code + QStringLiteral(".lodekey"));
    if (Result<> written = KeyFile::write(own->identity, own->secret.signSecret, path); !written)
        return written;
    const Result<DeviceIdentity> read = KeyFile::read(path);
    if (!read)
        return read.error();
    const Result<QList<KnownKey>> known = DeviceKeys(by).known();
    if (!known)
        return known.error();
    // Two laptops of these tests may be called alike.
    const bool isTaken = std::ranges::any_of(*known, [&read](const KnownKey &key) { return key.name == read->name; });
    const Result<KnownKey> trusted =
        DeviceKeys(by).trust(*read, isTaken ? read->code : read->name, own->identity.fingerprint());
    return trusted ? Result<>() : Result<>(trusted.error());
}

QString PackPost::newPath()
{
    return m_stick.filePath(QStringLiteral("%1.lodepack").arg(++m_packs));
}

Result<QString> PackPost::pack(Casebook &from, const QList<Casebook *> &to, const QStringList &scope)
{
    PackRequest request;
    const Result<Scope> meant = Scope::fromExpressions(scope, from.reader());
    if (!meant)
        return meant.error();
    request.scope = *meant;
    for (Casebook *one : to)
        request.devices.append(one->store().author().device);
    const QString path = newPath();
    const Result<MadePack> made = PackFiles(from).make(request, path);
    return made ? Result<QString>(path) : Result<QString>(made.error());
}

Result<PackReport> PackPost::send(Casebook &from, Casebook &to, const QStringList &scope)
{
    const Result<QString> path = pack(from, {&to}, scope);
    return path ? PackFiles(to).take(*path) : Result<PackReport>(path.error());
}

Result<QList<QByteArray>> PackPost::linesOf(const QString &path, Casebook &reader)
{
    DeviceKeys keys(reader);
    const Result<DeviceKeys::Own> own = keys.own();
    const Result<QList<KnownKey>> known = keys.known();
    if (!own || !known)
        return (own ? known.error() : own.error());
    const Result<std::unique_ptr<PackReader>> pack = PackReader::open(path, *own, *known, reader.clock().now());
    if (!pack)
        return pack.error();
    QList<QByteArray> lines;
    for (;;) {
        const Result<std::optional<QByteArray>> line = (*pack)->nextLine();
        if (!line)
            return line.error();
        if (!*line)
            return lines;
        lines.append(**line);
    }
}

} // namespace Lodebook
