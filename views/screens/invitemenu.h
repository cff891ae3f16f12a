// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QToolButton>

namespace Lodebook {

class RecordListView;

/// A button over a list of people: puts those chosen, or all the list shows, on the list of an event. It changes nothing
/// itself: whom to invite to what is told by a signal.
class InviteMenu final : public QToolButton
{
    Q_OBJECT

public:
    InviteMenu(Casebook &casebook, RecordListView &list, QWidget *parent = nullptr);

signals:
    void chosen(const QUuid &event, const QList<QUuid> &people);
    void failed(const Lodebook::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addEvents(const QString &heading, bool all);
    void retranslate();

    Casebook &m_casebook;   // not owned
    RecordListView &m_list; // not owned
    QMenu *m_menu;
};

} // namespace Lodebook
