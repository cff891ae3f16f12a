// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/devicespage.h"
#include "views/exchange/takepackpage.h"

#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// What the desktop is told: which files are the program's.
class DesktopEntryTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindOfFileOpensInTheProgram_data();
    void everyKindOfFileOpensInTheProgram();

private:
    static QString file(const QString &name)
    {
        return qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/resources/desktop/") + name;
    }

    QTemporaryDir m_home;
};

void DesktopEntryTest::initTestCase()
{
    const QString packages = m_home.filePath(QStringLiteral("mime/packages"));
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(file(QStringLiteral("lodebook.xml")), packages + QStringLiteral("/lodebook.xml")));
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
}

void DesktopEntryTest::everyKindOfFileOpensInTheProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("casebook") << QStringLiteral("Partnership.lodebook");
    QTest::newRow("pack") << QStringLiteral("Goma.LODEPACK");
    QTest::newRow("key") << QStringLiteral("Goma laptop.lodekey");
}

void DesktopEntryTest::everyKindOfFileOpensInTheProgram()
{
    QFETCH(QString, name);
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    QVERIFY2(type.name().startsWith(QStringLiteral("application/x-lode")), qPrintable(type.name()));
    QFile entry(file(QStringLiteral("lodebook.desktop")));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(entry.readAll());
    const QString types = words.section(QStringLiteral("\nMimeType="), 1).section(u'\n', 0, 0);
    QVERIFY2(types.split(u';').contains(type.name()), qPrintable(types));
    QVERIFY(words.contains(QStringLiteral("\nExec=lodebook %f\n")));
    QVERIFY(name.endsWith(QStringLiteral(".lodebook")) || TakePackPage::isPack(name) || DevicesPage::isKey(name));
}

QTEST_MAIN(DesktopEntryTest)
#include "tst_desktopentry.moc"
