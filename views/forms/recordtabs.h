// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/storage/casebook.h"
#include "views/shell/location.h"

#include <QWidget>

class QMimeData;

namespace Lodebook {

class FormBinder;
class SideTabs;

/// The parts of an open record: the form, one list for each kind of record that belongs to it, notes and tasks, what
/// happened when, who changed what. Each part is made when it is first looked at.
class RecordTabs final : public QWidget
{
    Q_OBJECT

public:
    RecordTabs(FormBinder &binder, Casebook &casebook, QWidget *parent = nullptr);

    void showOverview();
    /// To be called once a new record has been saved: only then can others belong to it.
    void addRelated();
    void refresh(const ChangeNotice &notice);
    SideTabs &sideTabs() { return *m_tabs; }
    /// Puts files or a picture on the record, and shows its files; false for records that have none.
    bool attach(const QMimeData *mime);
    bool takesFiles() const;

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);
    void failed(const Lodebook::Error &error);
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChild(const Entity &child, const Field &link, const QString &icon);
    void addFiles();
    QWidget *makeOverview();
    void count();
    void retranslate();

    FormBinder &m_binder; // not owned
    Casebook &m_casebook; // not owned
    SideTabs *m_tabs;
    Cancellation m_counting;
    QHash<QString, std::pair<const Entity *, const Field *>> m_children; ///< By key of the tab.
};

} // namespace Lodebook
