// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cmrt/cmrtsheet.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cmrt)
};

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message, {}};
}

QString cellName(int row, int column)
{
    return QChar(char16_t(u'A' + column)) + QString::number(row);
}

} // namespace

bool isFailedFormula(const Cell &cell)
{
    static const QStringList failures{QStringLiteral("#REF!"),  QStringLiteral("#N/A"),  QStringLiteral("#NAME?"), QStringLiteral("#VALUE!"),
                                      QStringLiteral("#DIV/0!"), QStringLiteral("#NUM!"), QStringLiteral("#NULL!")};
    return cell.kind() == Cell::Kind::Error || cell.kind() == Cell::Kind::Formula || failures.contains(cell.text()); // some programs write it as text
}

Result<CmrtSheet> CmrtSheet::read(TableReader &table, int index, int lastRow)
{
    if (Result<> chosen = table.chooseSheet(index); !chosen)
        return chosen.error();
    CmrtSheet sheet;
    sheet.m_name = table.sheets().at(index).name;
    TableRow row;
    while (true) {
        const Result<bool> more = table.next(row);
        if (!more)
            return more.error();
        if (!*more || (lastRow > 0 && row.number > lastRow))
            return sheet;
        sheet.m_byNumber.insert(row.number, sheet.m_rows.size());
        sheet.m_rows.append(row);
    }
}

QChar CmrtSheet::letter(int row) const
{
    static const QRegularExpression question(QStringLiteral("^([A-J])[.)]"));
    const QRegularExpressionMatch match = question.match(text(row, LabelColumn));
    return match.hasMatch() ? match.captured(1).at(0) : QChar();
}

Result<int> CmrtSheet::rowOf(const QString &words, bool isQuestion) const
{
    int found = 0;
    QString elsewhere;
    for (const TableRow &row : m_rows) {
        for (int column = 0; column <= AnswerColumn; ++column) {
            const QString label = row.cell(column).text().simplified();
            if (isQuestion ? !label.contains(words, Qt::CaseInsensitive) || !label.contains(u'?') : !label.startsWith(words, Qt::CaseInsensitive))
                continue;
            if (column != LabelColumn) {
                elsewhere = cellName(row.number, column);
                continue;
            }
            if (isQuestion && letter(row.number).isNull())
                continue; // a question about a metal, or an instruction
            if (found > 0)
                return refused(Words::tr("Sheet “%1” has “%2” twice, in row %3 and in row %4: there seem to be two declarations in it. Nothing was read. Import each from a file of its own.")
                                   .arg(m_name, words).arg(found).arg(row.number));
            found = row.number;
        }
    }
    if (found == 0 && !elsewhere.isEmpty())
        return refused(Words::tr("On sheet “%1” the label “%2” stands in cell %3, not in column B: cells were moved, so what belongs to what is not certain. Nothing was read. Ask for the template as it was published.")
                           .arg(m_name, words, elsewhere));
    return found;
}

} // namespace Lodebook
