// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace Lodebook {

namespace {

const QStringList rooms = {QStringLiteral("app"),       QStringLiteral("models"), QStringLiteral("views"),
                           QStringLiteral("resources"), QStringLiteral("tests"),  QStringLiteral("translations"),
                           QStringLiteral(".ci")};

bool isHandWritten(const QString &path)
{
    static const QRegularExpression source(QStringLiteral(R"((\.(h|cpp|cmake|sh|ps1|py|txt)|/run|/[^./]+)$)"));
    return source.match(path).hasMatch() && !path.startsWith(QLatin1String("tests/data/"))
        && (path.startsWith(QLatin1String("resources/")) ? path.endsWith(QLatin1String("CMakeLists.txt")) : true);
}

SourceFile read(const QDir &root, const QString &path)
{
    QFile file(root.filePath(path));
    SourceFile source{path, {}};
    if (file.open(QIODevice::ReadOnly))
        source.lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!source.lines.isEmpty() && source.lines.last().isEmpty())
        source.lines.removeLast();
    return source;
}

// The part of a line before its comment; a // inside a string literal does not start one.
QString withoutLineComment(const QString &line)
{
    bool inString = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && inString)
            ++i;
        else if (line[i] == u'"')
            inString = !inString;
        else if (!inString && QStringView(line).mid(i).startsWith(QLatin1String("//")))
            return line.left(i);
    }
    return line;
}

} // namespace

QString SourceFile::at(qsizetype line, const QString &what) const
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what);
}

SourceTree::SourceTree(const QString &root)
{
    const QDir folder(root);
    QStringList paths = {QStringLiteral("CMakeLists.txt")};
    for (const QString &room : rooms) {
        QDirIterator entries(folder.filePath(room), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths << folder.relativeFilePath(entries.next());
    }
    std::sort(paths.begin(), paths.end());
    for (const QString &path : std::as_const(paths)) {
        if (isHandWritten(path) && folder.exists(path))
            m_files << read(folder, path);
    }
}

bool SourceTree::holds(const QString &path) const
{
    return std::any_of(m_files.cbegin(), m_files.cend(), [&](const SourceFile &file) { return file.path == path; });
}

QList<QStringList> SourceTree::table(const QString &path) const
{
    QList<QStringList> rows;
    for (const SourceFile &file : m_files) {
        if (file.path != path)
            continue;
        for (const QString &line : file.lines) {
            if (const QString row = line.simplified(); !row.isEmpty() && !row.startsWith(u'#'))
                rows << row.split(u' ');
        }
    }
    return rows;
}

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    QList<Include> includes;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        if (const auto match = directive.match(file.lines[i]); match.hasMatch())
            includes << Include{match.captured(2), i + 1, match.captured(1) == QLatin1String("\"")};
    }
    return includes;
}

QStringList codeOf(const SourceFile &file)
{
    QStringList code;
    bool inBlock = false;
    for (const QString &line : file.lines) {
        const QString text = line.trimmed();
        inBlock = inBlock || text.startsWith(QLatin1String("/*"));
        code << (inBlock ? QString() : withoutLineComment(line));
        inBlock = inBlock && !text.contains(QLatin1String("*/"));
    }
    return code;
}

} // namespace Lodebook
