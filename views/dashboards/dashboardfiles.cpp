// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/dashboardfiles.h"

#include "views/charts/charttext.h"
#include "views/dashboards/dashboardpaint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace Lodebook {

namespace {

/// The whole in words, for those who cannot see the picture.
QString description(const Dashboard &dashboard, const QLocale &locale)
{
    QStringList sentences;
    for (const DashboardTile &tile : dashboard.tiles)
        sentences.append(QCoreApplication::translate("Dashboard", "%1: %2 (%3).").arg(tile.title, tile.text, tile.words));
    for (const DashboardChart &chart : dashboard.charts)
        sentences.append(chartSentence(chart.spec, locale));
    return (sentences + dashboard.remarks()).join(u' ');
}

QByteArray png(const Dashboard &dashboard, const ChartStyle &style, double width)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QImage picture = dashboardPicture(dashboard, style, width);
    picture.setText(QStringLiteral("Title"), dashboard.title);
    picture.setText(QStringLiteral("Description"), description(dashboard, style.locale));
    picture.save(&buffer, "PNG");
    return content;
}

QByteArray svg(const Dashboard &dashboard, const ChartStyle &style, double width)
{
    QByteArray content;
    QBuffer buffer(&content);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSizeF size(width, std::ceil(layoutDashboard(dashboard, style, width, &generator).height));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(dashboard.title);
    generator.setDescription(description(dashboard, style.locale));
    QPainter painter(&generator);
    paintDashboard(painter, QRectF(QPointF(), size), dashboard, style);
    painter.end();
    return content;
}

} // namespace

QImage dashboardPicture(const Dashboard &dashboard, const ChartStyle &style, double width, double scale)
{
    QImage probe(1, 1, QImage::Format_RGB32);
    const double height = layoutDashboard(dashboard, style, width, &probe).height;
    QImage image((QSizeF(width, std::ceil(height)) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintDashboard(painter, QRectF(0, 0, width, std::ceil(height)), dashboard, style);
    return image;
}

Result<> saveDashboard(const QString &path, const Dashboard &dashboard, const ChartStyle &style, double width)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray content;
    if (ending == QLatin1String("png"))
        content = png(dashboard, style, width);
    else if (ending == QLatin1String("svg"))
        content = svg(dashboard, style, width);
    else if (ending == QLatin1String("json"))
        content = QJsonDocument(dashboardJson(dashboard)).toJson();
    else
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Dashboard", "%1 ends in none of .png, .svg and .json, so nothing was written. Choose one of these endings.")
                         .arg(QDir::toNativeSeparators(path)), {}};
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Error{Error::Kind::File,
                 QCoreApplication::translate("Dashboard", "The dashboard could not be written to %1: %2. What stood there before is unchanged. Choose another folder or name.")
                     .arg(QDir::toNativeSeparators(path), file.errorString()), {}};
}

} // namespace Lodebook
