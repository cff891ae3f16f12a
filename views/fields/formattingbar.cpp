// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/formattingbar.h"

#include "views/widgets/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace Lodebook {

namespace {

struct Step
{
    QKeySequence key;
    void (FormattingBar::*run)();
};

const QList<Step> &steps()
{
    static const QList<Step> all{{QKeySequence(Qt::CTRL | Qt::Key_B), &FormattingBar::toggleBold},
                                 {QKeySequence(Qt::CTRL | Qt::Key_I), &FormattingBar::toggleItalic},
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), &FormattingBar::togglePoints},
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &FormattingBar::toggleNumbers},
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), &FormattingBar::addLink}};
    return all;
}

const Step *stepOf(const QKeyEvent &key)
{
    for (const Step &step : steps()) {
        if (step.key == QKeySequence(key.keyCombination()))
            return &step;
    }
    return nullptr;
}

/// The sign before a point of a list, with the blanks around it; nothing where there is none.
QRegularExpressionMatch listSign(const QString &line)
{
    static const QRegularExpression sign(QStringLiteral("^(\\s*)(?:([-*])|(\\d{1,6})\\.) "));
    return sign.match(line);
}

bool isBreak(QChar letter)
{
    return letter == QChar::ParagraphSeparator || letter == QChar::LineSeparator || letter == u'\n';
}

} // namespace

FormattingBar::FormattingBar(QPlainTextEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    addButton(row, QStringLiteral("bold"), &FormattingBar::toggleBold);
    addButton(row, QStringLiteral("italic"), &FormattingBar::toggleItalic);
    addButton(row, QStringLiteral("list-points"), &FormattingBar::togglePoints);
    addButton(row, QStringLiteral("list-numbers"), &FormattingBar::toggleNumbers);
    addButton(row, QStringLiteral("link"), &FormattingBar::addLink);
    row->addStretch(1);
    retranslate();
}

QToolButton *FormattingBar::addButton(QHBoxLayout *row, const QString &drawing, void (FormattingBar::*step)())
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(drawing));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setObjectName(drawing + QStringLiteral("Button"));
    connect(button, &QToolButton::clicked, this, step);
    row->addWidget(button);
    m_buttons.append(button);
    return button;
}

void FormattingBar::toggleMarks(const QString &mark)
{
    QTextCursor cursor = m_text.textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    const QTextDocument &document = *m_text.document();
    while (from < to && document.characterAt(from).isSpace())
        ++from;
    while (to > from && document.characterAt(to - 1).isSpace())
        --to;
    const int size = int(mark.size());
    const auto starsBefore = [&document](int place) {
        int count = 0;
        while (document.characterAt(place - 1 - count) == u'*')
            ++count;
        return count;
    };
    const auto starsAfter = [&document](int place) {
        int count = 0;
        while (document.characterAt(place + count) == u'*')
            ++count;
        return count;
    };
    // Three stars carry both looks, so either can be taken away from them.
    const int around = std::min(starsBefore(from), starsAfter(to));
    const bool isMarked = around == size || around == 3;
    cursor.beginEditBlock();
    const auto edit = [&cursor](int place, int removed, const QString &added) {
        cursor.setPosition(place);
        cursor.setPosition(place + removed, QTextCursor::KeepAnchor);
        cursor.insertText(added);
    };
    if (isMarked) {
        edit(to, size, {});
        edit(from - size, size, {});
        from -= size;
        to -= size;
    } else {
        // Signs do not reach over the end of a line: each line gets its own.
        for (int end = to; end >= from;) {
            int start = end;
            while (start > from && !isBreak(document.characterAt(start - 1)))
                --start;
            const QString line = QString(document.toPlainText()).mid(start, end - start);
            const int skipped = start == from && !listSign(line).hasMatch() ? 0 : int(listSign(line).capturedLength());
            if (start + skipped < end || from == to) {
                edit(end, 0, mark);
                edit(start + skipped, 0, mark);
                to += 2 * size;
            }
            end = start - 1;
        }
        from += size;
        to -= size;
    }
    cursor.endEditBlock();
    cursor.setPosition(from);
    cursor.setPosition(std::max(from, to), QTextCursor::KeepAnchor);
    m_text.setTextCursor(cursor);
}

void FormattingBar::togglePoints()
{
    toggleList(false);
}

void FormattingBar::toggleNumbers()
{
    toggleList(true);
}

void FormattingBar::toggleList(bool numbered)
{
    QTextCursor cursor = m_text.textCursor();
    const QTextDocument &document = *m_text.document();
    const int first = document.findBlock(cursor.selectionStart()).blockNumber();
    int last = document.findBlock(cursor.selectionEnd()).blockNumber();
    if (last > first && document.findBlockByNumber(last).position() == cursor.selectionEnd())
        --last; // the line below is only touched by the end of the choice
    bool isList = true;
    for (int i = first; i <= last; ++i) {
        const QRegularExpressionMatch sign = listSign(document.findBlockByNumber(i).text());
        isList = isList && sign.hasMatch() && (numbered == !sign.capturedView(3).isEmpty());
    }
    cursor.beginEditBlock();
    for (int i = first; i <= last; ++i) {
        const QTextBlock block = document.findBlockByNumber(i);
        const QRegularExpressionMatch sign = listSign(block.text());
        const int indent = int(sign.capturedLength(1));
        cursor.setPosition(block.position() + indent);
        cursor.setPosition(block.position() + int(sign.capturedLength()), QTextCursor::KeepAnchor);
        cursor.insertText(isList ? QString() : numbered ? QStringLiteral("%1. ").arg(i - first + 1) : QStringLiteral("- "));
    }
    cursor.endEditBlock();
}

void FormattingBar::addLink()
{
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    const QUrl url(copied, QUrl::StrictMode);
    const bool isAddress = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !copied.contains(u')');
    const QString address = isAddress ? copied : QStringLiteral("https://");
    QTextCursor cursor = m_text.textCursor();
    const QString words = cursor.hasSelection() && !std::ranges::any_of(cursor.selectedText(), isBreak) ? cursor.selectedText() : tr("words");
    const int from = cursor.hasSelection() ? cursor.selectionStart() : cursor.position();
    cursor.insertText(u'[' + words + QStringLiteral("](") + address + u')');
    // What is still missing is chosen, to be typed over.
    const int start = words == tr("words") ? from + 1 : from + int(words.size()) + 3;
    cursor.setPosition(start);
    cursor.setPosition(start + int(words == tr("words") ? words.size() : address.size()), QTextCursor::KeepAnchor);
    m_text.setTextCursor(cursor);
}

bool FormattingBar::goOnWithList()
{
    QTextCursor cursor = m_text.textCursor();
    const QRegularExpressionMatch sign = listSign(cursor.block().text());
    if (cursor.hasSelection() || !sign.hasMatch() || cursor.positionInBlock() < sign.capturedLength())
        return false;
    if (cursor.block().text().size() == sign.capturedLength()) { // nothing was written: the list is over
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText({});
        return true;
    }
    const QString next = sign.captured(3).isEmpty() ? sign.captured(2) : QString(QString::number(sign.captured(3).toInt() + 1) + u'.');
    cursor.insertText(u'\n' + sign.captured(1) + next + u' ');
    m_text.setTextCursor(cursor);
    return true;
}

bool FormattingBar::knows(const QKeyEvent &key) const
{
    return !m_text.isReadOnly() && stepOf(key);
}

bool FormattingBar::take(const QKeyEvent &key)
{
    if (m_text.isReadOnly())
        return false;
    if (const Step *step = stepOf(key)) {
        (this->*(step->run))();
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isEnter && !(key.modifiers() & ~Qt::KeypadModifier) && goOnWithList();
}

void FormattingBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormattingBar::retranslate()
{
    const QStringList names{tr("Bold"), tr("Italic"), tr("List with points"), tr("List with numbers"), tr("Link")};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const QString key = steps().at(i).key.toString(QKeySequence::NativeText);
        m_buttons.at(i)->setAccessibleName(names.at(i));
        m_buttons.at(i)->setToolTip(tr("%1 (%2)", "a command and its key").arg(names.at(i), key));
    }
}

} // namespace Lodebook
