// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/showcase.h"
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

    Settings settings;
    if (arguments.isSet(language)) {
        Preferences preferences = settings.preferences();
        preferences.language = arguments.value(language);
        settings.setPreferences(preferences);
    }
    Application application(settings, Settings::personalFolder());
    application.begin(place);
    return QApplication::exec();
}
