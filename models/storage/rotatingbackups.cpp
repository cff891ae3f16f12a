// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rotatingbackups.h"

#include "models/storage/casebook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int daysKept = 7;
constexpr int weeksKept = 5;
constexpr int monthsKept = 12;

const QString nameForm = QStringLiteral("yyyy-MM-dd HHmmss");
const QString automaticMark = QStringLiteral(" automatic");

QString pathFor(const Casebook &casebook, const QString &mark)
{
    const QString moment = casebook.clock().now().toLocalTime().toString(nameForm);
    return freeName(QStringLiteral("%1/%2%3").arg(backupFolder(casebook.location().path), moment, mark));
}

bool canBackUp(const Casebook &casebook)
{
    return casebook.location().kind == CasebookLocation::Kind::File && !casebook.isReadOnly();
}

Result<BackupReport> write(Casebook &casebook, const QString &path)
{
    const Result<BackupReport> made = writeBackup(casebook.database(), casebook.catalog(), path);
    if (!made)
        return made;
    const Result<> noted = casebook.setFact(QStringLiteral("last_backup"), casebook.clock().now().toString(Qt::ISODate));
    return noted ? made : Result<BackupReport>(noted.error());
}

/// A backup that could be made while nobody could write, and so could not be noted.
Result<> noteMade(Casebook &casebook, const QDateTime &at)
{
    const Result<QString> noted = casebook.fact(QStringLiteral("last_backup"));
    if (!noted)
        return noted.error();
    const QDateTime last = QDateTime::fromString(*noted, Qt::ISODate);
    return last.isValid() && last >= at.toUTC()
        ? Result<>()
        : casebook.setFact(QStringLiteral("last_backup"), at.toUTC().toString(Qt::ISODate));
}

void thinOut(const QString &casebook, const QDateTime &now)
{
    QList<QDateTime> moments;
    const QList<KeptBackup> all = keptBackups(casebook);
    for (const KeptBackup &one : all) {
        if (one.isAutomatic)
            moments.append(one.at);
    }
    const QList<QDateTime> gone = thinnedOut(moments, now);
    for (const KeptBackup &one : all) {
        if (one.isAutomatic && gone.contains(one.at))
            QFile::remove(one.path); // one that cannot be removed now is met again tomorrow
    }
}

} // namespace

QList<KeptBackup> keptBackups(const QString &casebook)
{
    QList<KeptBackup> found;
    const QDir folder(backupFolder(casebook));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.lodebook")}, QDir::Files)) {
        const QString name = file.completeBaseName();
        QDateTime at = QDateTime::fromString(name.left(nameForm.size()), nameForm);
        if (!at.isValid())
            at = file.lastModified();
        found.append({file.absoluteFilePath(), at, file.size(), name.contains(automaticMark)});
    }
    std::ranges::stable_sort(found, std::greater(), &KeptBackup::at);
    return found;
}

Result<std::optional<BackupReport>> backUpIfDue(Casebook &casebook)
{
    const std::optional<BackupReport> none;
    if (!canBackUp(casebook))
        return none;
    const QDateTime now = casebook.clock().now().toLocalTime();
    const QList<KeptBackup> kept = keptBackups(casebook.location().path);
    if (!kept.isEmpty()) {
        if (kept.first().at.secsTo(now) < 24 * 60 * 60 && kept.first().at <= now) {
            const Result<> noted = noteMade(casebook, kept.first().at);
            return noted ? Result<std::optional<BackupReport>>(none)
                         : Result<std::optional<BackupReport>>(noted.error());
        }
        const Result<qint64> actions = actionsSince(casebook.database(), kept.first().at);
        if (!actions || *actions == 0)
            return actions ? Result<std::optional<BackupReport>>(none) : Result<std::optional<BackupReport>>(actions.error());
    }
    const Result<BackupReport> made = write(casebook, pathFor(casebook, automaticMark));
    if (!made)
        return made.error();
    thinOut(casebook.location().path, now);
    return std::optional(*made);
}

Result<BackupReport> backUpNow(Casebook &casebook)
{
    return write(casebook, pathFor(casebook, {}));
}

Result<qint64> actionsSince(Database &database, const QDateTime &moment)
{
    const Result<QVariant> count = database.value(QStringLiteral("SELECT count(*) FROM log_batch WHERE at > ?"),
                                                  {database.dialect().stored(ColumnType::Moment, moment.toUTC())});
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

QList<QDateTime> thinnedOut(const QList<QDateTime> &moments, const QDateTime &now)
{
    QList<QDateTime> newestFirst = moments;
    std::ranges::sort(newestFirst, std::greater());
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks, months;
    QList<QDateTime> gone;
    for (const QDateTime &moment : std::as_const(newestFirst)) {
        const QDate day = moment.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        bool stays = moment > now; // of a clock that was wrong: nobody knows how old it is
        if (day.daysTo(now.date()) < daysKept && !days.contains(day))
            stays = true;
        if (day.daysTo(now.date()) < 7 * weeksKept && !weeks.contains({year, week}))
            stays = true;
        if (day > now.date().addMonths(-monthsKept) && !months.contains({day.year(), day.month()}))
            stays = true;
        days.insert(day);
        weeks.insert({year, week});
        months.insert({day.year(), day.month()});
        if (!stays)
            gone.append(moment);
    }
    return gone;
}

} // namespace Lodebook
