// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recoverypart.h"

#include "models/storage/papercode.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr std::string_view purpose = "lodebook recovery part";
constexpr qsizetype divisionBytes = 4;
constexpr qsizetype headBytes = 1 + divisionBytes; // the needed ones and the number share the first byte
constexpr qsizetype partBytes = headBytes + RecoveryKey::secretBytes;
constexpr qsizetype signsOfPart = PaperCode::signsFor(partBytes);
constexpr qsizetype signsOfKey = PaperCode::signsFor(RecoveryKey::secretBytes);

Error copiedWrongly()
{
    return {Error::Kind::Invalid,
            Words::tr("That is not a part of a recovery key as it was printed: it has ten groups of four signs. Compare "
                      "it with the paper sign by sign."),
            {}};
}

} // namespace

QList<RecoveryPart> RecoveryPart::divide(const RecoveryKey &key, int needed, int parts)
{
    const SecretBytes mark = SecretBytes::random(divisionBytes);
    const QByteArray division(reinterpret_cast<const char *>(mark.data()), mark.size());
    QList<RecoveryPart> divided;
    for (const SecretShare &share : SecretSharing::divide(key.secret(), needed, parts))
        divided.append(RecoveryPart(needed, division, share));
    return divided;
}

QString RecoveryPart::text() const
{
    SecretBytes all(partBytes);
    all.data()[0] = uchar(m_needed << 4 | m_share.place);
    std::memcpy(all.data() + 1, m_division.constData(), divisionBytes);
    std::memcpy(all.data() + headBytes, m_share.values.data(), size_t(RecoveryKey::secretBytes));
    return PaperCode::toText(all, purpose);
}

std::optional<RecoveryPart> RecoveryPart::fromText(const QString &text)
{
    const std::optional<SecretBytes> all = PaperCode::fromText(text, partBytes, purpose);
    const int needed = all ? all->data()[0] >> 4 : 0;
    const int number = all ? all->data()[0] & 0xf : 0;
    if (needed < leastNeeded || needed > mostParts || number < 1 || number > mostParts)
        return std::nullopt;
    SecretShare share{number, SecretBytes(RecoveryKey::secretBytes)};
    std::memcpy(share.values.data(), all->data() + headBytes, size_t(RecoveryKey::secretBytes));
    return RecoveryPart(needed, QByteArray(reinterpret_cast<const char *>(all->data()) + 1, divisionBytes), share);
}

int TypedParts::missing() const
{
    return m_parts.isEmpty() ? 0 : m_parts.first().needed() - int(m_parts.size());
}

Result<> TypedParts::add(const RecoveryPart &part)
{
    const auto isSame = [&part](const RecoveryPart &other) { return other.number() == part.number(); };
    if (!m_parts.isEmpty()
        && (m_parts.first().division() != part.division() || m_parts.first().needed() != part.needed()))
        return Error{Error::Kind::Invalid,
                     Words::tr("Part %1 belongs to another key, or to another time this key was divided: it does not go "
                               "together with the parts before it, which are kept.")
                         .arg(part.number()),
                     {}};
    if (std::ranges::any_of(m_parts, isSame))
        return Error{Error::Kind::Invalid,
                     Words::tr("Part %1 has been typed already; another one is needed.").arg(part.number()),
                     {}};
    m_parts.append(part);
    return {};
}

Result<std::optional<QString>> TypedParts::take(const QString &typed)
{
    const std::optional<QString> signs = PaperCode::signsIn(typed);
    QList<RecoveryPart> parts;
    for (qsizetype at = 0; signs && signs->size() % signsOfPart == 0 && at < signs->size(); at += signsOfPart) {
        if (const std::optional<RecoveryPart> part = RecoveryPart::fromText(signs->sliced(at, signsOfPart)))
            parts.append(*part);
        else
            break;
    }
    if (parts.isEmpty() || parts.size() * signsOfPart != signs->size()) {
        const bool isKey = signs && signs->size() == signsOfKey;
        if (parts.isEmpty() && (m_parts.isEmpty() || isKey))
            return std::optional(typed); // a passphrase, or the whole key after all
        return copiedWrongly();
    }
    for (const RecoveryPart &part : std::as_const(parts)) {
        if (missing() == 0 && !m_parts.isEmpty())
            break; // more than it takes
        if (const Result<> added = add(part); !added)
            return added.error();
    }
    if (missing() > 0)
        return std::optional<QString>();
    QList<SecretShare> shares;
    for (const RecoveryPart &part : std::as_const(m_parts))
        shares.append(part.share());
    clear();
    return std::optional(RecoveryKey(SecretSharing::combine(shares)).text());
}

bool TypedParts::looksLikeParts(const QString &typed)
{
    const std::optional<QString> signs = PaperCode::signsIn(typed);
    return signs && signs->size() > signsOfKey + 2;
}

} // namespace Lodebook
