// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/bidi.h"
#include "models/core/languagewords.h"
#include "models/core/spokenlanguage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Lodebook;

class LanguageWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheWordsPeopleHaveWritten();
    void fallsBackOnEnglishCounts();
    void accentsEveryLetterAndLengthensTheText();
    void leavesPlaceholdersAndMarkUpAsTheyAre_data();
    void leavesPlaceholdersAndMarkUpAsTheyAre();
    void writesArabicFromRightToLeft();
    void speaksItOnOneThreadAlone();
};

void LanguageWordsTest::bringsTheWordsPeopleHaveWritten()
{
    QCOMPARE(languageWords(QStringLiteral("fr"))->translate("Entities", "Mine site"), QStringLiteral("Site minier"));
    QCOMPARE(languageWords(QStringLiteral("nl_BE"))->translate("Entities", "Mine site"), QStringLiteral("Mijnlocatie"));
}

void LanguageWordsTest::fallsBackOnEnglishCounts()
{
    const auto words = languageWords(QStringLiteral("sw"));
    QCOMPARE(words->translate("Lodebook::RecordListPage", "%Ln record(s) deleted", nullptr, 1),
             QStringLiteral("%Ln record deleted"));
    QCOMPARE(words->translate("Entities", "Mine site"), QString());
}

void LanguageWordsTest::accentsEveryLetterAndLengthensTheText()
{
    const auto words = languageWords(QStringLiteral("en-XA"));
    const QString sentence =
        QStringLiteral("The report could not be printed: the printer or the file cannot be written to.");
    const QString strange = words->translate("Reports", qPrintable(sentence));
    QVERIFY(!strange.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))));
    QVERIFY2(strange.size() > sentence.size() * 1.25 && strange.size() < sentence.size() * 1.55, qPrintable(strange));
    QCOMPARE(words->translate("Lodebook::RecordListPage", "%Ln record(s) deleted", nullptr, 3),
             QStringLiteral("%Ln ŕééçööŕđš đééļééţééđ"));
    QCOMPARE(words->translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), QStringLiteral("LTR"));
    QCOMPARE(languageLocale(QStringLiteral("en-XA")).language(), QLocale::English);
}

void LanguageWordsTest::leavesPlaceholdersAndMarkUpAsTheyAre_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("strange");
    const auto row = [](const char *name, const char *english, const char *strange) {
        QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(strange);
    };
    row("numbers", "%1 of %L2", "%1 ööƒ %L2");
    row("mark-up", "<b>No</b> &amp; <a href=\"x\">so</a>", "<b>Ñöö</b> &amp; <a href=\"x\">šöö</a>");
    row("shortcut on a vowel", "Find &all", "Ƒîîñđ &åļļ");
    row("shortcut", "&Save", "&Šååṽéé");
    row("file pattern", "Files (*.csv *.xlsx)", "Ƒîîļééš (*.csv *.xlsx)");
    row("ending", "in .odt", "îîñ .odt");
    row("option", "See --help", "Šéééé --help");
}

void LanguageWordsTest::leavesPlaceholdersAndMarkUpAsTheyAre()
{
    QFETCH(const QString, english);
    QFETCH(const QString, strange);
    QCOMPARE(languageWords(QStringLiteral("en-XA"))->translate("any", english.toUtf8().constData()), strange);
}

void LanguageWordsTest::writesArabicFromRightToLeft()
{
    const auto words = languageWords(QStringLiteral("ar-XB"));
    const QString strange = words->translate("Entities", "Mine site, no. %1");
    QVERIFY(strange.isRightToLeft());
    QVERIFY(strange.endsWith(isolated(QStringLiteral("%1")))
            && !strange.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))));
    QVERIFY(words->translate("any", "<a href=\"%1\">x</a>").contains(QStringLiteral("\"%1\""))); // an address stays one
    QCOMPARE(words->translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), QStringLiteral("RTL"));
    QCOMPARE(languageLocale(QStringLiteral("ar-XB")).textDirection(), Qt::RightToLeft);
    QCOMPARE(languageLocale(QStringLiteral("ar-XB")).toString(12), QStringLiteral("١٢"));
}

void LanguageWordsTest::speaksItOnOneThreadAlone()
{
    {
        const SpokenLanguage here(QStringLiteral("ar-XB"));
        QVERIFY(QCoreApplication::translate("Entities", "Mine site").isRightToLeft());
        QCOMPARE(SpokenLanguage::locale().language(), QLocale::Arabic);
    }
    QCOMPARE(QCoreApplication::translate("Entities", "Mine site"), QStringLiteral("Mine site"));
}

QTEST_GUILESS_MAIN(LanguageWordsTest)
#include "tst_languagewords.moc"
