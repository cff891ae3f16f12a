// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "models/storage/searchindex.h"
#include "views/shell/location.h"

#include "views/shell/recordmemory.h"

#include <QFrame>
#include <QFutureWatcher>
#include <QTimer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Lodebook {

class Commands;

/// What hangs below the search field while somebody types, looked up beside the window: records of all kinds, places and commands with their shortcuts;
/// before they type, the records pinned and opened last. The field keeps the cursor; arrows walk through what was found, Enter takes it, Escape puts it away.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(Casebook &casebook, const RecordMemory &memory, Commands &commands, QLineEdit &field);

    void start(); ///< Puts the cursor into the field.

signals:
    void chosen(const Lodebook::Location &location);
    void putAway(); ///< By Escape: the cursor wants to go back to where it was.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Found
    {
        QList<SearchHit> hits;
        bool isBehind = false; ///< Some of what was changed is not in the index yet.
    };
    using Answer = std::shared_ptr<const Result<Found>>;
    void nameList();
    void look();
    static Result<Found> find(Casebook &casebook, const QString &text);
    void show(const QString &text, const Result<Found> &found);
    void putAwayQuestion();
    QListWidgetItem *add(const QString &drawing, const QString &text, const QString &remark);
    static void addDetail(QListWidgetItem *item, const QString &detail);
    void addRemembered();
    void addRecords(const Result<Found> &found);
    void addPlaces(const QString &text);
    void addNewRecords(const QString &text);
    void addCommands(const QString &text);
    void place();
    void take(const QListWidgetItem *item);
    void step(int rows);

    Casebook &m_casebook; // not owned
    RecordMemory m_memory;
    Commands &m_commands; // not owned
    QLineEdit &m_field;   // not owned
    QListWidget *m_list;
    QTimer m_pause;
    QFutureWatcher<Answer> *m_asking = nullptr; ///< The newest question; answers to older ones are dropped.
    bool m_takeWanted = false; ///< Enter and arrows pressed before the answer was there.
    int m_stepsWanted = 0;
};

} // namespace Lodebook
