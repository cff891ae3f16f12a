// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/catalog.h"
#include "models/schema/fieldtext.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace Lodebook {

/// How the columns of a file become the fields of an entity: a value that can be saved as a small JSON file, sent to a
/// colleague, and recognised again by the headings of next month's file.
struct ImportMapping
{
    const Entity *entity = nullptr;
    /// Where a field's text comes from: a heading, or a pattern with headings in braces, such as “{lat}, {lon}”.
    /// A pattern whose headings are all empty gives an empty text; empty members of a list fall away.
    QMap<QString, QString> columns{};
    QMap<QString, QString> fixed{};                   ///< Field to the text every row gets.
    QMap<QString, QMap<QString, QString>> values{};   ///< Field, then what the file writes, then what is meant.
    QMap<QString, QString> only{};                    ///< Headings that must hold this text, or “*” for any, for a row to count.
    QStringList key{};                                ///< Fields that say which record a row updates.
    QSet<QString> clears{};                           ///< Fields that an empty cell empties; elsewhere it changes nothing.
    bool exact = false;                             ///< Only what is named here is read; headings say nothing by themselves.
    TextRules rules{};

    /// The headings the mapping reads.
    [[nodiscard]] QStringList headings() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Invalid: no such entity or field; the message names it.
    [[nodiscard]] static Result<ImportMapping> fromJson(const Catalog &catalog, const QJsonObject &json);
    [[nodiscard]] static Result<ImportMapping> fromFile(const Catalog &catalog, const QString &path);
};

/// The headings inside the braces of a pattern; the pattern itself when it has none.
[[nodiscard]] QStringList patternHeadings(const QString &pattern);

/// Adds to a mapping what the headings say by themselves: a heading that is a field's name or label, in any case.
/// Fields that are mapped or fixed already are left alone, and so is everything in an exact mapping. Returns the
/// headings nothing reads.
[[nodiscard]] QStringList mapByHeadings(ImportMapping &mapping, const QStringList &headings);

} // namespace Lodebook
