// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFile>

#include <memory>

namespace Lodebook {

/// Where passphrases come from: line by line from a file descriptor, or typed at the terminal without being shown.
/// Never from an argument: those stand in the list of processes and in the shell's history.
class SecretInput
{
public:
    /// Reads from that descriptor instead of the terminal.
    void setDescriptor(int descriptor) { m_descriptor = descriptor; }

    /// The next line. Forbidden: there is neither a descriptor nor a terminal.
    [[nodiscard]] Result<QString> read(const QString &prompt);
    /// What opens something: a passphrase or a recovery key; parts of a divided key are asked for until there are enough.
    [[nodiscard]] Result<QString> readOpening(const QString &prompt);
    /// One that is made up now: asked for twice at a terminal.
    [[nodiscard]] Result<QString> readNew(const QString &prompt);

private:
    int m_descriptor = -1;
    std::shared_ptr<QFile> m_lines;
};

} // namespace Lodebook
