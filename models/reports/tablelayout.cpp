// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/tablelayout.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Lodebook {

namespace {

constexpr double cellPad = 40;      // left and right of a cell's text
constexpr double rowPad = 22;       // above and below it
constexpr double hairline = 4;
constexpr int groupBookmarkLevel = 4; // below the headings of the report
constexpr double widestShare = 0.32; // of the table, that one column may ask for
constexpr double fewLongest = 0.05; // of the texts of a column may wrap, so that they do not take the room of the others
constexpr double wholeShare = 0.11;  // texts shorter than this share of the table stay on one line

ReportFont fontOf(ReportRow::Kind kind)
{
    switch (kind) {
    case ReportRow::Kind::Record: return ReportFont::Cell;
    case ReportRow::Kind::Group: return ReportFont::Group;
    case ReportRow::Kind::Subgroup:
    case ReportRow::Kind::Subtotal:
    case ReportRow::Kind::Total: return ReportFont::CellStrong;
    }
    return ReportFont::Cell;
}

/// The width that is enough for all but the few longest; 0 for none.
double ofNearlyAll(std::vector<double> &widths)
{
    if (widths.empty())
        return 0;
    const auto enough = widths.end() - 1 - qsizetype(double(widths.size() - 1) * fewLongest);
    std::nth_element(widths.begin(), enough, widths.end());
    return *enough;
}

bool isGroup(ReportRow::Kind kind)
{
    return kind == ReportRow::Kind::Group || kind == ReportRow::Kind::Subgroup;
}

} // namespace

TableLayout::TableLayout(const ReportTable &table, const QString &continued, ReportMetrics &metrics, double width)
    : m_table(table)
    , m_continued(continued)
    , m_metrics(metrics)
{
    measure(width);
    m_head = setHead();
}

double TableLayout::leastWidth(const QString &text, ReportFont font)
{
    double widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, m_metrics.width(font, word));
    return widest;
}

void TableLayout::measure(double width)
{
    const qsizetype count = m_table.columns.size();
    QList<double> least(count, 0);
    QList<std::vector<double>> texts(count); // how wide each text of a column that may wrap is, and the widest of its words
    QList<std::vector<double>> ofWords(count);
    QList<double> natural(count, 0);
    const auto look = [&](qsizetype column, const QString &text, ReportFont font) {
        const double whole = m_metrics.width(font, text) + 2 * cellPad;
        // Figures, dates and codes are read as one, and so is what is short anyway.
        const bool mayWrap = m_table.columns.at(column).stretch > 0 && whole > wholeShare * width;
        const double words = std::min(mayWrap ? leastWidth(text, font) + 2 * cellPad : whole, widestShare * width);
        if (m_table.columns.at(column).stretch > 0) {
            texts[column].push_back(std::min(whole, widestShare * width));
            ofWords[column].push_back(words);
        } else {
            natural[column] = std::max(natural.at(column), whole);
            least[column] = std::max(least.at(column), words);
        }
    };
    for (qsizetype column = 0; column < count; ++column) {
        least[column] = leastWidth(m_table.columns.at(column).heading, ReportFont::CellStrong) + 2 * cellPad;
        natural[column] = least.at(column);
    }
    for (const ReportRow &row : m_table.rows) {
        if (isGroup(row.kind))
            continue;
        qsizetype column = 0;
        for (const ReportCell &cell : row.cells) {
            if (cell.span == 1 && column < count)
                look(column, cell.text, fontOf(row.kind));
            column += cell.span;
        }
    }
    for (qsizetype column = 0; column < count; ++column) {
        least[column] = std::max(least.at(column), ofNearlyAll(ofWords[column]));
        natural[column] = std::max({natural.at(column), least.at(column), ofNearlyAll(texts[column])});
    }
    share(width, least, natural);
}

void TableLayout::share(double width, const QList<double> &least, const QList<double> &natural)
{
    const double allLeast = std::accumulate(least.begin(), least.end(), 0.0);
    const double allNatural = std::accumulate(natural.begin(), natural.end(), 0.0);
    m_widths = least;
    if (allLeast >= width) { // more than fits: every column gives way alike, long words will be broken
        for (double &column : m_widths)
            column *= width / allLeast;
    } else if (allNatural > width) {
        for (qsizetype i = 0; i < m_widths.size(); ++i)
            m_widths[i] += (width - allLeast) * (natural.at(i) - least.at(i)) / (allNatural - allLeast);
    } else {
        double stretch = 0;
        for (const ReportColumn &column : m_table.columns)
            stretch += column.stretch;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            const double part = stretch > 0 ? m_table.columns.at(i).stretch / stretch : 1.0 / double(m_widths.size());
            m_widths[i] = natural.at(i) + (width - allNatural) * part;
        }
    }
}

TableLayout::SetRow TableLayout::set(const ReportRow &row)
{
    SetRow made;
    made.kind = row.kind;
    const ReportFont font = fontOf(row.kind);
    double x = 0;
    qsizetype column = 0;
    for (const ReportCell &cell : row.cells) {
        if (column >= m_widths.size())
            break;
        SetCell set;
        set.x = x;
        const qsizetype last = std::min<qsizetype>(m_widths.size(), isGroup(row.kind) ? m_widths.size() : column + cell.span);
        set.align = cell.span > 1 ? ReportColumn::Align::Start : m_table.columns.at(column).align;
        for (; column < last; ++column)
            set.width += m_widths.at(column);
        x += set.width;
        set.lines = m_metrics.lines(font, cell.text, set.width - 2 * cellPad);
        set.ink = isGroup(row.kind) ? ReportInk::Accent : cell.known ? ReportInk::Text : ReportInk::Quiet;
        if (isGroup(row.kind))
            set.align = ReportColumn::Align::Start;
        made.lines = std::max(made.lines, set.lines.size());
        made.cells.append(set);
    }
    made.height = double(made.lines) * m_metrics.lineHeight(font) + 2 * rowPad + above(row.kind);
    return made;
}

TableLayout::SetRow TableLayout::setHead()
{
    SetRow head;
    head.kind = ReportRow::Kind::Subtotal; // the same strong type
    double x = 0;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn &column = m_table.columns.at(i);
        SetCell cell{.x = x, .width = m_widths.at(i), .lines = m_metrics.lines(ReportFont::CellStrong, column.heading, m_widths.at(i) - 2 * cellPad),
                     .ink = ReportInk::Text, .align = column.align};
        head.lines = std::max(head.lines, cell.lines.size());
        head.cells.append(cell);
        x += m_widths.at(i);
    }
    head.height = double(head.lines) * m_metrics.lineHeight(ReportFont::CellStrong) + 2 * rowPad;
    return head;
}

double TableLayout::above(ReportRow::Kind kind) const
{
    return kind == ReportRow::Kind::Group ? 50 : kind == ReportRow::Kind::Subgroup ? 35 : 0;
}

bool TableLayout::keepsWithNext(qsizetype index) const
{
    if (index + 1 >= m_table.rows.size())
        return false;
    const ReportRow::Kind next = m_table.rows.at(index + 1).kind;
    return isGroup(m_table.rows.at(index).kind) || next == ReportRow::Kind::Subtotal || next == ReportRow::Kind::Total;
}

QList<TableLayout::SetRow> TableLayout::chunk(qsizetype first)
{
    QList<SetRow> rows;
    qsizetype index = first;
    do {
        rows.append(set(m_table.rows.at(index)));
    } while (keepsWithNext(index++));
    return rows;
}

double TableLayout::startHeight()
{
    double height = m_head.height;
    for (qsizetype index = 0; index < m_table.rows.size() && index < 2;) {
        const QList<SetRow> rows = chunk(index);
        for (const SetRow &row : rows)
            height += row.height;
        index += rows.size();
    }
    return height;
}

void TableLayout::place(PageFlow &flow)
{
    m_groups.clear();
    m_stripe = 0;
    bool first = true;
    for (qsizetype index = 0; index < m_table.rows.size();) {
        const QList<SetRow> rows = chunk(index);
        double height = 0;
        for (const SetRow &row : rows)
            height += row.height;
        if (first) {
            flow.need(std::min(m_head.height + height, flow.fullPage()));
            placeHead(flow);
            first = false;
        } else if (flow.room() < height) {
            turnPage(flow, !isGroup(m_table.rows.at(index).kind));
        }
        for (const SetRow &row : rows) {
            const ReportRow &source = m_table.rows.at(index++);
            follow(source);
            if (source.kind == ReportRow::Kind::Group)
                flow.bookmark(source.cells.first().text, groupBookmarkLevel);
            if (row.height > flow.room())
                placeTallRow(flow, row);
            else
                placeRow(flow, row);
        }
    }
    if (first)
        placeHead(flow);
    flow.fill(QRectF(flow.left(), flow.y(), flow.width(), hairline), ReportInk::StrongLine);
    flow.skip(hairline);
}

void TableLayout::follow(const ReportRow &row)
{
    if (row.cells.isEmpty())
        return;
    if (row.kind == ReportRow::Kind::Group)
        m_groups = {row.cells.first().text, QString()};
    else if (row.kind == ReportRow::Kind::Subgroup)
        m_groups = {m_groups.value(0), row.cells.first().text};
    else if (row.kind == ReportRow::Kind::Total)
        m_groups.clear();
}

void TableLayout::turnPage(PageFlow &flow, bool insideGroup)
{
    flow.newPage();
    placeHead(flow);
    m_stripe = 0;
    QStringList headings = m_groups;
    headings.removeAll(QString());
    if (!insideGroup || headings.isEmpty())
        return;
    ReportRow again{.kind = ReportRow::Kind::Subgroup, .cells = {{.text = m_continued.arg(headings.join(QStringLiteral(" · "))), .known = true, .span = int(m_widths.size())}}};
    placeRow(flow, set(again));
}

void TableLayout::placeHead(PageFlow &flow)
{
    placeRow(flow, m_head);
    flow.fill(QRectF(flow.left(), flow.y() - 2 * hairline, flow.width(), 2 * hairline), ReportInk::StrongLine);
}

void TableLayout::placeRow(PageFlow &flow, const SetRow &row)
{
    placeLines(flow, row, 0, row.lines);
}

void TableLayout::placeLines(PageFlow &flow, const SetRow &row, qsizetype from, qsizetype count)
{
    const ReportFont font = fontOf(row.kind);
    const double line = m_metrics.lineHeight(font);
    const double gap = from == 0 ? above(row.kind) : 0;
    const double height = double(count) * line + 2 * rowPad;
    flow.skip(gap);
    const QRectF area(flow.left(), flow.y(), flow.width(), height);
    if (row.kind == ReportRow::Kind::Group)
        flow.fill(area, ReportInk::Band);
    else if (row.kind == ReportRow::Kind::Record && from == 0 && m_stripe++ % 2 == 1)
        flow.fill(area, ReportInk::Stripe);
    if (row.kind == ReportRow::Kind::Total)
        flow.fill(QRectF(area.topLeft(), QSizeF(area.width(), 2 * hairline)), ReportInk::StrongLine);
    else if (row.kind == ReportRow::Kind::Subtotal && &row != &m_head)
        flow.fill(QRectF(area.topLeft(), QSizeF(area.width(), hairline)), ReportInk::StrongLine);
    else if (row.kind == ReportRow::Kind::Subgroup)
        flow.fill(QRectF(area.left(), area.bottom() - hairline, area.width(), hairline), ReportInk::Line);
    for (const SetCell &cell : row.cells) {
        for (qsizetype i = from; i < std::min(from + count, cell.lines.size()); ++i) {
            const QRectF place(flow.left() + cell.x + cellPad, flow.y() + rowPad + double(i - from) * line, cell.width - 2 * cellPad, line);
            flow.text(place, cell.lines.at(i), font, cell.ink, cell.align);
        }
    }
    flow.skip(height);
}

void TableLayout::placeTallRow(PageFlow &flow, const SetRow &row)
{
    const double line = m_metrics.lineHeight(fontOf(row.kind));
    for (qsizetype from = 0; from < row.lines;) {
        const qsizetype fits = qsizetype((flow.room() - 2 * rowPad - (from == 0 ? above(row.kind) : 0)) / line);
        if (fits < 1) {
            turnPage(flow, true);
            continue;
        }
        const qsizetype count = std::min(fits, row.lines - from);
        placeLines(flow, row, from, count);
        from += count;
    }
}

} // namespace Lodebook
