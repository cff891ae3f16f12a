// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/shell/location.h"

#include <QWidget>

class QTreeWidget;

namespace Lodebook {

/// Everything dated that belongs to a record, of all kinds in one list, newest first.
class TimelineTab final : public QWidget
{
    Q_OBJECT

public:
    TimelineTab(const Record &record, Casebook &casebook, QWidget *parent = nullptr);

    void reload();

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Event
    {
        QDate on;
        QString what;
        QString title;
        RecordRef record;
    };
    QList<Event> events() const;
    void collect(const Entity &child, const Field &link, const Field &date, QList<Event> &events) const;

    const Entity &m_entity;
    RecordId m_id;
    Casebook &m_casebook; // not owned
    QTreeWidget *m_tree;
};

} // namespace Lodebook
