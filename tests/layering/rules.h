// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/sourcetree.h"

namespace Lodebook {

/// The rules of the house that a program can check. Each gives what breaks it, one "path:line: what" per breach.
namespace Rules {

/// tests/layering/floors.txt says which room may include which.
QStringList floors(const SourceTree &tree);
/// models/ sees no Widgets, and QtGui only where reports are painted.
QStringList modelsWithoutWindows(const SourceTree &tree, const QString &qtHeaders);
/// SQL and Qt Sql live in models/storage; programme and reports may hold a named query in a file called ...query.
QStringList sqlInItsPlace(const SourceTree &tree);
/// Views talk to stores, never to statements, dialects or migrations.
QStringList viewsTalkToStores(const SourceTree &tree);
/// A screen emits a signal; the shell's navigation opens the next one.
QStringList screensApart(const SourceTree &tree);
/// <QtWidgets> and its like cost seconds per file.
QStringList targetedIncludes(const SourceTree &tree);
/// Nested event loops: exec() on a dialog, and the static functions that hide one.
QStringList openedDialogs(const SourceTree &tree);
QStringList ownFileDialogs(const SourceTree &tree);
/// Every dialog of the program, and every one of Qt's that it opens, stands in the walk of
/// tests/app/tst_everydialog.cpp.
QStringList dialogsWalked(const SourceTree &tree);
/// <format> and std::views do not exist for the oldest compilers that must build.
QStringList oldestCompiler(const SourceTree &tree);
/// The first line (after #!) of every source and script.
QStringList licensed(const SourceTree &tree);
QStringList pragmaOnce(const SourceTree &tree);
/// Lowercase letters and digits; tests begin with tst_.
QStringList fileNames(const SourceTree &tree);
/// Nothing over 700 lines.
QStringList size(const SourceTree &tree);
/// models/x/y.cpp is tested by tests/models/x/tst_y.cpp, or stands in the list beside the rules.
QStringList tested(const SourceTree &tree);

} // namespace Rules

/// "lines path", the ten largest sources first: where growth has to be stopped next.
QStringList largestFiles(const SourceTree &tree);

} // namespace Lodebook
