// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/roles.h"
#include "models/programme/deadlines.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Lodebook {

/// What is late, due or missing, earliest first: worked out off the interface thread, and again when the casebook changes.
/// SeverityRole tells late from due; an entry that stands for many gives them under groupAt().
class DeadlineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DueOn, State, Words, Title };
    static constexpr int columns = Title + 1;

    explicit DeadlineModel(Casebook &casebook, QObject *parent = nullptr);
    ~DeadlineModel() override;

    void setOwner(const RecordId &owner); ///< Only what this officer has to do; null: everybody's.
    void setUntil(const QDate &until);    ///< Invalid: as far ahead as the rule settings say.
    bool isComplete() const { return m_isComplete; }
    qsizetype lateCount() const;

    RecordRef recordAt(int row) const;
    QList<RecordRef> groupAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void completed();
    void failed(const Lodebook::Error &error);

private:
    void reload();
    void take(const QList<Deadline> &fresh);

    Casebook &m_casebook; // not owned
    RecordId m_owner;
    QDate m_until;
    QList<Deadline> m_deadlines;
    QTimer m_soon; ///< Many saves in a row are looked at once.
    Cancellation m_running;
    bool m_isComplete = false;
};

} // namespace Lodebook
