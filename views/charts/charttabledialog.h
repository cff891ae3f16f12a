// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartspec.h"

#include <QDialog>

namespace Lodebook {

/// The figures behind a chart, as a table that can be read, walked and copied.
class ChartTableDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ChartTableDialog(const ChartSpec &spec, QWidget *parent = nullptr);

signals:
    void activated(int seriesIndex, int categoryIndex); ///< A cell with a figure was opened.
};

} // namespace Lodebook
