// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icons.h"

#include "views/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Lodebook {

namespace {

QString pathOf(const QString &name)
{
    const QString path = QLatin1String(":/icons/") + name + QLatin1String(".svg");
    return path;
}

/// Drawings that point along the line of reading: where it runs from right to left they look the other way.
bool isMirrored(const QString &name)
{
    static const QSet<QString> pointing{QStringLiteral("back"),         QStringLiteral("forward"),
                                        QStringLiteral("undo"),         QStringLiteral("redo"),
                                        QStringLiteral("chevron-left"), QStringLiteral("chevron-right")};
    return QGuiApplication::isRightToLeft() && pointing.contains(name);
}

/// Renders one drawing in the colour its mode calls for, at exactly the size asked.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QString &name, const QByteArray &drawing, const QColor &color)
        : m_name(name), m_drawing(drawing), m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, rendered(rect.size() * ratio, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return rendered(size, mode); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(size, mode);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("LineIconEngine"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const ThemeColors &colors = Theme::current()->colors();
        switch (mode) {
        case QIcon::Disabled: return colors.mutedText;
        case QIcon::Selected: return colors.onSelection;
        case QIcon::Normal:
        case QIcon::Active: break;
        }
        return m_color.isValid() ? m_color : colors.text;
    }

    QPixmap rendered(const QSize &size, QIcon::Mode mode) const
    {
        const QColor color = colorFor(mode);
        const QString cacheKey = QStringLiteral("lodebook-icon/%1/%2x%3/%4/%5/%6")
                                     .arg(m_name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(color.name())
                                     .arg(mode == QIcon::Disabled)
                                     .arg(isMirrored(m_name));
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        if (size.isEmpty())
            return pixmap;
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        if (isMirrored(m_name)) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        if (mode == QIcon::Disabled) { // faded as a whole, so that crossing strokes do not add up
            painter.resetTransform();
            painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
            painter.fillRect(QRect(QPoint(), size), QColor(0, 0, 0, 150));
        }
        painter.end();
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    QString m_name;
    QByteArray m_drawing;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &color)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon '%ls'", qUtf16Printable(name));
        return {};
    }
    return QIcon(new LineIconEngine(name, file.readAll(), color));
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QIcon applicationIcon()
{
    return icon(QStringLiteral("lodebook"));
}

} // namespace Lodebook
