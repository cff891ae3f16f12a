// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

namespace Lodebook {

QJsonObject ProgramAnswer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString programPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/lodebook-cli");
}

ProgramAnswer runProgram(const QString &casebook, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(programPath(), QStringList{QStringLiteral("--casebook"), casebook} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace Lodebook
