// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/backupkeeper.h"
#include "app/outsidechanges.h"
#include "app/searchkeeper.h"
#include "models/entities/catalogue.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/exchange/pack/packheader.h"
#include "models/items/backgroundreader.h"
#include "models/storage/backup.h"
#include "models/storage/destruction.h"
#include "models/storage/encryption.h"
#include "views/exchange/devicespage.h"
#include "views/exchange/takepackpage.h"
#include "views/shell/copiedfiledialog.h"
#include "views/shell/job.h"
#include "views/shell/mainwindow.h"
#include "views/shell/newcasebookdialog.h"
#include "views/shell/startwindow.h"
#include "views/shell/unlockdialog.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/onworker.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QEventLoopLocker>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QThreadPool>

#include <utility>

namespace Lodebook {

namespace {

/// What a worker tells of the work everybody waits for.
void showWaiting(const QPointer<QProgressDialog> &wait, qint64 done, qint64 total, const QString &doing)
{
    if (!wait || wait->wasCanceled())
        return;
    wait->setLabelText(doing);
    wait->setRange(0, int(total));
    wait->setValue(int(done));
}

Encryption::Progress tellerOf(Progress &progress, const QString &doing, const QString &backups)
{
    constexpr int shares = 1000;
    return [&progress, doing, backups](Encryption::Turning what, double share) {
        progress.tell(qint64(share * shares), shares, what == Encryption::Turning::Backups ? backups : doing);
        return !progress.isCancelled();
    };
}

bool isForCasebook(const QString &place)
{
    return TakePackPage::isPack(place) || DevicesPage::isKey(place);
}

/// Whether the pack was made for the device of the casebook. Keys are not made for the sake of asking.
bool isForDevice(Casebook &casebook, const QString &pack)
{
    const Result<PackHeader> header = PackHeader::read(pack);
    const Result<std::optional<DeviceSecret>> secret =
        Keyring(casebook.database()).secret(casebook.store().author().device);
    if (!header || !secret || !*secret)
        return false;
    const Result<DeviceKeys::Own> own = DeviceKeys(casebook).own();
    return own && header->isFor(own->identity.sealKey);
}

} // namespace

Application::Application(Settings &settings, const QString &personalFolder, const Clock &clock)
    : m_settings(settings)
    , m_personal(personalFolder)
    , m_font(QApplication::font())
    , m_idle(clock)
{
    constexpr int pauseBetweenTries = 500; // milliseconds
    m_forgetSoon.setSingleShot(true);
    m_forgetSoon.setInterval(pauseBetweenTries);
    connect(&m_forgetSoon, &QTimer::timeout, this, &Application::forgetKey);
    connect(&m_idle, &IdleLock::due, this, &Application::lock);
    for (const QString &place : settings.recentCasebooks()) {
        if (const Result<CasebookLocation> last = CasebookLocation::fromText(place);
            last && last->kind == CasebookLocation::Kind::File)
            Encryption::removeUnfinished(last->path);
    }
    setPreferences(settings.preferences());
}

Application::~Application()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window;
    delete m_start;
}

Result<> Application::open(const QString &place)
{
    const Result<CasebookLocation> location = CasebookLocation::fromText(place);
    if (!location)
        return location.error();
    const Result<CopiedFile::Finding> found = CopiedFile::look(*location);
    const Result<> opened = use(Casebook::open(*location, {}), place);
    if (opened && found && !m_casebook->isReadOnly())
        tellCopied(*found);
    return opened;
}

void Application::tellCopied(const CopiedFile::Finding &found)
{
    if (found.kind == CopiedFile::Finding::Kind::Same)
        return;
    MainWindow *window = windows().first();
    const QString what = found.kind == CopiedFile::Finding::Kind::Older
        ? tr("This file is an older copy of a casebook that was worked on since, at %1.")
              .arg(QDir::toNativeSeparators(found.path))
        : tr("This file is a copy.");
    window->messages().showMessage(
        MessageBar::Severity::Warning,
        what + u' '
            + tr(
                "It goes on as a device of its own, so that nothing is mixed up. Whoever takes packs from it has to accept its new key."));
    window->messages().addAnswer(tr("&Devices…"),
                                 [window] { window->go(Location::screen(QStringLiteral("devices"))); });
}

void Application::begin(const QString &place)
{
    const QString wanted = place.isEmpty() || isForCasebook(place) ? m_settings.recentCasebooks().value(0) : place;
    m_toOpen = isForCasebook(place) ? QFileInfo(place).absoluteFilePath() : QString();
    if (wanted.isEmpty())
        return m_toOpen.isEmpty() ? showStart() : openWaiting();
    tryToOpen(wanted);
}

QString Application::placeToOpen(const QString &place, const Settings &settings)
{
    const QString wanted = place.isEmpty() ? settings.recentCasebooks().value(0) : place;
    const Result<CasebookLocation> location = CasebookLocation::fromText(wanted);
    const bool isFile = !location || location->kind == CasebookLocation::Kind::File;
    return wanted.isEmpty() || !isFile ? wanted : QFileInfo(wanted).absoluteFilePath();
}

bool Application::isOwn(const QString &place)
{
    if (!m_casebook || DevicesPage::isKey(place))
        return false;
    if (TakePackPage::isPack(place))
        return !m_isLocked && isForDevice(*m_casebook, place);
    const Result<CasebookLocation> location = CasebookLocation::fromText(place);
    if (!location || location->kind != m_casebook->location().kind)
        return false;
    return location->kind == CasebookLocation::Kind::File
        ? QFileInfo(location->path).canonicalFilePath() == QFileInfo(m_casebook->location().path).canonicalFilePath()
        : location->display() == m_casebook->location().display();
}

bool Application::take(const QString &place, bool anything)
{
    const bool isFree = !m_casebook && m_start; // nothing is open, and nothing is being done to what was
    if (!isOwn(place) && !(anything && (isFree || isForCasebook(place))))
        return false;
    // Whoever asks is answered first: opening may take a while.
    QMetaObject::invokeMethod(
        this, [this, place] { takeUp(place); }, Qt::QueuedConnection);
    return true;
}

void Application::takeUp(const QString &place)
{
    if (isForCasebook(place)) {
        m_toOpen = place;
        openWaiting();
    } else if (!m_casebook && !place.isEmpty()) {
        tryToOpen(place);
    }
    raise();
}

void Application::openWaiting()
{
    if (m_toOpen.isEmpty() || m_isLocked)
        return;
    if (m_casebook && !windows().isEmpty())
        return windows().constLast()->openFile(std::exchange(m_toOpen, {}));
    if (!m_casebook && (m_start || windows().isEmpty()))
        showStart(Error{Error::Kind::Missing,
                        tr("%1 is opened in a casebook. Open or make one: then it is opened there.")
                            .arg(QFileInfo(m_toOpen).fileName()),
                        {}});
}

void Application::raise()
{
    const QList<MainWindow *> open = windows();
    QWidget *window = QApplication::activeWindow();
    if (!window)
        window = open.isEmpty() ? static_cast<QWidget *>(m_start) : open.constLast();
    if (!window)
        return;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

Result<> Application::use(Result<std::unique_ptr<Casebook>> opened, const QString &place)
{
    if (!opened)
        return opened.error();
    const QEventLoopLocker stay; // between the last old window and the first new one
    if (!closeWindows([this, place] { tryToOpen(place); })) {
        if (m_casebook) {
            if (const Result<> taken = m_casebook->takeUpCustomFields(); !taken) // opening the other one took up its own
                return taken.error();
        }
        return Error{Error::Kind::Cancelled, {}, {}};
    }
    m_backups.reset();
    m_search.reset();
    m_outside.reset();
    m_isLocked = false;
    m_casebook = std::move(*opened);
    m_outside = std::make_unique<OutsideChanges>(m_casebook->store());
    watch();
    m_personal.drafts().renew(m_casebook->location().display(), m_casebook->database().keyId());
    if (m_casebook->location().password.isEmpty()) // what is remembered must open again, and hold no secret
        m_settings.addRecentCasebook(m_casebook->location().display());
    MainWindow *window = openWindow(Location::home());
    if (m_start)
        m_start->close();
    const auto [made, key] = std::exchange(m_newKey, {});
    const bool hasKey = !m_casebook->database().keyId().isEmpty() && !m_casebook->isReadOnly();
    if (hasKey && !Encryption::isRehearsed(m_casebook->database()))
        window->remindOfRecoveryKey();
    if (hasKey && !key.isEmpty() && made == m_casebook->location().path)
        window->showRecoveryKey(key);
    openWaiting();
    return {};
}

void Application::watch()
{
    m_search = std::make_unique<SearchKeeper>(*m_casebook);
    m_backups = std::make_unique<BackupKeeper>(*m_casebook);
    connect(m_backups.get(), &BackupKeeper::failed, this, &Application::tellNoBackup);
    connect(m_backups.get(), &BackupKeeper::made, this, [this] {
        if (!windows().isEmpty() && Encryption::isRehearsalDue(m_casebook->database()))
            windows().first()->askForRehearsal();
    });
}

bool Application::closeWindows(const std::function<void()> &then)
{
    const auto later = [this, then] {
        QMetaObject::invokeMethod(this, then, Qt::QueuedConnection);
    }; // it ends the window that tells us
    for (MainWindow *window : windows()) {
        if (!window->leave(later)) {
            window->raise();
            window->activateWindow();
            return false;
        }
        window->close();
        delete window;
    }
    m_windows.clear();
    return true;
}

QList<MainWindow *> Application::windows() const
{
    QList<MainWindow *> open;
    for (const QPointer<MainWindow> &window : m_windows) {
        if (window)
            open.append(window);
    }
    return open;
}

MainWindow *Application::openWindow(const Location &location)
{
    auto *window = new MainWindow(*m_casebook, m_personal.of(m_casebook->location().display(), m_casebook->store().author().officer), m_settings.preferences());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setRecentCasebooks(m_settings.recentCasebooks());
    connectWindow(window);
    if (windows().isEmpty())
        window->restoreGeometry(m_settings.windowGeometry());
    m_windows.append(window);
    window->go(location);
    window->show();
    return window;
}

void Application::connectWindow(MainWindow *window)
{
    connect(window, &MainWindow::preferencesChanged, this, &Application::setPreferences);
    connect(window, &MainWindow::windowRequested, this, &Application::openWindow);
    connect(window, &MainWindow::newCasebookRequested, this, &Application::makeCasebook);
    connect(window, &MainWindow::openCasebookRequested, this, &Application::chooseFile);
    connect(window, &MainWindow::casebookChosen, this, &Application::tryToOpen, Qt::QueuedConnection); // it ends that window
    connect(window, &MainWindow::restoreRequested, this, &Application::restore, Qt::QueuedConnection);
    connect(window, &MainWindow::encryptionRequested, this, &Application::encrypt, Qt::QueuedConnection);
    connect(window, &MainWindow::decryptionRequested, this, &Application::decrypt, Qt::QueuedConnection);
    connect(window, &MainWindow::destructionRequested, this, &Application::destroy, Qt::QueuedConnection);
    connect(window, &MainWindow::lockRequested, this, &Application::lock, Qt::QueuedConnection);
    connect(window, &MainWindow::unlocked, this, &Application::unlock, Qt::QueuedConnection);
    connect(window, &MainWindow::quitRequested, this, &Application::quit, Qt::QueuedConnection);
    connect(window, &MainWindow::closed, this, [this](const QByteArray &geometry) { m_settings.setWindowGeometry(geometry); });
}

void Application::showStart(const std::optional<Error> &why)
{
    if (!m_start) {
        m_start = new StartWindow(m_settings.recentCasebooks());
        m_start->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_start, &StartWindow::newCasebookRequested, this, &Application::makeCasebook);
        connect(m_start, &StartWindow::demonstrationRequested, this, &Application::makeDemonstration);
        connect(m_start, &StartWindow::openCasebookRequested, this, &Application::chooseFile);
        connect(m_start, &StartWindow::casebookChosen, this, &Application::tryToOpen, Qt::QueuedConnection);
    }
    if (why)
        m_start->showError(*why);
    m_start->show();
}

void Application::tryToOpen(const QString &place)
{
    if (const Result<CasebookLocation> location = CasebookLocation::fromText(place);
        location && Encryption::isAvailable() && Encryption::stateOf(*location) == Encryption::State::Locked) {
        askForPassphrase(*location, [this, place] { tryToOpen(place); });
        return;
    }
    const Result<CasebookLocation> location = CasebookLocation::fromText(place);
    const Result<CopiedFile::Finding> found =
        location ? CopiedFile::look(*location) : Result<CopiedFile::Finding>(location.error());
    if (found && found->kind == CopiedFile::Finding::Kind::Copy && QFileInfo(location->path).isWritable())
        askWhetherCopied(*location, *found, place);
    else
        openNow(place);
}

void Application::openNow(const QString &place)
{
    const Result<> opened = open(place);
    if (opened || opened.error().kind == Error::Kind::Cancelled)
        return;
    if (!windows().isEmpty())
        windows().first()->messages().showError(opened.error());
    else
        showStart(opened.error());
}

void Application::askForPassphrase(const CasebookLocation &location, const std::function<void()> &then)
{
    if (windows().isEmpty())
        showStart({});
    auto *dialog =
        new UnlockDialog(location, windows().isEmpty() ? static_cast<QWidget *>(m_start) : windows().first());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: opening closes the windows, and with them the dialog that is just telling us.
    connect(dialog, &UnlockDialog::unlocked, this, then, Qt::QueuedConnection);
    dialog->open();
}

void Application::askWhetherCopied(const CasebookLocation &location, const CopiedFile::Finding &found,
                                   const QString &place)
{
    if (windows().isEmpty())
        showStart({});
    auto *dialog = new CopiedFileDialog(location, found,
                                        windows().isEmpty() ? static_cast<QWidget *>(m_start) : windows().first());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: opening closes the windows, and with them the dialog that is just telling us.
    connect(
        dialog, &CopiedFileDialog::copied, this, [this, place] { openNow(place); }, Qt::QueuedConnection);
    const auto keep = [this, location, place] {
        const Result<> kept = CopiedFile::keepAsMoved(location);
        if (!kept && windows().isEmpty())
            showStart(kept.error());
        else if (!kept)
            windows().first()->messages().showError(kept.error());
        else
            openNow(place);
    };
    connect(dialog, &CopiedFileDialog::moved, this, keep, Qt::QueuedConnection);
    dialog->open();
}

void Application::workAlone(const QString &doing, const QString &stop, const FileWork &work)
{
    if (closeWindows([this, doing, stop, work] { workAlone(doing, stop, work); }))
        workUnseen(doing, stop, work);
}

void Application::workUnseen(const QString &doing, const QString &stop, const FileWork &work)
{
    const QString place = m_casebook->location().path;
    m_backups.reset();
    m_search.reset();
    m_outside.reset();
    m_casebook.reset();
    const QPointer<QProgressDialog> wait = new QProgressDialog(doing, stop, 0, 0);
    wait->setAttribute(Qt::WA_DeleteOnClose);
    wait->setMinimumDuration(0);
    wait->setAutoReset(false);
    wait->show();
    const auto progress = std::make_shared<Progress>([this, wait](qint64 done, qint64 total, const QString &now) {
        QMetaObject::invokeMethod(
            this, [wait, done, total, now] { showWaiting(wait, done, total, now); }, Qt::QueuedConnection);
    });
    if (!stop.isEmpty())
        connect(wait, &QProgressDialog::canceled, this, [progress] { progress->cancel(); });
    const auto lock = std::make_shared<QEventLoopLocker>(); // no window stands meanwhile
    auto *watcher = new QFutureWatcher<std::function<void()>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [wait, lock, watcher] {
        watcher->result()();
        if (wait) // Escape puts it away; what cannot be stopped goes on
            wait->close();
        watcher->deleteLater();
    });
    watcher->setFuture(onWorker<std::function<void()>>([work, place, progress] { return work(place, *progress); }));
}

bool Application::openAgain(const QString &place, const std::optional<Error> &why)
{
    if (const Result<> opened = open(place); !opened) {
        showStart(why ? *why : opened.error());
        return false;
    }
    if (why)
        windows().first()->messages().showError(*why);
    return !why;
}

void Application::restore(const QString &backup)
{
    CasebookLocation location;
    location.path = backup;
    if (Encryption::stateOf(location) == Encryption::State::Locked) {
        askForPassphrase(location, [this, backup] { restore(backup); });
        return;
    }
    const auto work = [this, backup](const QString &place, Progress &) -> std::function<void()> {
        const auto kept = std::make_shared<const Result<QString>>(restoreBackup(backup, place, catalog()));
        return [this, kept, place] { tellRestored(*kept, place); };
    };
    workAlone(tr("The backup is being put in place…"), {}, work);
}

void Application::tellRestored(const Result<QString> &kept, const QString &place)
{
    if (openAgain(place, kept ? std::nullopt : std::optional(kept.error())))
        windows().first()->messages().showMessage(
            MessageBar::Severity::Success,
            tr("The backup is in its place. The casebook as it was is kept as %1.")
                .arg(QDir::toNativeSeparators(*kept)));
}

void Application::encrypt(const QString &passphrase)
{
    const QString doing = tr("The casebook is being encrypted…");
    const QString backups = tr("The casebook is encrypted; its backups are being encrypted…");
    const auto work = [this, passphrase, doing, backups](const QString &place,
                                                         Progress &progress) -> std::function<void()> {
        const auto done = std::make_shared<const Result<Encryption::Encrypted>>(
            Encryption::encrypt(place, passphrase, {}, tellerOf(progress, doing, backups)));
        return [this, done, place] { tellEncrypted(*done, place); };
    };
    workAlone(doing, tr("&Cancel"), work);
}

void Application::tellEncrypted(const Result<Encryption::Encrypted> &done, const QString &place)
{
    if (done)
        m_newKey = {place, done->recoveryKey};
    if (!openAgain(place, done ? std::nullopt : std::optional(done.error())) || done->plainBackups.isEmpty())
        return;
    QStringList names;
    for (const QString &path : done->plainBackups)
        names.append(QDir::toNativeSeparators(path));
    windows().first()->messages().showMessage(
        MessageBar::Severity::Warning,
        tr("The casebook is encrypted, but these backups of it could not be and still show everything to whoever reads "
           "them; delete them when you no longer need them: %1")
            .arg(names.join(QStringLiteral(", "))));
}

void Application::decrypt()
{
    const QString doing = tr("The encryption is being taken off…");
    const auto work = [this, doing](const QString &place, Progress &progress) -> std::function<void()> {
        const auto done =
            std::make_shared<const Result<>>(Encryption::decrypt(place, tellerOf(progress, doing, doing)));
        return [this, done, place] {
            if (openAgain(place, *done ? std::nullopt : std::optional(done->error())))
                windows().first()->messages().showMessage(
                    MessageBar::Severity::Success,
                    tr("The casebook is not encrypted any more. Its older backups are, with the passphrase they had."));
        };
    };
    workAlone(doing, tr("&Cancel"), work);
}

void Application::destroy()
{
    if (!m_casebook || m_casebook->location().kind != CasebookLocation::Kind::File)
        return;
    const QEventLoopLocker stay; // no window stands meanwhile
    // Whatever is being typed: nobody is asked any more, there may be no time.
    for (MainWindow *window : windows())
        delete window;
    m_windows.clear();
    const QString place = m_casebook->location().display();
    const QStringList personal = m_personal.filesOf(place); // while those that are sealed can be told apart
    CopiedFile::forget(m_casebook->store().author().device);
    m_settings.forgetCasebook(place);
    const auto work = [this, personal](const QString &path, Progress &) -> std::function<void()> {
        Encryption::lockAll();
        const Destruction::Outcome outcome = Destruction::destroy(path, personal);
        return [this, outcome] { tellDestroyed(outcome); };
    };
    workUnseen(tr("The casebook is being destroyed…"), {}, work);
}

void Application::tellDestroyed(const Destruction::Outcome &outcome)
{
    if (outcome.left.isEmpty())
        return showStart();
    QStringList left;
    for (const QString &path : outcome.left)
        left.append(QDir::toNativeSeparators(path));
    showStart(
        Error{Error::Kind::File,
              tr("These files could not be destroyed; delete them by hand: %1").arg(left.join(QStringLiteral(", "))),
              {}});
}

void Application::lock()
{
    if (!m_casebook || m_isLocked || m_casebook->database().keyId().isEmpty())
        return;
    m_isLocked = true;
    m_idle.dropTouch();
    m_keyBefore = m_casebook->database().keyId();
    for (MainWindow *window : windows())
        window->cover();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    forgetKey();
}

void Application::forgetKey()
{
    if (!m_isLocked || !m_casebook)
        return;
    // What somebody has begun is let finish behind the cover.
    if (Job::running() > 0 || QThreadPool::globalInstance()->activeThreadCount() > 0
        || !m_casebook->database().rest()) {
        m_forgetSoon.start();
        return;
    }
    m_search.reset(); // what it was about to do is done when the casebook is unlocked
    m_backups.reset();
    m_outside->rest();
    BackgroundReader::of(*m_casebook).rest();
    Encryption::lockAll();
}

void Application::unlock()
{
    if (!m_isLocked || !m_casebook)
        return;
    m_isLocked = false;
    m_forgetSoon.stop();
    // Somebody may have put another file there meanwhile: then what the windows show is not what is in it.
    if (!m_casebook->fact(QStringLiteral("device")) || m_casebook->database().keyId() != m_keyBefore) {
        const QString place = m_casebook->location().path;
        closeWindows({});
        m_backups.reset();
        m_search.reset();
        m_outside.reset();
        m_casebook.reset();
        tryToOpen(place);
        return;
    }
    BackgroundReader::of(*m_casebook).wake();
    for (MainWindow *window : windows())
        window->uncover();
    watch();
    m_outside->wake();
    openWaiting();
}

void Application::tellNoBackup(const Error &error)
{
    for (MainWindow *window : windows()) {
        window->messages().showError(error);
        window->messages().addAnswer(tr("&Backups…"), [window] { window->go(Location::screen(QStringLiteral("backups"))); });
    }
}

void Application::chooseFile()
{
    auto *dialog = new FileDialog(QApplication::activeWindow(), tr("Open a casebook"), {}, tr("Casebooks (*.lodebook)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    // Queued: opening closes the windows, and with them the dialog that is just telling us.
    connect(dialog, &QFileDialog::fileSelected, this, &Application::tryToOpen, Qt::QueuedConnection);
    dialog->open();
}

void Application::makeCasebook()
{
    askForCasebook(false);
}

void Application::makeDemonstration()
{
    askForCasebook(true);
}

void Application::askForCasebook(bool demonstration)
{
    auto *dialog = new NewCasebookDialog(QApplication::activeWindow());
    if (demonstration)
        dialog->setDemonstration();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto use = [this](const QString &path, const QString &recoveryKey) {
        const Result<CasebookLocation> location = CasebookLocation::fromText(path);
        m_newKey = {location ? location->path : QString(), recoveryKey};
        tryToOpen(path);
    };
    connect(dialog, &NewCasebookDialog::made, this, use, Qt::QueuedConnection);
    dialog->open();
}

void Application::setPreferences(const Preferences &preferences)
{
    m_settings.setPreferences(preferences);
    m_idle.setMinutes(preferences.lockMinutes);
    Theme::apply(preferences.theme);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * preferences.textPercent / 100);
    if (QApplication::font() != font)
        QApplication::setFont(font);
    if (m_language.code().isEmpty() || m_language.asked() != preferences.language) {
        if (m_casebook)
            m_casebook->codes().forgetAll();
        m_language.speak(preferences.language);
    }
    for (MainWindow *window : windows())
        window->setPreferences(preferences);
}

void Application::quit()
{
    if (closeWindows([this] { quit(); }))
        QApplication::quit();
}

} // namespace Lodebook
