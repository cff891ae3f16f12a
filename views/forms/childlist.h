// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/shell/location.h"

#include <QWidget>

class QPushButton;

namespace Lodebook {

class RecordListView;

/// The records that belong to one record: the roles of a person, the notes about a site. They are added, opened and put
/// into the recycle bin from here.
class ChildList final : public QWidget
{
    Q_OBJECT

public:
    /// \a link is the field of \a child that points to \a parent: a Link or an AnyLink.
    ChildList(const Record &parent, const Entity &child, const Field &link, Casebook &casebook, QWidget *parentWidget = nullptr);

    RecordListView &list() { return *m_list; }

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);
    void failed(const Lodebook::Error &error);
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add();
    void remove(const QList<RecordRef> &records);
    void changeMany();
    void retranslate();

    const Entity &m_child;
    const Field &m_link;
    RecordRef m_parent;
    Casebook &m_casebook; // not owned
    RecordListView *m_list;
    QPushButton *m_add;
};

} // namespace Lodebook
