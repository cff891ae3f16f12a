// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/keptrows.h"

namespace Lodebook {

Result<bool> KeptRows::next(TableRow &row)
{
    if (m_next > m_rows.size())
        return false;
    if (m_next > 0) {
        row = m_rows.at(m_next - 1);
    } else {
        row = TableRow{1, 1, {}, {}};
        for (const QString &heading : m_headings)
            row.cells.append(Cell::ofText(heading));
    }
    ++m_next;
    return true;
}

Result<> KeptRows::chooseSheet(int index)
{
    Q_ASSERT(index == 0);
    m_next = 0;
    return {};
}

} // namespace Lodebook
