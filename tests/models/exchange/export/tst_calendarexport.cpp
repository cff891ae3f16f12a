// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/calendarexport.h"

#include "models/entities/partners/event.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class CalendarExportTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesWholeDayEvents();
    void escapesAndFoldsLongTexts();
    void leavesNoFileWhereItCannotWrite();
    void writesEventsInUniversalTime();
    void keepsNamesAndRaisesSequences();
    void leavesRestrictedEventsOutAndNoEventTwice();
    void isReadByAnIndependentParser();

private:
    static Record gathering(const QString &title, const QDateTime &at);
    QByteArray written(const QList<Deadline> &deadlines, CalendarReport *report = nullptr, const QList<Record> &events = {});
    QTemporaryDir m_folder;
};

QByteArray CalendarExportTest::written(const QList<Deadline> &deadlines, CalendarReport *report, const QList<Record> &events)
{
    const QString path = m_folder.filePath(QStringLiteral("d.ics"));
    const Result<CalendarReport> done = writeCalendar(deadlines, events, path, QDateTime({2026, 7, 1}, {9, 30}, Qt::UTC));
    QFile file(path);
    if (!done || !file.open(QIODevice::ReadOnly))
        return {};
    if (report)
        *report = *done;
    return file.readAll();
}

void CalendarExportTest::writesWholeDayEvents()
{
    const RecordId record = newRecordId();
    CalendarReport report;
    const QByteArray text = written({{.kind = QStringLiteral("task"), .entity = QStringLiteral("task"), .record = record, .title = QStringLiteral("Ring them"), .dueOn = {2026, 12, 31}, .words = QStringLiteral("Ring.")},
                                     {.kind = QStringLiteral("site_status"), .title = QStringLiteral("Sites")}}, &report);
    QCOMPARE(report.written, 1);
    QCOMPARE(report.undated, 1);
    QCOMPARE(text, QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lodebook//Calendar//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
                              "BEGIN:VEVENT\r\nUID:task-") + toText(record).toLatin1() + "@lodebook\r\nDTSTAMP:20260701T093000Z\r\nSEQUENCE:205061400\r\n"
                              "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Ring them\r\nDESCRIPTION:Ring.\r\nCATEGORIES:" + stateWords(Deadline::State::Due).toUtf8()
                              + "\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    QVERIFY(written({}).contains("END:VCALENDAR"));
}

void CalendarExportTest::escapesAndFoldsLongTexts()
{
    const QString title = QStringLiteral("a;b,c\\d\nWürde, 金矿 und 🙂: ").repeated(12);
    const QByteArray text = written({{.kind = QStringLiteral("task"), .record = newRecordId(), .title = title, .dueOn = {2026, 1, 1}}});
    for (const QByteArray &one : text.split('\n')) {
        QVERIFY2(one.size() <= 76, one.constData()); // with the return
        QVERIFY(!QString::fromUtf8(one).contains(QChar::ReplacementCharacter));
    }
    QString summary = QString::fromUtf8(QByteArray(text).replace("\r\n ", ""));
    summary = summary.sliced(summary.indexOf(QLatin1String("SUMMARY:")) + 8).section(QLatin1String("\r\n"), 0, 0);
    QString back;
    for (qsizetype i = 0; i < summary.size(); ++i) {
        const bool escape = summary.at(i) == u'\\';
        const QChar character = escape ? summary.at(++i) : summary.at(i);
        back += escape && character == u'n' ? QChar(u'\n') : character;
    }
    QCOMPARE(back, title);
}

void CalendarExportTest::leavesNoFileWhereItCannotWrite()
{
    const QString path = m_folder.filePath(QStringLiteral("nowhere/d.ics"));
    QVERIFY(!writeCalendar({}, {}, path, QDateTime::currentDateTimeUtc()));
    QVERIFY(!QFile::exists(path));
}

Record CalendarExportTest::gathering(const QString &title, const QDateTime &at)
{
    Record one(Lodebook::event());
    one.setId(newRecordId());
    one.set(Lodebook::event().title, title);
    if (at.isValid())
        one.set(Lodebook::event().startsAt, at);
    return one;
}

void CalendarExportTest::writesEventsInUniversalTime()
{
    Record one = gathering(QStringLiteral("Round table; buyers, miners"), QDateTime(QDate(2026, 10, 25), QTime(2, 30), Qt::OffsetFromUTC, 7200));
    one.set(Lodebook::event().endsAt, QDateTime(QDate(2026, 10, 25), QTime(2, 30), Qt::OffsetFromUTC, 3600)); // the hour that comes twice
    one.set(Lodebook::event().place, QStringLiteral("The Hague, hall 2"));
    CalendarReport report;
    const QByteArray text = written({}, &report, {one, gathering(QStringLiteral("Some time"), {})});
    QCOMPARE(report.written, 1);
    QCOMPARE(report.undated, 1);
    QVERIFY2(text.contains("DTSTART:20261025T003000Z\r\nDTEND:20261025T013000Z\r\n"), text.constData());
    QVERIFY2(text.contains("SUMMARY:Round table\\; buyers\\, miners\r\n"), text.constData());
    QVERIFY2(text.contains("LOCATION:The Hague\\, hall 2\r\n"), text.constData());
}

void CalendarExportTest::keepsNamesAndRaisesSequences()
{
    const auto value = [](const QByteArray &text, const QByteArray &name) {
        const qsizetype at = text.indexOf(QByteArray("\r\n" + name + ':')) + 3 + name.size();
        return text.sliced(at, text.indexOf("\r\n", at) - at);
    };
    Record one = gathering(QStringLiteral("Round table"), QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    one.set(Lodebook::event().changedAt, QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC));
    const QByteArray first = written({}, nullptr, {one});
    QCOMPARE(written({}, nullptr, {one}), first); // nothing changed: nothing is new
    one.set(Lodebook::event().startsAt, QDateTime(QDate(2026, 3, 8), QTime(9, 0), Qt::UTC));
    one.set(Lodebook::event().changedAt, QDateTime(QDate(2026, 1, 2), QTime(9, 0), Qt::UTC));
    const QByteArray second = written({}, nullptr, {one});
    QCOMPARE(value(second, "UID"), value(first, "UID"));
    QVERIFY(value(second, "SEQUENCE").toLongLong() > value(first, "SEQUENCE").toLongLong());
}

void CalendarExportTest::leavesRestrictedEventsOutAndNoEventTwice()
{
    const QDateTime at(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    const Record open = gathering(QStringLiteral("Open"), at);
    Record hidden = gathering(QStringLiteral("Hidden"), at);
    hidden.set(Lodebook::event().restricted, true);
    CalendarReport report;
    const QByteArray text = written({{.kind = QStringLiteral("event"), .entity = QStringLiteral("event"), .record = open.id(), .title = QStringLiteral("Open"), .dueOn = {2026, 3, 1}}},
                                    &report, {open, hidden});
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    QVERIFY(!text.contains("Hidden"));
    QCOMPARE(report.restricted, 1);
}

/// What we write is read by somebody else's reader: python3-icalendar. Skipped where it is not installed.
void CalendarExportTest::isReadByAnIndependentParser()
{
    QProcess probe;
    probe.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import icalendar")});
    if (!probe.waitForFinished(60000) || probe.exitCode() != 0)
        QSKIP("python3-icalendar is not installed");
    const QString title = QStringLiteral("a;b,c\\d\nWürde, 金矿 und 🙂: ").repeated(12);
    QVERIFY(!written({{.kind = QStringLiteral("task"), .record = newRecordId(), .title = title, .dueOn = {2026, 12, 31}}}, nullptr,
                     {gathering(title, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC))}).isEmpty());
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral(R"py(
import sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
for entry in calendar.walk('VEVENT'):
    sys.stdout.buffer.write(('%s|%s|%s|%s\n' % (entry['UID'], entry['DTSTART'].dt, int(entry['SEQUENCE']), entry['SUMMARY'].replace('\n', '~'))).encode())
)py"), m_folder.filePath(QStringLiteral("d.ics"))});
    QVERIFY(reader.waitForFinished(60000));
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QStringList read = QString::fromUtf8(reader.readAllStandardOutput()).trimmed().split(u'\n');
    QCOMPARE(read.size(), 2);
    for (const QString &one : read)
        QCOMPARE(QString(one.section(u'|', 3)).replace(u'~', u'\n').trimmed(), title.trimmed());
    QCOMPARE(read.at(0).section(u'|', 1, 1), QStringLiteral("2026-03-01 09:00:00+00:00"));
    QCOMPARE(read.at(1).section(u'|', 1, 1), QStringLiteral("2026-12-31"));
}

QTEST_GUILESS_MAIN(CalendarExportTest)
#include "tst_calendarexport.moc"
