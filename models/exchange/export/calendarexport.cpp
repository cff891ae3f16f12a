// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/calendarexport.h"

#include "models/exchange/files/utf8.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace Lodebook {

namespace {

constexpr qsizetype longestLine = 75; // bytes, by the standard

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString escaped(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u';', QLatin1String("\\;")).replace(u',', QLatin1String("\\,"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\\n")).replace(u'\n', QLatin1String("\\n"));
    return text.remove(u'\r');
}

/// A line of content, folded where it is too long: between characters, never within one.
QByteArray line(const char *name, const QString &value)
{
    QByteArray rest = QByteArray(name) + ':' + value.toUtf8();
    QByteArray folded;
    qsizetype room = longestLine;
    while (rest.size() > room) {
        const qsizetype fits = utf8Extent(rest.first(room)).valid;
        folded += rest.first(fits) + "\r\n ";
        rest.remove(0, fits);
        room = longestLine - 1; // the blank that says the line goes on
    }
    return folded + rest + "\r\n";
}

QByteArray event(const Deadline &deadline, const QString &stamp)
{
    const QString subject = deadline.record.isNull() ? QStringLiteral("group") : toText(deadline.record);
    const QString name = deadline.kind + u'-' + subject + QStringLiteral("@lodebook");
    const QString day = QStringLiteral("yyyyMMdd");
    QByteArray text = "BEGIN:VEVENT\r\n";
    text += line("UID", name);
    text += line("DTSTAMP", stamp);
    text += line("DTSTART;VALUE=DATE", deadline.dueOn.toString(day));
    text += line("DTEND;VALUE=DATE", deadline.dueOn.addDays(1).toString(day));
    text += line("SUMMARY", escaped(deadline.title));
    text += line("DESCRIPTION", escaped(deadline.words));
    text += line("CATEGORIES", escaped(stateWords(deadline.state)));
    text += "TRANSP:TRANSPARENT\r\n"; // a deadline does not make anybody busy
    return text + "END:VEVENT\r\n";
}

} // namespace

Result<CalendarReport> writeCalendar(const QList<Deadline> &deadlines, const QString &path, const QDateTime &writtenAt)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::File, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()), {}};
    CalendarReport report;
    const QString stamp = writtenAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lodebook//Deadlines//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    for (const Deadline &deadline : deadlines) {
        if (!deadline.dueOn.isValid()) {
            ++report.undated;
            continue;
        }
        file.write(event(deadline, stamp));
        ++report.written;
    }
    file.write("END:VCALENDAR\r\n");
    if (!file.commit())
        return Error{Error::Kind::File, Words::tr("%1 could not be written to the end; nothing was left there").arg(path), file.errorString()};
    return report;
}

} // namespace Lodebook
