// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/formattingbar.h"

#include "models/entities/common/note.h"
#include "models/entities/common/savedview.h"
#include "tests/support/testcasebook.h"
#include "views/fields/longtexteditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>
#include <QToolButton>

using namespace Lodebook;

class FormattingBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_editor.reset(); }
    void keysMakeWordsBoldAndItalicAndPlainAgain_data();
    void keysMakeWordsBoldAndItalicAndPlainAgain();
    void eachLineGetsItsOwnSigns();
    void listsComeAndGo();
    void enterGoesOnWithAList();
    void aLinkTakesTheAddressFromTheClipboard();
    void oneStepBackUndoesOneStep();
    void formattingIsShownWhileTyping();
    void whatNobodyFormattedStaysByteForByte_data();
    void whatNobodyFormattedStaysByteForByte();
    void readOnlyTextIsShownWithoutItsSigns();
    void whatAProgramWritesIsNotFormatted();

private:
    void choose(int from, int to);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) { QTest::keyClick(m_text, Qt::Key(key), modifiers); }

    TestCasebook m_casebook;
    std::unique_ptr<LongTextEditor> m_editor;
    QPlainTextEdit *m_text = nullptr;
};

void FormattingBarTest::init()
{
    m_editor = std::make_unique<LongTextEditor>(note().text, *m_casebook, nullptr);
    m_editor->show();
    m_text = m_editor->findChild<QPlainTextEdit *>();
    m_text->setFocus();
}

void FormattingBarTest::choose(int from, int to)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

void FormattingBarTest::keysMakeWordsBoldAndItalicAndPlainAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("after");
    QTest::newRow("chosen words") << "a long road" << 2 << 6 << int(Qt::Key_B) << "a **long** road";
    QTest::newRow("blanks stay outside") << "a long road" << 1 << 7 << int(Qt::Key_B) << "a **long** road";
    QTest::newRow("the word at the cursor") << "a long road" << 4 << 4 << int(Qt::Key_I) << "a *long* road";
    QTest::newRow("bold again") << "a **long** road" << 4 << 8 << int(Qt::Key_B) << "a long road";
    QTest::newRow("italic within bold") << "a **long** road" << 4 << 8 << int(Qt::Key_I) << "a ***long*** road";
    QTest::newRow("bold away, italic stays") << "a ***long*** road" << 5 << 9 << int(Qt::Key_B) << "a *long* road";
    QTest::newRow("italic away, bold stays") << "a ***long*** road" << 5 << 9 << int(Qt::Key_I) << "a **long** road";
}

void FormattingBarTest::keysMakeWordsBoldAndItalicAndPlainAgain()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, key);
    QFETCH(QString, before);
    m_editor->setValue(before);
    choose(from, to);
    QSignalSpy changed(m_editor.get(), &FieldEditor::changed);
    press(key);
    QTEST(m_editor->value().toString(), "after");
    QVERIFY(!changed.isEmpty());
    press(key); // and back: the words are still chosen
    QCOMPARE(m_editor->value().toString(), before);
}

void FormattingBarTest::eachLineGetsItsOwnSigns()
{
    m_editor->setValue(QStringLiteral("one\n\n- two"));
    m_text->selectAll();
    press(Qt::Key_B);
    QCOMPARE(m_editor->value().toString(), QStringLiteral("**one**\n\n- **two**"));
}

void FormattingBarTest::listsComeAndGo()
{
    m_editor->setValue(QStringLiteral("one\ntwo\nthree"));
    choose(0, 8); // the third line is only touched
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->value().toString(), QStringLiteral("- one\n- two\nthree"));
    m_text->selectAll();
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->value().toString(), QStringLiteral("1. one\n2. two\n3. three"));
    m_text->selectAll();
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->value().toString(), QStringLiteral("one\ntwo\nthree"));
}

void FormattingBarTest::enterGoesOnWithAList()
{
    QTest::keyClicks(m_text, QStringLiteral("9. nine"));
    press(Qt::Key_Return, Qt::NoModifier);
    QTest::keyClicks(m_text, QStringLiteral("ten"));
    press(Qt::Key_Return, Qt::NoModifier);
    press(Qt::Key_Return, Qt::NoModifier); // nothing written: the list is over
    QTest::keyClicks(m_text, QStringLiteral("After"));
    QCOMPARE(m_editor->value().toString(), QStringLiteral("9. nine\n10. ten\nAfter"));
}

void FormattingBarTest::aLinkTakesTheAddressFromTheClipboard()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("https://example.org/a"));
    m_editor->setValue(QStringLiteral("see the report"));
    choose(4, 14);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->value().toString(), QStringLiteral("see [the report](https://example.org/a)"));
    QGuiApplication::clipboard()->setText(QStringLiteral("nothing"));
    m_editor->setValue(QStringLiteral("see it"));
    choose(4, 6);
    m_editor->findChild<QToolButton *>(QStringLiteral("linkButton"))->click();
    QTest::keyClicks(m_text, QStringLiteral("https://example.org/b"));
    QCOMPARE(m_editor->value().toString(), QStringLiteral("see [it](https://example.org/b)"));
}

void FormattingBarTest::oneStepBackUndoesOneStep()
{
    QTest::keyClicks(m_text, QStringLiteral("one"));
    press(Qt::Key_Return, Qt::NoModifier);
    QTest::keyClicks(m_text, QStringLiteral("two"));
    m_text->selectAll();
    press(Qt::Key_B);
    QCOMPARE(m_editor->value().toString(), QStringLiteral("**one**\n**two**"));
    m_text->undo();
    QCOMPARE(m_editor->value().toString(), QStringLiteral("one\ntwo"));
}

void FormattingBarTest::formattingIsShownWhileTyping()
{
    m_editor->setValue(QStringLiteral("a **long** road"));
    bool bold = false;
    const auto isShown = [&] {
        const QList<QTextLayout::FormatRange> ranges = m_text->document()->firstBlock().layout()->formats();
        for (const QTextLayout::FormatRange &range : ranges)
            bold = bold || (range.start == 4 && range.length == 4 && range.format.fontWeight() == QFont::Bold);
        return bold;
    };
    QTRY_VERIFY(isShown());
    QSignalSpy changed(m_editor.get(), &FieldEditor::changed);
    QTest::qWait(50);
    QVERIFY(changed.isEmpty()); // colouring is no typing
}

void FormattingBarTest::whatNobodyFormattedStaysByteForByte_data()
{
    QTest::addColumn<QString>("source");
    for (const char *text : {"plain", "2 * 3 * 4", "**bold** and - not a list", "- one\n- two\n\n\n1. x", "a\tb  c \n  d", "<b>&amp;</b>", "[x](javascript:1)\\*", "***", "# heading\n> quote\n```\ncode\n```"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FormattingBarTest::whatNobodyFormattedStaysByteForByte()
{
    QFETCH(QString, source);
    m_editor->setValue(source);
    QTest::qWait(10);
    QCOMPARE(m_editor->value().toString().toUtf8(), source.toUtf8());
    m_editor->setReadOnly(true);
    m_editor->setReadOnly(false);
    QCOMPARE(m_editor->value().toString().toUtf8(), source.toUtf8());
}

void FormattingBarTest::readOnlyTextIsShownWithoutItsSigns()
{
    m_editor->setValue(QStringLiteral("a **long** road <i>x</i>\n![x](https://example.org/x.png)"));
    m_editor->setReadOnly(true);
    auto *view = m_editor->findChild<QTextBrowser *>();
    QVERIFY(view && view->isVisible() && !m_text->isVisible());
    QCOMPARE(view->toPlainText(), QStringLiteral("a long road <i>x</i>\n![x](https://example.org/x.png)"));
    QCOMPARE(view->accessibleName(), note().text.label());
    press(Qt::Key_B);
    QCOMPARE(m_editor->value().toString(), QStringLiteral("a **long** road <i>x</i>\n![x](https://example.org/x.png)"));
    m_editor->setValue(QStringLiteral("plain"));
    QVERIFY(!view->isVisible() && m_text->isVisible());
    m_editor->setReadOnly(false);
    QVERIFY(m_text->isVisible());
}

void FormattingBarTest::whatAProgramWritesIsNotFormatted()
{
    const LongTextEditor editor(savedView().definition, *m_casebook, nullptr);
    QVERIFY(!editor.findChild<FormattingBar *>());
    QVERIFY(m_editor->findChild<FormattingBar *>());
}

QTEST_MAIN(FormattingBarTest)
#include "tst_formattingbar.moc"
