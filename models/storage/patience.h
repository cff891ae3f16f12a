// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace Lodebook {

class Database;

/// How long a connection waits, when nobody says otherwise, for another program to finish writing.
inline constexpr int usualPatience = 5000;        ///< Milliseconds; of a file.
inline constexpr int shortPatience = 300;         ///< Milliseconds that nobody notices.
inline constexpr int usualServerPatience = 15000; ///< Milliseconds; of a server.

/// While it lives, its connection waits only shortly for another one to finish writing: for a thread that has a person in
/// front of it. To be made outside a transaction.
class Patience
{
    Q_DISABLE_COPY_MOVE(Patience)

public:
    Patience(Database &database, int milliseconds);
    ~Patience();

private:
    Database &m_database; // not owned
};

/// Whether something failed only because another connection was writing: the same may succeed later.
[[nodiscard]] bool isInUse(const Error &error);

/// Such an error, with the engine's own words.
[[nodiscard]] Error inUse(const QString &message, const QString &engineWords);

} // namespace Lodebook
