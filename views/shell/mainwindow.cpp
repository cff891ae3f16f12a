// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "models/entities/common/officer.h"
#include "models/exchange/pack/conflicts.h"
#include "models/items/roles.h"
#include "models/items/undomodel.h"
#include "views/exchange/devicespage.h"
#include "views/exchange/importfilestep.h"
#include "views/exchange/importpage.h"
#include "views/exchange/takepackpage.h"
#include "views/fields/displaytext.h"
#include "views/forms/recordpage.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/calendarfile.h"
#include "views/shell/commands.h"
#include "views/shell/helpwindow.h"
#include "views/shell/lockpage.h"
#include "views/shell/pagestack.h"
#include "views/shell/recoverykeydialog.h"
#include "views/shell/roombar.h"
#include "views/shell/rooms.h"
#include "views/shell/searchpopup.h"
#include "views/shell/settingsdialog.h"
#include "views/shell/topbar.h"
#include "views/shell/undopanel.h"
#include "views/shell/workstrip.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace Lodebook {

namespace {

constexpr int mostUndoneUnasked = 50; ///< A slip of the finger must not take a whole import back.

const std::array<std::pair<const char *, Theme::Kind>, 4> themes{{{"themeSystem", Theme::Kind::System},
                                                                  {"themeLight", Theme::Kind::Light},
                                                                  {"themeDark", Theme::Kind::Dark},
                                                                  {"themeContrast", Theme::Kind::HighContrast}}};

} // namespace

MainWindow::MainWindow(Casebook &casebook, const PersonalFolder &personal, const Preferences &preferences,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_casebook(casebook)
    , m_records(personal.records(casebook.location().display()))
    , m_preferences(preferences)
    , m_commands(new Commands(this))
    , m_rooms(new RoomBar(casebook.catalog(), this))
    , m_top(new TopBar(this))
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_pages(new PageStack(casebook, PageMaker(casebook, personal), this))
    , m_undo(new UndoPanel(casebook, this))
    , m_search(new SearchPopup(casebook, m_records, *m_commands, *m_top->search()))
    , m_status(new QLabel(this))
    , m_whole(new QStackedWidget(this))
{
    build();
    connectCommands();
    connectViewCommands();
    setPreferences(preferences);
    showUndo();
    showWaiting();
    connect(&casebook.store(), &RecordStore::changed, this, &MainWindow::showWaiting);
    go(Location::home());
    if (casebook.isReadOnly())
        m_messages->showMessage(
            MessageBar::Severity::Note,
            tr("%1 can only be read: nothing in it can be changed here. To change something, ask for the right to write the file and its folder, or open a copy of your own.")
                .arg(casebook.location().display()));
}

void MainWindow::build()
{
    m_commands->fillMenus(menuBar());
    m_top->setActions((*m_commands)[QStringLiteral("back")], (*m_commands)[QStringLiteral("forward")], (*m_commands)[QStringLiteral("theme")]);
    auto *centre = new QWidget(m_whole);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rooms);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_messages);
    middle->addWidget(m_work);
    middle->addWidget(m_pages, 1);
    row->addLayout(middle, 1);
    column->addLayout(row, 1);
    m_whole->addWidget(centre);
    setCentralWidget(m_whole);
    addDockWidget(Qt::RightDockWidgetArea, m_undo);
    m_undo->hide();
    statusBar()->addPermanentWidget(m_status);
    const QSize frame(16, 48); // what a desktop puts around a window, about
    resize(QSize(1240, 800).boundedTo(screen()->availableSize() - frame));
    setAcceptDrops(true);
    connect(m_rooms, &RoomBar::chosen, this, &MainWindow::go);
    connect(m_top, &TopBar::chosen, this, &MainWindow::go);
    connect(m_search, &SearchPopup::chosen, this, &MainWindow::go);
    connect(m_search, &SearchPopup::putAway, this, [this] { m_pages->current()->setFocus(Qt::OtherFocusReason); });
    connect(m_pages, &PageStack::currentChanged, this, &MainWindow::showPlace);
    connect(m_pages, &PageStack::failed, m_messages, &MessageBar::showError);
    connect(m_pages, &PageStack::restoreRequested, this, &MainWindow::restoreRequested);
    connect(m_pages, &PageStack::encryptionRequested, this, &MainWindow::encryptionRequested);
    connect(m_pages, &PageStack::decryptionRequested, this, &MainWindow::decryptionRequested);
    connect(m_pages, &PageStack::destructionRequested, this, &MainWindow::destructionRequested);
    connect(m_pages, &PageStack::recoveryKeyRequested, this, &MainWindow::showRecoveryKey);
    connect(m_pages, &PageStack::said, this, [this](const QString &words) { statusBar()->showMessage(words, 10000); });
    connect(m_pages, &PageStack::openRequested, this, [this](const Location &place, bool inNewWindow) {
        if (inNewWindow)
            emit windowRequested(place);
        else
            go(place);
    });
    connect(m_undo, &UndoPanel::failed, m_messages, &MessageBar::showError);
    connect(m_undo, &UndoPanel::reverseRequested, this, &MainWindow::reverse);
    connect(m_work, &WorkStrip::runningChanged, m_pages, &QWidget::setDisabled);
    connect(&m_undo->actions(), &QAbstractItemModel::modelReset, this, &MainWindow::showUndo);
}

void MainWindow::connectCommands()
{
    const auto on = [this](const char *name, auto &&slot) { connect((*m_commands)[QLatin1String(name)], &QAction::triggered, this, slot); };
    on("new", [this] { emit newCasebookRequested(); });
    on("open", [this] { emit openCasebookRequested(); });
    on("newWindow", [this] { emit windowRequested(location()); });
    on("quit", [this] { emit quitRequested(); });
    on("close", [this] { close(); });
    on("save", [this] { m_pages->current()->save(); });
    on("revert", [this] { m_pages->current()->revert(); });
    on("undo", [this] { undo(false); });
    on("redo", [this] { undo(true); });
    on("undoPanel", [this] { m_undo->setVisible(m_undo->isHidden()); });
    on("deleteRecord", [this] { deleteRecord(); });
    on("changeMany", [this] { m_pages->current()->changeMany(); });
    on("paste", [this] { m_pages->current()->paste(); });
    on("palette", [this] { m_search->start(); });
    on("find", [this] {
        if (!m_pages->current()->find())
            m_search->start();
    });
    on("back", [this] { m_pages->back(); });
    on("forward", [this] { m_pages->forward(); });
    on("home", [this] { go(Location::home()); });
    on("newRecord", [this] { makeRecord(); });
    on("recycleBin", [this] { showRecycleBin(); });
    on("takePack", [this] { go(Location::screen(QStringLiteral("take_pack"))); });
    on("makePack", [this] { go(Location::screen(QStringLiteral("make_pack"))); });
    on("conflicts", [this] { go(Location::screen(QStringLiteral("conflicts"))); });
    on("devices", [this] { go(Location::screen(QStringLiteral("devices"))); });
    on("choiceLists", [this] { go(Location::screen(QStringLiteral("choices"))); });
    connect((*m_commands)[QStringLiteral("pin")], &QAction::triggered, this, &MainWindow::pin);
    on("settings", [this] { showSettings(); });
    on("calendarFile", [this] {
        askForCalendarFile(this, *m_work, [this](const Result<QVariant> &written, const QString &path) {
            if (!written)
                m_messages->showError(written.error());
            else
                statusBar()->showMessage(tr("%Ln calendar entry(ies) written to %1", nullptr, written->toInt()).arg(path), 10000);
        });
    });
    on("print", [this] { m_pages->current()->print(); });
    on("help", [this] { showHelp(HelpWindow::pageOf(location())); });
    on("keys", [this] { showHelp(QStringLiteral("keys")); });
    on("backups", [this] { go(Location::screen(QStringLiteral("backups"))); });
    on("encryption", [this] { go(Location::screen(QStringLiteral("encryption"))); });
    on("lock", [this] { emit lockRequested(); });
    (*m_commands)[QStringLiteral("lock")]->setEnabled(!m_casebook.database().keyId().isEmpty());
    on("about", [this] { showAbout(); });
}

void MainWindow::connectViewCommands()
{
    const auto on = [this](const char *name, auto &&slot) { connect((*m_commands)[QLatin1String(name)], &QAction::triggered, this, slot); };
    on("collapseRooms", [this] { m_rooms->setCollapsed(!m_rooms->isCollapsed()); });
    on("theme", [this] {
        m_preferences.theme = Theme::current()->colors().dark ? Theme::Kind::Light : Theme::Kind::Dark;
        emit preferencesChanged(m_preferences);
    });
    for (const auto &[name, kind] : themes) {
        on(name, [this, kind] {
            m_preferences.theme = kind;
            emit preferencesChanged(m_preferences);
        });
    }
    on("larger", [this] { setTextPercent(m_preferences.textPercent + 10); });
    on("smaller", [this] { setTextPercent(m_preferences.textPercent - 10); });
    on("normalSize", [this] { setTextPercent(100); });
    on("fullScreen", [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_rooms, &RoomBar::collapsedChanged, this, [this](bool collapsed) {
        (*m_commands)[QStringLiteral("collapseRooms")]->setChecked(collapsed);
        if (m_preferences.roomsCollapsed == collapsed)
            return;
        m_preferences.roomsCollapsed = collapsed;
        emit preferencesChanged(m_preferences);
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ImportFileStep::droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(ImportFileStep::droppedFile(event->mimeData()));
}

void MainWindow::openFile(const QString &file)
{
    go(TakePackPage::isPack(file)     ? TakePackPage::locationFor(file)
           : DevicesPage::isKey(file) ? DevicesPage::locationFor(file)
                                      : ImportPage::locationFor({}, file));
}

bool MainWindow::go(const Location &location)
{
    return m_pages->go(location);
}

bool MainWindow::leave(const std::function<void()> &then)
{
    return isCovered() || m_pages->leave(then);
}

Location MainWindow::location() const
{
    return m_pages->current() ? m_pages->current()->location() : Location::home();
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_commands->setKeys(preferences.keys);
    m_rooms->setCollapsed(preferences.roomsCollapsed);
    for (const auto &[name, kind] : themes)
        (*m_commands)[QLatin1String(name)]->setChecked(preferences.theme == kind);
}

void MainWindow::setRecentCasebooks(const QStringList &places)
{
    QAction *recent = (*m_commands)[QStringLiteral("recent")];
    recent->menu()->clear();
    recent->setEnabled(!places.isEmpty());
    for (const QString &place : places)
        connect(recent->menu()->addAction(place), &QAction::triggered, this, [this, place] { emit casebookChosen(place); });
}

void MainWindow::showPlace()
{
    Page *page = m_pages->current();
    if (!page || isCovered())
        return;
    const Location place = page->location();
    QList<TopBar::Crumb> path;
    const QString key = roomOf(m_casebook.catalog(), place);
    for (const Room &room : allRooms(m_casebook.catalog())) {
        if (room.key == key && place.kind != Location::Kind::Home)
            path.append({room.label, room.entrance()});
    }
    if (const Entity *entity = place.kind == Location::Kind::Record ? m_casebook.catalog().entity(place.name) : nullptr)
        path.append({entity->pluralLabel(), Location::list(entity->name())});
    path.append({page->title(), place});
    m_top->setPath(path);
    m_top->setOfficer(displayText(officer().changedBy, QVariant::fromValue(m_casebook.store().author().officer), m_casebook), m_casebook.location().display());
    m_rooms->setCurrent(place);
    m_status->setText(page->statusText());
    (*m_commands)[QStringLiteral("back")]->setEnabled(m_pages->navigation().canGoBack());
    (*m_commands)[QStringLiteral("forward")]->setEnabled(m_pages->navigation().canGoForward());
    (*m_commands)[QStringLiteral("save")]->setEnabled(place.kind == Location::Kind::Record && !m_casebook.isReadOnly());
    (*m_commands)[QStringLiteral("revert")]->setEnabled(page->canSave());
    (*m_commands)[QStringLiteral("print")]->setEnabled(page->canPrint());
    (*m_commands)[QStringLiteral("changeMany")]->setEnabled(page->canChangeMany());
    (*m_commands)[QStringLiteral("paste")]->setEnabled(page->canPaste());
    (*m_commands)[QStringLiteral("deleteRecord")]->setEnabled(place.kind == Location::Kind::Record && !place.record.isNull() && !m_casebook.isReadOnly());
    const bool isStored = place.kind == Location::Kind::Record && !place.record.isNull();
    const RecordRef record{place.name, place.record};
    if (isStored)
        m_records.remember(record);
    (*m_commands)[QStringLiteral("pin")]->setEnabled(isStored);
    (*m_commands)[QStringLiteral("pin")]->setChecked(isStored && m_records.isPinned(record));
    (*m_commands)[QStringLiteral("recycleBin")]->setEnabled(place.kind == Location::Kind::List || place.kind == Location::Kind::Record);
    (*m_commands)[QStringLiteral("newRecord")]->setEnabled(place.kind == Location::Kind::List && !m_casebook.isReadOnly());
    setWindowTitle(tr("%1 – %2 – Lodebook", "page, casebook").arg(page->title(), m_casebook.location().display().section(u'/', -1)));
}

void MainWindow::showUndo()
{
    QAction *back = (*m_commands)[QStringLiteral("undo")];
    QAction *again = (*m_commands)[QStringLiteral("redo")];
    const QString undo = m_undo->actions().undoText();
    const QString redo = m_undo->actions().redoText();
    back->setEnabled(!undo.isEmpty() && !m_casebook.isReadOnly());
    again->setEnabled(!redo.isEmpty() && !m_casebook.isReadOnly());
    if (!undo.isEmpty())
        back->setText(QString(undo).replace(u'&', QStringLiteral("&&")));
    if (!redo.isEmpty())
        again->setText(QString(redo).replace(u'&', QStringLiteral("&&")));
}

void MainWindow::showWaiting()
{
    m_counting.cancel();
    m_counting = BackgroundReader::of(m_casebook)
                     .run<qint64>(
                         this, [](Casebook &casebook, const Cancellation &) { return Conflicts(casebook).count(); },
                         [this](const Result<qint64> &count) { m_top->setWaiting(count ? int(*count) : 0); });
}

void MainWindow::undo(bool redo)
{
    const int row = m_undo->actions().next(redo);
    if (row < 0 || m_work->isRunning() || !m_pages->leave())
        return;
    // Leaving may have saved something, which is then what there is to undo.
    const int now = m_undo->actions().next(redo);
    if (now >= 0 && (redo || !asksBeforeUndo(now)))
        reverse(now);
}

bool MainWindow::asksBeforeUndo(int row)
{
    const int changes = m_undo->actions().changesAt(row);
    if (changes <= mostUndoneUnasked)
        return false;
    const RecordId step = m_undo->actions().batchAt(row);
    m_messages->showMessage(MessageBar::Severity::Warning, tr("“%1” changed %Ln record(s). Undoing it takes all of them back.", nullptr, changes).arg(m_undo->actions().labelAt(row)));
    m_messages->addAnswer(tr("Undo all of it"), [this, step] { reverse(m_undo->actions().rowOf(step)); });
    return true;
}

void MainWindow::reverse(int row)
{
    const UndoModel &actions = m_undo->actions();
    const RecordId step = actions.batchAt(row);
    if (step.isNull() || m_work->isRunning())
        return;
    const bool redo = actions.index(row).data(KindRole).toString() == QLatin1String("redo");
    const auto work = [step](Casebook &casebook, Progress &progress) -> Result<QVariant> {
        const Result<UndoReport> report = casebook.undoStack().undoBatch(step, progress.teller());
        return report ? Result<QVariant>(QVariant::fromValue(*report)) : Result<QVariant>(report.error());
    };
    if (actions.changesAt(row) > mostUndoneUnasked) {
        m_work->start((redo ? tr("Doing again: %1") : tr("Undoing: %1")).arg(actions.labelAt(row)), work, [this, redo](const Result<QVariant> &answer) { tellReversed(answer, redo); });
        return;
    }
    Progress unseen([](qint64, qint64, const QString &) {});
    tellReversed(work(m_casebook, unseen), redo);
}

void MainWindow::tellReversed(const Result<QVariant> &answer, bool redo)
{
    if (!answer && answer.error().kind == Error::Kind::Cancelled) {
        statusBar()->showMessage(answer.error().message, 10000);
        return;
    }
    if (!answer) {
        m_messages->showError(answer.error());
        return;
    }
    const auto report = answer->value<UndoReport>();
    for (const UndoReport::Kept &kept : report.kept)
        m_messages->showMessage(MessageBar::Severity::Note, tr("“%1” was changed since and stays as it is.").arg(kept.title));
    statusBar()->showMessage(redo ? tr("Done again: %1").arg(report.label) : tr("Undone: %1").arg(report.label), 10000);
}

void MainWindow::makeRecord()
{
    if (location().kind == Location::Kind::List)
        go(Location::newRecord(location().name));
}

void MainWindow::showRecycleBin()
{
    const Entity *entity = m_casebook.catalog().entity(location().name);
    if (!entity)
        return;
    Query bin(*entity);
    bin.deleted = Query::Deleted::Only;
    go(Location::rowsOf(bin, {}));
}

void MainWindow::deleteRecord()
{
    if (auto *page = qobject_cast<RecordPage *>(m_pages->current()))
        page->remove();
}

void MainWindow::pin(bool pinned)
{
    const Location place = location();
    if (place.kind != Location::Kind::Record || place.record.isNull())
        return;
    m_records.setPinned({place.name, place.record}, pinned);
    statusBar()->showMessage(pinned ? tr("Pinned: found on the home page and in the search") : tr("No longer pinned"), 10000);
}

void MainWindow::setTextPercent(int percent)
{
    m_preferences.textPercent = qBound(80, percent, 200);
    emit preferencesChanged(m_preferences);
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_preferences, *m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, [this](const Preferences &chosen) {
        m_preferences = chosen;
        emit preferencesChanged(chosen);
    });
    dialog->open();
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow(*m_commands, this);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::cover()
{
    if (m_lock)
        return;
    m_pages->keepTyping();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_focus = m_whole->window()->focusWidget();
    m_lock = new LockPage(m_casebook.location(), m_whole);
    connect(m_lock, &LockPage::unlocked, this, &MainWindow::unlocked);
    connect(m_lock, &LockPage::quitRequested, this, &MainWindow::quitRequested);
    for (QWidget *other : findChildren<QWidget *>()) {
        const bool isPanel = qobject_cast<QDockWidget *>(other) || other == menuBar() || other == statusBar();
        if ((other->isWindow() || isPanel) && other->isVisible()) {
            m_put.append(other);
            other->hide();
        }
    }
    menuBar()->setEnabled(false); // where it stands at the top of the screen it cannot be hidden
    m_undo->toggleViewAction()->setEnabled(false);
    setAcceptDrops(false);
    m_whole->setCurrentIndex(m_whole->addWidget(m_lock));
    setWindowTitle(tr("Locked – %1 – Lodebook", "casebook").arg(m_casebook.location().display().section(u'/', -1)));
    m_lock->setFocus();
}

void MainWindow::uncover()
{
    if (!m_lock)
        return;
    m_lock->clear();
    m_whole->removeWidget(m_lock);
    m_lock->deleteLater(); // it may be the one that is telling us
    m_lock = nullptr;
    menuBar()->setEnabled(true);
    m_undo->toggleViewAction()->setEnabled(true);
    setAcceptDrops(true);
    for (const QPointer<QWidget> &other : std::exchange(m_put, {})) {
        if (other)
            other->show();
    }
    showPlace();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showRecoveryKey(const QString &key)
{
    auto *dialog = new RecoveryKeyDialog(m_casebook, key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryKeyDialog::rehearsed, m_messages, &MessageBar::putAway);
    dialog->open();
}

void MainWindow::remindOfRecoveryKey()
{
    m_messages->showMessage(
        MessageBar::Severity::Note,
        tr("Nobody has tried the recovery key of this casebook yet. Without it a lost passphrase cannot be made good."));
    m_messages->addAnswer(tr("&Try the one on paper…"), [this] { showRecoveryKey({}); });
    m_messages->addAnswer(tr("&Make a new one…"), [this] { go(Location::screen(QStringLiteral("encryption"))); });
}

void MainWindow::askForRehearsal()
{
    m_messages->showMessage(
        MessageBar::Severity::Note,
        tr("A backup was made. It opens with the same passphrase and the same recovery key as the casebook, and nobody "
           "has tried yet whether the key on paper works."));
    m_messages->addAnswer(tr("&Try the one on paper…"), [this] { showRecoveryKey({}); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Nothing can be saved behind the cover; the drafts are offered when the casebook is opened again.
    event->setAccepted(isCovered() || m_pages->leave([this] { close(); }));
    if (event->isAccepted())
        emit closed(saveGeometry());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        showUndo();
        QMetaObject::invokeMethod(this, &MainWindow::showPlace, Qt::QueuedConnection); // once the pages speak it too
    }
}

} // namespace Lodebook
