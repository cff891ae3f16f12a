// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/offlinecopy.h"

#include "models/storage/attachmentstore.h"

namespace Lodebook {

namespace {

PackTaker::Envelope envelopeOf(const OpenPack &pack)
{
    return {pack.contents.manifest.pack, pack.contents.manifest.sender, QStringLiteral("another device")};
}

PackTaker::Source sourceOf(const OpenPack &pack)
{
    return [&pack, next = qsizetype(0)]() mutable -> Result<std::optional<QByteArray>> {
        return next < pack.lines.size() ? std::optional<QByteArray>(pack.lines.at(next++))
                                        : std::optional<QByteArray>();
    };
}

} // namespace

OfflineCopy::OfflineCopy(const Clock &clock, const QString &officer) : m_clock(clock)
{
    const Result<CasebookLocation> location = CasebookLocation::fromText(path());
    Result<std::unique_ptr<Casebook>> made = location
        ? Casebook::create(*location, {.officer = officer, .clock = &clock})
        : Result<std::unique_ptr<Casebook>>(location.error());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    m_casebook = std::move(*made);
}

void OfflineCopy::reopen()
{
    m_casebook.reset();
    Result<std::unique_ptr<Casebook>> opened =
        Casebook::open(*CasebookLocation::fromText(path()), {.officer = {}, .clock = &m_clock});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_casebook = std::move(*opened);
}

Result<OpenPack> packOf(Casebook &from, const QList<RecordId> &to, const QStringList &scope, bool withRestricted)
{
    Transaction transaction(from.database());
    if (Result<> begun = transaction.begin(); !begun)
        return begun.error();
    OpenPack pack;
    const Result<PackContents> made = PackMaker(from).make({Scope::fromText(scope.join(u' ')), to, withRestricted},
                                                           [&pack](const QByteArray &line) -> Result<> {
                                                               pack.lines.append(line);
                                                               return {};
                                                           });
    if (!made)
        return made.error();
    pack.contents = *made;
    const Result<> kept = transaction.commit();
    return kept ? Result<OpenPack>(pack) : Result<OpenPack>(kept.error());
}

Result<PackReport> takeInto(Casebook &casebook, const OpenPack &pack, const QList<PackRefusal> &refused)
{
    PackTaker::Envelope envelope = envelopeOf(pack);
    envelope.contents = [&casebook, &pack]() -> Result<> {
        AttachmentStore files(casebook.store());
        for (const auto &[part, bytes] : pack.attached) {
            const Result<> put = part.isWhole() ? files.putContent(part.sha256, bytes)
                                                : files.putPart(part.sha256, part.size, part.offset, bytes);
            if (!put)
                return put;
        }
        return {};
    };
    return PackTaker(casebook).take(envelope, sourceOf(pack), refused);
}

Result<PackReport> previewIn(Casebook &casebook, const OpenPack &pack)
{
    return PackTaker(casebook).preview(envelopeOf(pack), sourceOf(pack));
}

Result<PackReport> send(Casebook &from, Casebook &to, const QStringList &scope)
{
    const Result<OpenPack> pack = packOf(from, to.store().author().device, scope);
    return pack ? takeInto(to, *pack) : Result<PackReport>(pack.error());
}

} // namespace Lodebook
