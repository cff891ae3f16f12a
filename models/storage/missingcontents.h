// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>

namespace Lodebook {

class Database;

/// What a device has of a content it lacks, and whether somebody there asked for it.
struct AwaitedContent
{
    qint64 bytes = 0; ///< Of its beginning.
    bool isAsked = false;

    bool operator==(const AwaitedContent &) const = default;
};

/// By the SHA-256 of the whole content.
using AwaitedContents = QMap<QString, AwaitedContent>;

/// Contents of attachments that are named in this copy of the casebook and are not in it. Large ones come only to
/// whoever asks, and may come in parts, with one pack after another: what has come of their beginning is kept here.
class MissingContents
{
public:
    explicit MissingContents(Database &database) : m_database(&database) {}

    [[nodiscard]] Result<AwaitedContents> all() const;
    [[nodiscard]] Result<AwaitedContent> of(const QString &sha256) const;

    /// Asks for it with the next packs, until it is here; or no more.
    [[nodiscard]] Result<> ask(const QString &sha256, bool asks = true);
    /// Keeps a part, if it goes on from what is here; nothing happens when it does not.
    [[nodiscard]] Result<> add(const QString &sha256, qint64 offset, const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> beginning(const QString &sha256) const;
    /// Lets go of the parts, and of the wish.
    [[nodiscard]] Result<> forget(const QString &sha256);
    /// The same of all that no attachment names.
    [[nodiscard]] Result<> forgetUnnamed();

private:
    Database *m_database; // not owned
};

} // namespace Lodebook
