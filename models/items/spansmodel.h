// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/recordcolumn.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Lodebook {

/// The records of a query with the stretch of time each takes, from one of its dates to another, or on one alone: a row
/// per record, its title and the time in words. Records without any of the dates are counted, not shown.
class SpansModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Time };

    struct Span
    {
        RecordId id;
        QString title;
        QDate from;              ///< Invalid: nobody knows since when.
        QDate to;                ///< Invalid: it has not ended.
        bool isReversed = false; ///< What is written ends before it begins; shown from the earlier day to the later.
        bool isPoint() const { return from == to; }
    };

    explicit SpansModel(Casebook &casebook, QObject *parent = nullptr);
    ~SpansModel() override;

    /// In the order of the query; one without an order is shown by time.
    void setContent(const Query &query, const Field &start, const Field *end);
    bool isComplete() const { return m_isComplete; }
    const Span &span(int row) const { return m_spans.at(row); }
    int rowOf(const RecordId &record) const; ///< -1: it has none.
    QString words(const Span &span) const;   ///< “From 3 March 2026 to 5 May 2026, 64 days”.
    QDate first() const { return m_first; }  ///< Of all dates; invalid without any.
    QDate last() const { return m_last; }
    QDate today() const { return m_casebook.clock().today(); }
    qint64 undatedCount() const { return m_undated; }
    Query undated() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const Lodebook::Error &error);

private:
    struct Answer
    {
        QList<Span> spans;
        qint64 undated = 0;
    };

    static Result<Answer> ask(Casebook &casebook, const Query &query, const Field &start, const Field *end,
                              const Cancellation &cancellation);
    void load();
    void take(const Answer &answer);
    void onChanged(const ChangeNotice &notice);

    Casebook &m_casebook; // not owned
    Query m_query;
    const Field *m_start = nullptr;
    const Field *m_end = nullptr; ///< Null: each record is on one day, or in one period.
    QList<Span> m_spans;
    QHash<RecordId, int> m_rows;
    QDate m_first;
    QDate m_last;
    qint64 m_undated = 0;
    bool m_isComplete = false;
    Cancellation m_loading;
    QTimer m_reload;
};

} // namespace Lodebook
