// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/lookupmodel.h"

namespace Lodebook {

/// Who may be meant by what is typed at the door of an event: those on its list first, then everybody else the casebook
/// knows. Each row says in which state the person is.
class DoorModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit DoorModel(Casebook &casebook, QObject *parent = nullptr);

    void setEvent(const RecordId &event);
    void search(const QString &typed); ///< Nothing typed: the list of the event.
    /// Everybody on the list, whatever is typed.
    [[nodiscard]] const QList<Record> &list() const { return m_list; }

    RecordId personAt(int row) const;
    QString stateAt(int row) const; ///< A code of attendance.state; empty: not on the list.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void listChanged();
    void failed(const Lodebook::Error &error);

private:
    struct Row
    {
        RecordId person;
        QString name;
        QString organisation;
        QString state;

        bool operator==(const Row &) const = default;
    };

    void reload();
    Result<> read();
    void fill();
    void onChanged(const ChangeNotice &notice);

    Casebook &m_casebook; // not owned
    LookupModel *m_others;
    RecordId m_event;
    QString m_typed;
    QList<Record> m_list;
    QList<Row> m_known; ///< The list, by name.
    QList<Row> m_rows;
};

} // namespace Lodebook
