// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoofficers.h"

#include <QFile>
#include <QTest>

using namespace Lodebook;

/// A casebook file that was copied, as the command line sees it: the program keeps what it knows in the user's folder.
class CopiedCasebookTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void readsACopyAndWritesAsADeviceOfItsOwn();
    void handsOutTheKeysOfTheNewDevice();
    void saysThatACopyIsOlder();

private:
    /// As if the next commands ran on another computer.
    void goTo(const char *computer) const { qputenv("XDG_DATA_HOME", QFile::encodeName(m_officers->path(computer))); }
    [[nodiscard]] QString keyOf(const ProgramAnswer &answer) const
    {
        return answer.json().value(QStringLiteral("device")).toString();
    }

    std::unique_ptr<TwoOfficers> m_officers;
};

void CopiedCasebookTest::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("the user's folder cannot be put elsewhere here");
#endif
}

void CopiedCasebookTest::init()
{
    m_officers = std::make_unique<TwoOfficers>();
    goTo("office pc");
    QCOMPARE(m_officers->begin(), QByteArray());
}

void CopiedCasebookTest::readsACopyAndWritesAsADeviceOfItsOwn()
{
    const QString device = keyOf(m_officers->field(QStringLiteral("pack keys --json")));
    // It comes on a stick, and is copied from there under the same name.
    QVERIFY(QFile::copy(m_officers->path("field.lodebook"), m_officers->path("stick")));
    QVERIFY(QFile::remove(m_officers->path("field.lodebook")));
    QVERIFY(QFile::copy(m_officers->path("stick"), m_officers->path("field.lodebook")));
    goTo("field laptop");
    const ProgramAnswer list = m_officers->field(QStringLiteral("list device --json"));
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.error, QByteArray());
    QCOMPARE(m_officers->field(QStringLiteral("info --json")).error, QByteArray());
    const QString add = QStringLiteral("add organisation name=Comptoir kind=company");
    const ProgramAnswer added = m_officers->field(add);
    QCOMPARE(added.exit, 0);
    QVERIFY2(added.error.contains("device of its own"), added.error.constData());
    QVERIFY2(added.error.contains("field.lodebook"), added.error.constData());
    // Said once: from now on it is what it is.
    QCOMPARE(m_officers->field(add).error, QByteArray());
    QVERIFY(keyOf(m_officers->field(QStringLiteral("pack keys --json"))) != device);
}

void CopiedCasebookTest::handsOutTheKeysOfTheNewDevice()
{
    const QString device = keyOf(m_officers->office(QStringLiteral("pack keys --json")));
    QVERIFY(QFile::remove(m_officers->path("field.lodebook")));
    QVERIFY(QFile::copy(m_officers->path("office.lodebook"), m_officers->path("field.lodebook")));
    const ProgramAnswer keys = m_officers->field(QStringLiteral("pack keys --json"));
    QCOMPARE(keys.exit, 0);
    QVERIFY2(keys.error.contains("is a copy of the casebook at"), keys.error.constData());
    QVERIFY(!keyOf(keys).isEmpty());
    QVERIFY(keyOf(keys) != device);
    QCOMPARE(keyOf(m_officers->office(QStringLiteral("pack keys --json"))), device);
}

void CopiedCasebookTest::saysThatACopyIsOlder()
{
    const QString add = QStringLiteral("add organisation name=%1 kind=company");
    QVERIFY(QFile::copy(m_officers->path("field.lodebook"), m_officers->path("kept")));
    QCOMPARE(m_officers->field(add, {QStringLiteral("First")}).exit, 0);
    QVERIFY(QFile::remove(m_officers->path("field.lodebook")));
    QVERIFY(QFile::rename(m_officers->path("kept"), m_officers->path("field.lodebook")));
    const ProgramAnswer added = m_officers->field(add, {QStringLiteral("Second")});
    QCOMPARE(added.exit, 0);
    QVERIFY2(added.error.contains("is an older copy"), added.error.constData());
    QCOMPARE(m_officers->field(add, {QStringLiteral("Third")}).error, QByteArray());
}

QTEST_GUILESS_MAIN(CopiedCasebookTest)
#include "tst_copiedcasebook.moc"
