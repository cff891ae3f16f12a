// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoofficers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

namespace Lodebook {

QJsonObject TwoOfficers::Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

TwoOfficers::Answer TwoOfficers::run(const QString &casebook, const QString &words, const QStringList &values)
{
    QStringList arguments{QStringLiteral("--casebook"), casebook};
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype i = 0; i < values.size(); ++i)
            word.replace(u'%' + QString::number(i + 1), values.at(i));
        arguments.append(word);
    }
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/lodebook-cli"), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray TwoOfficers::begin() const
{
    const QStringList keys{path("office.lodekey"), path("field.lodekey")};
    for (const Answer &answer :
         {office(QStringLiteral("--officer Ada create")), field(QStringLiteral("--officer Béatrice create")),
          office(QStringLiteral("pack keys -o %1"), keys), field(QStringLiteral("pack keys -o %2"), keys),
          office(QStringLiteral("pack trust %2 --name Bukavu"), keys),
          field(QStringLiteral("pack trust %1 --name Office"), keys)}) {
        if (answer.exit != 0)
            return answer.error.isEmpty() ? QByteArray("no answer") : answer.error;
    }
    return {};
}

} // namespace Lodebook
