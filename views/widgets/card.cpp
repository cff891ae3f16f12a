// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int dataRole = Qt::UserRole + 1;
constexpr int remarkRole = Qt::UserRole + 2;
constexpr int detailRole = Qt::UserRole + 3;
constexpr int linesAtFirst = 6;

/// Paints what is said about a line below it, and the remark at its end; both give way to what is there.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = Theme::current()->colors();
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const bool pointedAt = option.state.testFlag(QStyle::State_MouseOver);
        if (pointedAt || option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colors.accentTint);
        const QString remark = index.data(remarkRole).toString();
        const QString detail = index.data(detailRole).toString();
        const bool fromRight = option.direction == Qt::RightToLeft;
        const auto place = [&](int from, int to, int top, int height) {
            return QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left() + from, top, to - from, height));
        };
        const int width = option.rect.width();
        const int drawing = line.icon.isNull() ? 0 : line.decorationSize.width() + Theme::Unit;
        const int said = remark.isEmpty() ? 0 : qMin(option.fontMetrics.horizontalAdvance(remark) + 2, width / 2);
        const int top = detail.isEmpty() ? option.rect.top() : option.rect.top() + Theme::Unit / 2;
        const int height = detail.isEmpty() ? option.rect.height() : option.fontMetrics.height() + 2;
        if (drawing > 0)
            line.icon.paint(painter, place(Theme::Unit / 2, Theme::Unit / 2 + line.decorationSize.width(), top, height));
        const Qt::Alignment start = Qt::AlignVCenter | Qt::AlignAbsolute | (fromRight ? Qt::AlignRight : Qt::AlignLeft);
        const Qt::Alignment end = Qt::AlignVCenter | Qt::AlignAbsolute | (fromRight ? Qt::AlignLeft : Qt::AlignRight);
        const int from = Theme::Unit / 2 + drawing;
        const int to = width - Theme::Unit / 2;
        painter->save();
        painter->setFont(option.font);
        painter->setPen(colors.text);
        const QRect words = place(from, to - (said > 0 ? said + Theme::Unit : 0), top, height);
        painter->drawText(words, start, option.fontMetrics.elidedText(line.text, Qt::ElideRight, words.width()));
        painter->setPen(colors.mutedText);
        const QRect about = place(from, to, top + height, option.fontMetrics.height() + 2);
        painter->drawText(about, start, option.fontMetrics.elidedText(detail, Qt::ElideRight, about.width()));
        painter->drawText(place(to - said, to, top, height), end, option.fontMetrics.elidedText(remark, Qt::ElideRight, said));
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.state.setFlag(QStyle::State_Selected, false);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }
};

} // namespace

Card::Card(const QString &title, const QString &emptyText, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(title, this))
    , m_lines(new QListWidget(this))
    , m_empty(new QLabel(emptyText, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Unit + 4, Theme::Unit + 4, Theme::Unit + 4, Theme::Unit + 4);
    column->setSpacing(Theme::Unit / 2);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    m_title->setBuddy(m_lines);
    m_title->setContentsMargins(Theme::Unit / 2, 0, 0, 0);
    m_empty->setContentsMargins(Theme::Unit / 2, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addWidget(m_lines);
    column->addStretch(1);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setItemDelegate(new LineDelegate(m_lines));
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setIconSize(QSize(16, 16));
    m_lines->setMouseTracking(true);
    m_lines->viewport()->setCursor(Qt::PointingHandCursor);
    m_lines->setAccessibleName(title);
    connect(m_lines, &QListWidget::itemClicked, this, &Card::choose);
    connect(m_lines, &QListWidget::itemActivated, this, &Card::choose);
    fit();
}

void Card::choose(const QListWidgetItem *item)
{
    if (item != m_more) {
        emit activated(item->data(dataRole));
        return;
    }
    m_all = true;
    const int row = m_lines->row(item);
    fit();
    m_lines->setCurrentRow(row);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_lines->setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addLine(const QString &text, const QString &remark, const QString &icon, const QVariant &value, const QString &detail)
{
    auto *item = new QListWidgetItem(text);
    if (!icon.isEmpty())
        item->setIcon(Lodebook::icon(icon));
    item->setData(dataRole, value);
    item->setData(remarkRole, remark);
    item->setData(detailRole, detail);
    QStringList heard{text};
    for (const QString &more : {detail, remark}) {
        if (!more.isEmpty())
            heard.append(more);
    }
    item->setData(Qt::AccessibleTextRole, heard.join(QStringLiteral(", ")));
    item->setToolTip(detail.isEmpty() ? text : QString(text + u'\n' + detail));
    m_lines->insertItem(lineCount(), item);
    fit();
}

void Card::clear()
{
    m_more = nullptr;
    m_lines->clear();
    fit();
}

void Card::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

int Card::lineCount() const
{
    return m_lines->count() - (m_more ? 1 : 0);
}

void Card::fit()
{
    const int lines = lineCount();
    const bool shortened = !m_all && lines > linesAtFirst + 1; // a line that only hides one other is no gain
    if (shortened && !m_more) {
        m_more = new QListWidgetItem(m_lines);
        m_more->setIcon(Lodebook::icon(QStringLiteral("more")));
    } else if (!shortened && m_more) {
        delete m_more;
        m_more = nullptr;
    }
    if (m_more)
        m_more->setText(tr("Show all %1").arg(QLocale().toString(lines)));
    const int oneLine = Theme::rowHeight(Theme::Density::Compact, font()) + 2;
    int height = 2;
    for (int row = 0; row < m_lines->count(); ++row) {
        QListWidgetItem *item = m_lines->item(row);
        const bool isLong = !item->data(detailRole).toString().isEmpty();
        item->setSizeHint(QSize(0, isLong ? 2 * (fontMetrics().height() + 2) + Theme::Unit : oneLine));
        item->setHidden(shortened && row >= linesAtFirst && item != m_more);
        height += item->isHidden() ? 0 : item->sizeHint().height();
    }
    m_lines->setFixedHeight(height);
    m_lines->setVisible(lines > 0);
    m_empty->setVisible(lines == 0);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fit();
    QFrame::changeEvent(event);
}

void Card::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::current()->colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.frame);
    painter.setBrush(colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Lodebook
