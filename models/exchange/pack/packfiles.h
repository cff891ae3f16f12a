// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packheader.h"
#include "models/exchange/pack/packmaker.h"
#include "models/exchange/pack/packtaker.h"

namespace Lodebook {

class PackReader;

/// A pack that somebody wants to make.
struct PackRequest
{
    /// Which contents of attachments go along; their records do in any case. What somebody asked for goes with the
    /// small ones, however large it is.
    enum class Attachments { None, Small, All };
    static constexpr qint64 smallContent = 512 * 1024; ///< Bytes, up to which a content is small.
    static constexpr qint64 smallestPart = 64 * 1024;  ///< Bytes, for less room a large content is not begun.

    Scope scope;
    QList<RecordId> devices; ///< Trusted ones.
    int days = 0;            ///< For how long it is good; 0: for ever.
    Attachments attachments = Attachments::Small;
    qint64 room = 0; ///< Bytes that contents may take before they are packed; 0: any number. Of a large one a part goes.
};

/// What stands in a pack that was made, or would.
struct MadePack
{
    PackContents contents;
    qint64 contentsTaken = 0;   ///< Contents of attachments that go along, whole or to their end.
    qint64 contentsInPart = 0;  ///< … of which a part goes along, and the rest with later packs.
    qint64 contentsLeftOut = 0; ///< … that do not, because they are large; whoever takes the pack may ask for them.
    qint64 contentsWaiting = 0; ///< … for which there is no room any more: later packs bring them.
    qint64 bytes = 0; ///< Of the file; of one that would be made, of its lines before they are packed, and contents.
};

/// What can be said of a pack without taking it.
struct PackGlance
{
    PackHeader header;
    bool isForThisDevice = false;
    QStringList recipients; ///< Those of them that are known here.
    // The rest only of packs for this device.
    PackSlip slip;
    QString sender;
    PackManifest manifest;
    bool wasTaken = false;
    qint64 changes = 0;
    QMap<QString, qint64> changesByEntity;
    qint64 contents = 0;
};

/// Packs as files: made for trusted devices, looked at, taken in. Everything here may take long; use it beside the
/// window.
class PackFiles
{
public:
    explicit PackFiles(Casebook &casebook) : m_casebook(casebook) {}

    /// The devices that are called so, or have that code. Missing: nobody trusted is.
    [[nodiscard]] Result<QList<RecordId>> devicesCalled(const QStringList &names);

    /// Writes the pack to \a path, in the place of an older one. The casebook notes for whom it was made.
    [[nodiscard]] Result<MadePack> make(const PackRequest &request, const QString &path,
                                        const PackProgress &progress = {});
    /// What would go into it; nothing is kept.
    [[nodiscard]] Result<MadePack> rehearse(const PackRequest &request, const PackProgress &progress = {});

    [[nodiscard]] Result<PackGlance> glance(const QString &path, const PackProgress &progress = {});
    /// See PackTaker. Forbidden: it is not for this device.
    [[nodiscard]] Result<PackReport> preview(const QString &path, const PackProgress &progress = {});
    [[nodiscard]] Result<PackReport> take(const QString &path, const QList<PackRefusal> &refused = {},
                                          const PackProgress &progress = {});

private:
    Result<std::unique_ptr<PackReader>> open(const QString &path);
    Result<> putContents(PackReader &reader);

    Casebook &m_casebook;
};

} // namespace Lodebook
