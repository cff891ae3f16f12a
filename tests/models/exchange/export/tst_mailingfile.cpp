// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/mailingfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class MailingFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsOnlyWhoMayBeWrittenTo();
    void refusesAnotherEnding();
};

void MailingFileTest::holdsOnlyWhoMayBeWrittenTo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    MailingList list;
    list.included.append({.name = QStringLiteral("Ana"), .house = QStringLiteral("Red Hills"), .email = QStringLiteral("ana@example.org"), .languages = {QStringLiteral("fr"), QStringLiteral("en")}});
    list.leftOut.append({.name = QStringLiteral("No"), .email = QStringLiteral("no@example.org"), .standing = Addressee::Standing::ConsentRefused});
    QVERIFY(writeMailingList(list, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("name,organisation,email,languages\r\nAna,Red Hills,ana@example.org,fr; en\r\n"));
}

void MailingFileTest::refusesAnotherEnding()
{
    QVERIFY(!writeMailingList({}, QStringLiteral("list.docx")));
}

QTEST_MAIN(MailingFileTest)
#include "tst_mailingfile.moc"
