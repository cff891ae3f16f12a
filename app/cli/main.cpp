// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "models/storage/copiedfile.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

/// Standard error belongs to the command's own messages; what libraries remark is for whoever looks for a fault.
void keepRemarksForFaults(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("LODEBOOK_DETAILS"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepRemarksForFaults);
    const bool paints = std::any_of(argv + 1, argv + argc, [](const char *word) {
        const QByteArray argument = QByteArray(word).toLower();
        return argument == "report" || argument == "dashboard" || argument == "pdf" || argument == "odt" || argument.endsWith(".pdf") || argument.endsWith(".odt");
    });
    std::unique_ptr<QCoreApplication> application;
    if (paints) {
        // Painted pages need a platform; none that wants a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("Lodebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LODEBOOK_VERSION));
    Lodebook::initReferenceResources();
    Lodebook::initDemoResources();
    Lodebook::CopiedFile::keepNotesIn(Lodebook::CopiedFile::usualFolder());
    return int(Lodebook::runCommandLine(QCoreApplication::arguments()));
}
