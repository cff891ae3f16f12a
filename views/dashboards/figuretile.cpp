// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/figuretile.h"

#include "views/dashboards/dashboardpaint.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QPainter>

#include <cmath>

namespace Lodebook {

FigureTile::FigureTile(const DashboardTile &tile, QWidget *parent)
    : QAbstractButton(parent), m_tile(tile)
{
    setObjectName(QStringLiteral("figureTile"));
    setAccessibleName(tr("%1: %2").arg(tile.title, tile.text));
    setAccessibleDescription(tr("%1. Opens the records behind it.").arg(tile.words));
    setToolTip(tile.figure.rows > 0 ? tr("Open %Ln record(s)", nullptr, tile.figure.rows) : tile.words);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *open = new QAction(tr("&Open the records"), this);
    connect(open, &QAction::triggered, this, &QAbstractButton::click);
    auto *explain = new QAction(tr("&Explain this figure"), this);
    explain->setObjectName(QStringLiteral("explain"));
    connect(explain, &QAction::triggered, this, &FigureTile::explainRequested);
    addActions({open, explain});
    connect(Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FigureTile::sizeHint() const
{
    return {200, int(std::ceil(tileHeight(ChartStyle::screen(font()), this)))};
}

QSize FigureTile::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartStyle style = ChartStyle::screen(font());
    if (underMouse() || isDown())
        style.colors.base = style.colors.accentTint;
    paintTile(painter, rect(), m_tile, style);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.colors.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace Lodebook
