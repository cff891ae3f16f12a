// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace Lodebook {

/// What the command line program answered, as a script sees it.
struct ProgramAnswer
{
    int exit = -1; ///< -1 when it did not end within two minutes.
    QByteArray out;
    QByteArray error;
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString text() const { return QString::fromUtf8(out).trimmed(); }
};

/// Where the program of this build lies.
[[nodiscard]] QString programPath();
/// Runs it on a casebook, with \a input on its standard input.
[[nodiscard]] ProgramAnswer runProgram(const QString &casebook, const QStringList &arguments, const QByteArray &input = {});
/// The same with its standard output led into a file, as a shell does with >; out is what stands there then.
[[nodiscard]] ProgramAnswer runProgramInto(const QString &file, const QString &casebook, const QStringList &arguments);

} // namespace Lodebook
