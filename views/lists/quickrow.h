// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/storage/codelists.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace Lodebook {

class Clock;
class RecordTable;

/// A line below each heading of a table: what is typed there narrows the rows, understood by what the column holds.
/// What means nothing is marked, said in words, and left out.
class QuickRow final : public QWidget
{
    Q_OBJECT

public:
    QuickRow(RecordTable &table, const Catalog &catalog, CodeLists &codes, const Clock &clock);

    /// One condition of a column, and what was typed for it.
    struct Part
    {
        QString column; ///< Its public name.
        Filter filter;
    };
    [[nodiscard]] QList<Part> parts() const;
    void clear();
    void clearColumn(const QString &name);
    [[nodiscard]] QLineEdit *lineOf(const QString &column) const { return m_lines.value(column); }
    /// Puts the lines where their columns are; makes and drops lines as columns come and go.
    void arrange();
    [[nodiscard]] int wantedHeight() const;

signals:
    void changed(); ///< After a short pause in typing.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *makeLine(const RecordColumn &column);
    void label(QLineEdit &line, const RecordColumn &column) const;
    void typed(const QString &name);
    void keepOnly(const QList<RecordColumn> &columns);

    RecordTable &m_table;     // not owned
    const Catalog &m_catalog; // not owned
    CodeLists &m_codes;       // not owned
    const Clock &m_clock;     // not owned
    QWidget *m_moving;        ///< Holds the lines of the columns that scroll.
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, Filter> m_filters;
    QTimer m_pause;
};

} // namespace Lodebook
