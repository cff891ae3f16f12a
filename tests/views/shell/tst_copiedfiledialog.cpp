// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/copiedfiledialog.h"

#include "models/storage/casebookfile.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class CopiedFileDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesACopyForTheSafeAnswer();
    void saysWhereTheOtherOneIs();
    void decidesNothingWhenItIsLeft();
};

void CopiedFileDialogTest::takesACopyForTheSafeAnswer()
{
    CopiedFileDialog dialog(fileLocation(QStringLiteral("/home/ada/b.lodebook")), {});
    QSignalSpy copied(&dialog, &CopiedFileDialog::copied);
    QSignalSpy moved(&dialog, &CopiedFileDialog::moved);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(copied.size(), 1);
    QVERIFY(!dialog.isVisible());
    dialog.open();
    dialog.findChild<QPushButton *>(QStringLiteral("moved"))->click();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(copied.size(), 1);
}

void CopiedFileDialogTest::saysWhereTheOtherOneIs()
{
    const auto textsOf = [](const CopiedFile::Finding &found) {
        CopiedFileDialog dialog(fileLocation(QStringLiteral("/home/ada/b.lodebook")), found);
        QString all;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    const QString elsewhere =
        textsOf({CopiedFile::Finding::Kind::Copy, QStringLiteral("bukavu-3"), QStringLiteral("/srv/a.lodebook")});
    for (const char *word : {"bukavu-3", "a.lodebook", "b.lodebook"})
        QVERIFY2(elsewhere.contains(QLatin1String(word)), qPrintable(elsewhere));
    const QString beside = textsOf({CopiedFile::Finding::Kind::Copy, {}, QStringLiteral("/srv/a.lodebook")});
    QVERIFY2(beside.contains(QStringLiteral("still lies at")), qPrintable(beside));
}

void CopiedFileDialogTest::decidesNothingWhenItIsLeft()
{
    CopiedFileDialog dialog(fileLocation(QStringLiteral("/home/ada/b.lodebook")), {});
    QSignalSpy copied(&dialog, &CopiedFileDialog::copied);
    QSignalSpy moved(&dialog, &CopiedFileDialog::moved);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(copied.isEmpty() && moved.isEmpty());
}

QTEST_MAIN(CopiedFileDialogTest)
#include "tst_copiedfiledialog.moc"
