// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/programrun.h"

#include <QTemporaryDir>

namespace Lodebook {

/// Runs the real program as two officers: Ada in the office and Béatrice, who has “Bukavu” with her.
class TwoOfficers
{
public:
    /// Words are parted by blanks; %1, %2 … stand for \a values, which may hold blanks themselves.
    [[nodiscard]] ProgramAnswer office(const QString &words, const QStringList &values = {}) const
    {
        return run(path("office.lodebook"), words, values);
    }
    [[nodiscard]] ProgramAnswer field(const QString &words, const QStringList &values = {}) const
    {
        return run(path("field.lodebook"), words, values);
    }

    /// Makes both casebooks, and each trusts the other as “Office” and “Bukavu”. What went wrong, or nothing.
    [[nodiscard]] QByteArray begin() const;
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    static ProgramAnswer run(const QString &casebook, const QString &words, const QStringList &values);

    QTemporaryDir m_folder;
};

} // namespace Lodebook
