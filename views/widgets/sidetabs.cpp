// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sidetabs.h"

#include "views/widgets/icons.h"
#include "views/widgets/navigationstyle.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QStyle>

namespace Lodebook {

namespace {

constexpr int narrowest = 76; ///< In characters: names and a form of one column.

} // namespace

SideTabs::SideTabs(QWidget *parent)
    : QWidget(parent)
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_names);
    row->addWidget(m_pages, 1);
    m_names->setFrameShape(QFrame::NoFrame);
    styleAsNavigation(*m_names);
    m_names->setTextElideMode(Qt::ElideRight);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setAccessibleName(tr("Parts of this record"));
    setFocusProxy(m_names);
    connect(m_names, &QListWidget::currentRowChanged, this, &SideTabs::showTab);
}

void SideTabs::add(const QString &key, const QString &name, const QString &icon, std::function<QWidget *()> make)
{
    m_tabs.append({key, name, -1, std::move(make), nullptr});
    new QListWidgetItem(Lodebook::icon(icon), name, m_names);
    fitWidth();
    if (m_tabs.size() == 1)
        m_names->setCurrentRow(0);
}

void SideTabs::setName(const QString &key, const QString &name)
{
    const qsizetype row = keys().indexOf(key);
    if (row < 0)
        return;
    m_tabs[row].name = name;
    write(int(row));
}

void SideTabs::setCount(const QString &key, int count)
{
    const qsizetype row = keys().indexOf(key);
    if (row < 0)
        return;
    m_tabs[row].count = count;
    write(int(row));
}

int SideTabs::count(const QString &key) const
{
    const qsizetype row = keys().indexOf(key);
    return row < 0 ? -1 : m_tabs.at(row).count;
}

void SideTabs::write(int row)
{
    const Tab &tab = m_tabs.at(row);
    const QString text = tab.count > 0 ? tr("%1  %2", "name and count").arg(tab.name, QLocale().toString(tab.count)) : tab.name;
    m_names->item(row)->setText(text);
    m_names->item(row)->setToolTip(text);
    fitWidth();
}

void SideTabs::fitWidth()
{
    const int drawing = Theme::iconSize(18, font());
    m_names->setIconSize(QSize(drawing, drawing));
    for (int row = 0; row < m_names->count(); ++row)
        m_names->item(row)->setSizeHint(QSize(0, Theme::rowHeight(Theme::Density::Comfortable, font())));
    // Where the page would have no room beside the names, their drawings and tool tips have to do.
    if (width() < fontMetrics().averageCharWidth() * narrowest) {
        m_names->setFixedWidth(drawing + 3 * Theme::Unit + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
        return;
    }
    QFont heavy = font(); // the one that is shown
    heavy.setBold(true);
    const QFontMetrics bold(heavy);
    int widest = 0;
    for (int row = 0; row < m_names->count(); ++row)
        widest = qMax(widest, m_names->iconSize().width() + Theme::Unit + bold.horizontalAdvance(m_names->item(row)->text()));
    m_names->setFixedWidth(qBound(140, widest + 4 * Theme::Unit, fontMetrics().averageCharWidth() * 32));
}

void SideTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_names->setAccessibleName(tr("Parts of this record"));
    if (event->type() == QEvent::FontChange)
        fitWidth();
    QWidget::changeEvent(event);
}

void SideTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void SideTabs::setCurrent(const QString &key)
{
    if (const qsizetype row = keys().indexOf(key); row >= 0)
        m_names->setCurrentRow(int(row));
}

QString SideTabs::current() const
{
    return m_names->currentRow() < 0 ? QString() : m_tabs.at(m_names->currentRow()).key;
}

QStringList SideTabs::keys() const
{
    QStringList keys;
    for (const Tab &tab : m_tabs)
        keys.append(tab.key);
    return keys;
}

QWidget *SideTabs::page(const QString &key) const
{
    const qsizetype row = keys().indexOf(key);
    return row < 0 ? nullptr : m_tabs.at(row).page;
}

void SideTabs::showTab(int row)
{
    if (row < 0)
        return;
    Tab &tab = m_tabs[row];
    if (!tab.page) {
        tab.page = tab.make();
        m_pages->addWidget(tab.page);
    }
    m_pages->setCurrentWidget(tab.page);
    emit currentChanged(tab.key);
}

} // namespace Lodebook
