// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/handover.h"
#include "app/showcase.h"
#include "models/storage/copiedfile.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "views/widgets/icons.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Lodebook;

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    initReferenceResources();
    initDemoResources();
    QApplication::setApplicationName(QStringLiteral("lodebook"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setOrganizationName(QStringLiteral("lodebook"));
    QApplication::setApplicationVersion(QStringLiteral(LODEBOOK_VERSION));
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setDesktopFileName(QStringLiteral("lodebook")); // resources/desktop

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QApplication::translate("main", "The casebook of a responsible-minerals partnership."));
    arguments.addPositionalArgument(
        QStringLiteral("casebook"),
        QApplication::translate(
            "main",
            "A .lodebook file or postgresql://…; without one, the last that was open. A .lodepack or .lodekey file is opened in that."));
    const QCommandLineOption pictures(QStringLiteral("showcase"), QApplication::translate("main", "Leaves pictures of the main screens in a folder and ends."), QStringLiteral("folder"));
    arguments.addOption(pictures);
    const QCommandLineOption language(
        QStringLiteral("language"),
        QApplication::translate("main", "Speaks this language from now on: en, fr, es, nl or de."),
        QStringLiteral("code"));
    arguments.addOption(language);
    const QCommandLineOption separate(
        QStringLiteral("separate"),
        QApplication::translate("main", "Starts a program of its own even when one runs that could open the file."));
    arguments.addOption(separate);
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.process(qt);

    const QString place = arguments.positionalArguments().value(0);
    if (arguments.isSet(pictures)) {
        const Result<> done = writeShowcase(arguments.value(pictures), place, arguments.value(language));
        if (!done)
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
        return done ? 0 : 1;
    }

    CopiedFile::keepNotesIn(CopiedFile::usualFolder());
    Settings settings;
    // Without a screen nobody would see where the file went.
    const bool isSeen = QApplication::platformName() != QLatin1String("offscreen")
        && QApplication::platformName() != QLatin1String("minimal");
    Handover handover(Settings::personalFolder() + QStringLiteral("/running"));
    const bool isShared = isSeen && !arguments.isSet(separate);
    if (isShared && handover.offer(Application::placeToOpen(place, settings)))
        return 0;
    if (arguments.isSet(language)) {
        Preferences preferences = settings.preferences();
        preferences.language = arguments.value(language);
        settings.setPreferences(preferences);
    }
    Application application(settings, Settings::personalFolder());
    if (isShared)
        handover.listen(
            [&application](const QString &wanted, bool anything) { return application.take(wanted, anything); });
    application.begin(place);
    return QApplication::exec();
}
