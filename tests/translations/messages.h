// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Lodebook {

/// One message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment; ///< What tells two messages with the same source apart.
    QStringList translations; ///< One, or one per plural form.
    bool isCounted = false;
    bool isUnfinished = false;

    QString name() const { return context + QStringLiteral(" | ") + source + (comment.isEmpty() ? QString() : QStringLiteral(" | ") + comment); }
};

/// The messages of a .ts file, without those that are kept for reference only; empty when it cannot be read.
QList<Message> messagesOf(const QString &file);

/// %1, %L2, %Ln ... each once, in order: what the program fills in.
QStringList placeholdersOf(const QString &text);
/// How many letters are underlined: && is an ampersand.
int mnemonicsOf(const QString &text);
/// The underlined letter, in lower case; null without one.
QChar mnemonicOf(const QString &text);
/// Options of commands, names of environment variables, endings of files, tags: what is no word and stays as it is.
QStringList fixedPartsOf(const QString &text);

} // namespace Lodebook
