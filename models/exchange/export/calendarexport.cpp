// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/calendarexport.h"

#include "models/core/formattedtext.h"
#include "models/entities/partners/event.h"
#include "models/exchange/files/utf8.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

const QString momentFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
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

QString moment(const QDateTime &at)
{
    return at.toUTC().toString(momentFormat);
}

/// Grows with time and stays below the largest number the standard allows until the year 2088.
QByteArray sequence(const QDateTime &changedAt)
{
    static const QDateTime beginning(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return line("SEQUENCE", QString::number(std::max<qint64>(0, beginning.secsTo(changedAt))));
}

QByteArray entry(const Deadline &deadline, const QDateTime &writtenAt)
{
    const QString subject = deadline.record.isNull() ? QStringLiteral("group") : toText(deadline.record);
    const QString name = deadline.kind + u'-' + subject + QStringLiteral("@lodebook");
    const QString day = QStringLiteral("yyyyMMdd");
    QByteArray text = "BEGIN:VEVENT\r\n";
    text += line("UID", name);
    text += line("DTSTAMP", moment(writtenAt));
    text += sequence(writtenAt); // its day may follow from other records: nobody knows when it last moved
    text += line("DTSTART;VALUE=DATE", deadline.dueOn.toString(day));
    text += line("DTEND;VALUE=DATE", deadline.dueOn.addDays(1).toString(day));
    text += line("SUMMARY", escaped(deadline.title));
    text += line("DESCRIPTION", escaped(deadline.words));
    text += line("CATEGORIES", escaped(stateWords(deadline.state)));
    text += "TRANSP:TRANSPARENT\r\n"; // a deadline does not make anybody busy
    return text + "END:VEVENT\r\n";
}

QByteArray entry(const Record &record, const QDateTime &writtenAt)
{
    const EventEntity &is = event();
    QByteArray text = "BEGIN:VEVENT\r\n";
    text += line("UID", QStringLiteral("event-%1@lodebook").arg(toText(record.id())));
    text += line("DTSTAMP", moment(writtenAt));
    text += sequence(record.get(is.changedAt, record.get(is.createdAt, writtenAt)));
    text += line("DTSTART", moment(*record.get(is.startsAt)));
    if (const std::optional<QDateTime> ends = record.get(is.endsAt))
        text += line("DTEND", moment(*ends));
    text += line("SUMMARY", escaped(record.text(is.title)));
    if (!record.isEmpty(is.topics))
        text += line("DESCRIPTION", escaped(formattedText(record.text(is.topics)).text));
    if (!record.isEmpty(is.place) || record.get(is.online, false))
        text += line("LOCATION", escaped(record.isEmpty(is.place) ? is.online.label() : record.text(is.place)));
    if (!record.isEmpty(is.kind))
        text += line("CATEGORIES", escaped(choiceWords(is.kind, record.text(is.kind))));
    return text + "END:VEVENT\r\n";
}

} // namespace

Result<CalendarReport> writeCalendar(const QList<Deadline> &deadlines, const QList<Record> &events, const QString &path,
                                     const QDateTime &writtenAt)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::File, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()), {}};
    CalendarReport report;
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lodebook//Calendar//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n");
    QSet<RecordId> written;
    for (const Record &record : events) {
        const bool isRestricted = record.get(event().restricted, false);
        const bool isDated = record.get(event().startsAt).has_value();
        if (isRestricted || !isDated) {
            ++(isRestricted ? report.restricted : report.undated);
            continue;
        }
        file.write(entry(record, writtenAt));
        written.insert(record.id());
        ++report.written;
    }
    for (const Deadline &deadline : deadlines) {
        if (deadline.kind == u"event" && written.contains(deadline.record))
            continue;
        if (!deadline.dueOn.isValid()) {
            ++report.undated;
            continue;
        }
        file.write(entry(deadline, writtenAt));
        ++report.written;
    }
    file.write("END:VCALENDAR\r\n");
    if (!file.commit())
        return Error{Error::Kind::File, Words::tr("%1 could not be written to the end; nothing was left there").arg(path), file.errorString()};
    return report;
}

} // namespace Lodebook
