// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/timescale.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

#include <cmath>

using namespace Lodebook;

class TimeScaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void daysAndPlacesAgree();
    void zoomsAboutAPlace();
    void dividesTimeAsThereIsRoom();
    void namesNeverTouchEachOther();
    void reachesFarBackAndAhead();
};

void TimeScaleTest::daysAndPlacesAgree()
{
    const TimeScale scale(QDate(2026, 1, 1), 3);
    QCOMPARE(scale.at(QDate(2026, 1, 11)), 30.0);
    QCOMPARE(scale.dayAt(30), QDate(2026, 1, 11));
    QCOMPARE(scale.dayAt(29), QDate(2026, 1, 10));
    QCOMPARE(scale.dayAt(-1), QDate(2025, 12, 31));
    const TimeScale whole = TimeScale::fitting(QDate(2020, 1, 1), QDate(2025, 12, 31), 1000);
    QVERIFY(whole.at(QDate(2020, 1, 1)) > 0);
    QVERIFY(whole.at(QDate(2026, 1, 1)) < 1000);
}

void TimeScaleTest::zoomsAboutAPlace()
{
    const TimeScale scale(QDate(2026, 1, 1), 3);
    const QDate day = scale.dayAt(301);
    const TimeScale near = scale.zoomedAt(301, 4);
    QCOMPARE(near.dayAt(301), day);
    QCOMPARE(near.pixelsPerDay(), 12.0);
    QVERIFY(scale.zoomedAt(0, 1e9).pixelsPerDay() < 1000);
    QVERIFY(scale.zoomedAt(0, 1e-9).pixelsPerDay() > 0.001);
}

void TimeScaleTest::dividesTimeAsThereIsRoom()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QFontMetrics metrics(QGuiApplication::font());
    const auto labels = [&metrics](double pixelsPerDay) {
        QStringList names;
        for (const TimeScale::Tick &tick : TimeScale(QDate(2026, 1, 1), pixelsPerDay).ticks(1500, metrics))
            names.append(tick.label);
        return names;
    };
    QVERIFY(labels(4).contains(QStringLiteral("Feb")));
    QVERIFY(labels(0.8).contains(QStringLiteral("Q2")));
    QVERIFY(!labels(0.8).contains(QStringLiteral("Feb")));
    for (const QString &label : labels(0.1))
        QVERIFY(label.isEmpty()); // years alone
    for (const TimeScale::Tick &tick : TimeScale(QDate(2026, 1, 1), 0.1).ticks(1500, metrics))
        QVERIFY(tick.isMajor);
}

void TimeScaleTest::namesNeverTouchEachOther()
{
    for (const QLocale::Language language : {QLocale::English, QLocale::French, QLocale::German}) {
        QLocale::setDefault(QLocale(language));
        for (const int size : {9, 24}) {
            QFont font = QGuiApplication::font();
            font.setPointSize(size);
            const QFontMetrics metrics(font);
            for (double pixelsPerDay = 0.01; pixelsPerDay < 60; pixelsPerDay *= 1.3) {
                const TimeScale scale(QDate(2001, 5, 17), pixelsPerDay);
                double freeFrom = -1e9;
                for (const TimeScale::Tick &tick : scale.ticks(1500, metrics)) {
                    const double at = scale.at(tick.day);
                    QVERIFY2(at >= freeFrom, qPrintable(QStringLiteral("%1 at %2").arg(tick.label).arg(pixelsPerDay)));
                    const QString text = tick.label.isEmpty() ? QStringLiteral("2000") : tick.label;
                    freeFrom = at + metrics.horizontalAdvance(text);
                }
            }
        }
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TimeScaleTest::reachesFarBackAndAhead()
{
    const QFontMetrics metrics(QGuiApplication::font());
    const TimeScale scale = TimeScale::fitting(QDate(1850, 1, 1), QDate(2200, 1, 1), 800);
    const QList<TimeScale::Tick> ticks = scale.ticks(800, metrics);
    QVERIFY(!ticks.isEmpty());
    QVERIFY(ticks.size() < 100);
    QVERIFY(ticks.last().day.year() > 1900);
}

QTEST_MAIN(TimeScaleTest)
#include "tst_timescale.moc"
