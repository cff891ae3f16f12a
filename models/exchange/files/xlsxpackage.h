// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/numberformat.h"
#include "models/exchange/files/table.h"
#include "models/exchange/files/ziparchive.h"

#include <QCoreApplication>

namespace Lodebook {

/// What stands around the sheets of an .xlsx workbook: their names and places, the number formats, the calendar, and the
/// table of shared texts. Parts are found through the relationships, wherever a program chose to put them, in the
/// transitional and in the strict dialect.
class XlsxPackage
{
    Q_DECLARE_TR_FUNCTIONS(XlsxPackage)

public:
    [[nodiscard]] static Result<std::unique_ptr<XlsxPackage>> open(const QString &path);

    /// Sheets with cells; charts and macros that stand among the sheets are left out.
    const QList<TableSheet> &sheets() const { return m_sheets; }
    [[nodiscard]] Result<ZipPart> sheetPart(int index, qint64 maximum) const;

    /// Reads the shared texts once; needed before texts() is asked.
    [[nodiscard]] Result<> loadTexts(qint64 maximum);
    const QList<QString> &texts() const { return m_texts; }

    NumberFormat format(int cellStyle) const { return m_formats.value(cellStyle, NumberFormat::Number); }
    bool countsFrom1904() const { return m_countsFrom1904; }

private:
    explicit XlsxPackage(std::unique_ptr<ZipArchive> archive);
    Result<QString> workbookPath() const;
    Result<> loadWorkbook(const QString &path);
    Result<> loadStyles(const QString &path);

    std::unique_ptr<ZipArchive> m_archive;
    QList<TableSheet> m_sheets;
    QStringList m_sheetPaths;
    QString m_textsPath;
    QList<QString> m_texts;
    bool m_hasTexts = false;
    QList<NumberFormat> m_formats;
    bool m_countsFrom1904 = false;
};

} // namespace Lodebook
