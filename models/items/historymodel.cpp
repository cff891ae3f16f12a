// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/historymodel.h"

#include "models/exchange/files/tablewriter.h"
#include "models/items/displaytext.h"

namespace Lodebook {

namespace {

constexpr int actionsAtOnce = 50;
constexpr qsizetype mostRowsOfAnAction = 200; ///< An import of thousands is one action; its first rows tell what it was.

} // namespace

HistoryModel::HistoryModel(Casebook &casebook, QObject *parent)
    : QAbstractTableModel(parent)
    , m_casebook(casebook)
    , m_words(casebook.reader(), casebook.codes())
{
    connect(&casebook.store(), &RecordStore::changed, this, &HistoryModel::showNewest);
    reload();
}

HistoryModel::HistoryModel(Casebook &casebook, const RecordRef &record, QObject *parent)
    : QAbstractTableModel(parent)
    , m_casebook(casebook)
    , m_words(casebook.reader(), casebook.codes())
    , m_record(record)
{
    connect(&casebook.store(), &RecordStore::changed, this, &HistoryModel::showNewest);
    reload();
}

void HistoryModel::setFilter(const ChangeLog::BatchFilter &filter)
{
    m_filter = filter;
    reload();
}

ChangeLog::BatchFilter HistoryModel::page(std::optional<qint64> before) const
{
    ChangeLog::BatchFilter page = m_filter;
    page.before = before;
    page.limit = actionsAtOnce;
    return page;
}

void HistoryModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_newest = 0;
    m_oldest.reset();
    m_isComplete = m_record.has_value();
    endResetModel();
    showNewest();
}

QList<HistoryModel::Row> HistoryModel::rowsOf(const LogBatch &batch, const LogChange &change) const
{
    QList<Row> rows;
    if (!m_filter.entity.isEmpty() && change.entity != m_filter.entity)
        return rows; // of an action that changed others as well
    if (!m_casebook.reader().seesRestricted()) {
        const Entity *entity = m_casebook.catalog().entity(change.entity);
        const Result<Record> shown = entity ? m_casebook.reader().find(*entity, change.record) : Result<Record>(Error{});
        if (!shown && shown.error().kind == Error::Kind::Forbidden)
            return rows; // what was done to it is as restricted as the record
    }
    if (change.kind == ChangeKind::Insert || change.kind == ChangeKind::Update) {
        for (const ChangeWords::FieldChange &field : m_words.fields(change))
            rows.append({batch, change.entity, change.record, change.kind, field});
    }
    if (rows.isEmpty())
        rows.append({batch, change.entity, change.record, change.kind, {nullptr, m_words.summary(change), {}, {}}});
    return rows;
}

Result<QList<HistoryModel::Row>> HistoryModel::rowsOf(const QList<LogBatch> &batches) const
{
    const ChangeLog log(m_casebook.reader());
    QList<Row> rows;
    for (const LogBatch &batch : batches) {
        const Result<QList<LogChange>> outline = log.outlineOf(batch.batch); // what they changed is read for those shown only
        if (!outline)
            return outline.error();
        const qsizetype start = rows.size();
        for (LogChange change : *outline) {
            if (rows.size() - start >= mostRowsOfAnAction) {
                rows.append({batch, {}, {}, change.kind, {nullptr, tr("… %Ln record(s) in all", nullptr, int(outline->size())), {}, {}}});
                break;
            }
            const Result<QJsonObject> fields = log.fieldsOf(change.change);
            if (!fields)
                return fields.error();
            change.fields = *fields;
            rows.append(rowsOf(batch, change));
        }
    }
    return rows;
}

Result<QList<HistoryModel::Row>> HistoryModel::recordRows() const
{
    const ChangeLog log(m_casebook.reader());
    const Result<QList<ChangeLog::Entry>> entries = log.history(m_record->id);
    if (!entries)
        return entries.error();
    QList<Row> rows;
    for (const ChangeLog::Entry &entry : *entries) {
        if (entry.batch.batch > m_newest)
            rows.append(rowsOf(entry.batch, entry.change));
    }
    return rows;
}

void HistoryModel::showNewest()
{
    const ChangeLog log(m_casebook.reader());
    Result<QList<Row>> rows = QList<Row>();
    if (m_record) {
        rows = recordRows();
    } else {
        Result<QList<LogBatch>> batches = log.batches(page());
        if (batches) {
            if (!m_oldest && !batches->isEmpty())
                m_oldest = batches->last().batch;
            m_isComplete = m_isComplete || (m_newest == 0 && batches->size() < actionsAtOnce);
            batches->removeIf([this](const LogBatch &batch) { return batch.batch <= m_newest; });
            rows = rowsOf(*batches);
        } else {
            rows = batches.error();
        }
    }
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    if (rows->isEmpty())
        return;
    beginInsertRows({}, 0, int(rows->size()) - 1);
    m_newest = rows->first().batch.batch;
    m_rows = *rows + m_rows;
    endInsertRows();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete;
}

void HistoryModel::fetchMore(const QModelIndex &)
{
    const ChangeLog log(m_casebook.reader());
    const Result<QList<LogBatch>> batches = log.batches(page(m_oldest));
    const Result<QList<Row>> rows = batches ? rowsOf(*batches) : Result<QList<Row>>(batches.error());
    if (!rows) {
        m_isComplete = true; // asked again after the next change, not for ever
        emit failed(rows.error());
        return;
    }
    m_isComplete = batches->size() < actionsAtOnce;
    if (!batches->isEmpty())
        m_oldest = batches->last().batch;
    if (rows->isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows->size()) - 1);
    m_rows.append(*rows);
    endInsertRows();
}

Result<qint64> HistoryModel::writeTo(TableWriter &table, const std::function<bool(qint64)> &progress) const
{
    QList<TableColumn> headings;
    for (int column = 0; column < columns; ++column)
        headings.append({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), 0});
    if (Result<> begun = table.startSheet(tr("History"), headings); !begun)
        return begun.error();
    const ChangeLog log(m_casebook.reader());
    std::optional<qint64> before;
    qint64 written = 0;
    for (bool more = true; more;) {
        const Result<QList<LogBatch>> batches = log.batches(page(before));
        if (!batches)
            return batches.error();
        more = batches->size() == actionsAtOnce;
        for (const LogBatch &batch : *batches) {
            before = batch.batch;
            const Result<QList<LogChange>> changes = log.changesOf(batch.batch);
            if (!changes)
                return changes.error();
            for (const LogChange &change : *changes) {
                for (const Row &row : rowsOf(batch, change)) {
                    QList<Cell> cells{Cell::ofMoment(batch.at)};
                    for (int column = Who; column < columns; ++column)
                        cells.append(Cell::ofText(text(row, column)));
                    if (Result<> done = table.writeRow(cells); !done)
                        return done.error();
                    ++written;
                }
                if (progress && !progress(written))
                    return Error{Error::Kind::Cancelled, tr("Stopped; no file was written"), {}};
            }
        }
    }
    const Result<> finished = table.finish();
    return finished ? Result<qint64>(written) : Result<qint64>(finished.error());
}

RecordId HistoryModel::batchAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).batch.id : RecordId();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString HistoryModel::text(const Row &row, int column) const
{
    switch (Column(column)) {
    case When: return displayText(FieldType::Moment, row.batch.at);
    case Who: return m_words.officer(row.batch.officer);
    case What: return m_words.label(row.batch);
    case RecordTitle: return row.entity.isEmpty() ? QString() : m_words.title(row.entity, row.record);
    case FieldLabel: return row.field.label;
    case Before: return row.field.before;
    case After: return row.field.after;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case ValueRole: return index.column() == When ? QVariant(row.batch.at) : QVariant(text(row, index.column()));
    case RecordIdRole: return row.record;
    case RecordRefRole: return QVariant::fromValue(RecordRef{row.entity, row.record});
    case KindRole: return codeOf(row.kind);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("Action");
    case RecordTitle: return tr("Record");
    case FieldLabel: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    }
    return {};
}

} // namespace Lodebook
