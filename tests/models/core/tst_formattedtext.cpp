// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/formattedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Lodebook;

class FormattedTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsSimpleFormatting_data();
    void readsSimpleFormatting();
    void leavesOtherTextAsItIs_data();
    void leavesOtherTextAsItIs();
    void neverLetsHtmlThrough();
    void losesNoLetterOfAnyText();
};

void FormattedTextTest::readsSimpleFormatting_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("bold") << "a **long** road" << "a long road" << "a <b>long</b> road";
    QTest::newRow("italic") << "*Bisie*, then rain" << "Bisie, then rain" << "<i>Bisie</i>, then rain";
    QTest::newRow("both") << "***now***" << "now" << "<b><i>now</i></b>";
    QTest::newRow("italic in bold") << "**very *long* road**" << "very long road" << "<b>very </b><b><i>long</i></b><b> road</b>";
    QTest::newRow("italic at the end of bold") << "**very *long***" << "very long" << "<b>very </b><b><i>long</i></b>";
    QTest::newRow("points") << "Seen:\n- one\n  - two" << "Seen:\n• one\n  • two" << "Seen:\n• one\n  • two";
    QTest::newRow("bold in a point") << "- **one**" << "• one" << "• <b>one</b>";
    QTest::newRow("numbers") << "1. one\n2. two" << "1. one\n2. two" << "1. one\n2. two";
    QTest::newRow("link") << "see [the report](https://example.org/a?b=1&c=2)." << "see the report."
                          << "see <a href=\"https://example.org/a?b=1&amp;c=2\">the report</a>.";
    QTest::newRow("bold link") << "**[mail](mailto:a@example.org)**" << "mail" << "<a href=\"mailto:a@example.org\"><b>mail</b></a>";
    QTest::newRow("escaped") << "2 \\*3\\* 4" << "2 *3* 4" << "2 *3* 4";
}

void FormattedTextTest::readsSimpleFormatting()
{
    QFETCH(QString, source);
    const FormattedText read = formattedText(source);
    QTEST(read.text, "text");
    QTEST(formattedHtml(read), "html");
}

void FormattedTextTest::leavesOtherTextAsItIs_data()
{
    QTest::addColumn<QString>("source");
    for (const char *text : {"", "plain", "2 * 3 * 4", "2*3*4", "a * b", "**", "****", "*", "* ", "snake_case_name", "**open", "open** end", "[no link]", "[x](javascript:alert(1))",
                             "[x](file:///etc/passwd)", "![map](https://example.org/a.png)", "C:\\folder\\file", "-5 degrees", "a - b", "** a **", "[](https://example.org)",
                             "line one\n\nline three\n", "\tindented", "# no heading", "<b>no</b>", "1) one", "Fe2O3*H2O*x"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FormattedTextTest::leavesOtherTextAsItIs()
{
    QFETCH(QString, source);
    const FormattedText read = formattedText(source);
    QCOMPARE(read.text, source);
    QVERIFY(read.spans.isEmpty());
}

void FormattedTextTest::neverLetsHtmlThrough()
{
    const QString html = formattedHtml(formattedText(QStringLiteral("**<script>x</script>** <img src=\"https://example.org/a.png\"> [<i>](https://example.org/\"onclick=x)")));
    QVERIFY2(!html.contains(QStringLiteral("<script")) && !html.contains(QStringLiteral("<img")) && !html.contains(QStringLiteral("\"onclick")), qPrintable(html));
    QVERIFY(html.startsWith(QStringLiteral("<b>&lt;script&gt;")));
}

void FormattedTextTest::losesNoLetterOfAnyText()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString letters = QStringLiteral("ab *\\[]()-!<");
    for (int i = 0; i < 20000; ++i) {
        QString line;
        for (int length = int(random.bounded(24)); length > 0; --length)
            line += letters.at(random.bounded(int(letters.size())));
        if (random.bounded(4) == 0)
            line += QStringLiteral("[x](https://x.org)");
        qsizetype at = 0;
        QString spoken;
        for (const TextPiece &piece : linePieces(line)) {
            QVERIFY2(piece.from == at && piece.length > 0, qPrintable(line)); // one after the other, without a gap
            at += piece.length;
            if (!piece.isMark)
                spoken += line.mid(piece.from, piece.length);
        }
        QVERIFY2(at == line.size(), qPrintable(line));
        for (const QChar letter : {QChar(u'a'), QChar(u'b'), QChar(u'<')})
            QVERIFY2(spoken.count(letter) == line.count(letter), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(FormattedTextTest)
#include "tst_formattedtext.moc"
