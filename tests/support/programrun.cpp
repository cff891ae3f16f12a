// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QCoreApplication>
#include <QFile>
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

ProgramAnswer runProgramInto(const QString &file, const QString &casebook, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(file);
    process.start(programPath(), QStringList{QStringLiteral("--casebook"), casebook} + arguments);
    process.closeWriteChannel();
    QFile written(file);
    if (!process.waitForFinished(120000) || !written.open(QIODevice::ReadOnly))
        return {};
    return {process.exitCode(), written.readAll(), process.readAllStandardError()};
}

} // namespace Lodebook
