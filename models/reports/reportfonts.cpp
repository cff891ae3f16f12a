// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportfonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace Lodebook {

namespace {

bool hasEvenDigits(const QString &family)
{
    QFont font(family);
    font.setPixelSize(1000);
    const QFontMetricsF metrics(font);
    const double one = metrics.horizontalAdvance(u'1');
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - one) > 1)
            return false;
    }
    return true;
}

/// Figures stand below each other only in a face whose digits are all as wide as each other.
QString reportFamily()
{
    static const QString family = [] {
        const QStringList present = QFontDatabase::families();
        for (const char *name : {"Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "DejaVu Sans", "Arial"}) {
            const QString candidate = QString::fromLatin1(name);
            if (present.contains(candidate) && hasEvenDigits(candidate))
                return candidate;
        }
        return QFont().family();
    }();
    return family;
}

struct Size
{
    double points;
    QFont::Weight weight;
};

Size sizeOf(ReportFont font)
{
    switch (font) {
    case ReportFont::Title: return {20, QFont::DemiBold};
    case ReportFont::Subtitle: return {11, QFont::Normal};
    case ReportFont::Heading: return {13, QFont::DemiBold};
    case ReportFont::Subheading: return {10.5, QFont::DemiBold};
    case ReportFont::Body: return {9.5, QFont::Normal};
    case ReportFont::Small: return {7.5, QFont::Normal};
    case ReportFont::Cell: return {8, QFont::Normal};
    case ReportFont::CellStrong: return {8, QFont::DemiBold};
    case ReportFont::Group: return {9, QFont::DemiBold};
    }
    return {9.5, QFont::Normal};
}

} // namespace

QFont reportFont(ReportFont font)
{
    const Size size = sizeOf(font);
    QFont made(reportFamily());
    made.setPixelSize(qRound(size.points * reportUnitsPerPoint));
    made.setWeight(size.weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

QColor reportColor(ReportInk ink)
{
    switch (ink) {
    case ReportInk::Text: return QColor(0x1c, 0x25, 0x29);
    case ReportInk::Quiet: return QColor(0x5a, 0x67, 0x6d);
    case ReportInk::Accent: return QColor(0x0b, 0x5f, 0x63);
    case ReportInk::Warning: return QColor(0x8a, 0x4b, 0x00);
    case ReportInk::Line: return QColor(0xd3, 0xda, 0xdc);
    case ReportInk::StrongLine: return QColor(0x7c, 0x8a, 0x90);
    case ReportInk::Stripe: return QColor(0xf5, 0xf7, 0xf8);
    case ReportInk::Band: return QColor(0xe6, 0xf0, 0xf0);
    }
    return Qt::black;
}

struct ReportMetrics::Face
{
    explicit Face(ReportFont kind) : font(reportFont(kind)), metrics(font) {}

    QFont font;
    QFontMetricsF metrics;
    QHash<QString, double> widths;
};

ReportMetrics::ReportMetrics() = default;
ReportMetrics::~ReportMetrics() = default;

ReportMetrics::Face &ReportMetrics::face(ReportFont font)
{
    std::shared_ptr<Face> &face = m_faces[int(font)];
    if (!face)
        face = std::make_shared<Face>(font);
    return *face;
}

double ReportMetrics::width(ReportFont font, const QString &text)
{
    Face &known = face(font);
    const auto found = known.widths.constFind(text);
    if (found != known.widths.cend())
        return *found;
    const double measured = known.metrics.horizontalAdvance(text);
    known.widths.insert(text, measured);
    return measured;
}

double ReportMetrics::lineHeight(ReportFont font)
{
    return sizeOf(font).points * reportUnitsPerPoint * 1.32;
}

double ReportMetrics::ascent(ReportFont font)
{
    // The same in every script: a fall-back face with tall marks must not move the base line of its neighbours.
    return sizeOf(font).points * reportUnitsPerPoint * 1.0;
}

QStringList ReportMetrics::lines(ReportFont font, const QString &text, double width)
{
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; };
    if (std::ranges::none_of(text, isBreak) && this->width(font, text) <= width)
        return {text};
    QString whole = text;
    whole.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    std::ranges::replace_if(whole, isBreak, QChar(QChar::LineSeparator));
    QTextLayout layout(whole, face(font).font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString part = whole.mid(line.textStart(), line.textLength());
        part.remove(QChar::LineSeparator);
        lines.append(part.trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

QString ReportMetrics::elided(ReportFont font, const QString &text, double width)
{
    return face(font).metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace Lodebook
