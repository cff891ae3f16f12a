// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboards/dashboard.h"

#include <QAbstractButton>

namespace Lodebook {

/// A headline of a dashboard as a button: it opens the records behind its figure, its menu says why the figure is what it is.
class FigureTile final : public QAbstractButton
{
    Q_OBJECT

public:
    FigureTile(const DashboardTile &tile, QWidget *parent = nullptr);

    const DashboardTile &tile() const { return m_tile; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void explainRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DashboardTile m_tile;
};

} // namespace Lodebook
