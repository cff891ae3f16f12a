// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/savedviews.h"
#include "views/lists/viewstate.h"

#include <QToolButton>

namespace Lodebook {

class RecordListView;

/// The saved views of a list: take one, save what is shown, and look after one's own. Says which one is shown.
class ViewMenu final : public QToolButton
{
    Q_OBJECT

public:
    ViewMenu(Casebook &casebook, const Entity &entity, RecordListView &list, QWidget *parent = nullptr);

    [[nodiscard]] RecordId current() const { return m_current; }
    /// Shows the list as that view has it; a view that is there no longer leaves the list as it is.
    void apply(const RecordId &view);
    /// The view this list begins with, as the shell remembers it.
    void setFirst(const RecordId &view) { m_first = view; }
    void importFrom(const QString &path);
    void exportTo(const QString &path);

signals:
    void firstChosen(const QUuid &view); ///< Null: none.
    void said(const QString &message);
    void failed(const Lodebook::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addOwn(const SavedViews::Entry &entry);
    void askName(bool renames);
    void chooseImport();
    void chooseExport();
    void setCurrent(const RecordId &view, const QString &title);
    void showName();
    bool done(const Result<> &result, const QString &message);

    SavedViews m_views;
    RecordListView &m_list; // not owned
    QMenu *m_menu;
    RecordId m_current;
    RecordId m_first;
    QString m_title;
};

} // namespace Lodebook
