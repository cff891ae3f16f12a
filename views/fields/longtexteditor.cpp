// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/longtexteditor.h"

#include "models/core/formattedtext.h"
#include "models/entities/common/keptfields.h"
#include "models/entities/common/setting.h"
#include "views/fields/formattingbar.h"
#include "views/fields/markhighlighter.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

/// What a program writes and reads means what it says, letter by letter.
bool takesFormatting(const Field &field)
{
    return !isKeptByProgram(field) && &field != &setting().value;
}

} // namespace

LongTextEditor::LongTextEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : FieldEditor(field, casebook, parent)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    if (takesFormatting(field)) {
        new MarkHighlighter(m_text->document());
        m_bar = new FormattingBar(*m_text, content);
        QSizePolicy policy = m_bar->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // or the form would jump when the text gets the focus
        m_bar->setSizePolicy(policy);
        m_bar->hide();
        column->addWidget(m_bar);
    }
    setContent(content, m_text);
    fitHeight();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_text->toPlainText();
        if (text == m_seen)
            return;
        m_seen = text;
        fitHeight();
        if (!m_setting)
            emit changed();
    });
}

QVariant LongTextEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback setting(m_setting, true);
    m_text->setPlainText(value.toString());
    showFormatted();
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    if (m_bar)
        m_bar->setVisible(!readOnly && m_text->hasFocus());
    showFormatted();
}

void LongTextEditor::showFormatted()
{
    const QString source = m_text->toPlainText();
    const FormattedText formatted = m_bar && m_text->isReadOnly() ? formattedText(source) : FormattedText{source, {}};
    const bool isWanted = formatted != FormattedText{source, {}};
    if (isWanted && !m_view) {
        m_view = new QTextBrowser(this);
        m_view->setOpenExternalLinks(true);
        m_view->setTabChangesFocus(true);
        m_view->setObjectName(field().name() + QStringLiteral("Formatted"));
        static_cast<QVBoxLayout *>(m_text->parentWidget()->layout())->insertWidget(0, m_view);
        retranslate();
    }
    if (m_view) {
        m_view->setHtml(isWanted ? QStringLiteral("<div style=\"white-space: pre-wrap\">%1</div>").arg(formattedHtml(formatted)) : QString());
        m_view->setVisible(isWanted);
    }
    m_text->setVisible(!isWanted);
    fitHeight();
}

void LongTextEditor::retranslate()
{
    FieldEditor::retranslate();
    if (m_view)
        m_view->setAccessibleName(field().label());
}

void LongTextEditor::fitHeight()
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int lines = qBound(3, m_text->blockCount() + int(m_text->toPlainText().size() / 90), 12);
    const int frame = 2 * (m_text->frameWidth() + int(m_text->document()->documentMargin()));
    m_text->setFixedHeight(lines * metrics.lineSpacing() + frame);
    if (m_view)
        m_view->setFixedHeight(m_text->height());
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !m_text->document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !m_text->document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
        if (m_bar && m_bar->knows(*key)) { // before a command of the window with the same key
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && m_bar && m_bar->take(*static_cast<QKeyEvent *>(event)))
        return true;
    if (m_bar && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_bar->setVisible(event->type() == QEvent::FocusIn && !m_text->isReadOnly());
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Lodebook
