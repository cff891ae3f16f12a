// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/charts/chartstyle.h"
#include "views/dashboards/dashboard.h"

#include <QImage>

namespace Lodebook {

/// The dashboard on its ground, `scale` device pixels to the pixel, as high as it needs.
[[nodiscard]] QImage dashboardPicture(const Dashboard &dashboard, const ChartStyle &style, double width, double scale = 2);

/// By the ending: .png, .svg or .json. Written whole or not at all; an existing file is kept where that fails. Invalid:
/// another ending.
[[nodiscard]] Result<> saveDashboard(const QString &path, const Dashboard &dashboard, const ChartStyle &style, double width = 1200);

} // namespace Lodebook
