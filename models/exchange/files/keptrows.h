// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"

namespace Lodebook {

/// Rows that are in memory already, read as if they stood in a file: with their numbers, below a heading row.
class KeptRows final : public TableReader
{
public:
    KeptRows(QString name, QStringList headings, QList<TableRow> rows)
        : m_name(std::move(name))
        , m_headings(std::move(headings))
        , m_rows(std::move(rows))
    {}

    Result<bool> next(TableRow &row) override;
    QString sourceName() const override { return m_name; }
    QList<TableSheet> sheets() const override { return {{m_name}}; }
    int sheet() const override { return 0; }
    Result<> chooseSheet(int index) override;
    qint64 position() const override { return m_next; }
    qint64 size() const override { return m_rows.size() + 1; }

private:
    QString m_name;
    QStringList m_headings;
    QList<TableRow> m_rows;
    qsizetype m_next = 0; ///< 0: the headings.
};

} // namespace Lodebook
