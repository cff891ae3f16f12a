// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/devicespage.h"

#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "tests/support/testdevice.h"
#include "tests/support/twodesks.h"
#include "views/exchange/keypanel.h"
#include "views/exchange/makepackpage.h"
#include "views/exchange/scopepicker.h"
#include "views/fields/linkline.h"
#include "views/lists/emptylist.h"
#include "views/widgets/chip.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Lodebook;

class DevicesPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init() { m_alone = std::make_unique<TestCasebook>(); }
    void cleanup() { m_page.reset(); }
    void handsItsOwnKeyOver();
    void acceptsAKeyWithItsFingerprint();
    void refusesAKeyWhoseFingerprintDiffers();
    void acceptsWithoutComparingAndSaysSo();
    void withdrawsTrustAfterAsking();
    void saysHowLongADeviceIsSilent();
    void looksIntoAPackBeforeItWritesIt();
    void makesAPackOfAPart();
    void needsADeviceAndAScope();

private:
    template<typename PageType>
    void open(Casebook &casebook, const Location &location);
    QPushButton &button(const char *name) { return *m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QString message() { return m_page->findChild<MessageBar *>()->text(); }
    QString keyFile(const TestDevice &device);
    void answer();
    DevicesModel &devices()
    {
        return *static_cast<DevicesModel *>(m_page->findChild<QTableView *>(QStringLiteral("knownDevices"))->model());
    }

    std::unique_ptr<TestCasebook> m_alone;
    std::unique_ptr<DeskPage> m_page;
};

template<typename PageType>
void DevicesPageTest::open(Casebook &casebook, const Location &location)
{
    m_page = std::make_unique<PageType>(location, casebook);
    m_page->resize(1000, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QString DevicesPageTest::keyFile(const TestDevice &device)
{
    const QString path = m_alone->folder() + QStringLiteral("/%1.lodekey").arg(device.identity.code);
    if (const Result<> written = KeyFile::write(device.identity, device.secret.signSecret, path); !written)
        qFatal("%s", qPrintable(written.error().message));
    return path;
}

void DevicesPageTest::answer()
{
    for (QPushButton *one : m_page->findChild<MessageBar *>()->findChildren<QPushButton *>())
        QTest::mouseClick(one, Qt::LeftButton);
}

void DevicesPageTest::handsItsOwnKeyOver()
{
    open<DevicesPage>(**m_alone, Location::screen(QStringLiteral("devices")));
    QVERIFY(m_page->findChild<EmptyList *>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(button("saveKey").isEnabled(), 30000);
    const QString path = m_alone->folder() + QStringLiteral("/mine.lodekey");
    static_cast<DevicesPage *>(m_page.get())->saveOwnKey(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("holds no secret")), 30000);
    const Result<DeviceIdentity> read = KeyFile::read(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(m_page->findChild<QLabel *>(QStringLiteral("ownFingerprint"))->text(), read->fingerprint());
    QCOMPARE(read->device, (*m_alone)->store().author().device);
}

void DevicesPageTest::acceptsAKeyWithItsFingerprint()
{
    const TestDevice goma(3, QStringLiteral("Goma laptop"));
    open<DevicesPage>(**m_alone, DevicesPage::locationFor(keyFile(goma)));
    const QAbstractItemModelTester rules(&devices(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *panel = m_page->findChild<KeyPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(panel->findChild<QLabel *>(QStringLiteral("aboutKey"))->text().contains(QStringLiteral("Goma laptop")));
    m_page->setFocus(); // as a window does with the page it goes to
    QCOMPARE(QApplication::focusWidget(), panel->findChild<QLineEdit *>(QStringLiteral("fingerprint")));
    QTest::keyClicks(panel->findChild<QLineEdit *>(QStringLiteral("fingerprint")),
                     QString(goma.identity.fingerprint()).remove(u' '));
    QTRY_VERIFY(button("acceptKey").isEnabled());
    QTest::mouseClick(&button("acceptKey"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(devices().rowCount(), 1, 30000);
    QVERIFY(!panel->isVisible());
    QVERIFY(devices().receipt(0).key.confirmed);
    QCOMPARE(devices().index(0, DevicesModel::TrustColumn).data().toString(), QStringLiteral("Trusted, compared"));
    QCOMPARE(devices().index(0, DevicesModel::HeardColumn).data().toString(), QStringLiteral("Never"));
}

void DevicesPageTest::refusesAKeyWhoseFingerprintDiffers()
{
    const TestDevice goma(3, QStringLiteral("Goma laptop"));
    open<DevicesPage>(**m_alone, DevicesPage::locationFor(keyFile(goma)));
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("fingerprint")),
                     TestDevice(4, QStringLiteral("Other")).identity.fingerprint());
    QTest::mouseClick(&button("acceptKey"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("was not accepted")), 30000);
    QVERIFY(DeviceKeys(**m_alone).known()->isEmpty());
    QVERIFY(m_page->findChild<KeyPanel *>()->isVisible()); // to be typed again
}

void DevicesPageTest::acceptsWithoutComparingAndSaysSo()
{
    const TestDevice goma(3, QStringLiteral("Goma laptop"));
    open<DevicesPage>(**m_alone, DevicesPage::locationFor(keyFile(goma)));
    QTest::mouseClick(&button("acceptKey"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(devices().rowCount(), 1, 30000);
    QCOMPARE(devices().index(0, DevicesModel::TrustColumn).data().toString(), QStringLiteral("Trusted, not compared"));
    QTRY_VERIFY(button("compare").isEnabled());
    QTest::mouseClick(&button("compare"), Qt::LeftButton);
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("fingerprint")), goma.identity.fingerprint());
    QTest::mouseClick(&button("acceptKey"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(devices().receipt(0).key.confirmed, 30000);
}

void DevicesPageTest::withdrawsTrustAfterAsking()
{
    QVERIFY(DeviceKeys(**m_alone).trust(TestDevice(3, QStringLiteral("Goma laptop")).identity));
    open<DevicesPage>(**m_alone, Location::screen(QStringLiteral("devices")));
    QTRY_VERIFY_WITH_TIMEOUT(button("withdraw").isEnabled() && button("withdraw").isVisible(), 30000);
    QTest::mouseClick(&button("withdraw"), Qt::LeftButton);
    QVERIFY(DeviceKeys(**m_alone).known()->first().isTrusted());
    answer();
    QTRY_COMPARE_WITH_TIMEOUT(devices().index(0, DevicesModel::TrustColumn).data().toString(),
                              QStringLiteral("Withdrawn"), 30000);
    QVERIFY(!DeviceKeys(**m_alone).known()->first().isTrusted());
    QTRY_VERIFY(!button("makePack").isEnabled());
}

void DevicesPageTest::saysHowLongADeviceIsSilent()
{
    DevicesModel model;
    Receipt receipt;
    receipt.key = TestDevice(3, QStringLiteral("Goma laptop")).known();
    receipt.pending = 3;
    const auto heard = [&](int days) {
        receipt.silentDays = days;
        model.setReceipts({receipt});
        return model.index(0, DevicesModel::HeardColumn).data().toString();
    };
    QCOMPARE(heard(0), QStringLiteral("Today"));
    QVERIFY(heard(3).contains(QStringLiteral("ago")));
    QVERIFY(heard(20).startsWith(QStringLiteral("Silent"))); // a word, and not a colour alone
    QVERIFY(model.index(0, DevicesModel::PendingColumn).data().toString().contains(u'3'));
}

void DevicesPageTest::looksIntoAPackBeforeItWritesIt()
{
    TwoDesks desks;
    const Record site = desks.siteIn(desks.office(), QStringLiteral("Nyabibwe"));
    open<MakePackPage>(desks.office(), Location::screen(QStringLiteral("make_pack")));
    auto *page = static_cast<MakePackPage *>(m_page.get());
    QTRY_VERIFY_WITH_TIMEOUT(button("look").isEnabled(), 30000); // the only device is ticked
    QVERIFY(!button("write").isEnabled());
    QTest::mouseClick(&button("look"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button("write").isEnabled(), 30000);
    auto &table = *m_page->findChild<QTableView *>(QStringLiteral("packContents"));
    const QAbstractItemModelTester rules(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table.model()->rowCount() > 0);
    QVERIFY(!table.model()
                 ->match(table.model()->index(0, 0), Qt::DisplayRole, mineSite().pluralLabel(), 1, Qt::MatchExactly)
                 .isEmpty());
    QVERIFY(Receipts(desks.office()).all()->first().scope.isEmpty()); // looking leaves nothing behind
    const QString path = desks.file(QStringLiteral("out.lodepack"));
    page->make(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("is written")), 30000);
    QVERIFY(QFileInfo(path).size() > 0);
    desks.take(desks.field(), path);
    QCOMPARE(desks.here(desks.field(), site).text(mineSite().name), QStringLiteral("Nyabibwe"));
}

void DevicesPageTest::makesAPackOfAPart()
{
    TwoDesks desks;
    const Record wanted = desks.siteIn(desks.office(), QStringLiteral("Nyabibwe"));
    const Record other = desks.siteIn(desks.office(), QStringLiteral("Rubaya"));
    open<MakePackPage>(desks.office(), MakePackPage::locationFor(desks.field().store().author().device));
    QTRY_VERIFY_WITH_TIMEOUT(button("look").isEnabled(), 30000);
    auto *picker = m_page->findChild<ScopePicker *>();
    m_page->findChild<QRadioButton *>(QStringLiteral("scopePart"))->click();
    QVERIFY(!button("look").isEnabled()); // of nothing
    auto *line = m_page->findChild<LinkLine *>(QStringLiteral("scopeSite"));
    QTest::keyClicks(line, QStringLiteral("Nyabibwe"));
    QTest::keyClick(line, Qt::Key_Escape);
    emit line->chosen(wanted.id(), QStringLiteral("Nyabibwe"));
    QVERIFY(picker->scope());
    QVERIFY(button("look").isEnabled());
    QCOMPARE(picker->findChildren<Chip *>().size(), 1);
    const QString path = desks.file(QStringLiteral("part.lodepack"));
    static_cast<MakePackPage *>(m_page.get())->make(path);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("is written")), 30000);
    desks.take(desks.field(), path);
    QVERIFY(desks.field().reader().find(mineSite(), wanted.id()));
    QVERIFY(!desks.field().reader().find(mineSite(), other.id()));
    // The next time the same is proposed.
    open<MakePackPage>(desks.office(), Location::screen(QStringLiteral("make_pack")));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QRadioButton *>(QStringLiteral("scopePart"))->isChecked(), 30000);
}

void DevicesPageTest::needsADeviceAndAScope()
{
    open<MakePackPage>(**m_alone, Location::screen(QStringLiteral("make_pack")));
    QTRY_VERIFY(m_page->findChild<EmptyList *>()->isVisible());
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    emit m_page->findChild<EmptyList *>()->stepTaken();
    QCOMPARE(opened.first().first().value<Location>().name, QStringLiteral("devices"));
}

QTEST_MAIN(DevicesPageTest)
#include "tst_devicespage.moc"
