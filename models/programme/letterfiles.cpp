// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/letterfiles.h"

#include "models/core/slug.h"
#include "models/core/stopped.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

QStringList pathsOf(const QList<Letter> &letters, const QDir &folder, const QString &ending)
{
    const int digits = int(std::max<qsizetype>(3, QString::number(letters.size()).size()));
    QStringList paths;
    for (const Letter &letter : letters) {
        const QString number = QStringLiteral("%1").arg(paths.size() + 1, digits, 10, QLatin1Char('0'));
        const QString name = slug(letter.to.name);
        paths.append(folder.filePath((name.isEmpty() ? number : QString(number + u'_' + name)) + u'.' + ending));
    }
    return paths;
}

} // namespace

Result<QStringList> writeLetterFiles(const QList<Letter> &letters, const QString &folder, const QString &ending, const LetterWriter &write,
                                     const std::function<bool(double)> &progress)
{
    const QDir into(folder);
    const QStringList paths = pathsOf(letters, into, ending);
    const auto there = std::ranges::find_if(paths, [](const QString &path) { return QFileInfo::exists(path); });
    if (there != paths.end())
        return Error{Error::Kind::Refused, Words::tr("“%1” is there already. Nothing was written; choose an empty folder.").arg(*there), {}};
    if (!into.mkpath(QStringLiteral(".")))
        return Error{Error::Kind::File, Words::tr("The folder “%1” could not be made. Nothing was written.").arg(folder), {}};
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const bool goesOn = !progress || progress(double(i) / double(paths.size()));
        const Result<> written = goesOn ? write(letters.at(i), paths.at(i)) : Result<>(stoppedUnchanged());
        if (written)
            continue;
        for (const QString &path : paths.first(i))
            QFile::remove(path);
        return written.error();
    }
    return paths;
}

} // namespace Lodebook
