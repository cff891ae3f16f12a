// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/device.h"
#include "models/entities/field/minesite.h"
#include "models/storage/casebookfile.h"
#include "tests/support/exchangetest.h"
#include "tests/support/offlinecopy.h"

using namespace Lodebook;

/// A laptop's file was copied past the program, and both go on as one device: whoever gets packs of both finds it out.
class ForkedDeviceTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void refusesTheSecondActionOfOneNumber();
    void refusesWhatGoesOnFromAnotherAction();
    void tellsTheCopyThatAnotherOneWentOn();
    void takesPacksOfOneDeviceInAnyOrder();

private:
    void begin(); ///< A pack each way, then the copy.
    /// That it names the laptop and the way out, and that nothing was taken.
    void isRefused(const Result<PackReport> &report, Casebook &by, const QString &before) const;

    std::unique_ptr<OfflineCopy> m_laptop;
    std::unique_ptr<Casebook> m_copy;
    Record m_pit = Record(mineSite());
};

void ForkedDeviceTest::begin()
{
    m_copy.reset();
    m_laptop = std::make_unique<OfflineCopy>(clock(), QStringLiteral("Béatrice"));
    QVERIFY_RESULT(m_post.introduce(casebook(), **m_laptop));
    m_pit = site(casebook(), QStringLiteral("Rubaya 4"));
    swap(casebook(), **m_laptop);
    edit(**m_laptop, m_pit, mineSite().name, QStringLiteral("Rubaya 5"));
    swap(casebook(), **m_laptop);
    const QString path = m_post.newPath() + QStringLiteral(".lodebook");
    QVERIFY_RESULT((*m_laptop)->database().copyTo(path));
    Result<std::unique_ptr<Casebook>> copy = Casebook::open(fileLocation(path), {.officer = {}, .clock = &clock()});
    QVERIFY_RESULT(copy);
    m_copy = std::move(*copy);
    QCOMPARE(m_copy->store().author().device, m_laptop->device());
}

void ForkedDeviceTest::isRefused(const Result<PackReport> &report, Casebook &by, const QString &before) const
{
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Refused);
    const Result<Record> laptop = by.reader().find(device(), m_laptop->device());
    QVERIFY_RESULT(laptop);
    const QString message = report.error().message;
    QVERIFY2(message.contains(laptop->text(device().name)), qPrintable(message));
    QVERIFY2(message.contains(laptop->text(device().code)), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("make a new casebook")), qPrintable(message));
    QCOMPARE(state(by), before);
}

void ForkedDeviceTest::refusesTheSecondActionOfOneNumber()
{
    begin();
    clock().advance(1000);
    edit(**m_laptop, m_pit, mineSite().name, QStringLiteral("of the original"));
    clock().advance(1000);
    edit(*m_copy, m_pit, mineSite().name, QStringLiteral("of the copy"));
    QVERIFY_RESULT(m_post.send(**m_laptop, casebook()));
    const QString before = state(casebook());
    isRefused(m_post.send(*m_copy, casebook()), casebook(), before);
    const Result<QString> pack = m_post.pack(*m_copy, {&casebook()});
    QVERIFY_RESULT(pack);
    isRefused(PackFiles(casebook()).preview(*pack), casebook(), before);
    // The one that came first goes on as before.
    edit(**m_laptop, m_pit, mineSite().name, QStringLiteral("later"));
    QVERIFY_RESULT(m_post.send(**m_laptop, casebook()));
    QCOMPARE(here(casebook(), m_pit).text(mineSite().name), QStringLiteral("later"));
}

void ForkedDeviceTest::refusesWhatGoesOnFromAnotherAction()
{
    begin();
    edit(**m_laptop, m_pit, mineSite().name, QStringLiteral("of the original"));
    edit(*m_copy, m_pit, mineSite().name, QStringLiteral("of the copy"));
    QVERIFY_RESULT(m_post.send(**m_laptop, casebook()));
    QVERIFY_RESULT(m_post.send(casebook(), *m_copy)); // tells it that its number is here
    edit(*m_copy, m_pit, mineSite().name, QStringLiteral("of the copy again"));
    const QString before = state(casebook());
    isRefused(m_post.send(*m_copy, casebook()), casebook(), before);
}

void ForkedDeviceTest::tellsTheCopyThatAnotherOneWentOn()
{
    begin();
    edit(**m_laptop, m_pit, mineSite().name, QStringLiteral("of the original"));
    QVERIFY_RESULT(m_post.send(**m_laptop, casebook()));
    const QString before = state(*m_copy);
    const Result<PackReport> report = m_post.send(casebook(), *m_copy);
    isRefused(report, *m_copy, before);
    QVERIFY2(report.error().message.contains(QStringLiteral("1 action(s) of it")), qPrintable(report.error().message));
    QVERIFY_RESULT(m_post.send(casebook(), **m_laptop)); // it is its own
}

void ForkedDeviceTest::takesPacksOfOneDeviceInAnyOrder()
{
    begin();
    QStringList packs;
    for (int round = 0; round < 4; ++round) {
        edit(**m_laptop, m_pit, mineSite().name, QStringLiteral("round %1").arg(round));
        const Result<QString> pack = m_post.pack(**m_laptop, {&casebook()});
        QVERIFY_RESULT(pack);
        packs.append(*pack);
    }
    for (const int one : {2, 0, 3, 1, 2})
        QVERIFY_RESULT(PackFiles(casebook()).take(packs.at(one)));
    QCOMPARE(here(casebook(), m_pit).text(mineSite().name), QStringLiteral("round 3"));
    QVERIFY(open(casebook()).isEmpty());
}

QTEST_GUILESS_MAIN(ForkedDeviceTest)
#include "tst_forkeddevice.moc"
