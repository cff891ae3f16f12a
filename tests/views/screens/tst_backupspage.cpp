// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/backupspage.h"

#include "models/entities/partners/organisation.h"
#include "tests/support/testcasebook.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Lodebook;

class BackupsPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup() { m_page.reset(); }
    void makesOneAndListsIt();
    void checksASoundAndADamagedOne();
    void saysWhatWouldBeTakenBackBeforeItRestores();
    void tellsOnWhichDayEachWasMade();

private:
    QPushButton &button(const char *name) { return *m_page->findChild<QPushButton *>(QString::fromLatin1(name)); }
    BackupsModel &model() { return *static_cast<BackupsModel *>(m_page->findChild<QTableView *>(QStringLiteral("backups"))->model()); }
    QString message() { return m_page->findChild<MessageBar *>()->text(); }
    void make();

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<BackupsPage> m_page;
};

void BackupsPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_page = std::make_unique<BackupsPage>(**m_casebook);
    m_page->resize(900, 600);
    m_page->show();
}

void BackupsPageTest::make()
{
    const int before = model().rowCount();
    QTest::mouseClick(&button("make"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), before + 1, 30000);
    QTRY_VERIFY(button("check").isEnabled());
}

void BackupsPageTest::makesOneAndListsIt()
{
    QVERIFY(!button("check").isEnabled() && !button("restore").isEnabled());
    make();
    QVERIFY(message().contains(QStringLiteral("was made and checked")));
    QVERIFY(QFile::exists(model().backup(0).path) && !model().backup(0).isAutomatic);
    make();
    QVERIFY(model().backup(0).path != model().backup(1).path); // in the same second as well
}

void BackupsPageTest::checksASoundAndADamagedOne()
{
    make();
    QTest::mouseClick(&button("check"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("is sound")), 30000);
    QFile file(model().backup(0).path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(20000, 'x'));
    file.close();
    QTRY_VERIFY(button("check").isEnabled());
    QTest::mouseClick(&button("check"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty() && !message().contains(QStringLiteral("is sound")), 30000);
}

void BackupsPageTest::saysWhatWouldBeTakenBackBeforeItRestores()
{
    make();
    QSignalSpy asked(m_page.get(), &Page::restoreRequested);
    QTest::mouseClick(&button("restore"), Qt::LeftButton);
    QVERIFY(message().contains(QStringLiteral("1 March 2026")) || message().contains(QStringLiteral("01/03/2026")));
    QVERIFY2(message().contains(QStringLiteral("nothing has changed since")), qPrintable(message()));
    QVERIFY(asked.isEmpty());
    for (QPushButton *answer : m_page->findChild<MessageBar *>()->findChildren<QPushButton *>())
        QTest::mouseClick(answer, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), model().backup(0).path);
}

void BackupsPageTest::tellsOnWhichDayEachWasMade()
{
    make();
    QCOMPARE(model().backup(0).at.toUTC(), QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    QVERIFY(!model().index(0, BackupsModel::MadeColumn).data().toString().isEmpty());
    QVERIFY(model().index(0, BackupsModel::SizeColumn).data().toString().contains(QStringLiteral("B")));
    QCOMPARE(model().rowOf(model().backup(0).path), 0);
}

QTEST_MAIN(BackupsPageTest)
#include "tst_backupspage.moc"
