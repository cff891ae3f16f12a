// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/rules.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace Lodebook {

namespace {

const QStringList productRooms = {QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")};

bool isProduct(const SourceFile &file)
{
    return std::any_of(productRooms.cbegin(), productRooms.cend(),
                       [&](const QString &room) { return file.isIn(room) && file.isCpp(); });
}

using FileFilter = std::function<bool(const SourceFile &)>;

QStringList codeMatching(const SourceTree &tree, const FileFilter &concerned, const QString &pattern,
                         const QString &what)
{
    const QRegularExpression expression(pattern);
    QStringList breaches;
    for (const SourceFile &file : tree.files()) {
        if (!file.isCpp() || !concerned(file))
            continue;
        const QStringList code = codeOf(file);
        for (qsizetype i = 0; i < code.size(); ++i) {
            if (const auto match = expression.match(code[i]); match.hasMatch())
                breaches << file.at(i + 1, what.arg(match.captured().trimmed()));
        }
    }
    return breaches;
}

using IncludeFilter = std::function<bool(const SourceFile &, const Include &)>;

QStringList includesMatching(const SourceTree &tree, const IncludeFilter &forbidden, const QString &what)
{
    QStringList breaches;
    for (const SourceFile &file : tree.files()) {
        if (!file.isCpp())
            continue;
        for (const Include &include : includesOf(file)) {
            if (forbidden(file, include))
                breaches << file.at(include.line, what.arg(include.file));
        }
    }
    return breaches;
}

// The most particular room of the table that a path lies in.
QString roomOf(const QString &path, const QStringList &rooms)
{
    QString found;
    for (const QString &room : rooms) {
        if (path.startsWith(room + u'/') && room.size() > found.size())
            found = room;
    }
    return found;
}

// The table names what lies directly below; what that reaches is reached too.
QHash<QString, QSet<QString>> reachableRooms(const QList<QStringList> &table)
{
    QHash<QString, QSet<QString>> reachable;
    for (const QStringList &row : table) { // lowest first, so everything below is known already
        QSet<QString> &below = reachable[row.first()];
        below << row.first();
        for (const QString &room : row.mid(1))
            below |= QSet<QString>(reachable.value(room)) << room;
    }
    return reachable;
}

QSet<QString> headersOf(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    return {names.cbegin(), names.cend()};
}

bool isScript(const SourceFile &file)
{
    return !file.lines.isEmpty() && file.lines.first().startsWith(QLatin1String("#!"));
}

bool isCoveredElsewhere(const QString &path, const QList<QStringList> &table)
{
    return std::any_of(table.cbegin(), table.cend(), [&](const QStringList &row) {
        return row.first().endsWith(u'/') ? path.startsWith(row.first()) : path == row.first();
    });
}

QString testOf(const QString &source)
{
    return QStringLiteral("tests/%1/tst_%2").arg(source.section(u'/', 0, -2), source.section(u'/', -1));
}

} // namespace

QStringList Rules::floors(const SourceTree &tree)
{
    const QHash<QString, QSet<QString>> reachable =
        reachableRooms(tree.table(QStringLiteral("tests/layering/floors.txt")));
    const QStringList rooms = reachable.keys();
    QStringList breaches;
    for (const SourceFile &file : tree.files()) {
        if (!isProduct(file))
            continue;
        const QString own = roomOf(file.path, rooms);
        if (own.isEmpty()) {
            breaches << file.at(1, QStringLiteral("lies in no room of tests/layering/floors.txt"));
            continue;
        }
        for (const Include &include : includesOf(file)) {
            const bool isGenerated = include.file.contains(QLatin1String("moc"));
            if (!include.isOurs || isGenerated)
                continue;
            const QString other = roomOf(include.file, rooms);
            if (other.isEmpty())
                breaches << file.at(include.line, QStringLiteral("%1 is not named from the root").arg(include.file));
            else if (!reachable[own].contains(other))
                breaches << file.at(include.line, QStringLiteral("%1 may not include %2").arg(own, include.file));
        }
    }
    return breaches;
}

QStringList Rules::modelsWithoutWindows(const SourceTree &tree, const QString &qtHeaders)
{
    const QSet<QString> widgets =
        headersOf(qtHeaders + QStringLiteral("/QtWidgets")) | headersOf(qtHeaders + QStringLiteral("/QtPrintSupport"));
    const QSet<QString> gui = headersOf(qtHeaders + QStringLiteral("/QtGui"));
    if (widgets.isEmpty() || gui.isEmpty())
        return {QStringLiteral("%1:0: Qt's headers are not there, so nothing was compared").arg(qtHeaders)};
    return includesMatching(
        tree,
        [&](const SourceFile &file, const Include &include) {
            const QString header = include.file.section(u'/', -1);
            const bool isPainted = file.isIn(QStringLiteral("models/reports"));
            return file.isIn(QStringLiteral("models")) && !include.isOurs
                && (widgets.contains(header) || (!isPainted && gui.contains(header)));
        },
        QStringLiteral("<%1> belongs to windows"));
}

QStringList Rules::sqlInItsPlace(const SourceTree &tree)
{
    const auto outside = [](const SourceFile &file) {
        return isProduct(file) && !file.isIn(QStringLiteral("models/storage"));
    };
    const auto unnamed = [&](const SourceFile &file) {
        const bool mayQuery =
            file.isIn(QStringLiteral("models/programme")) || file.isIn(QStringLiteral("models/reports"));
        return outside(file) && !(mayQuery && file.name().endsWith(QLatin1String("query.cpp")));
    };
    const QString sql = QStringLiteral(R"(\b(SELECT\s|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA \w|)"
                                       R"((CREATE|ALTER|DROP) (TABLE|INDEX|VIEW|TRIGGER|SCHEMA))\b|)"
                                       R"("(select .* from|insert into|update \w+ set|delete from|pragma) )");
    return codeMatching(tree, outside, QStringLiteral(R"(\bQSql\w+)"), QStringLiteral("%1 outside models/storage"))
        + codeMatching(tree, unnamed, sql, QStringLiteral("SQL (%1) outside models/storage and the named queries"));
}

QStringList Rules::viewsTalkToStores(const SourceTree &tree)
{
    static const QRegularExpression engine(QStringLiteral(
        R"(^models/storage/(statement|transaction|\w*dialect|schemabuilder|migrator|migrations/.*)\.h$)"));
    return includesMatching(
        tree,
        [](const SourceFile &file, const Include &include) {
            return file.isIn(QStringLiteral("views")) && engine.match(include.file).hasMatch();
        },
        QStringLiteral("a view may not know %1"));
}

QStringList Rules::screensApart(const SourceTree &tree)
{
    static const QRegularExpression screen(QStringLiteral(R"((\w+screen)\.(h|cpp)$)"));
    return includesMatching(
        tree,
        [](const SourceFile &file, const Include &include) {
            const QString own = screen.match(file.path).captured(1);
            const QString other = screen.match(include.file).captured(1);
            return file.isIn(QStringLiteral("views/screens")) && !own.isEmpty() && !other.isEmpty() && own != other;
        },
        QStringLiteral("a screen may not include the screen %1"));
}

QStringList Rules::targetedIncludes(const SourceTree &tree)
{
    static const QRegularExpression umbrella(QStringLiteral(
        R"(^(Qt[A-Z]\w*/)?Qt(?!Global$|Math$|Endian$|NumericTraits$|Plugin$|Debug$|MsgHandler$|ConcurrentRun$)[A-Z]\w*$)"));
    return includesMatching(
        tree,
        [](const SourceFile &, const Include &include) {
            return !include.isOurs && umbrella.match(include.file).hasMatch();
        },
        QStringLiteral("<%1> brings a whole module along"));
}

QStringList Rules::openedDialogs(const SourceTree &tree)
{
    return codeMatching(
        tree, [](const SourceFile &file) { return file.isIn(QStringLiteral("views")); },
        QStringLiteral(R"((->|\.)exec\(\)|\bQMessageBox::(question|information|warning|critical|about)\(|)"
                       R"(\bQFileDialog::get\w+\(|\bQInputDialog::get\w+\(|\bQColorDialog::getColor\()"),
        QStringLiteral("%1 runs a nested event loop; use open() or show()"));
}

QStringList Rules::ownFileDialogs(const SourceTree &tree)
{
    return codeMatching(
        tree, [](const SourceFile &file) { return isProduct(file) && !file.path.startsWith(QStringLiteral("views/widgets/filedialog")); },
        QStringLiteral(R"(\bnew QFileDialog\b|^\s*QFileDialog \w+[({])"),
        QStringLiteral("%1 looks into every file it lists, which drops the locks of an open casebook; use FileDialog"));
}

QStringList Rules::dialogsWalked(const SourceTree &tree)
{
    static const QRegularExpression dialog(QStringLiteral(
        R"(\bclass (\w+)(?: final)?\s*:\s*public (?:\w*Dialog|QWizard|QMessageBox)\b|)"
        R"(\bnew (Q\w+Dialog|QDialog|QWizard|QMessageBox)\b|^\s*(Q\w+Dialog|QDialog|QWizard|QMessageBox) \w+[({;])"));
    QString walk;
    for (const SourceFile &file : tree.files()) {
        if (file.path == QLatin1String("tests/app/tst_everydialog.cpp"))
            walk = codeOf(file).join(u'\n');
    }
    QStringList breaches;
    for (const SourceFile &file : tree.files()) {
        if (!isProduct(file))
            continue;
        const QStringList code = codeOf(file);
        for (qsizetype i = 0; i < code.size(); ++i) {
            const QString line = QString(code.at(i) + u' ' + code.value(i + 1).trimmed()); // the base may stand below
            const auto match = dialog.match(line);
            const QString name = match.captured(1) + match.captured(2) + match.captured(3);
            const bool isOfThisLine = match.hasMatch() && match.capturedStart() < code.at(i).size();
            if (isOfThisLine && !walk.contains(QString(u'"' + name + u'"')))
                breaches << file.at(
                    i + 1, QStringLiteral("%1 is not walked through in tests/app/tst_everydialog.cpp").arg(name));
        }
    }
    return breaches;
}

QStringList Rules::oldestCompiler(const SourceTree &tree)
{
    return codeMatching(
        tree, [](const SourceFile &) { return true; },
        QStringLiteral(R"(\bstd::(ranges::)?views\b|^\s*#\s*include <(format|expected|print)>|\bstd::format\()"),
        QStringLiteral("%1 does not build everywhere"));
}

QStringList Rules::licensed(const SourceTree &tree)
{
    QStringList breaches;
    for (const SourceFile &file : tree.files()) {
        const QString mark = file.isCpp() ? QStringLiteral("//") : QStringLiteral("#");
        const QString wanted = mark + QStringLiteral(" SPDX-License-Identifier: GPL-3.0-or-later");
        const qsizetype line = isScript(file) ? 1 : 0;
        if (file.lines.value(line) != wanted)
            breaches << file.at(line + 1, QStringLiteral("should be \"%1\"").arg(wanted));
    }
    return breaches;
}

QStringList Rules::pragmaOnce(const SourceTree &tree)
{
    QStringList breaches;
    for (const SourceFile &file : tree.files()) {
        if (file.isHeader() && !file.lines.contains(QStringLiteral("#pragma once")))
            breaches << file.at(2, QStringLiteral("#pragma once is missing"));
    }
    return breaches;
}

QStringList Rules::fileNames(const SourceTree &tree)
{
    static const QRegularExpression plain(QStringLiteral(R"(^[a-z][a-z0-9]*\.(h|cpp)$)"));
    static const QRegularExpression numbered(QStringLiteral(R"(^(tst|m\d{4}|fuzz|bench)_[a-z0-9_]+\.(h|cpp)$)"));
    QStringList breaches;
    for (const SourceFile &file : tree.files()) {
        if (file.isCpp() && !plain.match(file.name()).hasMatch() && !numbered.match(file.name()).hasMatch())
            breaches << file.at(1, QStringLiteral("file names are lowercase words without separators"));
    }
    return breaches;
}

QStringList Rules::size(const SourceTree &tree)
{
    constexpr qsizetype limit = 700;
    QStringList breaches;
    for (const SourceFile &file : tree.files()) {
        if (file.isCpp() && file.lines.size() > limit)
            breaches << file.at(limit + 1,
                                QStringLiteral("%1 lines; %2 are the limit").arg(file.lines.size()).arg(limit));
    }
    return breaches;
}

QStringList Rules::tested(const SourceTree &tree)
{
    const QString coverPath = QStringLiteral("tests/layering/tested-elsewhere.txt");
    const QList<QStringList> covered = tree.table(coverPath);
    QStringList breaches;
    for (const QStringList &row : covered) {
        if (row.size() != 2 || !tree.holds(row.at(1)))
            breaches << QStringLiteral("%1:1: %2 names no test that exists").arg(coverPath, row.join(u' '));
    }
    for (const SourceFile &file : tree.files()) {
        if (!isProduct(file) || file.isHeader() || file.name() == QLatin1String("main.cpp"))
            continue;
        if (!tree.holds(testOf(file.path)) && !isCoveredElsewhere(file.path, covered))
            breaches << file.at(1, QStringLiteral("has no test; expected %1").arg(testOf(file.path)));
    }
    return breaches;
}

QStringList largestFiles(const SourceTree &tree)
{
    QList<SourceFile> files = tree.files();
    files.removeIf([](const SourceFile &file) { return !file.isCpp(); });
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.lines.size() > b.lines.size(); });
    QStringList largest;
    for (const SourceFile &file : files.mid(0, 10))
        largest << QStringLiteral("%1 %2").arg(file.lines.size(), 5).arg(file.path);
    return largest;
}

} // namespace Lodebook
