// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportdocument.h"

#include <QCryptographicHash>

namespace Lodebook {

namespace {

/// Every text goes in with its length, so that no two reports share a sum by where one text ends.
class ContentSum
{
public:
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()));
        m_hash.addData(QByteArrayView(":"));
        m_hash.addData(bytes);
    }
    void add(int number) { add(QString::number(number)); }

    void operator()(const ReportHeading &heading)
    {
        add(QStringLiteral("heading"));
        add(heading.level);
        add(heading.text);
    }
    void operator()(const ReportParagraph &paragraph)
    {
        add(QStringLiteral("paragraph"));
        add(paragraph.text);
    }
    void operator()(const ReportFacts &facts)
    {
        add(QStringLiteral("facts"));
        for (const ReportFact &fact : facts.facts) {
            add(fact.name);
            add(fact.value);
        }
    }
    void operator()(const ReportTable &table)
    {
        add(QStringLiteral("table"));
        add(table.caption);
        for (const ReportColumn &column : table.columns)
            add(column.heading);
        for (const ReportRow &row : table.rows) {
            add(int(row.kind));
            for (const ReportCell &cell : row.cells) {
                add(cell.span);
                add(cell.text);
            }
        }
    }
    void operator()(const ReportPicture &picture)
    {
        add(QStringLiteral("picture"));
        add(picture.words);
    }

    QString digits() const { return QString::fromLatin1(m_hash.result().toHex().left(12)); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString ReportDocument::checksum() const
{
    ContentSum sum;
    for (const QString &text : {name, title, subtitle, casebook, language, asOf.toString(Qt::ISODate)})
        sum.add(text);
    for (const ReportBlock &block : blocks)
        std::visit(sum, block);
    for (const QString &note : notes)
        sum.add(note);
    for (const ReportSource &source : sources) {
        sum.add(source.text);
        sum.add(source.licence);
    }
    return sum.digits();
}

} // namespace Lodebook
