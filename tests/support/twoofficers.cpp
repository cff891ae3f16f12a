// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoofficers.h"

namespace Lodebook {

ProgramAnswer TwoOfficers::run(const QString &casebook, const QString &words, const QStringList &values)
{
    QStringList arguments;
    for (QString word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype i = 0; i < values.size(); ++i)
            word.replace(u'%' + QString::number(i + 1), values.at(i));
        arguments.append(word);
    }
    return runProgram(casebook, arguments);
}

QByteArray TwoOfficers::begin() const
{
    const QStringList keys{path("office.lodekey"), path("field.lodekey")};
    for (const ProgramAnswer &answer :
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
