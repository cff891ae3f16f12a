// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rotatingbackups.h"

#include "models/entities/catalogue.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/casebook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class RotatingBackupsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_casebook.reset(); }
    void makesTheFirstOneAtOnceAndTheNextADayLater();
    void makesNoneWhenNothingHasChanged();
    void leavesThoseOfPeopleAlone();
    void holdsEnoughToGoBackByDaysWeeksAndMonths();
    void keepsWhatAClockThatWasWrongHasMade();
    void canPutTheCasebookBackAsItWas();
    void saysWhyOneCouldNotBeMade();

private:
    void add(const QString &name);
    void pass(int days) { m_clock.advance(days * 24LL * 60 * 60 * 1000); }
    bool backUp();
    QList<KeptBackup> kept() const { return keptBackups(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Casebook> m_casebook;
};

void RotatingBackupsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.lodebook"));
    m_clock = FixedClock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    Result<std::unique_ptr<Casebook>> made = Casebook::create(*CasebookLocation::fromText(m_path), {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    QVERIFY(made);
    m_casebook = std::move(*made);
}

void RotatingBackupsTest::add(const QString &name)
{
    m_clock.advance(1000);
    Record one(organisation());
    one.set(organisation().name, name);
    one.set(organisation().kind, QStringLiteral("company"));
    QVERIFY(m_casebook->store().save(one));
}

bool RotatingBackupsTest::backUp()
{
    const Result<std::optional<BackupReport>> done = backUpIfDue(*m_casebook);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return done->has_value();
}

void RotatingBackupsTest::makesTheFirstOneAtOnceAndTheNextADayLater()
{
    QVERIFY(backUp());
    add(QStringLiteral("One"));
    QVERIFY(!backUp());
    m_clock.advance(23 * 60 * 60 * 1000LL);
    QVERIFY(!backUp());
    m_clock.advance(60 * 60 * 1000LL);
    QVERIFY(backUp());
    QCOMPARE(kept().size(), 2);
    QVERIFY(kept().first().at > kept().last().at);
    QVERIFY(kept().first().bytes > 0 && verifyBackup(kept().first().path, catalog()));
}

void RotatingBackupsTest::makesNoneWhenNothingHasChanged()
{
    QVERIFY(backUp());
    pass(3);
    QVERIFY(!backUp());
    add(QStringLiteral("One"));
    QCOMPARE(*actionsSince(m_casebook->database(), kept().first().at), 1);
    QVERIFY(backUp());
}

void RotatingBackupsTest::leavesThoseOfPeopleAlone()
{
    QVERIFY(backUpNow(*m_casebook));
    for (int day = 0; day < 40; ++day) {
        pass(1);
        add(QStringLiteral("Day %1").arg(day));
        QVERIFY(backUp());
    }
    const QList<KeptBackup> all = kept();
    QVERIFY(!all.last().isAutomatic);
    QCOMPARE(std::ranges::count(all, false, &KeptBackup::isAutomatic), 1);
    QVERIFY(all.size() < 20);
}

void RotatingBackupsTest::holdsEnoughToGoBackByDaysWeeksAndMonths()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
    QList<QDateTime> all;
    for (int day = 0; day < 800; ++day) {
        all.append(now.addDays(-day));
        all.append(now.addDays(-day).addSecs(-60 * 60));
    }
    const QList<QDateTime> gone = thinnedOut(all, now);
    QList<QDateTime> left;
    for (const QDateTime &moment : all) {
        if (!gone.contains(moment))
            left.append(moment);
    }
    for (int day = 0; day < 7; ++day)
        QVERIFY(left.contains(now.addDays(-day)));
    QVERIFY(!left.contains(now.addSecs(-60 * 60))); // of one day the newest is enough
    QVERIFY(left.contains(QDateTime(QDate(2026, 11, 15), QTime(12, 0)))); // the Sunday before
    QVERIFY(left.contains(QDateTime(QDate(2026, 1, 31), QTime(12, 0))));
    QVERIFY(left.last() >= now.addMonths(-12));
    QVERIFY(left.size() <= 7 + 5 + 12);
    QCOMPARE(thinnedOut(left, now), QList<QDateTime>()); // what was kept once is not dropped the next hour
}

void RotatingBackupsTest::keepsWhatAClockThatWasWrongHasMade()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
    QCOMPARE(thinnedOut({now.addYears(3), now.addYears(3).addSecs(-1), now}, now), QList<QDateTime>());
}

void RotatingBackupsTest::canPutTheCasebookBackAsItWas()
{
    add(QStringLiteral("Before"));
    QVERIFY(backUp());
    add(QStringLiteral("After"));
    m_casebook.reset();
    const Result<QString> replaced = restoreBackup(kept().first().path, m_path, catalog(), m_clock);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().message));
    QVERIFY(QFile::exists(*replaced));
    Result<std::unique_ptr<Casebook>> opened = Casebook::open(*CasebookLocation::fromText(m_path), {.officer = {}, .clock = &m_clock});
    QVERIFY(opened);
    m_casebook = std::move(*opened);
    const Result<QList<Record>> left = m_casebook->reader().list(Query(organisation()));
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().text(organisation().name), QStringLiteral("Before"));
}

void RotatingBackupsTest::saysWhyOneCouldNotBeMade()
{
    QFile inTheWay(backupFolder(m_path));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
    const Result<std::optional<BackupReport>> done = backUpIfDue(*m_casebook);
    QVERIFY(!done && !done.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(RotatingBackupsTest)
#include "tst_rotatingbackups.moc"
