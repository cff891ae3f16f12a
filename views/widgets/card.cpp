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

/// Paints the remark at the end of the line; the text gives way to it.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString remark = index.data(remarkRole).toString();
        QStyleOptionViewItem line = option;
        const int width = remark.isEmpty() ? 0 : qMin(option.fontMetrics.horizontalAdvance(remark) + Theme::Unit, option.rect.width() / 2);
        QStyledItemDelegate::paint(painter, line, index.model()->index(index.row(), 0));
        if (width == 0)
            return;
        const QRect place = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.right() - width, option.rect.top(), width, option.rect.height()));
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(place, selected ? option.palette.highlight() : option.palette.base());
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(place.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, option.fontMetrics.elidedText(remark, Qt::ElideRight, place.width() - 8));
        painter->restore();
    }
};

} // namespace

Card::Card(const QString &title, const QString &emptyText, QWidget *parent)
    : QFrame(parent)
    , m_lines(new QListWidget(this))
    , m_empty(new QLabel(emptyText, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, Theme::Unit, 12, Theme::Unit);
    column->setSpacing(4);
    auto *head = new QLabel(title, this);
    QFont bold = head->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    head->setFont(bold);
    head->setBuddy(m_lines);
    column->addWidget(head);
    column->addWidget(m_empty);
    column->addWidget(m_lines);
    column->addStretch(1);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setItemDelegate(new LineDelegate(m_lines));
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->setTextElideMode(Qt::ElideRight);
    m_lines->setUniformItemSizes(true);
    m_lines->setIconSize(QSize(16, 16));
    m_lines->setAccessibleName(title);
    const auto open = [this](const QListWidgetItem *item) { emit activated(item->data(dataRole)); };
    connect(m_lines, &QListWidget::itemClicked, this, open);
    connect(m_lines, &QListWidget::itemActivated, this, open);
    fit();
}

void Card::addLine(const QString &text, const QString &remark, const QString &icon, const QVariant &value)
{
    auto *item = new QListWidgetItem(text, m_lines);
    if (!icon.isEmpty())
        item->setIcon(Lodebook::icon(icon));
    item->setData(dataRole, value);
    item->setData(remarkRole, remark);
    item->setData(Qt::AccessibleTextRole, remark.isEmpty() ? text : tr("%1, %2", "a line and its remark").arg(text, remark));
    item->setToolTip(text);
    fit();
}

void Card::clear()
{
    m_lines->clear();
    fit();
}

void Card::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

int Card::lineCount() const
{
    return m_lines->count();
}

void Card::fit()
{
    const int height = Theme::rowHeight(Theme::Density::Compact, font()) + 2;
    for (int row = 0; row < m_lines->count(); ++row)
        m_lines->item(row)->setSizeHint(QSize(0, height));
    m_lines->setFixedHeight(qMax(1, m_lines->count()) * height + 2);
    m_lines->setVisible(m_lines->count() > 0);
    m_empty->setVisible(m_lines->count() == 0);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QFrame::changeEvent(event);
}

} // namespace Lodebook
