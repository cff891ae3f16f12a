// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packfiles.h"

#include <QTemporaryDir>

namespace Lodebook {

/// Packs as files on a stick, between casebooks that trust each other.
class PackPost
{
public:
    /// Each takes the keys of the other as a file and compares the fingerprint. Both get a short list of countries.
    [[nodiscard]] Result<> introduce(Casebook &one, Casebook &other);

    /// A pack for one or several; its path. A scope as the commands take it.
    [[nodiscard]] Result<QString> pack(Casebook &from, const QList<Casebook *> &to,
                                       const QStringList &scope = {QStringLiteral("all")});
    /// Made and taken.
    [[nodiscard]] Result<PackReport> send(Casebook &from, Casebook &to,
                                          const QStringList &scope = {QStringLiteral("all")});
    [[nodiscard]] QString newPath(); ///< For a pack made otherwise.

    /// What stands inside a pack, as one of those it is for reads it.
    [[nodiscard]] static Result<QList<QByteArray>> linesOf(const QString &path, Casebook &reader);

private:
    Result<> furnish(Casebook &casebook) const;
    Result<> accept(Casebook &by, Casebook &device);

    QTemporaryDir m_stick;
    int m_packs = 0;
};

} // namespace Lodebook
