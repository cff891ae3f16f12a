// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartfiles.h"

#include "views/charts/chartpaint.h"
#include "views/charts/charttext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace Lodebook {

namespace {

constexpr double margin = 12;

QRectF inner(const QSizeF &size)
{
    return QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
}

} // namespace

Result<> saveChartBytes(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{Error::Kind::File,
                 QCoreApplication::translate("Chart", "The chart could not be written to %1: %2. What stood there before is "
                                                      "unchanged. Choose another folder or name.")
                     .arg(QDir::toNativeSeparators(path), file.errorString()),
                 {}};
}

QImage chartPicture(const ChartSpec &spec, const ChartStyle &style, const QSizeF &size, double scale)
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(style.colors.base);
    QPainter painter(&image);
    paintChart(painter, inner(size), spec, style);
    return image;
}

Result<> saveChartPng(const QString &path, const ChartSpec &spec, const ChartStyle &style, const QSizeF &size)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QImage picture = chartPicture(spec, style, size);
    picture.setText(QStringLiteral("Title"), spec.title);
    picture.setText(QStringLiteral("Description"), chartSentence(spec, style.locale));
    picture.save(&buffer, "PNG");
    return saveChartBytes(path, content);
}

Result<> saveChartSvg(const QString &path, const ChartSpec &spec, const ChartStyle &style, const QSizeF &size)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(spec.title);
    generator.setDescription(chartSentence(spec, style.locale));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size), style.colors.base);
    paintChart(painter, inner(size), spec, style);
    painter.end();
    return saveChartBytes(path, content);
}

Result<> saveChartCsv(const QString &path, const ChartSpec &spec)
{
    return saveChartBytes(path, chartCsv(spec));
}

} // namespace Lodebook
