// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reporthtml.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPainter>

namespace Lodebook {

namespace {

constexpr char16_t style[] = uR"(
:root { color-scheme: light; }
body { font: 15px/1.45 "Noto Sans", "Segoe UI", "Helvetica Neue", sans-serif; color: #1c2529; background: #fff; max-width: 72rem; margin: 2rem auto; padding: 0 1.5rem; }
header { border-bottom: 3px solid #0b5f63; margin-bottom: 1.5rem; padding-bottom: .75rem; }
header p, footer p, .quiet { color: #5a676d; }
h1 { font-size: 1.9rem; margin: .2rem 0; } h2, h3 { color: #0b5f63; margin: 1.6rem 0 .5rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .15rem 1.5rem; margin: 0 0 1.5rem; }
dt { color: #5a676d; } dd { margin: 0; }
table { border-collapse: collapse; width: 100%; font-size: .87rem; margin-bottom: 1.5rem; }
caption { text-align: start; color: #5a676d; padding: .3rem 0; }
th, td { padding: .3rem .5rem; text-align: start; vertical-align: top; border-bottom: 1px solid #d3dadc; }
thead th { border-bottom: 2px solid #7c8a90; position: sticky; top: 0; background: #fff; }
.end { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; } .centre { text-align: center; }
.group th { background: #e6f0f0; color: #0b5f63; font-size: 1rem; } .subgroup th { color: #0b5f63; }
.total td { font-weight: 600; border-top: 1px solid #7c8a90; } .unknown { color: #5a676d; }
.warning { color: #8a4b00; } pre, p, td, dd { white-space: pre-line; } img { max-width: 100%; }
@page { margin: 15mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; } thead { display: table-header-group; } thead th { position: static; } tr { break-inside: avoid; } h2, h3, .group, .subgroup { break-after: avoid; } }
)";

QString classOf(ReportColumn::Align align)
{
    switch (align) {
    case ReportColumn::Align::Start: return {};
    case ReportColumn::Align::End: return QStringLiteral("end");
    case ReportColumn::Align::Centre: return QStringLiteral("centre");
    }
    return {};
}

class HtmlWriter
{
public:
    HtmlWriter(const ReportDocument &document, bool plain) : m_document(document), m_plain(plain) {}

    QString write()
    {
        const QString title = m_document.title.toHtmlEscaped();
        m_html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<title>%3</title>\n")
                     .arg(m_document.language.toHtmlEscaped(), direction(), title);
        if (!m_plain)
            m_html += QStringLiteral("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>%1</style>\n").arg(QString::fromUtf16(style));
        m_html += QLatin1String("</head>\n<body>\n");
        m_html += m_plain ? QString() : QStringLiteral("<header>\n");
        if (!m_document.isLetter) {
            element(QStringLiteral("p"), {}, m_document.casebook);
            element(QStringLiteral("h1"), {}, m_document.title);
            element(QStringLiteral("p"), {}, m_document.subtitle);
        }
        m_html += m_plain ? QString() : QStringLiteral("</header>\n<main>\n");
        for (const ReportBlock &block : m_document.blocks)
            std::visit([this](const auto &part) { (*this)(part); }, block);
        m_html += m_plain ? QString() : QStringLiteral("</main>\n<footer>\n");
        if (!m_document.isLetter)
            writeEnd();
        m_html += m_plain ? QString() : QStringLiteral("</footer>\n");
        m_html += QLatin1String("</body>\n</html>\n");
        return m_html;
    }

    void operator()(const ReportHeading &heading)
    {
        const QString name = QStringLiteral("h%1").arg(qBound(2, heading.level + 1, 6));
        if (heading.onNewPage)
            m_html += QStringLiteral("<%1 style=\"page-break-before: always\">%2</%1>\n").arg(name, heading.text.toHtmlEscaped());
        else
            element(name, {}, heading.text);
    }

    void operator()(const ReportParagraph &paragraph)
    {
        const QString classes[] = {QString(), QStringLiteral("quiet"), QStringLiteral("warning")};
        const QString newPage = paragraph.onNewPage ? QStringLiteral(" style=\"page-break-before: always\"") : QString();
        element(QStringLiteral("p"), classes[int(paragraph.tone)], FormattedText{paragraph.text, paragraph.spans}, newPage, false);
    }

    void operator()(const ReportFacts &facts)
    {
        if (m_plain)
            return writeFactTable(facts.facts);
        m_html += QLatin1String("<dl>\n");
        for (const ReportFact &fact : facts.facts) {
            element(QStringLiteral("dt"), {}, fact.name, {}, true);
            element(QStringLiteral("dd"), fact.known ? QString() : QStringLiteral("unknown"), FormattedText{fact.value, fact.spans}, {}, true);
        }
        m_html += QLatin1String("</dl>\n");
    }

    void operator()(const ReportTable &table)
    {
        m_html += m_plain ? QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">\n") : QStringLiteral("<table>\n");
        if (m_plain)
            m_html.insert(m_html.lastIndexOf(QLatin1String("<table")), table.caption.isEmpty() ? QString() : QStringLiteral("<p>%1</p>\n").arg(table.caption.toHtmlEscaped()));
        else
            element(QStringLiteral("caption"), {}, table.caption);
        m_html += QLatin1String("<thead>\n<tr>");
        for (const ReportColumn &column : table.columns)
            element(QStringLiteral("th"), classOf(column.align), column.heading, QStringLiteral(" scope=\"col\""), true);
        m_html += QLatin1String("</tr>\n</thead>\n<tbody>\n");
        for (const ReportRow &row : table.rows)
            writeRow(table, row);
        m_html += QLatin1String("</tbody>\n</table>\n");
    }

    void operator()(const ReportPicture &picture)
    {
        const QSize size(1400, qRound(1400 * picture.heightPoints / 510));
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const double scale = size.width() / 510.0;
        painter.scale(scale, scale);
        picture.paint(painter, QRectF(0, 0, 510, picture.heightPoints));
        painter.end();
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        m_html += QStringLiteral("<p><img width=\"680\" src=\"data:image/png;base64,%1\" alt=\"%2\"></p>\n").arg(QString::fromLatin1(png.toBase64()), picture.words.toHtmlEscaped());
    }

private:
    /// Many facts stand in two columns, read down first, as they do on paper.
    void writeFactTable(const QList<ReportFact> &facts)
    {
        constexpr qsizetype mostInOneColumn = 6;
        const qsizetype columns = facts.size() > mostInOneColumn ? 2 : 1;
        const qsizetype lines = (facts.size() + columns - 1) / columns;
        const auto width = [](int percent) { return QStringLiteral(" width=\"%1%\"").arg(percent); };
        m_html += QLatin1String("<table cellspacing=\"0\" width=\"100%\">\n");
        for (qsizetype line = 0; line < lines; ++line) {
            m_html += QLatin1String("<tr>");
            for (qsizetype place = line; place < facts.size(); place += lines) {
                const ReportFact &fact = facts.at(place);
                element(QStringLiteral("td"), QStringLiteral("fact"), fact.name, width(columns > 1 ? 18 : 25), true);
                element(QStringLiteral("td"), fact.known ? QStringLiteral("fact") : QStringLiteral("unknown fact"), FormattedText{fact.value, fact.spans}, width(columns > 1 ? 30 : 75), true);
            }
            m_html += QLatin1String("</tr>\n");
        }
        m_html += QLatin1String("</table>\n");
    }

    /// Qt's rich text knows no classes that align, and would put headings in the middle.
    QString alignment(const QString &tag, const QString &classes) const
    {
        const bool isEnd = classes.startsWith(u"end");
        if (classes.startsWith(u"centre"))
            return QStringLiteral(" align=\"center\"");
        if (isEnd || tag == u"th")
            return isEnd == isRightToLeft() ? QStringLiteral(" align=\"left\"") : QStringLiteral(" align=\"right\"");
        return {};
    }

    bool isRightToLeft() const { return QLocale(m_document.language).textDirection() == Qt::RightToLeft; }
    QString direction() const { return isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"); }

    void element(const QString &tag, const QString &classes, const QString &text, const QString &attributes = {}, bool evenEmpty = false)
    {
        element(tag, classes, FormattedText{text, {}}, attributes, evenEmpty);
    }

    void element(const QString &tag, const QString &classes, const FormattedText &text, const QString &attributes, bool evenEmpty)
    {
        if (text.text.isEmpty() && !evenEmpty)
            return;
        m_html += u'<' + tag;
        if (m_plain)
            m_html += alignment(tag, classes);
        if (!classes.isEmpty())
            m_html += QStringLiteral(" class=\"%1\"").arg(classes);
        QString escaped = formattedHtml(text);
        if (m_plain)
            escaped.replace(u'\n', QLatin1String("<br>"));
        // A code, a date or a name in other letters keeps its own order among words that run the other way.
        const bool isCell = tag == u"td" || tag == u"dd";
        if (isCell && !m_plain && isRightToLeft() && !escaped.isEmpty())
            escaped = QLatin1String("<bdi>") + escaped + QLatin1String("</bdi>");
        m_html += attributes + u'>' + escaped + QLatin1String("</") + tag + QLatin1String(">");
        if (tag != QLatin1String("td") && tag != QLatin1String("th"))
            m_html += u'\n';
    }

    void writeRow(const ReportTable &table, const ReportRow &row)
    {
        const bool group = row.kind == ReportRow::Kind::Group || row.kind == ReportRow::Kind::Subgroup;
        const bool total = row.kind == ReportRow::Kind::Subtotal || row.kind == ReportRow::Kind::Total;
        const QString rowClass = row.kind == ReportRow::Kind::Group ? QStringLiteral("group")
            : group ? QStringLiteral("subgroup") : total ? QStringLiteral("total") : QString();
        m_html += m_plain || rowClass.isEmpty() ? QStringLiteral("<tr>") : QStringLiteral("<tr class=\"%1\">").arg(rowClass);
        qsizetype column = 0;
        for (const ReportCell &cell : row.cells) {
            const int span = group ? int(table.columns.size()) : cell.span;
            QString attributes = span > 1 ? QStringLiteral(" colspan=\"%1\"").arg(span) : QString();
            QString classes = span > 1 || column >= table.columns.size() ? QString() : classOf(table.columns.at(column).align);
            if (group)
                attributes += QLatin1String(" scope=\"rowgroup\"");
            else if (!cell.known)
                classes += classes.isEmpty() ? QStringLiteral("unknown") : QStringLiteral(" unknown");
            if (m_plain && (group || total))
                classes += classes.isEmpty() ? rowClass : u' ' + rowClass;
            element(group ? QStringLiteral("th") : QStringLiteral("td"), classes, cell.text, attributes, true);
            column += span;
        }
        m_html += QLatin1String("</tr>\n");
    }

    void writeEnd()
    {
        if (!m_document.notes.isEmpty())
            (*this)(ReportHeading{m_document.words.notes, 1});
        for (const QString &note : m_document.notes)
            element(QStringLiteral("p"), {}, note);
        if (!m_document.sources.isEmpty())
            (*this)(ReportHeading{m_document.words.sources, 1});
        for (const ReportSource &source : m_document.sources)
            element(QStringLiteral("p"), {}, source.licence.isEmpty() ? source.text : m_document.words.licence.arg(source.text, source.licence));
        element(QStringLiteral("p"), {}, m_document.words.madeOn + QStringLiteral(" ") + m_document.words.checksum.arg(m_document.checksum()));
    }

    const ReportDocument &m_document;
    bool m_plain;
    QString m_html;
};

} // namespace

QString reportHtml(const ReportDocument &document)
{
    return HtmlWriter(document, false).write();
}

QString reportPlainHtml(const ReportDocument &document)
{
    return HtmlWriter(document, true).write();
}

} // namespace Lodebook
