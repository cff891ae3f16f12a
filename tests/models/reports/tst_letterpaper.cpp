// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/letterpaper.h"

#include "models/reports/reportfiles.h"
#include "models/reports/reporthtml.h"
#include "models/reports/reportlayout.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Lodebook;

class LetterPaperTest final : public QObject
{
    Q_OBJECT

private slots:
    void beginsEachLetterOnAPageOfItsOwn();
    void putsNothingOfOursOnThePaper();
    void breaksPagesInTextDocuments();
    void isWrittenAsFiles();

private:
    static QList<Letter> letters()
    {
        QList<Letter> list;
        for (const char *name : {"Ana", "Ben"}) {
            list.append(Letter{.to = {}, .language = QStringLiteral("fr"), .subject = QStringLiteral("To %1").arg(QLatin1String(name)),
                               .body = QStringLiteral("Dear **%1**,\n\nwords.").arg(QLatin1String(name)), .head = {QLatin1String(name), QStringLiteral("1 Road")}, .on = QDate(2026, 3, 1)});
        }
        return list;
    }
    static ReportDocument paper() { return letterPaper(letters(), QStringLiteral("Mailing"), QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)); }
    static QString textOf(const QList<ReportMark> &page)
    {
        QStringList words;
        std::ranges::transform(page, std::back_inserter(words), &ReportMark::text);
        return words.join(u' ');
    }
};

void LetterPaperTest::beginsEachLetterOnAPageOfItsOwn()
{
    const ReportDocument document = paper();
    const ReportPages pages = layOut(document, reportPaper(document));
    QCOMPARE(pages.count(), 2);
    QVERIFY(textOf(pages.pages.at(0)).contains(QLatin1String("To Ana")));
    QVERIFY(!textOf(pages.pages.at(0)).contains(QLatin1String("Ben")));
    QVERIFY(textOf(pages.pages.at(1)).contains(QLatin1String("To Ben")));
    QVERIFY(textOf(pages.pages.at(1)).contains(QLatin1String("1 mars 2026")));
}

void LetterPaperTest::putsNothingOfOursOnThePaper()
{
    const ReportDocument document = paper();
    const ReportPages pages = layOut(document, reportPaper(document));
    for (const QList<ReportMark> &page : pages.pages)
        QVERIFY(!textOf(page).contains(QLatin1String("Mailing")));
    QVERIFY(!reportHtml(document).contains(document.checksum()));
    QVERIFY(reportHtml(document).contains(QLatin1String("<b>Ana</b>")));
}

void LetterPaperTest::breaksPagesInTextDocuments()
{
    const QString html = reportPlainHtml(paper());
    QCOMPARE(html.count(QLatin1String("page-break-before: always")), 1);
    QVERIFY(html.indexOf(QLatin1String("page-break-before")) > html.indexOf(QLatin1String("To Ana")));
}

void LetterPaperTest::isWrittenAsFiles()
{
    const QTemporaryDir folder;
    for (const char *ending : {"pdf", "odt", "html"}) {
        const QString path = folder.filePath(QStringLiteral("letters.") + QLatin1String(ending));
        const Result<> written = writeReport(paper(), path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QVERIFY(QFileInfo(path).size() > 500);
    }
}

QTEST_MAIN(LetterPaperTest)
#include "tst_letterpaper.moc"
