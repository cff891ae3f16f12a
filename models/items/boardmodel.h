// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/recordrowreader.h"
#include "models/storage/recordgroups.h"

#include <QTimer>

namespace Lodebook {

/// The records of a query side by side by the values of a choice: for each value how many there are, and the first of
/// them as cards. The others are never read.
class BoardModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int cardsPerColumn = 50;

    struct Card
    {
        RecordId id;
        QString title;
        QStringList lines; ///< What else the list shows, empty fields left out.
    };
    struct Column
    {
        QString code; ///< Empty: the field is.
        QString label;
        qint64 count = 0;
        QList<Card> cards;
    };

    explicit BoardModel(Casebook &casebook, QObject *parent = nullptr);
    ~BoardModel() override;

    void setContent(const Query &query, const Field &by, const QList<RecordColumn> &columns);
    const QList<Column> &columns() const { return m_board; }
    const Query &query() const { return m_query; }
    Filter filterOf(const Column &column) const;
    /// Gives the record that value: one change that can be undone. Conflict and Invalid as everywhere.
    [[nodiscard]] Result<> move(const RecordId &record, const QString &code);

signals:
    void loaded();
    void failed(const Lodebook::Error &error);

private:
    struct Part
    {
        QString code;
        qint64 count = 0;
        QList<RecordRow> rows;
    };
    using Answer = QList<Part>;

    static Result<Answer> ask(Casebook &casebook, const Query &query, const Field &by,
                              const QList<RecordColumn> &columns);
    void load();
    void take(const Answer &answer);
    void onChanged(const ChangeNotice &notice);

    Casebook &m_casebook; // not owned
    Query m_query;
    const Field *m_by = nullptr;
    QList<RecordColumn> m_columns;
    QList<Column> m_board;
    Cancellation m_loading;
    QTimer m_reload;
};

} // namespace Lodebook
