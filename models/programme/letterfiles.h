// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/letters.h"

namespace Lodebook {

/// Writes one letter as a file.
using LetterWriter = std::function<Result<>(const Letter &letter, const QString &path)>;

/// A file for each letter in a folder, numbered and named after whom it goes to: 001_acme_metals.pdf. The folder is made when
/// it is not there. Refused when a file of one of the names is in it: nothing is written over. Where one cannot be written, or
/// \a progress (0..1) says false, those written before are taken away again. Returns the paths.
[[nodiscard]] Result<QStringList> writeLetterFiles(const QList<Letter> &letters, const QString &folder, const QString &ending, const LetterWriter &write,
                                                   const std::function<bool(double)> &progress = {});

} // namespace Lodebook
