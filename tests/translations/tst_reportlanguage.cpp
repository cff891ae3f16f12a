// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportlanguage.h"
#include "models/entities/field/minesite.h"

#include <QTest>
#include <QTranslator>

using namespace Lodebook;

class ReportLanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void speaksItsOwnLanguageWhateverTheProgramSpeaks();
    void speaksEnglishInAWindowOfAnotherLanguage();
    void speaksAsTheProgramWhenNoneIsNamed();

private:
    /// The words of the program, from now to the end of the test.
    void speak(const QString &language);
};

void ReportLanguageTest::speak(const QString &language)
{
    auto *words = new QTranslator(QCoreApplication::instance());
    QVERIFY(words->load(QStringLiteral(":/i18n/lodebook_") + language));
    QCoreApplication::installTranslator(words);
}

void ReportLanguageTest::speaksItsOwnLanguageWhateverTheProgramSpeaks()
{
    const ReportLanguage french(QStringLiteral("fr"));
    QCOMPARE(french.text("Mine sites"), QStringLiteral("Sites miniers"));
    QCOMPARE(french.label("Mine site"), QStringLiteral("Site minier"));
    QCOMPARE(french.choice(mineSite().kind.choices(), QStringLiteral("artisanal")), QStringLiteral("Artisanale"));
    QCOMPARE(french.day(QDate(2024, 3, 31)), QStringLiteral("31 mars 2024"));
    QCOMPARE(ReportLanguage(QStringLiteral("de")).text("Mine sites"), QStringLiteral("Minenstandorte"));
}

void ReportLanguageTest::speaksEnglishInAWindowOfAnotherLanguage()
{
    speak(QStringLiteral("es"));
    QCOMPARE(mineSite().label(), QStringLiteral("Sitio minero"));
    QCOMPARE(ReportLanguage(QStringLiteral("en")).label("Mine site"), QStringLiteral("Mine site"));
}

void ReportLanguageTest::speaksAsTheProgramWhenNoneIsNamed()
{
    speak(QStringLiteral("nl"));
    QCOMPARE(ReportLanguage().text("Mine sites"), QStringLiteral("Mijnlocaties"));
}

QTEST_GUILESS_MAIN(ReportLanguageTest)
#include "tst_reportlanguage.moc"
