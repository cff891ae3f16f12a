// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Lodebook {

using ZipContent = QList<std::pair<QString, QByteArray>>; ///< Path in the archive, bytes.

void writeZip(const QString &path, const ZipContent &content);
[[nodiscard]] ZipContent readZip(const QString &path);

/// A small workbook whose one sheet “S” holds @p sheetData (rows), for tests that need to write its XML themselves.
[[nodiscard]] ZipContent workbookWith(const QByteArray &sheetData, const QByteArray &sharedTexts = {},
                                      const QByteArray &workbookProperties = {});

/// The content with one part exchanged, or added.
[[nodiscard]] ZipContent withPart(ZipContent content, const QString &path, const QByteArray &bytes);

} // namespace Lodebook
