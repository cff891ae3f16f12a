// SPDX-License-Identifier: GPL-3.0-or-later
// How long the programs take to start, each in a process of its own: the window until it is painted with its list
// beside an empty window of Qt, and the command line beside a program that does nothing.
//   QT_QPA_PLATFORM=offscreen bench_start lodebook-cli [figures.json]
#include "models/entities/field/minesite.h"
#include "models/exchange/demonstration.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "tests/benchmarks/figures.h"
#include "views/shell/mainwindow.h"

#include "app/application.h"
#include "app/settings.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

using namespace Lodebook;

namespace {

/// Ends the program when a window has been painted.
void endWhenPainted()
{
    auto *poll = new QTimer(qApp);
    QObject::connect(poll, &QTimer::timeout, qApp, [] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible()) {
                window->grab();
                std::_Exit(0); // what comes after the first picture is not measured
            }
        }
    });
    poll->start(1);
}

int showEmptyWindow()
{
    QWidget window;
    window.resize(1200, 800);
    window.show();
    endWhenPainted();
    return QApplication::exec();
}

int showCasebook(const QString &place, const QString &folder)
{
    initReferenceResources();
    initDemoResources();
    Settings settings;
    Application application(settings, folder);
    if (const Result<> opened = application.open(place); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    endWhenPainted();
    return QApplication::exec();
}

Took ran(const QString &program, const QStringList &arguments)
{
    return medianOf(9, [&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s did not end well", qPrintable(program));
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lodebook-benchmark"));
    QApplication::setOrganizationName(QStringLiteral("lodebook-benchmark"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--empty"))
        return showEmptyWindow();
    if (arguments.value(1) == QLatin1String("--casebook"))
        return showCasebook(arguments.value(2), arguments.value(3));

    initReferenceResources();
    initDemoResources();
    const QTemporaryDir folder;
    CasebookLocation location;
    location.path = folder.filePath(QStringLiteral("demonstration.lodebook"));
    if (const Result<NewCasebook> made = makeCasebook(location, {}, true); !made)
        qFatal("%s", qPrintable(made.error().message));
    const QString self = QCoreApplication::applicationFilePath();
    Figures figures;
    const Took empty = ran(self, {QStringLiteral("--empty")});
    const Took window = ran(self, {QStringLiteral("--casebook"), location.path, folder.path()});
    // Processes of their own: what this thread computed says nothing of them.
    figures.add(QStringLiteral("start to the window with a casebook, beside an empty window"),
                {window.wall, window.wall}, {.most = 300}, {empty.wall, empty.wall});
    if (const QString nothing = QStandardPaths::findExecutable(QStringLiteral("true")); !nothing.isEmpty()) {
        const Took command = ran(arguments.value(1), {QStringLiteral("--version")});
        const Took bare = ran(nothing, {});
        figures.add(QStringLiteral("start of lodebook-cli, beside true"), {command.wall, command.wall}, {},
                    {bare.wall, bare.wall});
    }
    figures.write(arguments.value(2));
    return 0;
}
