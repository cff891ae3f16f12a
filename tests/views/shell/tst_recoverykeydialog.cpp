// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/recoverykeydialog.h"

#include "models/storage/casebook.h"
#include "models/storage/encryption.h"
#include "views/reports/paperdialog.h"
#include "views/reports/reportdesk.h"
#include "views/reports/reportpreview.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class RecoveryKeyDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasTheKeyTypedBackFromThePaper();
    void isNotLeftByAccidentBeforeTheKeyIsOnPaper();
    void canBePutOff();
    void printsTheKey();
    void dividesTheKeyAndTakesItsParts();
    void triesAKeyThatWasShownEarlier();

private:
    static QLineEdit *line(RecoveryKeyDialog &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QLatin1String(name));
    }
    static QPushButton *button(RecoveryKeyDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Casebook> m_casebook;
    QString m_key;
};

void RecoveryKeyDialogTest::initTestCase()
{
    if (!Encryption::isAvailable())
        QSKIP("this program is built without encryption at rest");
    const CasebookLocation location = *CasebookLocation::fromText(m_folder.filePath(QStringLiteral("Kivu.lodebook")));
    const auto keys =
        Encryption::NewCasebook::prepare(location.path, QStringLiteral("five dry dogs in the sun"), {1, 64});
    QVERIFY(keys);
    Result<std::unique_ptr<Casebook>> made = Casebook::create(location, {.officer = QStringLiteral("Ada")});
    QVERIFY(made);
    m_casebook = std::move(*made);
    m_key = (*keys)->recoveryKey();
}

void RecoveryKeyDialogTest::hasTheKeyTypedBackFromThePaper()
{
    RecoveryKeyDialog dialog(*m_casebook, m_key);
    dialog.show();
    QSignalSpy rehearsed(&dialog, &RecoveryKeyDialog::rehearsed);
    QCOMPARE(line(dialog, "recoveryKey")->text(), m_key);
    QVERIFY(line(dialog, "recoveryKey")->isReadOnly());
    button(dialog, "next")->click();
    QVERIFY(!line(dialog, "recoveryKey")->isVisible()); // typed from the paper, not from the screen
    QVERIFY(!button(dialog, "next")->isEnabled());
    auto *messages = dialog.findChild<MessageBar *>();
    QString wrong = m_key;
    wrong[0] = wrong.at(0) == u'7' ? u'8' : u'7';
    QTest::keyClicks(line(dialog, "typedKey"), wrong);
    QTest::keyClick(line(dialog, "typedKey"), Qt::Key_Return);
    QVERIFY(messages->isVisible() && rehearsed.isEmpty());
    QVERIFY(!Encryption::isRehearsed(m_casebook->database()));
    line(dialog, "typedKey")->clear();
    QTest::keyClicks(line(dialog, "typedKey"), m_key.toLower().remove(u'-'));
    QTest::keyClick(line(dialog, "typedKey"), Qt::Key_Return);
    QCOMPARE(rehearsed.size(), 1);
    QVERIFY(dialog.isVisible() && messages->isVisible());
    QVERIFY(Encryption::isRehearsed(m_casebook->database()));
    QVERIFY(!button(dialog, "later")->isVisible());
    button(dialog, "next")->click();
    QVERIFY(!dialog.isVisible());
    for (const char *one : {"recoveryKey", "typedKey"})
        QVERIFY(line(dialog, one)->text().isEmpty());
}

void RecoveryKeyDialogTest::isNotLeftByAccidentBeforeTheKeyIsOnPaper()
{
    RecoveryKeyDialog dialog(*m_casebook, m_key);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<MessageBar *>()->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QVERIFY(line(dialog, "recoveryKey")->text().isEmpty());
}

void RecoveryKeyDialogTest::canBePutOff()
{
    RecoveryKeyDialog dialog(*m_casebook, m_key);
    dialog.show();
    button(dialog, "next")->click();
    button(dialog, "back")->click();
    QCOMPARE(line(dialog, "recoveryKey")->text(), m_key);
    QVERIFY(line(dialog, "recoveryKey")->isVisible());
    button(dialog, "next")->click();
    QVERIFY(button(dialog, "later")->isVisible());
    button(dialog, "later")->click();
    QVERIFY(!dialog.isVisible());
}

void RecoveryKeyDialogTest::printsTheKey()
{
    RecoveryKeyDialog dialog(*m_casebook, m_key);
    dialog.show();
    button(dialog, "printKey")->click();
    auto *paper = dialog.findChild<PaperDialog *>();
    QVERIFY(paper);
    auto *preview = paper->findChild<ReportPreview *>();
    QTRY_COMPARE_WITH_TIMEOUT(preview->pageCount(), 1, 20000);
    paper->close();
}

void RecoveryKeyDialogTest::dividesTheKeyAndTakesItsParts()
{
    RecoveryKeyDialog dialog(*m_casebook, m_key);
    dialog.show();
    auto *shown = dialog.findChild<QPlainTextEdit *>(QStringLiteral("parts"));
    QVERIFY(!shown->isVisible());
    dialog.findChild<QCheckBox *>(QStringLiteral("divide"))->click();
    QVERIFY(shown->isVisible() && !line(dialog, "recoveryKey")->isVisible());
    QCOMPARE(shown->toPlainText().split(u'\n').size(), 3);
    dialog.findChild<QSpinBox *>(QStringLiteral("partCount"))->setValue(5);
    dialog.findChild<QSpinBox *>(QStringLiteral("partsNeeded"))->setValue(3);
    dialog.findChild<QSpinBox *>(QStringLiteral("partCount"))->setValue(2); // no more can be needed than there are
    QCOMPARE(dialog.findChild<QSpinBox *>(QStringLiteral("partsNeeded"))->value(), 2);
    dialog.findChild<QSpinBox *>(QStringLiteral("partCount"))->setValue(4);
    if (const QString folder = qEnvironmentVariable("LODEBOOK_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog.grab().save(folder + QStringLiteral("/divided.png"))); // for those who want to look
    QTRY_COMPARE(shown->verticalScrollBar()->maximum(), 0); // every part in sight, to its last letter
    QTRY_COMPARE(shown->horizontalScrollBar()->maximum(), 0);
    QStringList parts;
    for (const QString &part : shown->toPlainText().split(u'\n'))
        parts.append(part.section(QStringLiteral("  "), 1));
    QCOMPARE(parts.size(), 4);
    button(dialog, "printKey")->click();
    auto *paper = dialog.findChild<PaperDialog *>();
    QVERIFY(paper);
    QTRY_COMPARE_WITH_TIMEOUT(paper->findChild<ReportPreview *>()->pageCount(), 4, 20000);
    paper->close();
    button(dialog, "next")->click();
    auto *messages = dialog.findChild<MessageBar *>();
    const auto type = [&dialog](const QString &text) {
        line(dialog, "typedKey")->clear();
        QTest::keyClicks(line(dialog, "typedKey"), text);
        QTest::keyClick(line(dialog, "typedKey"), Qt::Key_Return);
    };
    QSignalSpy rehearsed(&dialog, &RecoveryKeyDialog::rehearsed);
    type(parts.at(3));
    QVERIFY(messages->isVisible() && messages->text().contains(QLatin1String("That part is right")));
    QVERIFY(line(dialog, "typedKey")->text().isEmpty());
    type(parts.at(3));
    QVERIFY(messages->text().contains(QLatin1String("already")));
    type(parts.at(0).toLower());
    QCOMPARE(rehearsed.size(), 1);
    QVERIFY(shown->toPlainText().isEmpty());
}

void RecoveryKeyDialogTest::triesAKeyThatWasShownEarlier()
{
    RecoveryKeyDialog dialog(*m_casebook);
    dialog.show();
    QVERIFY(!line(dialog, "recoveryKey")->isVisible() && line(dialog, "typedKey")->isVisible());
    QVERIFY(!button(dialog, "back")->isVisible());
    QTest::keyClicks(line(dialog, "typedKey"), m_key);
    button(dialog, "next")->click();
    QVERIFY(dialog.findChild<MessageBar *>()->isVisible());
    QVERIFY(!button(dialog, "later")->isVisible());
}

QTEST_MAIN(RecoveryKeyDialogTest)
#include "tst_recoverykeydialog.moc"
