// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/decisionpanel.h"

#include "models/items/conflictsmodel.h"
#include "models/items/textdifference.h"
#include "views/fields/displaytext.h"
#include "views/fields/makeeditor.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int lettersOfACard = 30; // narrower than that, the cards stand below one another

QString marked(const QList<TextPart> &parts)
{
    const ThemeColors &colors = Theme::current()->colors();
    QString html;
    for (const TextPart &part : parts) {
        const QString text = part.text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
        html += part.isDifferent
            ? QStringLiteral("<span style=\"text-decoration:underline; background-color:%1;\">%2</span>")
                  .arg(colors.warningTint.name(), text)
            : text;
    }
    return html;
}

} // namespace

DecisionPanel::DecisionPanel(Casebook &casebook, QWidget *parent)
    : QScrollArea(parent)
    , m_casebook(casebook)
    , m_paper(new TallEnough)
    , m_column(new QVBoxLayout(m_paper))
    , m_heading(new Heading(1.3, m_paper))
    , m_record(new QLabel(m_paper))
    , m_open(new QPushButton(icon(QStringLiteral("open")), {}, m_paper))
{
    setWidget(m_paper);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    keepFocusInSight(*this);
    m_column->setContentsMargins(Theme::Unit, 0, Theme::Unit, Theme::Unit);
    m_column->setSpacing(Theme::Unit);
    m_heading->setWordWrap(true);
    m_record->setWordWrap(true);
    m_record->setTextFormat(Qt::PlainText);
    m_open->setObjectName(QStringLiteral("openRecord"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_record, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    m_column->addWidget(m_heading);
    m_column->addLayout(row);
    m_column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested({m_conflict.entity->name(), m_conflict.record});
    });
    connect(Theme::current(), &Theme::changed, this, &DecisionPanel::writeAll);
}

void DecisionPanel::setConflict(const OpenConflict &conflict, bool readOnly)
{
    m_conflict = conflict;
    m_readOnly = readOnly;
    fill();
}

void DecisionPanel::fill()
{
    if (!m_conflict.entity)
        return;
    if (m_parts) {
        m_parts->hide();
        m_parts->deleteLater();
    }
    m_cards.clear();
    m_editor = nullptr;
    m_columns = 0;
    m_heading->setText(m_conflict.kind == OpenConflict::Kind::Field ? m_conflict.field->label()
                                                                    : tr("Deleted by one, changed by another"));
    m_record->setText(tr("%1: %2", "kind of record and its name").arg(m_conflict.entity->label(), m_conflict.title));
    m_open->setText(tr("&Open the record"));
    m_parts = new QWidget(m_paper);
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Unit);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::Unit);
    column->addLayout(m_grid);
    if (m_conflict.kind == OpenConflict::Kind::Field) {
        addSides(m_readOnly);
        if (!m_readOnly)
            addEditor();
    } else {
        addDeletion(m_readOnly);
    }
    m_column->insertWidget(2, m_parts);
    writeAll();
    arrange();
    m_parts->show();
}

void DecisionPanel::addSides(bool readOnly)
{
    const QList<ConflictSide> &sides = m_conflict.sides;
    addCard(tr("Before"), tr("What both of them changed"), m_conflict.before, {}, {}, {});
    for (qsizetype i = 0; i < sides.size(); ++i) {
        const ConflictSide &side = sides.at(i);
        const bool isLong = m_conflict.field->type() == FieldType::LongText;
        const QVariant other = isLong && sides.size() > 1 ? sides.at(i == 0 ? 1 : 0).value : QVariant();
        const QString caption = i == 0 ? tr("Shown until you decide") : side.isOurs ? tr("Ours") : tr("Theirs");
        addCard(caption, ConflictsModel::who(side), side.value, other, readOnly ? QString() : tr("Take this one"),
                [this, value = side.value] { emit taken(value); });
    }
}

void DecisionPanel::addDeletion(bool readOnly)
{
    for (const ConflictSide &side : m_conflict.sides) {
        const bool isDeletion = side.isDeletion;
        addCard(isDeletion ? tr("Deleted") : tr("Changed, or built upon"), ConflictsModel::who(side), {}, {},
                readOnly         ? QString()
                    : isDeletion ? tr("&Delete the record")
                                 : tr("&Keep the record"),
                [this, isDeletion] { emit deletionDecided(isDeletion); });
    }
}

void DecisionPanel::addCard(const QString &caption, const QString &about, const QVariant &value,
                            const QVariant &comparedWith, const QString &verb, const std::function<void()> &pressed)
{
    auto *frame = new QFrame(m_parts);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->setSpacing(Theme::Unit);
    column->addWidget(new Heading(1.0, frame, caption));
    auto *who = new QLabel(about, frame);
    who->setWordWrap(true);
    who->setTextFormat(Qt::PlainText);
    who->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(who);
    auto *text = new QLabel(frame);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setVisible(m_conflict.kind == OpenConflict::Kind::Field);
    column->addWidget(text);
    column->addStretch(1);
    if (!verb.isEmpty()) {
        auto *button = new QPushButton(icon(QStringLiteral("check")), verb, frame);
        button->setObjectName(QStringLiteral("take%1").arg(m_cards.size()));
        button->setAccessibleName(
            tr("%1: %2", "what the button does, and whose it is").arg(QString(verb).remove(u'&'), about));
        connect(button, &QPushButton::clicked, this, pressed);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_cards.append({frame, text, value, comparedWith});
}

void DecisionPanel::write(const Card &card) const
{
    if (m_conflict.kind != OpenConflict::Kind::Field)
        return;
    const QString text = m_conflict.field->type() == FieldType::LongText
        ? card.shown.toString()
        : displayText(*m_conflict.field, card.shown, m_casebook);
    card.value->setTextFormat(card.comparedWith.isValid() && !text.isEmpty() ? Qt::RichText : Qt::PlainText);
    if (text.isEmpty())
        card.value->setText(tr("(empty)"));
    else
        card.value->setText(card.comparedWith.isValid() ? marked(textDifference(text, card.comparedWith.toString()))
                                                        : text);
}

void DecisionPanel::writeAll()
{
    for (const Card &card : std::as_const(m_cards))
        write(card);
}

QString DecisionPanel::proposal() const
{
    return mergedText(m_conflict.before.toString(), m_conflict.sides.at(0).value.toString(),
                      m_conflict.sides.at(1).value.toString());
}

void DecisionPanel::addEditor()
{
    const bool isLong = m_conflict.field->type() == FieldType::LongText && m_conflict.sides.size() > 1;
    auto *frame = new QFrame(m_parts);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(frame);
    column->setSpacing(Theme::Unit);
    auto *label = new QLabel(isLong ? tr("A text of &both, to be improved") : tr("Another &value"), frame);
    m_editor = makeEditor(*m_conflict.field, m_casebook, frame);
    m_editor->setObjectName(QStringLiteral("anotherValue"));
    label->setBuddy(m_editor);
    m_editor->setValue(isLong ? QVariant(proposal()) : m_conflict.sides.value(0).value);
    auto *take = new QPushButton(icon(QStringLiteral("check")), tr("Take &what stands here"), frame);
    take->setObjectName(QStringLiteral("takeTyped"));
    connect(take, &QPushButton::clicked, this, [this] {
        m_editor->finish();
        if (m_editor->unreadable().isEmpty())
            emit taken(m_editor->value());
    });
    column->addWidget(label);
    column->addWidget(m_editor);
    column->addWidget(take, 0, Qt::AlignLeft);
    m_parts->layout()->addWidget(frame);
}

void DecisionPanel::arrange()
{
    const int room = viewport()->width() / (fontMetrics().averageCharWidth() * lettersOfACard);
    const int columns = qBound(1, room, qMax(1, int(m_cards.size())));
    if (columns == m_columns || !m_grid)
        return;
    m_columns = columns;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards.at(i).frame);
        m_grid->addWidget(m_cards.at(i).frame, i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
}

void DecisionPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DecisionPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::FontChange)
        arrange();
    QScrollArea::changeEvent(event);
}

} // namespace Lodebook
