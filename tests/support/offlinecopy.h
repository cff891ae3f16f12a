// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packheader.h"
#include "models/exchange/pack/packmaker.h"
#include "models/exchange/pack/packtaker.h"

#include <QTemporaryDir>

namespace Lodebook {

/// A casebook of its own on another laptop, with the clock of the test.
class OfflineCopy
{
public:
    explicit OfflineCopy(const Clock &clock, const QString &officer = QStringLiteral("Field Officer"));

    Casebook &operator*() { return *m_casebook; }
    Casebook *operator->() { return m_casebook.get(); }
    void reopen(); ///< As when the program is started again.
    [[nodiscard]] RecordId device() const { return m_casebook->store().author().device; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.lodebook")); }

private:
    const Clock &m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Casebook> m_casebook;
};

/// A pack without its envelope: the lines, and who made it.
struct OpenPack
{
    QList<QByteArray> lines;
    PackContents contents;
    QList<std::pair<PackPart, QByteArray>> attached = {}; ///< Contents of attachments that go along, whole or in part.

    [[nodiscard]] QByteArray text() const { return lines.join('\n'); }
};

/// What \a from has for \a to, of a scope as Scope::toText() writes it.
[[nodiscard]] Result<OpenPack> packOf(Casebook &from, const QList<RecordId> &to, const QStringList &scope, bool withRestricted = false);
[[nodiscard]] inline Result<OpenPack> packOf(Casebook &from, const RecordId &to,
                                             const QStringList &scope = {QStringLiteral("all")}, bool withRestricted = false)
{
    return packOf(from, QList<RecordId>{to}, scope, withRestricted);
}
[[nodiscard]] Result<PackReport> takeInto(Casebook &casebook, const OpenPack &pack,
                                          const QList<PackRefusal> &refused = {});
[[nodiscard]] Result<PackReport> previewIn(Casebook &casebook, const OpenPack &pack);
/// A pack from one to the other, made and taken.
[[nodiscard]] Result<PackReport> send(Casebook &from, Casebook &to, const QStringList &scope = {QStringLiteral("all")});

} // namespace Lodebook
