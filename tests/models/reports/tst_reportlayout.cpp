// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportlayout.h"

#include <QTest>

#include <algorithm>

using namespace Lodebook;

class ReportLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void numbersEveryPageAmongAll();
    void repeatsTheHeadOfATableOnEveryPage();
    void repeatsTheGroupARowStandsUnder();
    void repeatsOnlyTheSubgroupARowStandsUnder();
    void neverBreaksARowThatFitsAPage();
    void breaksARowTallerThanAPageAndLosesNoLine();
    void leavesNoGroupHeadingAtTheFootOfAPage();
    void keepsASumWithItsLastRow();
    void keepsAHeadingWithItsTable();
    void alignsFiguresAtTheEndOfTheirColumn();
    void turnsThePageForLanguagesWrittenFromTheRight();
    void keepsEverythingInsideTheMargins();
    void takesColumnsThatDoNotFit();
    void setsAnEmptyReport();

private:
    static ReportDocument document(QList<ReportBlock> blocks);
    static ReportTable table(int groups, int rowsPerGroup, const QString &name = QStringLiteral("Row %1"));
    static ReportPages lay(const ReportDocument &document) { return layOut(document, reportPaper(document)); }
    static QStringList textsOf(const ReportPages &pages, int page);
    static int pageOf(const ReportPages &pages, const QString &text);
};

ReportDocument ReportLayoutTest::document(QList<ReportBlock> blocks)
{
    ReportDocument made;
    made.title = QStringLiteral("A report");
    made.casebook = QStringLiteral("Casebook");
    made.language = QStringLiteral("en");
    made.blocks = std::move(blocks);
    made.words = {.pageOf = QStringLiteral("Page %1 of %2"), .madeOn = QStringLiteral("State of 1 Mar 2026."), .checksum = QStringLiteral("Checksum %1."),
                  .sources = QStringLiteral("Sources"), .notes = QStringLiteral("Notes"), .continued = QStringLiteral("%1 (continued)"),
                  .licence = QStringLiteral("%1. Licence: %2")};
    return made;
}

ReportTable ReportLayoutTest::table(int groups, int rowsPerGroup, const QString &name)
{
    ReportTable made;
    made.columns = {{QStringLiteral("Name"), ReportColumn::Align::Start, 1}, {QStringLiteral("Figure"), ReportColumn::Align::End, 0}};
    int number = 0;
    for (int group = 0; group < groups; ++group) {
        if (groups > 1)
            made.rows.append({ReportRow::Kind::Group, {{.text = QStringLiteral("Group %1").arg(group)}}});
        for (int i = 0; i < rowsPerGroup; ++i, ++number)
            made.rows.append({ReportRow::Kind::Record, {{.text = name.arg(number)}, {.text = QString::number(number * 7)}}});
        made.rows.append({ReportRow::Kind::Subtotal, {{.text = QStringLiteral("Sum %1").arg(group)}, {.text = QStringLiteral("1")}}});
    }
    return made;
}

QStringList ReportLayoutTest::textsOf(const ReportPages &pages, int page)
{
    QStringList texts;
    for (const ReportMark &mark : pages.pages.at(page)) {
        if (mark.kind == ReportMark::Kind::Text)
            texts.append(mark.text);
    }
    return texts;
}

int ReportLayoutTest::pageOf(const ReportPages &pages, const QString &text)
{
    for (int page = 0; page < pages.count(); ++page) {
        if (textsOf(pages, page).contains(text))
            return page;
    }
    return -1;
}

void ReportLayoutTest::numbersEveryPageAmongAll()
{
    const ReportPages pages = lay(document({table(1, 200)}));
    QVERIFY(pages.count() > 3);
    for (int page = 0; page < pages.count(); ++page)
        QVERIFY(textsOf(pages, page).contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.count())));
}

void ReportLayoutTest::repeatsTheHeadOfATableOnEveryPage()
{
    const ReportPages pages = lay(document({table(1, 200)}));
    for (int page = 0; page < pages.count(); ++page) {
        QCOMPARE(textsOf(pages, page).count(QStringLiteral("Name")), 1);
        QCOMPARE(textsOf(pages, page).count(QStringLiteral("Figure")), 1);
    }
}

void ReportLayoutTest::repeatsTheGroupARowStandsUnder()
{
    const ReportPages pages = lay(document({table(2, 120)}));
    int repeated = 0;
    for (int page = 1; page < pages.count(); ++page) {
        const QStringList texts = textsOf(pages, page);

        const int row = texts.filter(QStringLiteral("Row ")).value(0).section(u' ', 1).toInt();
        if (row == 0 || row == 120) // the page begins with the group itself
            continue;
        QVERIFY(texts.contains(QStringLiteral("Group %1 (continued)").arg(row < 120 ? 0 : 1)));
        ++repeated;
    }
    QVERIFY(repeated >= 3);
}

/// Groups of one level follow each other; none of them lies in the first.
void ReportLayoutTest::repeatsOnlyTheSubgroupARowStandsUnder()
{
    ReportTable flat = table(2, 120);
    for (ReportRow &row : flat.rows)
        row.kind = row.kind == ReportRow::Kind::Group ? ReportRow::Kind::Subgroup : row.kind;
    const ReportPages pages = lay(document({flat}));
    const int last = pages.count() - 1;
    QVERIFY(textsOf(pages, last).contains(QStringLiteral("Group 1 (continued)")));
}

void ReportLayoutTest::neverBreaksARowThatFitsAPage()
{
    ReportTable long_ = table(1, 0);
    for (int i = 0; i < 120; ++i) {
        const QString words = QStringLiteral("first%1 %2last%1").arg(i).arg(QStringLiteral("words between ").repeated(5 + i % 40));
        long_.rows.append({ReportRow::Kind::Record, {{.text = words}, {.text = QStringLiteral("1")}}});
    }
    const ReportPages pages = lay(document({long_}));
    QVERIFY(pages.count() > 3);
    for (int i = 0; i < 120; ++i) {
        int first = -1;
        int last = -1;
        for (int page = 0; page < pages.count(); ++page) {
            for (const QString &line : textsOf(pages, page)) {
                const QStringList words = line.split(u' ');
                first = words.contains(QStringLiteral("first%1").arg(i)) ? page : first;
                last = words.contains(QStringLiteral("last%1").arg(i)) ? page : last;
            }
        }
        QVERIFY(first >= 0);
        QCOMPARE(first, last);
    }
}

void ReportLayoutTest::breaksARowTallerThanAPageAndLosesNoLine()
{
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines.append(QStringLiteral("line%1").arg(i));
    ReportTable tall = table(1, 2);
    tall.rows.append({ReportRow::Kind::Record, {{.text = lines.join(u'\n')}, {.text = QStringLiteral("1")}}});
    const ReportPages pages = lay(document({tall}));
    QStringList found;
    for (int page = 0; page < pages.count(); ++page)
        found += textsOf(pages, page).filter(QStringLiteral("line"));
    QCOMPARE(found, lines);
}

void ReportLayoutTest::leavesNoGroupHeadingAtTheFootOfAPage()
{
    for (int rows = 1; rows < 9; ++rows) {
        const ReportPages pages = lay(document({table(60, rows)}));
        for (int page = 0; page < pages.count(); ++page) {
            QString lowest;
            double bottom = 0;
            for (const ReportMark &mark : pages.pages.at(page)) {
                const bool edge = mark.font == ReportFont::Small;
                if (mark.kind == ReportMark::Kind::Text && !edge && mark.rect.bottom() > bottom) {
                    bottom = mark.rect.bottom();
                    lowest = mark.text;
                }
            }
            QVERIFY2(!lowest.startsWith(QLatin1String("Group")), qPrintable(lowest));
        }
    }
}

void ReportLayoutTest::keepsASumWithItsLastRow()
{
    for (int rows = 20; rows < 60; ++rows) {
        const ReportPages pages = lay(document({table(1, rows)}));
        QCOMPARE(pageOf(pages, QStringLiteral("Sum 0")), pageOf(pages, QStringLiteral("Row %1").arg(rows - 1)));
    }
}

void ReportLayoutTest::keepsAHeadingWithItsTable()
{
    for (int lines = 30; lines < 60; ++lines) {
        QList<ReportBlock> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.append(ReportParagraph{QStringLiteral("A paragraph")});
        blocks.append(ReportHeading{QStringLiteral("The table")});
        blocks.append(table(1, 3));
        const ReportPages pages = lay(document(blocks));
        QCOMPARE(pageOf(pages, QStringLiteral("The table")), pageOf(pages, QStringLiteral("Row 0")));
        QCOMPARE(pages.bookmarks.last().title, QStringLiteral("The table"));
        QCOMPARE(pages.bookmarks.last().page, pageOf(pages, QStringLiteral("The table")));
    }
}

void ReportLayoutTest::alignsFiguresAtTheEndOfTheirColumn()
{
    const ReportPages pages = lay(document({table(1, 5)}));
    QList<double> ends;
    for (const ReportMark &mark : pages.pages.first()) {
        if (mark.text == u"7" || mark.text == u"28" || mark.text == u"Figure") {
            QCOMPARE(mark.align, ReportColumn::Align::End);
            ends.append(mark.rect.right());
        }
    }
    QCOMPARE(ends.size(), 3);
    QCOMPARE(ends.at(0), ends.at(1));
    QCOMPARE(ends.at(1), ends.at(2));
}

void ReportLayoutTest::turnsThePageForLanguagesWrittenFromTheRight()
{
    const ReportFacts facts{
        {{QStringLiteral("A"), QStringLiteral("1"), true}, {QStringLiteral("B"), QStringLiteral("2"), true}}, 2};
    ReportDocument report = document({ReportHeading{QStringLiteral("Overview")}, facts, table(2, 40)});
    const ReportPages there = lay(report);
    report.language = QStringLiteral("ar");
    const ReportPages back = lay(report);
    QVERIFY(back.isRightToLeft() && !there.isRightToLeft());
    QCOMPARE(back.count(), there.count());
    for (int page = 0; page < there.count(); ++page) {
        QCOMPARE(textsOf(back, page).size(), textsOf(there, page).size());
        for (qsizetype i = 0; i < there.pages.at(page).size(); ++i) {
            const ReportMark &left = there.pages.at(page).at(i);
            const ReportMark &right = back.pages.at(page).at(i);
            QCOMPARE(right.text.isEmpty(), left.text.isEmpty());
            QVERIFY(qAbs(right.rect.right() - (there.size.width() - left.rect.left())) < 0.01);
            QCOMPARE(right.rect.top(), left.rect.top());
            QCOMPARE(right.align == ReportColumn::Align::End, left.align == ReportColumn::Align::Start);
        }
    }
}

void ReportLayoutTest::keepsEverythingInsideTheMargins()
{
    ReportDocument report = document({ReportHeading{QStringLiteral("Heading ").repeated(40)}, ReportParagraph{QStringLiteral("x").repeated(900)},
                                      ReportFacts{{{QStringLiteral("A name that is rather long").repeated(4), QStringLiteral("v").repeated(500), true}}, 2}, table(3, 50)});
    report.sources = {{QStringLiteral("Source ").repeated(60), QStringLiteral("CC BY 4.0")}};
    const ReportPages pages = lay(report);
    const QRectF paper(QPointF(), pages.size);
    const QRectF printable(pages.paper.paintRect(QPageLayout::Point).topLeft() * 10, pages.paper.paintRect(QPageLayout::Point).size() * 10);
    QVERIFY(paper.contains(printable));
    ReportMetrics metrics;
    for (const QList<ReportMark> &marks : pages.pages) {
        for (const ReportMark &mark : marks) {
            QVERIFY2(printable.adjusted(-1, -1, 1, 1).contains(mark.rect), qPrintable(mark.text));
            if (mark.kind == ReportMark::Kind::Text)
                QVERIFY2(metrics.width(mark.font, mark.text) <= mark.rect.width() + 20, qPrintable(mark.text));
        }
    }
}

void ReportLayoutTest::takesColumnsThatDoNotFit()
{
    ReportTable wide;
    ReportRow row;
    for (int i = 0; i < 30; ++i) {
        wide.columns.append({QStringLiteral("Heading%1").arg(i), ReportColumn::Align::Start, 0});
        row.cells.append({.text = QStringLiteral("unbreakable%1").arg(i)});
    }
    wide.rows = {row};
    const ReportPages pages = lay(document({wide}));
    double right = 0;
    for (const ReportMark &mark : pages.pages.first())
        right = std::max(right, mark.rect.right());
    QVERIFY(right <= pages.paper.paintRect(QPageLayout::Point).right() * 10 + 1);
}

void ReportLayoutTest::setsAnEmptyReport()
{
    const ReportPages pages = lay(document({}));
    QCOMPARE(pages.count(), 1);
    QVERIFY(textsOf(pages, 0).contains(QStringLiteral("A report")));
    QVERIFY(textsOf(pages, 0).contains(QStringLiteral("Page 1 of 1")));
}

QTEST_MAIN(ReportLayoutTest)
#include "tst_reportlayout.moc"
