// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/items/backgroundreader.h"
#include "views/shell/location.h"
#include "views/shell/personalfolder.h"
#include "views/shell/preferences.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QStackedWidget;

namespace Lodebook {

class Casebook;
class Commands;
class HelpWindow;
class LockPage;
class MessageBar;
class PageStack;
class RoomBar;
class SearchPopup;
class TopBar;
class UndoPanel;
class WorkStrip;

/// A window on a casebook: rooms on the left, one bar on top, the page of the place one is at in the middle. It joins
/// these parts together and holds no work of its own. There may be several on one casebook.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Casebook &casebook, const PersonalFolder &personal, const Preferences &preferences, QWidget *parent = nullptr);

    /// False: the page there now has to be put right first.
    bool go(const Location &location);
    /// The same before the window is closed; \a then is done once the page has been left unsaved instead.
    bool leave(const std::function<void()> &then);
    /// Takes a pack in, accepts a device's key, imports a table: by the ending of the file.
    void openFile(const QString &file);
    [[nodiscard]] Location location() const;
    void setPreferences(const Preferences &preferences);
    void setRecentCasebooks(const QStringList &places);
    /// Puts the page that asks for the passphrase in the place of everything; what is being typed is kept as drafts,
    /// and what stands open is there again when uncover() is called.
    void cover();
    void uncover();
    bool isCovered() const { return m_lock != nullptr; }
    /// Shows a new recovery key and has it tried; an empty one is only to be tried.
    void showRecoveryKey(const QString &key);
    /// Says that nobody has tried the recovery key yet.
    void remindOfRecoveryKey();
    /// The same after a backup, which would not open either.
    void askForRehearsal();
    Commands &commands() { return *m_commands; }
    PageStack &pages() { return *m_pages; }
    MessageBar &messages() { return *m_messages; }

signals:
    void preferencesChanged(const Lodebook::Preferences &preferences);
    void windowRequested(const Lodebook::Location &location);
    void newCasebookRequested();
    void openCasebookRequested();
    void casebookChosen(const QString &place);
    void restoreRequested(const QString &backup); ///< In the place of the open casebook.
    void encryptionRequested(const QString &passphrase); ///< Of the open casebook.
    void decryptionRequested();
    void destructionRequested();
    void lockRequested();
    void unlocked(); ///< Somebody has typed the passphrase on the page that covers the window.
    void quitRequested();
    void closed(const QByteArray &geometry);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override; ///< See openFile().

private:
    void build();
    void connectCommands();
    void connectViewCommands();
    void showPlace();
    void showUndo();
    void showWaiting();
    void undo(bool redo);
    bool asksBeforeUndo(int row);
    void reverse(int row);
    void tellReversed(const Result<QVariant> &answer, bool redo);
    void makeRecord();
    void showRecycleBin();
    void deleteRecord();
    void pin(bool pinned);
    void setTextPercent(int percent);
    void showSettings();
    void showHelp(const QString &page);
    void showAbout();

    Casebook &m_casebook; // not owned
    RecordMemory m_records;
    Preferences m_preferences;
    Commands *m_commands;
    RoomBar *m_rooms;
    TopBar *m_top;
    MessageBar *m_messages;
    WorkStrip *m_work;
    PageStack *m_pages;
    UndoPanel *m_undo;
    SearchPopup *m_search;
    Cancellation m_counting;      ///< Of what waits.
    HelpWindow *m_help = nullptr; ///< Made when first asked for.
    QLabel *m_status;
    QStackedWidget *m_whole;        ///< All of the middle, or the page that covers it.
    LockPage *m_lock = nullptr;     ///< While the window is covered.
    QList<QPointer<QWidget>> m_put; ///< Dialogs and panels that were put away for that.
    QPointer<QWidget> m_focus;      ///< Where the cursor was then.
};

} // namespace Lodebook
