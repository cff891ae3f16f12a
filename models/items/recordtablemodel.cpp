// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"

#include "models/core/formattedtext.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/items/columnheading.h"
#include "models/items/rowplace.h"

#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int firstRows = 200;
constexpr int pageOfRows = 100;
constexpr int keptRows = 800;      ///< Cells of so many rows stay in memory.
constexpr qsizetype fewSteps = 32;  ///< Up to here each row's coming and going is told by itself.
constexpr qsizetype smallTable = 3000;

} // namespace

RecordTableModel::RecordTableModel(Casebook &casebook, const Query &query, QList<RecordColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_casebook(casebook)
    , m_query(query)
    , m_columns(std::move(columns))
    , m_rowReader(casebook.reader(), casebook.codes(), casebook.clock())
    , m_rows(keptRows)
{
    connect(&casebook.store(), &RecordStore::changed, this, &RecordTableModel::onChanged);
    load();
}

RecordTableModel::~RecordTableModel()
{
    m_loading.cancel();
}

// --- Loading -----------------------------------------------------------------------------------------------------

void RecordTableModel::setQuery(const Query &query)
{
    if (query.entity != m_query.entity)
        m_isSmall = false;
    m_query = query;
    load();
}

void RecordTableModel::setOrder(const QList<SortStep> &order)
{
    m_query.order = order;
    load();
    emit headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        setOrder({});
    else if (column < m_columns.size() && m_columns.at(column).isSortable())
        setOrder({{m_columns.at(column).path(), order == Qt::DescendingOrder}});
}

QList<SortStep> RecordTableModel::order() const
{
    QList<SortStep> steps = m_query.order;
    if (steps.isEmpty()) {
        for (const SortField &step : m_query.entity->defaultOrder())
            steps.append({FieldPath(*step.field), step.descending});
    }
    return steps;
}

/// Whether the first rows come from an index or a small table, so that asking here stalls nobody.
bool RecordTableModel::isQuick() const
{
    if (m_isSmall)
        return true;
    const QList<SortStep> steps = order();
    if (!m_query.filter.isEmpty() || m_query.deleted == Query::Deleted::Only)
        return false;
    if (steps.isEmpty())
        return true;
    const FieldPath &path = steps.first().path;
    return path.steps.size() == 1 && path.last()->isIndexed() && path.last()->type() != FieldType::Link;
}

void RecordTableModel::load()
{
    m_loading.cancel();
    m_isComplete = false;
    emit loadingStarted();
    if (isQuick())
        loadHere();
    else
        loadFirstRows();
}

void RecordTableModel::loadHere()
{
    Query first = m_query;
    first.limit = firstRows;
    const Result<QList<qint64>> keys = m_casebook.reader().rowKeys(first);
    if (!keys) {
        emit failed(keys.error());
        return;
    }
    showFirst(*keys);
}

void RecordTableModel::loadFirstRows()
{
    Query first = m_query;
    first.limit = firstRows;
    m_loading = BackgroundReader::of(m_casebook).run<QList<qint64>>(this,
        [first](Casebook &casebook, const Cancellation &cancellation) {
            return casebook.reader().rowKeys(first, [&cancellation] { return cancellation.isCancelled(); });
        },
        [this](const Result<QList<qint64>> &keys) {
            if (keys)
                showFirst(*keys);
            else
                emit failed(keys.error());
        });
}

void RecordTableModel::showFirst(const QList<qint64> &keys)
{
    beginResetModel();
    m_keys = keys;
    m_rows.clear();
    endResetModel();
    if (keys.size() < firstRows)
        becomeComplete();
    else
        loadAllKeys();
}

void RecordTableModel::loadAllKeys()
{
    m_loading.cancel();
    m_isComplete = false;
    const Query all = m_query;
    m_loading = BackgroundReader::of(m_casebook).run<QList<qint64>>(this,
        [all](Casebook &casebook, const Cancellation &cancellation) {
            return casebook.reader().rowKeys(all, [&cancellation] { return cancellation.isCancelled(); });
        },
        [this](const Result<QList<qint64>> &keys) {
            if (!keys) {
                emit failed(keys.error());
                return;
            }
            takeKeys(*keys);
            becomeComplete();
        });
}

void RecordTableModel::becomeComplete()
{
    m_isComplete = true;
    if (m_query.filter.isEmpty() && m_query.deleted == Query::Deleted::Without)
        m_isSmall = m_keys.size() < smallTable;
    emit completed();
}

void RecordTableModel::refresh()
{
    forgetCells();
    loadAllKeys();
}

// --- From the rows shown to the rows there are ---------------------------------------------------------------------

void RecordTableModel::takeKeys(const QList<qint64> &keys)
{
    if (const std::optional<QList<KeyStep>> steps = keySteps(m_keys, keys, fewSteps)) {
        for (const KeyStep &step : *steps)
            doStep(step);
    } else {
        rearrange(keys);
    }
}

void RecordTableModel::doStep(const KeyStep &step)
{
    const int first = int(step.first);
    const int last = int(step.first + step.count) - 1;
    switch (step.kind) {
    case KeyStep::Kind::Remove:
        beginRemoveRows({}, first, last);
        applyStep(m_keys, step);
        endRemoveRows();
        break;
    case KeyStep::Kind::Insert:
        beginInsertRows({}, first, last);
        applyStep(m_keys, step);
        endInsertRows();
        break;
    case KeyStep::Kind::Move:
        beginMoveRows({}, first, last, {}, int(step.to > step.first ? step.to + 1 : step.to));
        applyStep(m_keys, step);
        endMoveRows();
        break;
    }
}

/// Many rows came, went and moved, as after an import. Whatever their number, it is told in four signals: those that go
/// are gathered at the end and removed, those that come are added at the end, and all take their places.
void RecordTableModel::rearrange(const QList<qint64> &keys)
{
    const QSet<qint64> wanted(keys.cbegin(), keys.cend());
    QList<qint64> staying = m_keys;
    const auto gone = std::stable_partition(staying.begin(), staying.end(), [&wanted](qint64 key) { return wanted.contains(key); });
    const qsizetype kept = gone - staying.begin();
    if (kept < m_keys.size()) {
        permute(staying);
        doStep({KeyStep::Kind::Remove, kept, m_keys.size() - kept, 0, {}});
    }
    const QSet<qint64> known(m_keys.cbegin(), m_keys.cend());
    QList<qint64> added;
    std::ranges::copy_if(keys, std::back_inserter(added), [&known](qint64 key) { return !known.contains(key); });
    if (!added.isEmpty())
        doStep({KeyStep::Kind::Insert, m_keys.size(), added.size(), 0, added});
    permute(keys);
}

/// The same rows in another order; what is selected and current goes along.
void RecordTableModel::permute(const QList<qint64> &keys)
{
    if (keys == m_keys)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint64> keysBefore;
    QHash<qint64, int> rows;
    for (const QModelIndex &index : before) {
        keysBefore.append(m_keys.at(index.row()));
        rows.insert(keysBefore.last(), -1);
    }
    m_keys = keys;
    for (qsizetype row = 0; row < m_keys.size() && !rows.isEmpty(); ++row) {
        if (const auto it = rows.find(m_keys.at(row)); it != rows.end())
            *it = int(row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rows.value(keysBefore.at(i), -1);
        after.append(row < 0 ? QModelIndex() : createIndex(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

// --- Changes ---------------------------------------------------------------------------------------------------------

void RecordTableModel::onChanged(const ChangeNotice &notice)
{
    QSet<RecordId> own;
    bool linked = false;
    for (const ChangeNotice::Item &item : notice.items) {
        if (item.entity == m_query.entity)
            own.insert(item.record);
        else
            linked = linked || dependsOn(*item.entity);
    }
    if (own.isEmpty() && !linked)
        return;
    if (linked || own.size() > 1 || !m_isComplete) {
        forgetCells();
        // Without all keys there is nothing to keep in step yet; a load that is under way may have missed the change.
        loadAllKeys();
        return;
    }
    placeRecord(*own.cbegin());
}

bool RecordTableModel::dependsOn(const Entity &entity) const
{
    if (&entity == &vocabularyEntry())
        return true; // a choice has another name
    const auto leadsTo = [&](const Field *step) {
        return step->type() == FieldType::AnyLink || m_casebook.catalog().target(*step) == &entity;
    };
    return std::ranges::any_of(m_columns, [&](const RecordColumn &column) {
        return column.derived() || std::ranges::any_of(column.path().steps, leadsTo);
    });
}

void RecordTableModel::placeRecord(const RecordId &id)
{
    const RowPlace place(m_casebook.reader(), m_query);
    const Result<qint64> key = m_casebook.reader().rowKey(*m_query.entity, id);
    const Result<bool> found = place.isFound(id);
    if (!key || !found) {
        emit failed(key ? found.error() : key.error());
        return;
    }
    m_rows.remove(*key);
    const qsizetype row = m_keys.indexOf(*key);
    if (!*found) {
        if (row >= 0)
            doStep({KeyStep::Kind::Remove, row, 1, 0, {}});
        return;
    }
    QList<qint64> others = m_keys;
    if (row >= 0)
        others.remove(row);
    const Result<qsizetype> to = place.among(others, *key, id);
    if (!to) {
        emit failed(to.error());
        return;
    }
    if (row < 0)
        doStep({KeyStep::Kind::Insert, *to, 1, 0, {*key}});
    else if (*to != row)
        doStep({KeyStep::Kind::Move, row, 1, *to, {}});
    if (row >= 0)
        rowChanged(*to);
}

void RecordTableModel::rowChanged(qsizetype row)
{
    emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
}

void RecordTableModel::forgetCells()
{
    m_rows.clear();
    if (!m_keys.isEmpty() && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// --- What is shown ---------------------------------------------------------------------------------------------------

void RecordTableModel::setColumns(const QList<RecordColumn> &columns)
{
    if (columns == m_columns)
        return;
    for (qsizetype i = m_columns.size() - 1; i >= 0; --i) {
        if (columns.contains(m_columns.at(i)))
            continue;
        beginRemoveColumns({}, int(i), int(i));
        m_columns.removeAt(i);
        m_rows.clear();
        endRemoveColumns();
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const qsizetype from = m_columns.indexOf(columns.at(i));
        if (from == i)
            continue;
        m_rows.clear();
        if (from < 0) {
            beginInsertColumns({}, int(i), int(i));
            m_columns.insert(i, columns.at(i));
            endInsertColumns();
        } else {
            beginMoveColumns({}, int(from), int(from), {}, int(i));
            m_columns.move(from, i);
            endMoveColumns();
        }
        m_rows.clear();
    }
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordColumn &column = m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    if (role == NumericRole)
        return column.isNumeric();
    if (role < Qt::UserRole && role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const RecordRow *row = rowAt(index.row());
    if (!row || row->cells.size() <= index.column())
        return {};
    const RecordRow::Cell &cell = row->cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
        return cell.hint(column.type() == FieldType::LongText ? formattedText(cell.value.toString()).text : cell.text);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(column.label(), cell.hint(cell.text));
    case ValueRole:
    case SortRole: return cell.value;
    case RecordIdRole: return row->id;
    case RecordRefRole: return QVariant::fromValue(RecordRef{m_query.entity->name(), row->id});
    case SeverityRole: return int(cell.severity);
    case ProvisionalRole: return cell.isProvisional;
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    const RecordColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole: return columnHeading(column);
    case Qt::ToolTipRole: return column.help().isEmpty() ? column.label() : column.help();
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft));
    case NumericRole: return column.isNumeric();
    case SortableRole: return column.isSortable();
    case SortRankRole:
    case SortDescendingRole: return headerOrder(section, role);
    default: return {};
    }
}

QVariant RecordTableModel::headerOrder(int section, int role) const
{
    const QList<SortStep> steps = order();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!m_columns.at(section).derived() && steps.at(i).path == m_columns.at(section).path())
            return role == SortRankRole ? QVariant(int(i) + 1) : QVariant(steps.at(i).descending);
    }
    return role == SortRankRole ? QVariant(0) : QVariant(false);
}

QModelIndex RecordTableModel::indexOf(const RecordId &id, int column) const
{
    const Result<qint64> key = m_casebook.reader().rowKey(*m_query.entity, id);
    const qsizetype row = key ? m_keys.indexOf(*key) : -1;
    return row < 0 ? QModelIndex() : index(int(row), column);
}

RecordRef RecordTableModel::recordAt(int row) const
{
    const RecordRow *found = row >= 0 && row < m_keys.size() ? rowAt(row) : nullptr;
    return found ? RecordRef{m_query.entity->name(), found->id} : RecordRef{};
}

QModelIndex RecordTableModel::firstStartingWith(const QString &typed) const
{
    const QList<SortStep> steps = order();
    const Field *field = steps.isEmpty() ? nullptr : steps.first().path.last();
    if (!field || field->type() != FieldType::Text || typed.isEmpty())
        return {};
    Query query = m_query;
    query.limit = 1;
    // In both directions the rows that begin so stand together; the upper bound is the last text that does.
    query.filter = query.filter && Filter::leaf(steps.first().path, Compare::AtLeast, typed)
        && Filter::leaf(steps.first().path, Compare::AtMost, QString(typed + QChar(0xffff)));
    const Result<QList<qint64>> keys = m_casebook.reader().rowKeys(query);
    const qsizetype row = keys && !keys->isEmpty() ? m_keys.indexOf(keys->first()) : -1;
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

QString RecordTableModel::countText(qsizetype selected) const
{
    const QLocale locale;
    QString kind = m_keys.size() == 1 ? m_query.entity->label() : m_query.entity->pluralLabel();
    if (locale.language() != QLocale::German && kind.size() > 1 && kind.at(1).isLower()) // German keeps its capitals, and so do SDGs
        kind[0] = kind.at(0).toLower();
    const QString count = locale.toString(m_keys.size()) + (m_isComplete ? QString() : QStringLiteral("+"));
    if (selected > 0)
        return tr("%1 %2, %3 selected", "12,345 mine sites, 3 selected").arg(count, kind, locale.toString(selected));
    return tr("%1 %2", "12,345 mine sites").arg(count, kind);
}

const RecordRow *RecordTableModel::rowAt(int row) const
{
    const qint64 key = m_keys.at(row);
    if (!m_rows.contains(key))
        readAround(row);
    return m_rows.object(key);
}

/// Reads the page the row lies in, so that scrolling asks once for many.
void RecordTableModel::readAround(int row) const
{
    const qsizetype first = row - row % pageOfRows;
    const qsizetype last = std::min(first + pageOfRows, m_keys.size());
    QList<qint64> missing;
    for (qsizetype i = first; i < last; ++i) {
        if (!m_rows.contains(m_keys.at(i)))
            missing.append(m_keys.at(i));
    }
    Result<QList<RecordRow>> rows = m_rowReader.rows(*m_query.entity, m_columns, missing);
    if (!rows) {
        qWarning("rows cannot be read: %s", qPrintable(rows.error().detail));
        return;
    }
    for (qsizetype i = 0; i < missing.size(); ++i)
        m_rows.insert(missing.at(i), new RecordRow(std::move((*rows)[i])));
}

} // namespace Lodebook
