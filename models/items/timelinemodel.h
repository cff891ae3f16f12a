// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/changewords.h"
#include "models/items/roles.h"
#include "models/storage/casebook.h"

#include <QAbstractListModel>

namespace Lodebook {

/// Everything that happened to one record, newest first: the dated records that hang on it (visits, statuses, notes,
/// tasks ...) and, among them, what was changed in the record itself. DisplayRole is one line of words, ValueRole the day
/// or moment, KindRole the entity of the linked record or “change”, RecordRefRole what to open.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    TimelineModel(Casebook &casebook, const RecordRef &record, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void reload(); ///< Also when the language has changed: its words are made when they are read.

signals:
    void failed(const Lodebook::Error &error);

private:
    struct Event
    {
        QDateTime at;
        bool wholeDay = false;
        QString kind;
        QString kindLabel;
        QString text;
        QString who;
        RecordRef record;
        bool operator==(const Event &) const = default;
    };
    void onChanged(const ChangeNotice &notice);
    Result<QList<Event>> events() const;
    Result<> addChildren(QList<Event> &events) const;
    Result<> addRecords(const Entity &child, const Field &link, const QVariant &value, QList<Event> &events) const;
    Result<> addChanges(QList<Event> &events) const;

    Casebook &m_casebook; // not owned
    RecordRef m_record;
    QList<Event> m_events;
};

} // namespace Lodebook
