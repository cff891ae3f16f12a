// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcase.h"

#include "app/application.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/items/backgroundreader.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
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
QPixmap pictureOf(MainWindow &window, Casebook &casebook)
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

Result<> take(MainWindow &window, Casebook &casebook, const QString &folder, const QString &name, const Location &location)
{
    window.go(location);
    const QString path = QDir(folder).filePath(name + QStringLiteral(".png"));
    if (!pictureOf(window, casebook).save(path))
        return Error{Error::Kind::File, QApplication::translate("Showcase", "The picture “%1” could not be written; the others were kept.").arg(path), {}};
    return {};
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
    };
    const QList<Picture> pictures{{QStringLiteral("home"), Location::home()},
                                  {QStringLiteral("organisations"), Location::list(organisation())},
                                  {QStringLiteral("organisation"), firstOf(*application.casebook(), organisation())},
                                  {QStringLiteral("mine-sites"), Location::list(mineSite())},
                                  {QStringLiteral("mine-site"), firstOf(*application.casebook(), mineSite())},
                                  {QStringLiteral("site-map"), Location::screen(QStringLiteral("site_map"))},
                                  {QStringLiteral("production"), Location::screen(QStringLiteral("production"))},
                                  {QStringLiteral("report"), Location::screen(QStringLiteral("reports"))}};
    const QList<std::pair<QString, Preferences>> looks{
        {QString(), look},
        {QStringLiteral("-dark"), {.theme = Theme::Kind::Dark, .language = spoken}},
        {QStringLiteral("-contrast"), {.theme = Theme::Kind::HighContrast, .language = spoken}},
        {QStringLiteral("-fr"), {.theme = Theme::Kind::Light, .language = QStringLiteral("fr")}},
        {QStringLiteral("-large"), {.theme = Theme::Kind::Light, .language = spoken, .textPercent = 200}},
    };
    for (const auto &[suffix, preferences] : looks) {
        application.setPreferences(preferences);
        for (const Picture &picture : pictures) {
            if (const Result<> taken = take(window, *application.casebook(), folder, picture.name + suffix, picture.location); !taken)
                return taken.error();
        }
    }
    return {};
}

} // namespace Lodebook
