// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/pastedtable.h"

#include "models/exchange/files/formulaguard.h"

namespace Lodebook {

namespace {

/// Goes through the text once, cell by cell.
class CellCutter
{
public:
    explicit CellCutter(const QString &text) : m_text(text) {}

    bool isAtEnd() const { return m_at >= m_text.size(); }

    QString next()
    {
        QString cell;
        if (current() == u'"' && takeQuoted(cell))
            return cell;
        const qsizetype begin = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// Past the end of a cell; true when its row ends there.
    bool endsRow()
    {
        if (current() == u'\t') {
            ++m_at;
            return false;
        }
        if (current() == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
        return true;
    }

private:
    QChar current() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    bool endsCell(qsizetype at) const
    {
        if (at >= m_text.size())
            return true;
        const QChar letter = m_text.at(at);
        return letter == u'\t' || letter == u'\n' || letter == u'\r';
    }

    /// False, and nothing is taken, when the quotation mark is part of the text itself.
    bool takeQuoted(QString &cell)
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text.at(at) != u'"') {
                cell += m_text.at(at);
            } else if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                cell += u'"';
                ++at;
            } else if (endsCell(at + 1)) {
                m_at = at + 1;
                return true;
            } else {
                break;
            }
        }
        cell.clear();
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<TableRow> pastedRows(const QString &text)
{
    QList<TableRow> rows;
    CellCutter cutter(text);
    for (int number = 1; !cutter.isAtEnd(); ++number) {
        TableRow row;
        row.number = number;
        row.line = number;
        do {
            row.cells.append(Cell::ofText(restored(cutter.next())));
        } while (!cutter.endsRow());
        if (!row.isBlank())
            rows.append(row);
    }
    return rows;
}

bool isPastedTable(const QString &text)
{
    const QString inside = text.trimmed();
    return inside.contains(u'\t') || inside.contains(u'\n');
}

} // namespace Lodebook
