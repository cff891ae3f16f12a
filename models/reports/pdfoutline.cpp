// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdfoutline.h"

#include <QRegularExpression>

namespace Lodebook {

namespace {

/// An entry of the outline and its place in the tree; 0 is the root.
struct Entry
{
    qsizetype parent = 0;
    qsizetype previous = -1;
    qsizetype next = -1;
    qsizetype first = -1;
    qsizetype last = -1;
    int children = 0; ///< All that stand below it.
};

QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to, qsizetype start = 0)
{
    const qsizetype begin = text.indexOf(from, start);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(to, begin + from.size());
    return end < 0 ? QByteArray() : text.mid(begin + from.size(), end - begin - from.size());
}

QList<int> pageObjects(const QByteArray &pdf)
{
    QList<int> objects;
    const QByteArray kids = between(pdf, "/Kids", "]", pdf.indexOf("/Type /Pages"));
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    for (QRegularExpressionMatchIterator match = reference.globalMatch(QString::fromLatin1(kids)); match.hasNext();)
        objects.append(match.next().captured(1).toInt());
    return objects;
}

/// UTF-16 with its mark, as hexadecimal: no character needs care.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes = QByteArray::fromHex("feff");
    for (const QChar c : text) {
        bytes.append(char(c.unicode() >> 8));
        bytes.append(char(c.unicode() & 0xff));
    }
    return '<' + bytes.toHex() + '>';
}

QList<Entry> outlineTree(const QList<ReportBookmark> &bookmarks)
{
    QList<Entry> tree(bookmarks.size() + 1);
    QList<std::pair<int, qsizetype>> open{{0, 0}}; // level, entry
    for (qsizetype i = 0; i < bookmarks.size(); ++i) {
        const qsizetype entry = i + 1;
        while (open.size() > 1 && open.last().first >= bookmarks.at(i).level)
            open.removeLast();
        const qsizetype parent = open.last().second;
        tree[entry].parent = parent;
        tree[entry].previous = tree.at(parent).last;
        if (tree.at(parent).last >= 0)
            tree[tree.at(parent).last].next = entry;
        else
            tree[parent].first = entry;
        tree[parent].last = entry;
        for (const auto &[level, above] : open)
            ++tree[above].children;
        open.append({bookmarks.at(i).level, entry});
    }
    return tree;
}

/// The objects of the update, each with its number.
class Update
{
public:
    explicit Update(const QByteArray &pdf) : m_pdf(pdf)
    {
        if (!m_pdf.endsWith('\n'))
            m_pdf += '\n';
    }

    void add(qsizetype number, const QByteArray &content)
    {
        m_places.append({number, m_pdf.size()});
        m_pdf += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }

    QByteArray finish(qsizetype size, const QByteArray &root, const QByteArray &info, qsizetype previous)
    {
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto &[number, place] : m_places)
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Root " + root + " 0 R\n";
        if (!info.isEmpty())
            m_pdf += "/Info " + info + " 0 R\n";
        m_pdf += "/Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        return m_pdf;
    }

private:
    QByteArray m_pdf;
    QList<std::pair<qsizetype, qsizetype>> m_places;
};

QByteArray entryObject(const Entry &entry, const ReportBookmark &bookmark, int page, double height, qsizetype base)
{
    const auto link = [base](const char *name, qsizetype to) -> QByteArray { return to < 0 ? QByteArray() : QByteArray(name) + QByteArray::number(base + to) + QByteArray(" 0 R\n"); };
    const QByteArray top = QByteArray::number((height - bookmark.top) / reportUnitsPerPoint, 'f', 1);
    QByteArray count;
    if (entry.children > 0)
        count = "/Count -" + QByteArray::number(entry.children) + '\n';
    return "<<\n/Title " + pdfText(bookmark.title) + '\n' + link("/Parent ", entry.parent) + link("/Prev ", entry.previous) + link("/Next ", entry.next)
        + link("/First ", entry.first) + link("/Last ", entry.last) + count + "/Dest [" + QByteArray::number(page) + " 0 R /XYZ 0 " + top + " 0]\n>>";
}

} // namespace

QByteArray withOutline(const QByteArray &pdf, const ReportPages &pages)
{
    const QByteArray trailer = pdf.mid(pdf.lastIndexOf("trailer"));
    const qsizetype base = between(trailer, "/Size ", "\n").toLongLong();
    const QByteArray root = between(trailer, "/Root ", " 0 R");
    const qsizetype previous = between(trailer, "startxref\n", "\n").toLongLong();
    const QList<int> objects = pageObjects(pdf);
    const QByteArray start = '\n' + root + " 0 obj\n<<";
    const QByteArray catalog = between(pdf, start, "endobj");
    if (pages.bookmarks.isEmpty() || base <= 0 || previous <= 0 || objects.size() != pages.count() || !catalog.contains("/Type /Catalog"))
        return pdf;
    const QList<Entry> tree = outlineTree(pages.bookmarks);
    Update update(pdf);
    update.add(root.toLongLong(), "<<\n/Outlines " + QByteArray::number(base) + " 0 R\n/PageMode /UseOutlines\n/Lang " + pdfText(pages.language) + '\n' + catalog.trimmed());
    update.add(base, "<<\n/Type /Outlines\n/First " + QByteArray::number(base + tree.first().first) + " 0 R\n/Last " + QByteArray::number(base + tree.first().last) + " 0 R\n/Count 1\n>>");
    for (qsizetype i = 1; i < tree.size(); ++i) {
        const ReportBookmark &bookmark = pages.bookmarks.at(i - 1);
        update.add(base + i, entryObject(tree.at(i), bookmark, objects.at(bookmark.page), pages.size.height(), base));
    }
    return update.finish(base + tree.size(), root, between(trailer, "/Info ", " 0 R"), previous);
}

} // namespace Lodebook
