// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportfiles.h"

#include "models/reports/odtdirection.h"
#include "models/reports/pdfoutline.h"
#include "models/reports/reporthtml.h"
#include "models/reports/reportlayout.h"
#include "models/reports/reportpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace Lodebook {

namespace {

Result<> save(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{Error::Kind::File, QCoreApplication::translate("Reports", "The report could not be written to “%1”: %2. What was there before is unchanged.").arg(path, file.errorString()), {}};
    return {};
}

Result<> writeOdt(const ReportDocument &document, const QString &path)
{
    QTextDocument text;
    text.setUndoRedoEnabled(false);
    QFont font = reportFont(ReportFont::Body);
    font.setPointSizeF(document.landscape ? 8 : 9.5);
    text.setDefaultFont(font);
    text.setHtml(reportPlainHtml(document));
    text.setMetaInformation(QTextDocument::DocumentTitle, document.title);
    QByteArray content;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::WriteOnly) || !QTextDocumentWriter(&buffer, "ODF").write(&text))
        return Error{Error::Kind::File, QCoreApplication::translate("Reports", "The report could not be made into a text document."), {}};
    return save(QLocale(document.language).textDirection() == Qt::RightToLeft ? turnedRightToLeft(content) : content,
                path);
}

} // namespace

Result<> writeReportPdf(const ReportPages &pages, const QString &path, const std::function<bool()> &cancelled)
{
    QByteArray content;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{Error::Kind::File, QCoreApplication::translate("Reports", "The report could not be made into a PDF."), {}};
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.title);
        writer.setCreator(QStringLiteral("Lodebook"));
        writer.setResolution(720);
        if (const Result<> printed = printReport(writer, pages, 0, -1, cancelled); !printed)
            return printed;
    }
    return save(withOutline(content, pages), path);
}

Result<> writeReport(const ReportDocument &document, const QString &path, const std::function<bool()> &cancelled)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf")
        return writeReportPdf(layOut(document, reportPaper(document)), path, cancelled);
    if (ending == u"html" || ending == u"htm")
        return save(reportHtml(document).toUtf8(), path);
    if (ending == u"odt")
        return writeOdt(document, path);
    return Error{Error::Kind::Invalid, QCoreApplication::translate("Reports", "“%1” does not end in .pdf, .html or .odt: nothing was written.").arg(path), {}};
}

} // namespace Lodebook
