// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"
#include "models/items/timelineevents.h"

#include <QAbstractListModel>

namespace Lodebook {

/// Everything that happened to one record, newest first (see timelineevents.h), of all kinds or of one. DisplayRole is one
/// line of words, ValueRole the day or moment, KindRole the entity of the linked record or “change”, RecordRefRole what
/// to open.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Kind
    {
        QString code;
        QString label;
        bool operator==(const Kind &) const = default;
    };

    TimelineModel(Casebook &casebook, const RecordRef &record, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void reload(); ///< Also when the language has changed: its words are made when they are read.

    const QList<Kind> &kinds() const { return m_kinds; } ///< Of which there is something, by their names.
    const QString &kind() const { return m_kind; }
    void setKind(const QString &code); ///< Empty: all.

signals:
    void failed(const Lodebook::Error &error);
    void kindsChanged();

private:
    void onChanged(const ChangeNotice &notice);
    void findKinds();
    void showChosen();

    Casebook &m_casebook; // not owned
    RecordRef m_record;
    QList<TimelineEvent> m_all;
    QList<TimelineEvent> m_events; ///< Those shown.
    QList<Kind> m_kinds;
    QString m_kind;
};

} // namespace Lodebook
