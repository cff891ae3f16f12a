// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Lodebook {

/// A text file of the repository, as the rules see it.
struct SourceFile
{
    QString path; ///< From the repository's root, with forward slashes.
    QStringList lines;

    bool isIn(const QString &folder) const { return path.startsWith(folder + u'/'); }
    bool isCpp() const { return path.endsWith(QLatin1String(".cpp")) || isHeader(); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    QString name() const { return path.section(u'/', -1); }

    /// "path:line: what", the way compilers say it.
    QString at(qsizetype line, const QString &what) const;
};

/// What one line includes, and how.
struct Include
{
    QString file;
    qsizetype line = 0;
    bool isOurs = false; ///< In quotes, not in angle brackets.
};

/// The hand-written files of the repository: everything but builds, test data and what git keeps for itself.
class SourceTree final
{
public:
    explicit SourceTree(const QString &root);

    const QList<SourceFile> &files() const { return m_files; }
    bool holds(const QString &path) const;

    /// The lines of a table in this tree that say something: its words, without comments and empty lines.
    QList<QStringList> table(const QString &path) const;

private:
    QList<SourceFile> m_files;
};

QList<Include> includesOf(const SourceFile &file);

/// The file's lines without comments: rules judge code, not what is said about it.
QStringList codeOf(const SourceFile &file);

} // namespace Lodebook
