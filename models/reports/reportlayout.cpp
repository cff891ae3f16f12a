// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportlayout.h"

#include "models/reports/tablelayout.h"

#include <algorithm>

namespace Lodebook {

namespace {

constexpr double headHeight = 260;
constexpr double footHeight = 340;
constexpr double blockGap = 90;
constexpr double factGap = 14;
constexpr double boldRoom = 0.9;

/// The spans of each line of a text that was cut into lines.
QList<QList<TextSpan>> spansOfLines(const FormattedText &text, const QStringList &lines)
{
    QList<QList<TextSpan>> all;
    qsizetype at = 0;
    for (const QString &line : lines) {
        const qsizetype from = text.text.indexOf(line, at);
        QList<TextSpan> spans;
        for (TextSpan span : text.spans) {
            const qsizetype start = std::max(span.from, from);
            const qsizetype end = std::min(span.from + span.length, from + line.size());
            if (from < 0 || start >= end)
                continue;
            span.from = start - from;
            span.length = end - start;
            spans.append(span);
        }
        all.append(spans);
        at = from < 0 ? at : from + line.size();
    }
    return all;
}

class Layouter
{
public:
    Layouter(const ReportDocument &document, ReportPages &pages)
        : m_document(document)
        , m_pages(pages)
        , m_flow(pages, m_metrics, headHeight, footHeight)
    {}

    void run()
    {
        placeTitle();
        QList<ReportBlock> blocks = m_document.blocks;
        appendEnd(blocks);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            if (const auto *heading = std::get_if<ReportHeading>(&blocks.at(i)))
                place(*heading, i + 1 < blocks.size() ? startHeight(blocks.at(i + 1)) : 0);
            else
                std::visit([this](const auto &block) { place(block); }, blocks.at(i));
        }
        if (!m_document.isLetter)
            placeEdges();
    }

private:
    void placeTitle()
    {
        m_flow.bookmark(m_document.title, 1);
        if (m_document.isLetter)
            return;
        if (!m_document.casebook.isEmpty()) {
            m_flow.paragraph(m_document.casebook, ReportFont::Small, ReportInk::Quiet);
            m_flow.skip(30);
        }
        m_flow.paragraph(m_document.title, ReportFont::Title, ReportInk::Text);
        if (!m_document.subtitle.isEmpty())
            m_flow.paragraph(m_document.subtitle, ReportFont::Subtitle, ReportInk::Quiet);
        m_flow.skip(40);
        m_flow.fill(QRectF(m_flow.left(), m_flow.y(), m_flow.width(), 12), ReportInk::Accent);
        m_flow.skip(blockGap);
    }

    /// Notes and sources close every report; they are blocks like any others.
    void appendEnd(QList<ReportBlock> &blocks) const
    {
        if (!m_document.notes.isEmpty()) {
            blocks.append(ReportHeading{m_document.words.notes, 1});
            for (const QString &note : m_document.notes)
                blocks.append(ReportParagraph{note});
        }
        if (!m_document.sources.isEmpty()) {
            blocks.append(ReportHeading{m_document.words.sources, 1});
            for (const ReportSource &source : m_document.sources)
                blocks.append(ReportParagraph{sourceWords(source), ReportParagraph::Tone::Quiet});
        }
    }

    QString sourceWords(const ReportSource &source) const
    {
        return source.licence.isEmpty() ? source.text : m_document.words.licence.arg(source.text, source.licence);
    }

    double startHeight(const ReportBlock &block)
    {
        if (const auto *table = std::get_if<ReportTable>(&block))
            return TableLayout(*table, m_document.words.continued, m_metrics, m_flow.width()).startHeight()
                + (table->caption.isEmpty() ? 0 : 2 * m_metrics.lineHeight(ReportFont::Small));
        if (const auto *picture = std::get_if<ReportPicture>(&block))
            return picture->heightPoints * reportUnitsPerPoint;
        return 3 * m_metrics.lineHeight(ReportFont::Body);
    }

    void place(const ReportHeading &heading, double next)
    {
        const ReportFont font = heading.level <= 1 ? ReportFont::Heading : ReportFont::Subheading;
        const double height = double(m_metrics.lines(font, heading.text, m_flow.width()).size()) * m_metrics.lineHeight(font);
        if (heading.onNewPage)
            m_flow.newPage();
        if (!m_flow.isAtTop())
            m_flow.skip(heading.level <= 1 ? 80 : 40);
        m_flow.need(std::min(height + 40 + next, m_flow.fullPage()));
        m_flow.bookmark(heading.text, heading.level + 1);
        m_flow.paragraph(heading.text, font, ReportInk::Accent);
        m_flow.skip(40);
    }

    void place(const ReportHeading &heading) { place(heading, 0); }

    void place(const ReportParagraph &paragraph)
    {
        if (paragraph.onNewPage)
            m_flow.newPage();
        const ReportInk inks[] = {ReportInk::Text, ReportInk::Quiet, ReportInk::Warning};
        const ReportFont font = paragraph.tone == ReportParagraph::Tone::Quiet ? ReportFont::Small : ReportFont::Body;
        const double room = m_flow.width() * (paragraph.spans.isEmpty() ? 1.0 : boldRoom);
        const QStringList lines = m_metrics.lines(font, paragraph.text, room);
        m_flow.paragraph(lines, font, inks[int(paragraph.tone)], spansOfLines({paragraph.text, paragraph.spans}, lines));
        m_flow.skip(blockGap / 2);
    }

    void place(const ReportFacts &facts)
    {
        const qsizetype columns = std::max(1, facts.columns);
        const double gap = 200;
        const double column = (m_flow.width() - gap * double(columns - 1)) / double(columns);
        double names = 0;
        for (const ReportFact &fact : facts.facts)
            names = std::max(names, m_metrics.width(ReportFont::Body, fact.name));
        names = std::min(names + 120, 0.45 * column);
        const double line = m_metrics.lineHeight(ReportFont::Body);
        // Down the columns, as a page is read.
        const qsizetype depth = (facts.facts.size() + columns - 1) / columns;
        for (qsizetype row = 0; row < depth; ++row) {
            struct Lines { QStringList name, value; QList<QList<TextSpan>> spans; };
            QList<Lines> pairs;
            qsizetype tallest = 1;
            for (qsizetype i = 0; i < columns && i * depth + row < facts.facts.size(); ++i) {
                const ReportFact &fact = facts.facts.at(i * depth + row);
                // Bold letters are wider than those that are measured.
                const double room = (column - names) * (fact.spans.isEmpty() ? 1.0 : boldRoom);
                const QStringList value = m_metrics.lines(ReportFont::Body, fact.value, room);
                pairs.append({m_metrics.lines(ReportFont::Body, fact.name, names - 60), value, spansOfLines({fact.value, fact.spans}, value)});
                tallest = std::max({tallest, pairs.last().name.size(), pairs.last().value.size()});
            }
            for (qsizetype number = 0; number < tallest; ++number) {
                m_flow.need(number == 0 ? line * double(std::min<qsizetype>(tallest, 4)) : line);
                for (qsizetype i = 0; i < pairs.size(); ++i) {
                    const ReportFact &fact = facts.facts.at(i * depth + row);
                    const double x = m_flow.left() + double(i) * (column + gap);
                    m_flow.text(QRectF(x, m_flow.y(), names - 60, line), pairs.at(i).name.value(number), ReportFont::Body, ReportInk::Quiet);
                    m_flow.text(QRectF(x + names, m_flow.y(), column - names, line), pairs.at(i).value.value(number), ReportFont::Body,
                                fact.known ? ReportInk::Text : ReportInk::Quiet, ReportColumn::Align::Start, pairs.at(i).spans.value(number));
                }
                m_flow.skip(line);
            }
            m_flow.skip(factGap);
        }
        m_flow.skip(blockGap);
    }

    void place(const ReportTable &table)
    {
        TableLayout layout(table, m_document.words.continued, m_metrics, m_flow.width());
        if (!table.caption.isEmpty()) {
            m_flow.need(std::min(layout.startHeight() + 2 * m_metrics.lineHeight(ReportFont::Small), m_flow.fullPage()));
            m_flow.paragraph(table.caption, ReportFont::Small, ReportInk::Quiet);
            m_flow.skip(20);
        }
        layout.place(m_flow);
        m_flow.skip(blockGap);
    }

    void place(const ReportPicture &picture)
    {
        const double height = std::min(picture.heightPoints * reportUnitsPerPoint, m_flow.fullPage());
        m_flow.need(height);
        m_flow.picture(QRectF(m_flow.left(), m_flow.y(), m_flow.width(), height), picture);
        m_flow.skip(height + blockGap);
    }

    /// Head and foot, once it is known how many pages there are.
    void placeEdges()
    {
        const QRectF printable = m_pages.paper.paintRect(QPageLayout::Point);
        const double left = printable.left() * reportUnitsPerPoint;
        const double width = printable.width() * reportUnitsPerPoint;
        const double top = printable.top() * reportUnitsPerPoint;
        const double bottom = printable.bottom() * reportUnitsPerPoint;
        const double line = m_metrics.lineHeight(ReportFont::Small);
        QStringList sources;
        for (const ReportSource &source : m_document.sources)
            sources.append(sourceWords(source));
        const QString about = m_document.words.madeOn + QStringLiteral(" ") + m_document.words.checksum.arg(m_document.checksum());
        for (int page = 0; page < m_pages.count(); ++page) {
            QList<ReportMark> &marks = m_pages.pages[page];
            const auto text = [&](double y, const QString &words, double share, ReportColumn::Align align) {
                const double room = width * share;
                const double x = align == ReportColumn::Align::End ? left + width - room : left;
                marks.append({.rect = QRectF(x, y, room, line), .text = m_metrics.elided(ReportFont::Small, words, room),
                              .font = ReportFont::Small, .ink = ReportInk::Quiet, .align = align});
            };
            if (page > 0) {
                text(top, m_document.title, 0.6, ReportColumn::Align::Start);
                text(top, m_document.casebook, 0.38, ReportColumn::Align::End);
                marks.append({.kind = ReportMark::Kind::Fill, .rect = QRectF(left, top + line + 25, width, 4), .ink = ReportInk::Line});
            }
            const double foot = bottom - 2 * line;
            marks.append({.kind = ReportMark::Kind::Fill, .rect = QRectF(left, foot - 30, width, 4), .ink = ReportInk::Line});
            text(foot, about, 0.82, ReportColumn::Align::Start);
            text(foot, m_document.words.pageOf.arg(page + 1).arg(m_pages.count()), 0.17, ReportColumn::Align::End);
            text(foot + line, sources.join(QStringLiteral(" · ")), 1.0, ReportColumn::Align::Start);
        }
    }

    const ReportDocument &m_document;
    ReportPages &m_pages;
    ReportMetrics m_metrics;
    PageFlow m_flow;
};

/// What was set as for a language written from left to right, seen in a mirror: the texts stay readable.
void mirror(ReportPages &pages)
{
    for (QList<ReportMark> &page : pages.pages) {
        for (ReportMark &mark : page) {
            mark.rect.moveLeft(pages.size.width() - mark.rect.right());
            if (mark.align != ReportColumn::Align::Centre)
                mark.align =
                    mark.align == ReportColumn::Align::Start ? ReportColumn::Align::End : ReportColumn::Align::Start;
        }
    }
}

} // namespace

QPageLayout reportPaper(const ReportDocument &document, QPageSize::PageSizeId size)
{
    return QPageLayout(QPageSize(size), document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(45, 42, 45, 36), QPageLayout::Point);
}

ReportPages layOut(const ReportDocument &document, const QPageLayout &paper)
{
    ReportPages pages;
    pages.paper = paper;
    pages.size = paper.fullRect(QPageLayout::Point).size() * reportUnitsPerPoint;
    pages.title = document.title;
    pages.language = document.language;
    Layouter(document, pages).run();
    if (pages.isRightToLeft())
        mirror(pages);
    return pages;
}

} // namespace Lodebook
