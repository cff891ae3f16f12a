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
    , m_waiting(new QToolButton(this))
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
    m_path->installEventFilter(this);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setMaximumWidth(420);
    m_search->setMinimumWidth(140);
    m_officer->setTextFormat(Qt::PlainText);
    m_waiting->setObjectName(QStringLiteral("waitingConflicts"));
    m_waiting->setAutoRaise(true);
    m_waiting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_waiting->setFocusPolicy(Qt::StrongFocus);
    m_waiting->hide();
    connect(m_waiting, &QToolButton::clicked, this,
            [this] { emit chosen(Location::screen(QStringLiteral("conflicts"))); });
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addWidget(m_path, 3);
    row->addWidget(m_search, 2);
    row->addSpacing(Theme::Unit);
    row->addWidget(m_waiting);
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
    m_steps.clear();
    for (qsizetype i = 0; i < path.size(); ++i) {
        auto *step = new QToolButton(m_path);
        m_steps.append(step);
        const bool last = i + 1 == path.size();
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
    fitPath();
}

/// Where one is stands there as far as there is room for it; the way there gives way first, from its beginning.
void TopBar::fitPath()
{
    const int room = m_path->width() - m_crumbs->contentsMargins().left() - m_crumbs->contentsMargins().right();
    const auto setLabel = [this](QToolButton *step, int most) {
        const QString label = QFontMetrics(step->font()).elidedText(step->toolTip(), Qt::ElideRight, most);
        step->setText(QString(label).replace(u'&', QStringLiteral("&&")));
    };
    int wanted = 0;
    for (int i = 0; i < m_crumbs->count(); ++i) {
        QWidget *part = m_crumbs->itemAt(i)->widget();
        if (auto *step = qobject_cast<QToolButton *>(part))
            setLabel(step, fontMetrics().averageCharWidth() * (step == m_steps.constLast() ? 48 : 28));
        if (part) {
            part->show();
            wanted += part->sizeHint().width();
        }
    }
    for (int i = 0; i < m_crumbs->count() && wanted > room; ++i) {
        QWidget *part = m_crumbs->itemAt(i)->widget();
        if (!part || part == m_steps.constLast())
            break;
        part->hide();
        wanted -= part->sizeHint().width();
    }
    if (m_steps.isEmpty() || wanted <= room)
        return;
    QToolButton *last = m_steps.constLast();
    setLabel(
        last,
        std::max(0, room - (last->sizeHint().width() - QFontMetrics(last->font()).horizontalAdvance(last->text()))));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_path && event->type() == QEvent::Resize)
        fitPath();
    return QWidget::eventFilter(watched, event);
}

void TopBar::setWaiting(int conflicts)
{
    m_conflicts = conflicts;
    retranslate();
}

void TopBar::setOfficer(const QString &name, const QString &casebook)
{
    m_officer->setText(name);
    m_officer->setToolTip(casebook);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange)
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
    m_waiting->setVisible(m_conflicts > 0);
    m_waiting->setIcon(icon(QStringLiteral("warning"), Theme::current()->colors().warning));
    m_waiting->setIconSize(QSize(drawing, drawing));
    m_waiting->setText(QLocale().toString(m_conflicts));
    m_waiting->setToolTip(tr("%Ln conflict(s) wait for a decision", nullptr, m_conflicts));
    m_waiting->setAccessibleName(m_waiting->toolTip());
}

} // namespace Lodebook
