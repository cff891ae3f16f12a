// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/isotext.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

using namespace Lodebook;

class IsoTextTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatQtWrites()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator chance(seed);
        for (int i = 0; i < 20'000; ++i) {
            const QDateTime moment = QDateTime::fromMSecsSinceEpoch(
                qint64(chance.generate64() % 520'000'000'000'000) - 260'000'000'000'000, Qt::UTC);
            QCOMPARE(isoText(moment), moment.toString(Qt::ISODateWithMs));
            QCOMPARE(isoText(moment.date()), moment.date().toString(Qt::ISODate));
        }
    }

    void knowsTheEdges_data()
    {
        QTest::addColumn<QDateTime>("moment");
        for (const char *text : {"1970-01-01T00:00:00.000Z", "1969-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z",
                                 "9999-12-31T23:59:59.999Z", "2024-02-29T12:00:00.001Z"})
            QTest::newRow(text) << QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    }
    void knowsTheEdges()
    {
        QFETCH(QDateTime, moment);
        QCOMPARE(isoText(moment), QString::fromLatin1(QTest::currentDataTag()));
    }

    void bringsOtherZonesToUtc()
    {
        const QDateTime there(QDate(2026, 3, 1), QTime(1, 30), QTimeZone(2 * 3600));
        QCOMPARE(isoText(there), QStringLiteral("2026-02-28T23:30:00.000Z"));
    }

    void hasNoTextForWhatIsNone()
    {
        QVERIFY(isoText(QDate()).isEmpty());
        QVERIFY(isoText(QDateTime()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(IsoTextTest)
#include "tst_isotext.moc"
