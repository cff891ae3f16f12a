// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/topbar.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Lodebook {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_path(new QWidget(this))
    , m_crumbs(new QHBoxLayout(m_path))
    , m_search(new QLineEdit(this))
    , m_officer(new QLabel(this))
    , m_theme(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Unit, 6, Theme::Unit, 6);
    row->setSpacing(4);
    for (QToolButton *button : {m_back, m_forward, m_theme}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_crumbs->setContentsMargins(Theme::Unit, 0, Theme::Unit, 0);
    m_crumbs->setSpacing(0);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setMaximumWidth(420);
    m_search->setMinimumWidth(140);
    m_officer->setTextFormat(Qt::PlainText);
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_path, 3);
    row->addWidget(m_search, 2);
    row->addSpacing(Theme::Unit);
    row->addWidget(m_officer);
    row->addWidget(m_theme);
    retranslate();
}

void TopBar::setActions(QAction *back, QAction *forward, QAction *theme)
{
    m_back->setDefaultAction(back);
    m_forward->setDefaultAction(forward);
    m_theme->setDefaultAction(theme);
}

void TopBar::setPath(const QList<Crumb> &path)
{
    while (QLayoutItem *item = m_crumbs->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (qsizetype i = 0; i < path.size(); ++i) {
        auto *step = new QToolButton(m_path);
        const bool last = i + 1 == path.size();
        const int room = fontMetrics().averageCharWidth() * (last ? 48 : 28);
        step->setText(fontMetrics().elidedText(path.at(i).label, Qt::ElideRight, room).replace(u'&', QStringLiteral("&&")));
        step->setToolTip(path.at(i).label);
        step->setAccessibleName(path.at(i).label);
        step->setAutoRaise(true);
        step->setToolButtonStyle(Qt::ToolButtonTextOnly);
        if (last) {
            QFont bold = step->font();
            bold.setBold(true);
            step->setFont(bold);
            step->setFocusPolicy(Qt::NoFocus);
        }
        connect(step, &QToolButton::clicked, this, [this, location = path.at(i).location] { emit chosen(location); });
        m_crumbs->addWidget(step);
        if (!last) {
            auto *arrow = new QLabel(QStringLiteral("›"), m_path);
            arrow->setForegroundRole(QPalette::PlaceholderText);
            m_crumbs->addWidget(arrow);
        }
    }
    m_crumbs->addStretch(1);
}

void TopBar::setOfficer(const QString &name, const QString &casebook)
{
    m_officer->setText(name);
    m_officer->setToolTip(casebook);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    const int drawing = Theme::iconSize(20, font());
    for (QToolButton *button : {m_back, m_forward, m_theme})
        button->setIconSize(QSize(drawing, drawing));
    m_search->setPlaceholderText(tr("Search everything (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search everything"));
    m_path->setAccessibleName(tr("Where I am"));
}

} // namespace Lodebook
