// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/xlsxreader.h"

#include <QFileInfo>

namespace Lodebook {

XlsxReader::XlsxReader(const QString &name, std::unique_ptr<XlsxPackage> package, const TableOptions &options)
    : m_name(name)
    , m_options(options)
    , m_package(std::move(package))
{
}

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString &path, const TableOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    Result<std::unique_ptr<XlsxPackage>> package = XlsxPackage::open(path);
    if (!package) {
        const Error &error = package.error();
        return Error{error.kind, tr("“%1” cannot be read: %2").arg(name, error.message), error.detail};
    }
    std::unique_ptr<XlsxReader> reader(new XlsxReader(name, *std::move(package), options));
    const Result<int> sheet = reader->firstSheet();
    if (!sheet)
        return sheet.error();
    if (Result<> chosen = reader->chooseSheet(*sheet); !chosen)
        return chosen.error();
    if (reader->sheets().size() > 1)
        reader->addNote(tr("The workbook has %1 sheets; “%2” is read.")
                            .arg(reader->sheets().size())
                            .arg(reader->sheets()[*sheet].name));
    return std::unique_ptr<TableReader>(std::move(reader));
}

Result<int> XlsxReader::firstSheet() const
{
    const QList<TableSheet> all = sheets();
    QStringList names;
    for (int i = 0; i < all.size(); ++i) {
        if (m_options.sheet.isEmpty() ? !all[i].isHidden : all[i].name.compare(m_options.sheet, Qt::CaseInsensitive) == 0)
            return i;
        names.append(all[i].name);
    }
    if (m_options.sheet.isEmpty())
        return 0;
    return Error{Error::Kind::Missing,
                 tr("“%1” has no sheet “%2”. It has: %3.").arg(m_name, m_options.sheet, names.join(QLatin1String(", "))), {}};
}

Result<> XlsxReader::chooseSheet(int index)
{
    if (index < 0 || index >= sheets().size())
        return Error{Error::Kind::Missing, tr("“%1” has no sheet number %2.").arg(m_name).arg(index + 1), {}};
    m_sheet.reset();
    m_index = index;
    if (Result<> loaded = m_package->loadTexts(m_options.maximumTexts); !loaded)
        return sheetError(loaded.error());
    Result<ZipPart> part = m_package->sheetPart(index, m_options.maximumSheet);
    if (!part)
        return sheetError(part.error());
    m_sheet = std::make_unique<XlsxSheet>(*std::move(part), m_package.get(), m_options.maximumCells);
    return {};
}

Result<bool> XlsxReader::next(TableRow &row)
{
    if (!m_sheet)
        return false;
    Result<bool> more = m_sheet->next(row);
    if (more)
        return more;
    const Error error = sheetError(more.error());
    m_sheet.reset();
    return error;
}

Error XlsxReader::sheetError(const Error &error) const
{
    const QString sheet = sheets()[m_index].name;
    const int row = m_sheet ? m_sheet->lastRow() : 0;
    const QString message = row > 0 ? tr("“%1”, sheet “%2”, in or after row %3: %4").arg(m_name, sheet).arg(row).arg(error.message)
                                    : tr("“%1”, sheet “%2”: %3").arg(m_name, sheet, error.message);
    return {error.kind, message, error.detail};
}

} // namespace Lodebook
