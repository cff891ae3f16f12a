// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/spokenlanguage.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/programme/programmewords.h"
#include "models/reports/reports.h"
#include "models/storage/casebook.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTranslator>

using namespace Lodebook;

class SpokenLanguageTest final : public QObject
{
    Q_OBJECT

private slots:
    void speaksOnItsThreadOnly();
    void scopesLieInEachOther();
    void countsInItsLanguage();
    void comesBeforeTheWordsOfTheProgram();
    void makesAWholeReportInOneLanguage();
};

void SpokenLanguageTest::speaksOnItsThreadOnly()
{
    const SpokenLanguage french(QStringLiteral("fr"));
    QCOMPARE(mineSite().label(), QStringLiteral("Site minier"));
    QString elsewhere;
    const std::unique_ptr<QThread> thread(QThread::create([&elsewhere] { elsewhere = mineSite().label(); }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(elsewhere, QStringLiteral("Mine site"));
}

void SpokenLanguageTest::scopesLieInEachOther()
{
    QCOMPARE(mineSite().label(), QStringLiteral("Mine site"));
    {
        const SpokenLanguage french(QStringLiteral("fr"));
        {
            const SpokenLanguage german(QStringLiteral("de"));
            QCOMPARE(mineSite().label(), QStringLiteral("Minenstandort"));
            const SpokenLanguage asTheProgram{QString()};
            QCOMPARE(mineSite().label(), QStringLiteral("Mine site"));
        }
        QCOMPARE(mineSite().label(), QStringLiteral("Site minier"));
    }
    QCOMPARE(mineSite().label(), QStringLiteral("Mine site"));
}

void SpokenLanguageTest::countsInItsLanguage()
{
    {
        const SpokenLanguage english(QStringLiteral("en"));
        QVERIFY2(restrictedRowsWords(1).startsWith(QStringLiteral("1 record behind")), qPrintable(restrictedRowsWords(1)));
        QVERIFY2(restrictedRowsWords(2).startsWith(QStringLiteral("2 records behind")), qPrintable(restrictedRowsWords(2)));
    }
    const SpokenLanguage german(QStringLiteral("de"));
    QCOMPARE(numberWords(1234.5), QStringLiteral("1.234,5"));
    QVERIFY2(!restrictedRowsWords(2).contains(QStringLiteral("record")), qPrintable(restrictedRowsWords(2)));
    QVERIFY2(restrictedRowsWords(10482).contains(QStringLiteral("10.482")), qPrintable(restrictedRowsWords(10482)));
}

void SpokenLanguageTest::comesBeforeTheWordsOfTheProgram()
{
    QTranslator spanish;
    QVERIFY(spanish.load(QStringLiteral(":/i18n/lodebook_es")));
    QCoreApplication::installTranslator(&spanish);
    SpokenLanguage::comeFirst();
    QCOMPARE(mineSite().label(), QStringLiteral("Sitio minero"));
    {
        const SpokenLanguage french(QStringLiteral("fr"));
        QCOMPARE(mineSite().label(), QStringLiteral("Site minier"));
        const SpokenLanguage english(QStringLiteral("en"));
        QCOMPARE(mineSite().label(), QStringLiteral("Mine site"));
        const SpokenLanguage untranslated(QStringLiteral("sw"));
        QCOMPARE(mineSite().label(), QStringLiteral("Mine site"));
    }
    QCOMPARE(mineSite().label(), QStringLiteral("Sitio minero"));
    QCoreApplication::removeTranslator(&spanish);
}

void SpokenLanguageTest::makesAWholeReportInOneLanguage()
{
    const QTemporaryDir folder;
    const auto casebook = Casebook::create(*CasebookLocation::fromText(folder.filePath(QStringLiteral("a.lodebook"))), {});
    QVERIFY(casebook);
    Record late(task());
    late.set(task().title, QStringLiteral("Bisie"));
    late.set(task().dueOn, QDate(2024, 1, 31));
    QVERIFY((*casebook)->store().save(late));
    ReportRequest request;
    request.language = QStringLiteral("fr");
    request.asOf = QDate(2024, 3, 1);
    const Result<ReportDocument> report = makeReport(QStringLiteral("deadlines"), (*casebook)->reader(), request);
    QVERIFY(report);
    QStringList row;
    for (const ReportBlock &block : report->blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const ReportCell &cell : table->rows.last().cells)
                row.append(cell.text);
        }
    }
    QCOMPARE(row, (QStringList{QStringLiteral("31 janv. 2024"), QStringLiteral("Tâche"), QStringLiteral("Bisie"), QStringLiteral("La tâche est à faire."), QStringLiteral("personne n’est désigné")}));
}

QTEST_GUILESS_MAIN(SpokenLanguageTest)
#include "tst_spokenlanguage.moc"
