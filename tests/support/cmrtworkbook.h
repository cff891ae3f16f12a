// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Lodebook {

/// Writes reporting templates for tests, after the published structure: sheets, labels, rows. What a test wants otherwise it changes
/// before write(). Companies and smelters are invented.
class CmrtWorkbook
{
public:
    /// A version of 6.x, or of 5.x with its nine questions.
    explicit CmrtWorkbook(const QString &version = QStringLiteral("6.5"));

    /// Cells of the declaration by row and column from 1 (B is 2, D is 4).
    void put(int row, int column, const QString &text) { m_declaration.insert({row, column}, text); }
    /// Moves what stands in a row, label and answers alike.
    void moveRow(int from, int to);
    /// Puts other words in the place of every label, as another language has them; letters of questions stay.
    void speakAnotherLanguage();
    /// A line of the smelter list: the columns A to Q, as far as they are given.
    void addSmelter(const QStringList &cells) { m_smelters.append(cells); }
    QList<QStringList> &smelters() { return m_smelters; }
    QStringList &headings() { return m_headings; }

    QStringList sheets{QStringLiteral("Revision"), QStringLiteral("Declaration"), QStringLiteral("Smelter List")};

    /// A text “#REF!” becomes a cell with that error. False: the file could not be written.
    bool write(const QString &path) const;

private:
    QMap<std::pair<int, int>, QString> m_declaration;
    QStringList m_headings;
    QList<QStringList> m_smelters;
    QString m_version;
};

} // namespace Lodebook
