// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/recordrowreader.h"

#include <QTimer>

namespace Lodebook {

/// Where the records of a query are, and of which kind each is: by a position of their own or of a record they name,
/// and by the value of a choice. Every record is counted: those without a position too.
class PlacesModel final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostKinds = 6; ///< Told apart by themselves; what is rarer is put together.

    struct Place
    {
        RecordId id;
        GeoPoint position;
        QString title;
        int kind = 0; ///< Index into kinds().
    };
    struct Kind
    {
        enum class Rest { No, Rarer, Empty };

        QString label;
        Severity severity = Severity::None;
        qint64 count = 0; ///< Of those that have a position.
        Rest rest = Rest::No;
    };

    explicit PlacesModel(Casebook &casebook, QObject *parent = nullptr);
    ~PlacesModel() override;

    /// Without \a kind all are of one.
    void setContent(const Query &query, const RecordColumn &position, const std::optional<RecordColumn> &kind);
    bool isComplete() const { return m_isComplete; }
    const QList<Place> &places() const { return m_places; }
    const QList<Kind> &kinds() const { return m_kinds; }
    qint64 unplacedCount() const { return m_unplaced; }
    Query unplaced() const;                            ///< Those without a position.
    Query those(const QList<RecordId> &records) const; ///< Of the same query.

signals:
    void loaded();
    void failed(const Lodebook::Error &error);

private:
    struct Answer
    {
        QList<Place> places;
        QList<Kind> kinds;
        qint64 unplaced = 0;
    };
    struct Found; ///< Answer in the making.

    static Result<Answer> ask(Casebook &casebook, const Query &query, const QList<RecordColumn> &columns,
                              const Cancellation &cancellation);
    static QList<Kind> kindsOf(Casebook &casebook, const Entity &entity, const QList<RecordColumn> &columns,
                               Found &found);
    static QStringList codesInOrder(Casebook &casebook, const RecordColumn &kind, const Found &found);
    void load();
    void onChanged(const ChangeNotice &notice);

    Casebook &m_casebook; // not owned
    Query m_query;
    QList<RecordColumn> m_columns; ///< The position, then the kind if there is one; empty: nothing was asked yet.
    QList<Place> m_places;
    QList<Kind> m_kinds;
    qint64 m_unplaced = 0;
    bool m_isComplete = false;
    Cancellation m_loading;
    QTimer m_reload;
};

} // namespace Lodebook
