// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/recoverykey.h"
#include "models/storage/secretsharing.h"

#include <QList>

namespace Lodebook {

/// One of the parts a recovery key is divided into, each for somebody else: a few of them together are the key, fewer
/// are nothing. On paper it has ten groups of four signs: how many are needed, its number, the mark of its division,
/// its share and a check sum.
class RecoveryPart
{
public:
    static constexpr int leastNeeded = 2;
    static constexpr int mostParts = 8;

    /// \a needed from leastNeeded to \a parts, \a parts up to mostParts. Each division has a mark of its own: parts of
    /// different ones do not go together, even of the same key.
    [[nodiscard]] static QList<RecoveryPart> divide(const RecoveryKey &key, int needed, int parts);
    /// Read as RecoveryKey::fromText(); nothing when it was copied wrongly or is no part.
    [[nodiscard]] static std::optional<RecoveryPart> fromText(const QString &text);

    QString text() const;
    int number() const { return m_share.place; }
    int needed() const { return m_needed; }
    const QByteArray &division() const { return m_division; } ///< The mark of its division.
    const SecretShare &share() const { return m_share; }

private:
    RecoveryPart(int needed, QByteArray division, SecretShare share)
        : m_needed(needed)
        , m_division(std::move(division))
        , m_share(std::move(share))
    {}

    int m_needed;
    QByteArray m_division;
    SecretShare m_share;
};

/// What is typed where a passphrase or a recovery key is asked for: the key may come in parts, one after the other or
/// several at once.
class TypedParts
{
public:
    /// What to open with: the text as it was typed, or the key once all parts that it takes have been typed. Nothing
    /// while some are missing. Invalid: a part that was copied wrongly, typed already or of another division; those
    /// that were typed before stay.
    [[nodiscard]] Result<std::optional<QString>> take(const QString &typed);
    int missing() const; ///< How many parts it still takes; 0 when none was typed.
    bool isEmpty() const { return m_parts.isEmpty(); }
    void clear() { m_parts.clear(); }
    /// Whether a text that opens nothing was meant for parts.
    [[nodiscard]] static bool looksLikeParts(const QString &typed);

private:
    Result<> add(const RecoveryPart &part);

    QList<RecoveryPart> m_parts;
};

} // namespace Lodebook
