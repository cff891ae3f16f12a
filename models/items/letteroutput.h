// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/letters.h"

#include <QDateTime>

namespace Lodebook {

/// How letters leave the casebook. We send nothing: paper is printed and e-mails are opened by the mail program.
struct LetterOrder
{
    enum class Form {
        Emails,   ///< A draft (.eml) for each, in a folder.
        OneFile,  ///< All in one .pdf, .odt or .html, each beginning on a page of its own.
        FileEach, ///< One such file for each, in a folder.
    };

    Form form = Form::OneFile;
    QString path{};                          ///< The file, or the folder.
    QString ending = QStringLiteral("pdf");  ///< Of the files of FileEach.
    QString title{};                         ///< What the file of OneFile is called inside.
    bool record = false;                     ///< Write down in the contact log that they went out.

    [[nodiscard]] Channel channel() const { return form == Form::Emails ? Channel::Email : Channel::Paper; }
};

struct LettersPutOut
{
    QStringList files;
    RecordId batch{}; ///< Undo takes back what was written down; null when nothing was.
};

/// Writes the files and, when asked to, the contact log: both or neither. Nothing in a folder is written over. Invalid: there
/// is no letter.
[[nodiscard]] Result<LettersPutOut> putOut(RecordStore &store, const QList<Letter> &letters, const LetterOrder &order,
                                           const std::function<bool(double)> &progress = {});

} // namespace Lodebook
