// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/pageflow.h"

namespace Lodebook {

/// Sets a table: columns as wide as their contents ask for, headings on every page, group headings never alone at the
/// foot of a page and repeated at the head of the next, rows cut only when they are taller than a page.
class TableLayout
{
public:
    TableLayout(const ReportTable &table, const QString &continued, ReportMetrics &metrics, double width);

    /// The room its head and first rows need, for a heading that must not stand alone above it.
    [[nodiscard]] double startHeight();
    void place(PageFlow &flow);

    [[nodiscard]] const QList<double> &columnWidths() const { return m_widths; }

private:
    struct SetCell
    {
        double x = 0;
        double width = 0;
        QStringList lines;
        ReportInk ink = ReportInk::Text;
        ReportColumn::Align align = ReportColumn::Align::Start;
    };
    struct SetRow
    {
        ReportRow::Kind kind = ReportRow::Kind::Record;
        QList<SetCell> cells;
        qsizetype lines = 1;
        double height = 0;
    };

    void measure(double width);
    void share(double width, const QList<double> &least, const QList<double> &natural);
    double leastWidth(const QString &text, ReportFont font);
    SetRow set(const ReportRow &row);
    SetRow setHead();
    double above(ReportRow::Kind kind) const;
    bool keepsWithNext(qsizetype index) const;
    QList<SetRow> chunk(qsizetype first);

    void placeHead(PageFlow &flow);
    void placeRow(PageFlow &flow, const SetRow &row);
    void placeLines(PageFlow &flow, const SetRow &row, qsizetype from, qsizetype count);
    void placeTallRow(PageFlow &flow, const SetRow &row);
    void turnPage(PageFlow &flow, bool insideGroup);
    void follow(const ReportRow &row);

    const ReportTable &m_table;
    QString m_continued;
    ReportMetrics &m_metrics;
    QList<double> m_widths;
    SetRow m_head;
    QStringList m_groups; ///< The group and the subgroup the rows here stand under; empty: none.
    int m_stripe = 0;
};

} // namespace Lodebook
