// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/showcase.h"

#include "app/application.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTemporaryDir>

namespace Lodebook {

namespace {

/// Lets timers and workers finish what a person would wait for.
void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

Result<> take(MainWindow &window, const QString &folder, const QString &name, const Location &location)
{
    window.go(location);
    settle(location.kind == Location::Kind::Screen || location.kind == Location::Kind::Home ? 2500 : 500); // what is computed by workers
    const QString path = QDir(folder).filePath(name + QStringLiteral(".png"));
    if (!window.grab().save(path))
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

Result<> writeShowcase(const QString &folder, const QString &casebook)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::File, QApplication::translate("Showcase", "The folder “%1” could not be made.").arg(folder), {}};
    const QTemporaryDir scratch; // the person's own settings and drafts stay out of the pictures, and as they are
    Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
    Preferences look{.theme = Theme::Kind::Light, .language = QStringLiteral("en")};
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
        {QStringLiteral("-dark"), {.theme = Theme::Kind::Dark, .language = QStringLiteral("en")}},
        {QStringLiteral("-contrast"), {.theme = Theme::Kind::HighContrast, .language = QStringLiteral("en")}},
        {QStringLiteral("-fr"), {.theme = Theme::Kind::Light, .language = QStringLiteral("fr")}},
        {QStringLiteral("-large"), {.theme = Theme::Kind::Light, .language = QStringLiteral("en"), .textPercent = 200}},
    };
    for (const auto &[suffix, preferences] : looks) {
        application.setPreferences(preferences);
        for (const Picture &picture : pictures) {
            if (const Result<> taken = take(window, folder, picture.name + suffix, picture.location); !taken)
                return taken.error();
        }
    }
    return {};
}

} // namespace Lodebook
