// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/calendarexport.h"

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

private:
    QByteArray written(const QList<Deadline> &deadlines, CalendarReport *report = nullptr);
    QTemporaryDir m_folder;
};

QByteArray CalendarExportTest::written(const QList<Deadline> &deadlines, CalendarReport *report)
{
    const QString path = m_folder.filePath(QStringLiteral("d.ics"));
    const Result<CalendarReport> done = writeCalendar(deadlines, path, QDateTime({2026, 7, 1}, {9, 30}, Qt::UTC));
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
    QCOMPARE(text, QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Lodebook//Deadlines//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
                              "BEGIN:VEVENT\r\nUID:task-") + toText(record).toLatin1() + "@lodebook\r\nDTSTAMP:20260701T093000Z\r\n"
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
    QVERIFY(!writeCalendar({}, path, QDateTime::currentDateTimeUtc()));
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(CalendarExportTest)
#include "tst_calendarexport.moc"
