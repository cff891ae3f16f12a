// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/idlelock.h"
#include "app/language.h"
#include "app/settings.h"
#include "models/core/clock.h"
#include "models/storage/casebook.h"
#include "models/storage/copiedfile.h"
#include "models/storage/destruction.h"
#include "models/storage/encryption.h"
#include "views/shell/location.h"
#include "views/shell/personalfolder.h"

#include <QFont>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Lodebook {

class BackupKeeper;
class MainWindow;
class OutsideChanges;
class Progress;
class SearchKeeper;
class StartWindow;

/// Puts the program together: the open casebook, its windows, the settings. The only place that builds stores and hands
/// them on.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// \a clock tells how long nobody has worked.
    Application(Settings &settings, const QString &personalFolder, const Clock &clock = Clock::system());
    ~Application() override;

    /// Opens a casebook in place of the one that is open now; its windows are left first. A copy becomes a device of
    /// its own.
    [[nodiscard]] Result<> open(const QString &place);
    /// The same, asking for the passphrase where one is needed and whether it is a copy where nobody else can know, and
    /// saying in the window what went wrong.
    void tryToOpen(const QString &place);
    /// As the program starts: with a casebook, else with the last one; a pack or the key of a device is opened in that.
    void begin(const QString &place);
    /// What somebody opened from outside while the program runs: false when another program should, as it is none of
    /// the casebook that is open here. Asked for \a anything it takes what any casebook can: a pack, a key.
    bool take(const QString &place, bool anything);
    /// What begin() would open, as another program that runs here understands it.
    [[nodiscard]] static QString placeToOpen(const QString &place, const Settings &settings);
    /// The window for choosing a casebook.
    void showStart(const std::optional<Error> &why = std::nullopt);

    MainWindow *openWindow(const Location &location);
    QList<MainWindow *> windows() const;
    Casebook *casebook() { return m_casebook.get(); }
    void setPreferences(const Preferences &preferences);
    /// Covers the windows of an encrypted casebook until somebody types its passphrase, and forgets its key.
    void lock();
    bool isLocked() const { return m_isLocked; }
    IdleLock &idleLock() { return m_idle; }
    void quit();

private:
    Result<> use(Result<std::unique_ptr<Casebook>> opened, const QString &place);
    bool isOwn(const QString &place);
    void takeUp(const QString &place);
    void openWaiting();
    void raise();
    bool closeWindows(const std::function<void()> &then);
    void chooseFile();
    void makeCasebook();
    void makeDemonstration();
    void askForCasebook(bool demonstration);
    void askForPassphrase(const CasebookLocation &location, const std::function<void()> &then);
    void askWhetherCopied(const CasebookLocation &location, const CopiedFile::Finding &found, const QString &place);
    void openNow(const QString &place);
    void tellCopied(const CopiedFile::Finding &found);
    /// Something done to the file of the casebook while nobody has it open, on a worker. What it answers is then done
    /// here, and has to open the casebook again.
    using FileWork = std::function<std::function<void()>(const QString &path, Progress &progress)>;
    /// \a stop is what stands on the button that stops it; none when it is empty.
    void workAlone(const QString &doing, const QString &stop, const FileWork &work);
    /// The same once no window stands any more.
    void workUnseen(const QString &doing, const QString &stop, const FileWork &work);
    void restore(const QString &backup);
    void encrypt(const QString &passphrase);
    void decrypt();
    void destroy();
    void tellDestroyed(const Destruction::Outcome &outcome);
    bool openAgain(const QString &place, const std::optional<Error> &why);
    void watch();
    void forgetKey();
    void unlock();
    void tellEncrypted(const Result<Encryption::Encrypted> &done, const QString &place);
    void tellRestored(const Result<QString> &kept, const QString &place);
    void tellNoBackup(const Error &error);
    void connectWindow(MainWindow *window);

    Settings &m_settings; // not owned
    PersonalFolder m_personal;
    Language m_language;
    QFont m_font; ///< The desktop's.
    QString m_toOpen; ///< A pack or a key, once there is a casebook to open it in.
    std::unique_ptr<Casebook> m_casebook;
    std::unique_ptr<OutsideChanges> m_outside;
    std::unique_ptr<SearchKeeper> m_search;
    std::unique_ptr<BackupKeeper> m_backups;
    QList<QPointer<MainWindow>> m_windows;
    QPointer<StartWindow> m_start;
    std::pair<QString, QString> m_newKey; ///< The path of a casebook that was just made, and its recovery key.
    IdleLock m_idle;
    QTimer m_forgetSoon;
    bool m_isLocked = false;
    QByteArray m_keyBefore; ///< The id of the key of what is locked.
};

} // namespace Lodebook
