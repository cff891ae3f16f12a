// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Lodebook {

class Entity;
class Field;

/// What a letter can be filled in with: {organisation.name}, {report.due_on}. Internal remarks and what is restricted are
/// not among them.
struct MergeField
{
    QString part;                 ///< What stands before the dot: person, organisation, role, report, event, project, officer, letter.
    const Field *field = nullptr; ///< Null for {letter.date}, the day of the letter.

    [[nodiscard]] QString name() const; ///< organisation.name
};

/// In the order people are shown them.
[[nodiscard]] const QList<MergeField> &mergeFields();

/// The placeholders of a text that are none of these, as they stand there, and braces that are never closed.
[[nodiscard]] QStringList unknownPlaceholders(const QString &text);

/// A text with its placeholders filled in.
struct MergedText
{
    QString text;
    QStringList missing; ///< Placeholders for which nothing is recorded and no words stand behind a bar: organisation.address.
};

/// \a value is asked for what a field holds, in words; empty where nothing is recorded. Values are taken as they are: a
/// brace in one is no placeholder. Unknown placeholders stand as they are and are missing.
[[nodiscard]] MergedText mergedText(const QString &text, const std::function<QString(const MergeField &field)> &value);

} // namespace Lodebook
