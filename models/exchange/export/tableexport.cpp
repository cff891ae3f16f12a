// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/tableexport.h"

#include "models/exchange/files/tablewriter.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr size_t pageSize = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Where records go: a table of cells, or a JSON document.
class Sink
{
public:
    virtual ~Sink() = default;
    [[nodiscard]] virtual Result<> begin(const Entity &entity, const QList<ListColumn> &columns) = 0;
    [[nodiscard]] virtual Result<> add(Listing &listing, const Record &record) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
};

Cell cellOf(const ListColumn &column, const QVariant &value)
{
    if (!value.isValid())
        return {};
    const FieldType type = column.derived ? column.derived->type : column.path.steps.isEmpty() ? FieldType::Link : column.path.last()->type();
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal: return Cell::ofNumber(value.toDouble(), column.derived ? derivedText(*column.derived, value) : plainText(*column.path.last(), value));
    case FieldType::Date: return Cell::ofDate(value.toDate());
    case FieldType::Moment: return Cell::ofMoment(value.toDateTime());
    default: break;
    }
    if (column.derived)
        return Cell::ofText(derivedText(*column.derived, value));
    return Cell::ofText(column.path.steps.isEmpty() ? toText(value.toUuid()) : plainText(*column.path.last(), value));
}

class TableSink final : public Sink
{
public:
    explicit TableSink(std::unique_ptr<TableWriter> writer) : m_writer(std::move(writer)) {}

    Result<> begin(const Entity &entity, const QList<ListColumn> &columns) override
    {
        QList<TableColumn> headings;
        for (const ListColumn &column : columns)
            headings.append({column.name(), 0});
        return m_writer->startSheet(entity.name(), headings);
    }

    Result<> add(Listing &listing, const Record &record) override
    {
        QList<Cell> cells;
        for (const ListColumn &column : listing.columns()) {
            if (listing.withholds(record, column)) {
                cells.append(Cell::ofText(MemberConsent::word()));
                listing.noteWithheld(record);
                continue;
            }
            const Result<QVariant> value = listing.value(record, column);
            if (!value)
                return value.error();
            cells.append(cellOf(column, *value));
        }
        return m_writer->writeRow(cells);
    }

    Result<> finish() override { return m_writer->finish(); }

private:
    std::unique_ptr<TableWriter> m_writer;
};

class JsonSink final : public Sink
{
public:
    explicit JsonSink(const QString &path) : m_file(path) {}

    Result<> begin(const Entity &entity, const QList<ListColumn> &) override
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return Error{Error::Kind::File, Words::tr("%1 cannot be written").arg(m_file.fileName()), m_file.errorString()};
        m_file.write("{\"entity\":" + jsonText(entity.name()) + ",\"records\":[\n");
        return {};
    }

    Result<> add(Listing &listing, const Record &record) override
    {
        const Result<OrderedJson> json = listing.json(record);
        if (!json)
            return json.error();
        m_file.write((m_count++ > 0 ? QByteArray(",\n") : QByteArray()) + json->text());
        return {};
    }

    Result<> finish() override
    {
        m_file.write("\n],\"total\":" + QByteArray::number(m_count) + "}\n");
        if (!m_file.commit())
            return Error{Error::Kind::File, Words::tr("%1 could not be written to the end; nothing was left there").arg(m_file.fileName()), m_file.errorString()};
        return {};
    }

private:
    QSaveFile m_file;
    qint64 m_count = 0;
};

Result<std::unique_ptr<Sink>> sinkFor(const QString &path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        return std::unique_ptr<Sink>(new JsonSink(path));
    Result<std::unique_ptr<TableWriter>> writer = createTable(path);
    if (!writer)
        return writer.error();
    return std::unique_ptr<Sink>(new TableSink(std::move(*writer)));
}

} // namespace

QStringList ExportReport::sentences() const
{
    QStringList sentences;
    if (!restrictedColumns.isEmpty())
        sentences.append(Words::tr("Left out, because restricted: the columns %1").arg(restrictedColumns.join(QLatin1String(", "))));
    if (restrictedRecords > 0)
        sentences.append(Words::tr("Left out, because restricted: %Ln record(s)", nullptr, int(restrictedRecords)));
    if (withheldRecords > 0)
        sentences.append(withheldSentence(withheldRecords));
    return sentences;
}

Result<ExportReport> TableExport::run(const Entity &entity, std::span<const qint64> keys, QList<ListColumn> columns, const QString &path,
                                      const std::function<bool(qint64)> &progress) const
{
    Listing listing(m_reader, std::move(columns), m_asOf);
    ExportReport report;
    report.restrictedColumns = listing.dropRestricted();
    listing.askConsent();
    Result<std::unique_ptr<Sink>> sink = sinkFor(path);
    if (!sink)
        return sink.error();
    if (Result<> begun = (*sink)->begin(entity, listing.columns()); !begun)
        return begun.error();
    for (size_t start = 0; start < keys.size(); start += pageSize) {
        const Result<QList<Record>> page = m_reader.byRowKeys(entity, keys.subspan(start, std::min(pageSize, keys.size() - start)));
        if (!page)
            return page.error();
        if (Result<> ready = listing.prepare(entity, *page); !ready)
            return ready.error();
        for (const Record &record : *page) {
            if (record.get(entity.restricted, false)) {
                ++report.restrictedRecords;
                continue;
            }
            if (Result<> added = (*sink)->add(listing, record); !added)
                return added.error();
            ++report.written;
        }
        if (progress && !progress(qint64(start)))
            return Error{Error::Kind::Cancelled, Words::tr("The export was stopped; no file was left"), {}};
    }
    if (Result<> finished = (*sink)->finish(); !finished)
        return finished.error();
    report.withheldRecords = listing.withheldRecords();
    return report;
}

} // namespace Lodebook
