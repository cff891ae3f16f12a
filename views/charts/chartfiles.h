// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/charts/chartspec.h"
#include "views/charts/chartstyle.h"

#include <QImage>
#include <QSizeF>

namespace Lodebook {

/// Written whole or not at all; an existing file is kept where that fails.
[[nodiscard]] Result<> saveChartBytes(const QString &path, const QByteArray &content);
/// The chart on its ground, `scale` device pixels to the pixel.
[[nodiscard]] QImage chartPicture(const ChartSpec &spec, const ChartStyle &style, const QSizeF &size, double scale = 2);
[[nodiscard]] Result<> saveChartPng(const QString &path, const ChartSpec &spec, const ChartStyle &style, const QSizeF &size);
[[nodiscard]] Result<> saveChartSvg(const QString &path, const ChartSpec &spec, const ChartStyle &style, const QSizeF &size);
[[nodiscard]] Result<> saveChartCsv(const QString &path, const ChartSpec &spec);

} // namespace Lodebook
