// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/supplypicture.h"

#include "views/charts/chartfiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMap>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <array>

namespace Lodebook {

namespace {

constexpr int mostLabels = 40; ///< With more links the picture keeps its lines clear; the table has every figure.
constexpr double boxLetters = 22;
constexpr double resolution = 96; ///< Pixels an inch of files.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SupplyPicture)
};

struct Measures
{
    explicit Measures(const ChartStyle &style) : letters(style.font)
    {
        height = letters.height();
        boxWidth = boxLetters * letters.averageCharWidth();
        gap = boxWidth * 0.9;
        margin = height;
    }
    QFontMetricsF letters;
    double height = 0;
    double boxWidth = 0;
    double gap = 0;
    double margin = 0;
};

/// The same mineral has the same look in every line and in the key.
QPen penOf(const SupplyPicture &picture, const QString &mineral, const ChartStyle &style, const Measures &is)
{
    static const std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    const qsizetype index = qMax<qsizetype>(0, picture.graph.minerals.indexOf(mineral));
    return QPen(style.colors.seriesColor(index), qMax(1.0, is.height / 12), dashes.at(size_t(index) % dashes.size()), Qt::RoundCap);
}

/// Down the chain from side to side, \a shift beside the middle, so that several between the same two stay apart; within a tier round
/// the right side, and back up the chain below the boxes.
QPainterPath wayOf(const QRectF &from, const QRectF &to, double shift)
{
    QPainterPath way;
    const double dip = from.height() / 2 + qAbs(shift);
    if (to.right() <= from.left()) {
        const QPointF begin(from.center().x() + shift, from.bottom());
        const QPointF end(to.center().x() + shift, to.bottom());
        way.moveTo(begin);
        way.cubicTo(begin + QPointF(0, dip), end + QPointF(0, dip), end);
        return way;
    }
    const QPointF begin(from.right(), from.center().y() + shift);
    const bool isWithin = to.left() < from.right();
    const QPointF end(isWithin ? to.right() : to.left(), to.center().y() + shift);
    const double reach = isWithin ? from.width() / 3 : qMax((end.x() - begin.x()) / 2, from.width() / 3);
    way.moveTo(begin);
    way.cubicTo(begin + QPointF(reach, 0), end + QPointF(isWithin ? reach : -reach, 0), end);
    return way;
}

/// How far each link stands beside the middle of its two ends.
QList<double> shiftsOf(const SupplyGraph &graph, double step)
{
    QMap<std::pair<qsizetype, qsizetype>, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < graph.edges.size(); ++i)
        alike[{graph.edges.at(i).from, graph.edges.at(i).to}].append(i);
    QList<double> shifts(graph.edges.size(), 0);
    for (const QList<qsizetype> &edges : std::as_const(alike)) {
        for (qsizetype i = 0; i < edges.size(); ++i)
            shifts[edges.at(i)] = (double(i) - double(edges.size() - 1) / 2) * step;
    }
    return shifts;
}

void paintArrow(QPainter &painter, const QPainterPath &way, double size, const QColor &color)
{
    const QPointF tip = way.pointAtPercent(1);
    const QPointF before = way.pointAtPercent(0.97);
    const QLineF line(tip, before);
    QLineF one = line;
    QLineF other = line;
    one.setLength(size);
    other.setLength(size);
    one.setAngle(line.angle() + 25);
    other.setAngle(line.angle() - 25);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{tip, one.p2(), other.p2()});
    painter.setBrush(Qt::NoBrush);
}

void paintEdges(QPainter &painter, const SupplyPicture &picture, const SupplyPlaces &places, const ChartStyle &style, const Measures &is)
{
    const QList<double> shifts = shiftsOf(picture.graph, is.height);
    for (qsizetype i = 0; i < picture.graph.edges.size(); ++i) {
        const SupplyEdge &edge = picture.graph.edges.at(i);
        QPen pen = penOf(picture, edge.mineral, style, is);
        if (edge.isInCycle)
            pen.setWidthF(pen.widthF() * 2.5);
        const QPainterPath way = wayOf(places.boxes.at(edge.from), places.boxes.at(edge.to), shifts.at(i));
        painter.setPen(pen);
        painter.drawPath(way);
        paintArrow(painter, way, is.height / 2, pen.color());
        if (picture.graph.edges.size() > mostLabels || !edge.kgPerYear)
            continue;
        const QString label = Words::tr("%1 kg").arg(style.locale.toString(*edge.kgPerYear, 'f', QLocale::FloatingPointShortest));
        const QRectF ground(way.pointAtPercent(0.5) - QPointF(is.letters.horizontalAdvance(label) / 2, is.height / 2), QSizeF(is.letters.horizontalAdvance(label), is.height));
        painter.fillRect(ground, style.colors.base);
        painter.setPen(style.colors.text);
        painter.drawText(ground, Qt::AlignCenter, label);
    }
}

void paintNodes(QPainter &painter, const SupplyPicture &picture, const SupplyPlaces &places, const ChartStyle &style, const Measures &is, qsizetype current)
{
    for (qsizetype i = 0; i < picture.graph.nodes.size(); ++i) {
        const SupplyNode &node = picture.graph.nodes.at(i);
        const QRectF &box = places.boxes.at(i);
        painter.setPen(QPen(node.isFocus || i == current ? style.colors.accent : style.colors.edge, i == current ? 3 : node.isFocus ? 2 : 1));
        painter.setBrush(node.isFocus ? style.colors.accentTint : style.colors.base);
        painter.drawRoundedRect(box, is.height / 4, is.height / 4);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(style.colors.text);
        const QString title = node.members > 1 ? Words::tr("%1 (group of %2)").arg(node.title).arg(node.members) : node.title;
        const QRectF inside = box.adjusted(is.height / 3, 0, -is.height / 3, 0);
        painter.drawText(inside, Qt::AlignCenter, is.letters.elidedText(title, Qt::ElideMiddle, inside.width()));
    }
}

void paintKey(QPainter &painter, const SupplyPicture &picture, const SupplyPlaces &places, const ChartStyle &style, const Measures &is)
{
    double x = is.margin;
    const double y = places.size.height() - is.margin - is.height / 2;
    for (const QString &mineral : picture.graph.minerals) {
        const QString name = picture.mineralNames.value(mineral, mineral);
        painter.setPen(penOf(picture, mineral, style, is));
        painter.drawLine(QPointF(x, y), QPointF(x + 2 * is.height, y));
        x += 2.4 * is.height;
        painter.setPen(style.colors.text);
        painter.drawText(QPointF(x, y + is.letters.ascent() / 2 - is.letters.descent() / 2), name);
        x += is.letters.horizontalAdvance(name) + is.height;
    }
}

} // namespace

SupplyPlaces supplyPlaces(const SupplyPicture &picture, const ChartStyle &style)
{
    const Measures is(style);
    const double top = is.margin + 2 * is.height;
    const double step = 3.2 * is.height;
    SupplyPlaces places;
    for (const SupplyNode &node : picture.graph.nodes)
        places.boxes.append(QRectF(is.margin + node.column * (is.boxWidth + is.gap), top + node.row * step, is.boxWidth, 1.8 * is.height));
    for (qsizetype column = 0; column < picture.graph.tiers.size(); ++column)
        places.headings.append(QRectF(is.margin + double(column) * (is.boxWidth + is.gap), is.margin, is.boxWidth, 1.5 * is.height));
    const auto columns = double(qMax<qsizetype>(1, picture.graph.tiers.size()));
    places.size = QSizeF(2 * is.margin + columns * is.boxWidth + (columns - 0.5) * is.gap, top + qMax(1, picture.graph.rowCount) * step + 2 * is.height + is.margin);
    return places;
}

void paintSupply(QPainter &painter, const SupplyPicture &picture, const SupplyPlaces &places, const ChartStyle &style, qsizetype current)
{
    const Measures is(style);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = style.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(style.colors.mutedText);
    for (qsizetype column = 0; column < places.headings.size(); ++column) {
        const QString tier = picture.graph.tiers.at(column);
        painter.drawText(places.headings.at(column), Qt::AlignCenter, tier.isEmpty() ? Words::tr("Tier not known") : picture.tierNames.value(tier, tier));
    }
    painter.setFont(style.font);
    paintEdges(painter, picture, places, style, is);
    paintNodes(painter, picture, places, style, is, current);
    paintKey(painter, picture, places, style, is);
}

QString supplySentence(const SupplyPicture &picture)
{
    const QString links = Words::tr("%Ln link(s)", nullptr, int(picture.graph.edges.size()));
    const QString nodes = Words::tr("%Ln organisation(s) and site(s)", nullptr, int(picture.graph.nodes.size()));
    return (QStringList(Words::tr("%1: %2 between %3.").arg(picture.title, links, nodes)) + picture.graph.remarks).join(u' ');
}

Result<> saveSupplyPicture(const QString &path, const SupplyPicture &picture, const ChartStyle &style)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    const SupplyPlaces places = supplyPlaces(picture, style);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter writer(&buffer);
        writer.setTitle(picture.title);
        writer.setResolution(int(resolution));
        writer.setPageSize(QPageSize(places.size * 72 / resolution, QPageSize::Point, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paintSupply(painter, picture, places, style);
    } else {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(int(resolution));
        generator.setSize(places.size.toSize());
        generator.setViewBox(QRectF(QPointF(), places.size));
        generator.setTitle(picture.title);
        generator.setDescription(supplySentence(picture));
        QPainter painter(&generator);
        painter.fillRect(QRectF(QPointF(), places.size), style.colors.base);
        paintSupply(painter, picture, places, style);
    }
    return saveChartBytes(path, content);
}

} // namespace Lodebook
