// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packreader.h"
#include "models/exchange/pack/packwriter.h"
#include "tests/support/testdevice.h"

namespace Lodebook {

/// What goes into a pack or came out of one.
struct PackContent
{
    QList<QByteArray> lines;
    QList<std::pair<PackPart, QByteArray>> attachments;
};

bool operator==(const PackContent &one, const PackContent &other);

[[nodiscard]] PackSlip testSlip();
[[nodiscard]] Result<> writePack(const QString &path, const PackContent &content, const TestDevice &sender,
                                 const QList<KnownKey> &recipients, const PackSlip &slip = testSlip());
/// Everything in it, or why not.
[[nodiscard]] Result<PackContent> readPack(const QString &path, const TestDevice &self, const QList<KnownKey> &known);
[[nodiscard]] Result<PackContent> readPack(PackReader &reader);

/// A pack with a stream of sections made by hand: sealed and signed as it should be, whatever stands in it.
void writeSections(const QString &path, const QByteArray &sections, const TestDevice &sender,
                   const QList<KnownKey> &recipients);
/// One section: letter, length, content.
[[nodiscard]] QByteArray packSection(char kind, const QByteArray &content = {});
/// As one zlib stream.
[[nodiscard]] QByteArray zlibbed(const QByteArray &bytes);

/// Which nothing packs any smaller; the same for the same seed.
[[nodiscard]] QByteArray randomBytes(qsizetype size, quint32 seed);
[[nodiscard]] QByteArray bytesOfFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace Lodebook
