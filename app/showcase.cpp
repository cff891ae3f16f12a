// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcase.h"

#include "app/application.h"
#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"
#include "models/items/backgroundreader.h"
#include "views/shell/commands.h"
#include "views/shell/keyspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/rooms.h"
#include "views/shell/settingsdialog.h"
#include "views/widgets/sidetabs.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

namespace Lodebook {

namespace {

constexpr int longestWait = 10'000; // milliseconds for one picture
constexpr int stillness = 120;      // longer than the pauses in which screens gather what changed

void handleEventsFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until the casebook's reader has answered everything that was asked of it so far.
void waitForReader(Casebook &casebook)
{
    QEventLoop loop;
    BackgroundReader::of(casebook).run<bool>(&loop, [](Casebook &, const Cancellation &) { return Result<bool>(true); },
                                             [&loop](const Result<bool> &) { loop.quit(); });
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The window once workers have brought what it shows: when it looks the same twice.
QPixmap pictureOf(QWidget &window, Casebook &casebook)
{
    QElapsedTimer timer;
    timer.start();
    QImage before;
    while (true) {
        handleEventsFor(stillness);
        waitForReader(casebook);
        QThreadPool::globalInstance()->waitForDone(longestWait);
        const QPixmap picture = window.grab();
        const QImage now = picture.toImage();
        if (now == before || timer.elapsed() > longestWait)
            return picture;
        before = now;
    }
}

Result<> keep(const QPixmap &picture, const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name + QStringLiteral(".png"));
    if (!picture.save(path))
        return Error{Error::Kind::File, QApplication::translate("Showcase", "The picture “%1” could not be written; the others were kept.").arg(path), {}};
    return {};
}

/// The settings, each of their parts.
Result<> takeSettings(MainWindow &window, Casebook &casebook, const QString &folder, const QString &suffix)
{
    window.commands()[QStringLiteral("settings")]->trigger();
    auto *dialog = window.findChild<SettingsDialog *>();
    if (!dialog)
        return {};
    Result<> kept = keep(pictureOf(*dialog, casebook), folder, QStringLiteral("settings") + suffix);
    auto *parts = dialog->findChild<QTabWidget *>();
    if (kept && parts) {
        parts->setCurrentWidget(dialog->findChild<KeysPage *>());
        kept = keep(pictureOf(*dialog, casebook), folder, QStringLiteral("keys") + suffix);
    }
    delete dialog; // else the next look would find it again
    return kept;
}

Location firstOf(const Casebook &casebook, const Entity &entity)
{
    Query query(entity);
    query.limit = 1;
    const Result<QList<Record>> records = casebook.reader().list(query);
    return records && !records->isEmpty() ? Location::of(entity, records->first().id()) : Location::newRecord(entity);
}

} // namespace

Result<> writeShowcase(const QString &folder, const QString &casebook, const QString &language)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::File, QApplication::translate("Showcase", "The folder “%1” could not be made.").arg(folder), {}};
    const QTemporaryDir scratch; // the person's own settings and drafts stay out of the pictures, and as they are
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    const QString spoken = language.isEmpty() ? QStringLiteral("en") : language;
    const Preferences look{.theme = Theme::Kind::Light, .language = spoken};
    settings.setPreferences(look);
    Application application(settings, scratch.path());
    if (const Result<> opened = application.open(casebook); !opened)
        return opened.error();
    MainWindow &window = *application.windows().first();
    window.resize(1280, 820);

    struct Picture
    {
        QString name;
        Location location;
        QString part{}; ///< Of an open record; empty: its form.
    };
    const QList<Picture> daily{{QStringLiteral("home"), Location::home()},
                               {QStringLiteral("organisations"), Location::list(organisation())},
                               {QStringLiteral("organisation"), firstOf(*application.casebook(), organisation())},
                               {QStringLiteral("mine-sites"), Location::list(mineSite())},
                               {QStringLiteral("mine-site"), firstOf(*application.casebook(), mineSite())},
                               {QStringLiteral("project"), firstOf(*application.casebook(), project())}};
    QList<Picture> pictures = daily;
    for (const ScreenEntry &screen : allScreens())
        pictures.append({QString(screen.name).replace(u'_', u'-'), Location::screen(screen.name)});
    const Location plan = firstOf(*application.casebook(), engagementPlan());
    for (const char *part : {"plan", "plan_changes", "plan_template"})
        pictures.append({QStringLiteral("engagement-") + QString::fromLatin1(part).replace(u'_', u'-'), plan, QString::fromLatin1(part)});
    struct Look
    {
        QString suffix;
        Preferences preferences;
        bool isWhole = true; ///< Every screen; else those of daily work.
    };
    const QList<Look> looks{
        {QString(), look},
        {QStringLiteral("-dark"), {.theme = Theme::Kind::Dark, .language = spoken}},
        {QStringLiteral("-fr"), {.theme = Theme::Kind::Light, .language = QStringLiteral("fr")}},
        {QStringLiteral("-contrast"), {.theme = Theme::Kind::HighContrast, .language = spoken}, false},
        {QStringLiteral("-large"), {.theme = Theme::Kind::Light, .language = spoken, .textPercent = 200}, false},
    };
    for (const auto &[suffix, preferences, isWhole] : looks) {
        application.setPreferences(preferences);
        for (const Picture &picture : isWhole ? pictures : daily) {
            window.go(picture.location);
            if (auto *tabs = window.findChild<SideTabs *>(); tabs && !picture.part.isEmpty())
                tabs->setCurrent(picture.part);
            if (const Result<> kept = keep(pictureOf(window, *application.casebook()), folder, picture.name + suffix);
                !kept)
                return kept.error();
        }
        if (!isWhole)
            continue;
        if (const Result<> kept = takeSettings(window, *application.casebook(), folder, suffix); !kept)
            return kept.error();
    }
    return {};
}

} // namespace Lodebook
