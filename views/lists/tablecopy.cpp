// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/tablecopy.h"

#include "models/core/money.h"
#include "models/exchange/files/formulaguard.h"
#include "models/items/roles.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace Lodebook {

namespace {

const QDate dayZero(1899, 12, 30); ///< From which spreadsheets count days.

/// A figure without the grouping that a spreadsheet would take for text, with the decimal point of this desk.
QString cellText(const QModelIndex &index)
{
    const QVariant value = index.data(ValueRole);
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int: return plain.toString(value.toLongLong());
    case QMetaType::Double: return plain.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    default: return index.data().toString();
    }
}

/// Tabs and line breaks inside a cell would make two of it, and a leading = a formula.
QString tabSafe(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return neutralised(text);
}

/// A cell that says what it holds to the spreadsheets people have: a number, a day, or text that is not to be taken for
/// either, such as a code with zeros in front.
QString htmlCell(const QModelIndex &index, const QString &text)
{
    const QVariant value = index.data(ValueRole);
    QString about = QStringLiteral("style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\"");
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Double: {
        const QString number = value.toString();
        about = QStringLiteral("sdval=\"%1\" sdnum=\"1033;\" x:num=\"%1\"").arg(number);
        break;
    }
    case QMetaType::QDate:
        about =
            QStringLiteral(
                "style=\"mso-number-format:'yyyy\\-mm\\-dd'\" sdval=\"%1\" sdnum=\"1033;0;YYYY-MM-DD\" x:num=\"%1\"")
                .arg(dayZero.daysTo(value.toDate()));
        break;
    default: break; // everything else is text
    }
    return QStringLiteral("<td %1>%2</td>").arg(about, text.toHtmlEscaped());
}

} // namespace

QList<int> rowsOf(const QItemSelection &selection)
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    return rows;
}

std::unique_ptr<QMimeData> copiedTable(const QAbstractItemModel &model, const QList<int> &rows,
                                       const QList<int> &columns)
{
    QString text;
    QString html = QStringLiteral(
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head><body><table>\n<tr>");
    QStringList headings;
    for (const int column : columns) {
        const QString heading = model.headerData(column, Qt::Horizontal).toString();
        headings.append(tabSafe(heading));
        html += QStringLiteral("<th>%1</th>").arg(heading.toHtmlEscaped());
    }
    text += headings.join(u'\t') + QLatin1Char('\n');
    html += QLatin1String("</tr>\n");
    for (const int row : rows) {
        QStringList cells;
        html += QLatin1String("<tr>");
        for (const int column : columns) {
            const QString cell = cellText(model.index(row, column));
            const bool figure = model.index(row, column).data(NumericRole).toBool();
            cells.append(figure ? cell : tabSafe(cell));
            html += htmlCell(model.index(row, column), cell);
        }
        text += cells.join(u'\t') + QLatin1Char('\n');
        html += QLatin1String("</tr>\n");
    }
    html += QLatin1String("</table></body></html>");
    auto copied = std::make_unique<QMimeData>();
    copied->setText(text);
    copied->setHtml(html);
    return copied;
}

} // namespace Lodebook
