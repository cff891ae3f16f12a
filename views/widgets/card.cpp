// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/linedelegate.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int dataRole = Qt::UserRole + 1;
constexpr int linesAtFirst = 6;

} // namespace

Card::Card(const QString &title, const QString &emptyText, QWidget *parent)
    : QFrame(parent)
    , m_title(new Heading(1.1, this, title))
    , m_lines(new QListWidget(this))
    , m_empty(new QLabel(emptyText, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Unit + 4, Theme::Unit + 4, Theme::Unit + 4, Theme::Unit + 4);
    column->setSpacing(Theme::Unit / 2);
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
    item->setData(LineDelegate::RemarkRole, remark);
    item->setData(LineDelegate::DetailRole, detail);
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
    const int drawing = Theme::iconSize(16, font());
    m_lines->setIconSize(QSize(drawing, drawing));
    int height = 2;
    for (int row = 0; row < m_lines->count(); ++row) {
        QListWidgetItem *item = m_lines->item(row);
        const bool isLong = !item->data(LineDelegate::DetailRole).toString().isEmpty();
        item->setSizeHint(QSize(0, LineDelegate::heightOf(isLong, font())));
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
