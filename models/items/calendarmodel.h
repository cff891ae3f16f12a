// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/recordrowreader.h"

#include <QTime>
#include <QTimer>

namespace Lodebook {

/// The records of a query day by day, by one of their dates: for six weeks about a month how many each day has and the
/// first of them, for one chosen day its rows, and how many lie before, behind and without a date. A moment belongs to
/// the calendar day it is here.
class CalendarModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int titlesPerDay = 12;
    static constexpr int rowsPerDay = 200;
    static constexpr int daysShown = 42;

    struct Entry
    {
        RecordId id;
        QString title;
        QTime at; ///< Invalid: the whole day.
    };
    struct Day
    {
        qint64 count = 0;
        QList<Entry> first;
    };
    struct Row
    {
        Entry entry;
        QStringList lines; ///< What else the list shows, empty fields left out.
    };

    explicit CalendarModel(Casebook &casebook, QObject *parent = nullptr);
    ~CalendarModel() override;

    void setContent(const Query &query, const Field &by, const QList<RecordColumn> &columns);
    void setMonth(const QDate &month); ///< Any day of it.
    void setChosen(const QDate &day);

    QDate month() const { return m_month; } ///< Its first day.
    QDate firstShown() const;               ///< Where the week of the first begins, as people here count weeks.
    QDate lastShown() const { return firstShown().addDays(daysShown - 1); }
    QDate chosen() const { return m_chosen; }
    QDate today() const { return m_casebook.clock().today(); }
    bool isComplete() const { return m_isComplete; }

    Day day(const QDate &day) const { return m_shown.days.value(day); }
    const QList<Row> &rows() const { return m_rows; } ///< Of the chosen day, the first of them.
    qint64 monthCount() const;
    qint64 earlierCount() const { return m_shown.earlier; }
    qint64 laterCount() const { return m_shown.later; }
    qint64 undatedCount() const { return m_shown.undated; }
    QDate nearestEarlier() const { return m_shown.nearestEarlier; } ///< Before the days that are shown.
    QDate nearestLater() const { return m_shown.nearestLater; }

    Query on(const QDate &day) const;
    Query undated() const;
    /// Gives the record that day, a moment keeps its time: one change that can be undone. Refused for what the program
    /// keeps itself and for what is deleted; else as everywhere.
    [[nodiscard]] Result<> move(const RecordId &record, const QDate &day);

signals:
    void loaded();
    void rowsLoaded();
    void failed(const Lodebook::Error &error);

private:
    struct Shown
    {
        QHash<QDate, Day> days;
        qint64 earlier = 0;
        qint64 later = 0;
        qint64 undated = 0;
        QDate nearestEarlier;
        QDate nearestLater;
    };
    struct Question
    {
        Query query;
        const Field *by;
        QDate first;
        QDate last;
    };

    static Result<Shown> ask(Casebook &casebook, const Question &question, const Cancellation &cancellation);
    static Result<> readDays(Casebook &casebook, const Question &question, const Cancellation &cancellation,
                             Shown &shown);
    static Result<> readAround(Casebook &casebook, const Question &question, Shown &shown);
    static Result<QList<Row>> askRows(Casebook &casebook, const Query &query, const Field &by,
                                      const QList<RecordColumn> &columns);
    void load();
    void loadRows();
    void onChanged(const ChangeNotice &notice);

    Casebook &m_casebook; // not owned
    Query m_query;
    const Field *m_by = nullptr;
    QList<RecordColumn> m_columns;
    QDate m_month;
    QDate m_chosen;
    Shown m_shown;
    QList<Row> m_rows;
    bool m_isComplete = false;
    Cancellation m_loading;
    Cancellation m_loadingRows;
    QTimer m_reload;
};

} // namespace Lodebook
