// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordgroupmodel.h"

#include "models/items/columnheading.h"
#include "models/items/displaytext.h"
#include "models/items/treeplace.h"
#include "models/schema/fieldtext.h"

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int pageOfRows = 100;
constexpr int keptRows = 800;
constexpr int reloadPause = 200;

QSet<qsizetype> marksIn(const QHash<qsizetype, QVariantList> &provisional, const QVariant &value)
{
    QSet<qsizetype> figures;
    for (auto one = provisional.cbegin(); one != provisional.cend(); ++one) {
        if (one->contains(value))
            figures.insert(one.key());
    }
    return figures;
}

QString sumText(const RecordColumn &column, const QVariantList &sums)
{
    QStringList texts;
    for (const QVariant &sum : sums)
        texts.append(displayText(column.type(), sum));
    return texts.join(QStringLiteral(" + "));
}

} // namespace

RecordGroupModel::RecordGroupModel(Casebook &casebook, QObject *parent)
    : QAbstractItemModel(parent)
    , m_casebook(casebook)
    , m_query(*casebook.catalog().entities().first())
    , m_rowReader(casebook.reader(), casebook.codes(), casebook.clock())
    , m_rows(keptRows)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadPause);
    connect(&m_reload, &QTimer::timeout, this, &RecordGroupModel::load);
    connect(&casebook.store(), &RecordStore::changed, this, &RecordGroupModel::onChanged);
}

RecordGroupModel::~RecordGroupModel()
{
    m_loading.cancel();
    for (Cancellation &opening : m_opening)
        opening.cancel();
}

void RecordGroupModel::setContent(const Query &query, const Grouping &grouping, const QList<RecordColumn> &columns)
{
    if (columns != m_columns) {
        beginResetModel();
        m_columns = columns;
        m_groups.clear();
        m_rows.clear();
        endResetModel();
    }
    m_query = query;
    m_grouping = grouping;
    m_summed.clear();
    for (int i = 1; i < m_columns.size(); ++i) {
        if (m_columns.at(i).field() && m_columns.at(i).isNumeric())
            m_summed.append(i);
    }
    load();
}

Result<RecordGroupModel::Answer> RecordGroupModel::ask(Casebook &casebook, const Query &query, const Grouping &grouping,
                                                       const QList<FieldPath> &summed)
{
    Answer answer;
    Result<QList<RecordGroup>> groups = recordGroups(casebook.reader(), query, grouping, summed, mostGroups + 1);
    if (!groups)
        return groups.error();
    answer.groups = std::move(*groups);
    const Result<ProvisionalFields> open = ProvisionalFields::read(casebook.database());
    if (!open)
        return open.error();
    for (qsizetype figure = 0; figure < summed.size(); ++figure) {
        const std::optional<Query> among = open->among(query, summed.at(figure));
        if (!among)
            continue;
        const Result<QList<RecordGroup>> marked = recordGroups(casebook.reader(), *among, grouping);
        if (!marked)
            return marked.error();
        for (const RecordGroup &group : *marked)
            answer.provisional[figure].append(group.value);
    }
    const Field &field = *grouping.by.last();
    const Entity *target = field.type() == FieldType::Link ? casebook.catalog().target(field) : nullptr;
    if (!target)
        return answer;
    QList<RecordId> ids;
    for (const RecordGroup &group : std::as_const(answer.groups))
        ids.append(group.value.toUuid());
    Result<QHash<RecordId, QString>> titles = casebook.reader().titles(*target, ids);
    if (!titles)
        return titles.error();
    answer.titles = std::move(*titles);
    return answer;
}

void RecordGroupModel::load()
{
    m_loading.cancel();
    m_isComplete = false;
    QList<FieldPath> summed;
    for (const int column : std::as_const(m_summed))
        summed.append(m_columns.at(column).path());
    m_loading = BackgroundReader::of(m_casebook)
                    .run<Answer>(
                        this,
                        [query = m_query, grouping = m_grouping, summed](Casebook &casebook, const Cancellation &) {
                            return ask(casebook, query, grouping, summed);
                        },
                        [this](const Result<Answer> &answer) {
                            if (answer)
                                take(*answer);
                            else
                                emit failed(answer.error());
                        });
}

void RecordGroupModel::take(const Answer &answer)
{
    for (Cancellation &opening : m_opening)
        opening.cancel();
    m_opening.clear();
    beginResetModel();
    m_rows.clear();
    m_groups.clear();
    m_hasMore = answer.groups.size() > mostGroups;
    for (const RecordGroup &group : answer.groups.first(std::min<qsizetype>(answer.groups.size(), mostGroups)))
        m_groups.append(
            {group, labelOf(group.value, answer.titles), marksIn(answer.provisional, group.value), {}, false});
    sortGroups();
    m_isComplete = true;
    endResetModel();
    emit loaded();
}

QString RecordGroupModel::labelOf(const QVariant &value, const QHash<RecordId, QString> &titles) const
{
    if (!value.isValid())
        return tr("(empty)");
    const QLocale locale;
    if (m_grouping.by.last()->type() == FieldType::Date && m_grouping.step == Grouping::Step::Year)
        return value.toDate().toString(QStringLiteral("yyyy"));
    if (m_grouping.by.last()->type() == FieldType::Date && m_grouping.step == Grouping::Step::Month)
        return locale.toString(value.toDate(), QStringLiteral("MMMM yyyy"));
    return displayText(*m_grouping.by.last(), value, m_casebook.codes(), titles, locale);
}

/// Choices in their own order, codes and links as people read them, the others as the database has them; empty last.
void RecordGroupModel::sortGroups()
{
    const Field &field = *m_grouping.by.last();
    QHash<QString, qsizetype> places;
    if (field.type() == FieldType::Choice) {
        const Result<QList<CodeEntry>> entries = m_casebook.codes().entries(field);
        for (qsizetype i = 0; entries && i < entries->size(); ++i)
            places.insert(entries->at(i).code, i);
    }
    const bool byLabel = field.type() == FieldType::Code || field.type() == FieldType::Link;
    std::ranges::stable_sort(m_groups, [&](const Group &one, const Group &other) {
        if (one.group.value.isValid() != other.group.value.isValid())
            return one.group.value.isValid();
        if (byLabel)
            return one.label.localeAwareCompare(other.label) < 0;
        return places.value(one.group.value.toString(), places.size())
            < places.value(other.group.value.toString(), places.size());
    });
}

void RecordGroupModel::onChanged(const ChangeNotice &notice)
{
    // A changed record of a linked kind may change a label or a value across the link.
    if (m_isComplete && !notice.items.isEmpty())
        m_reload.start();
}

// --- The tree
// ----------------------------------------------------------------------------------------------------------

QModelIndex RecordGroupModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex RecordGroupModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int RecordGroupModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_groups.at(parent.row()).keys.size()) : 0;
}

int RecordGroupModel::columnCount(const QModelIndex &) const
{
    return int(m_columns.size());
}

bool RecordGroupModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() ? !m_groups.isEmpty() : isGroup(parent) && parent.column() == 0;
}

bool RecordGroupModel::canFetchMore(const QModelIndex &parent) const
{
    return isGroup(parent) && !m_groups.at(parent.row()).asked;
}

void RecordGroupModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int row = parent.row();
    m_groups[row].asked = true;
    Query query = m_query;
    query.filter = query.filter && filterOf(row);
    m_opening.append(BackgroundReader::of(m_casebook)
                         .run<QList<qint64>>(
                             this,
                             [query](Casebook &casebook, const Cancellation &cancellation) {
                                 return casebook.reader().rowKeys(
                                     query, [&cancellation] { return cancellation.isCancelled(); });
                             },
                             [this, row](const Result<QList<qint64>> &keys) {
                                 if (!keys) {
                                     m_groups[row].asked = false;
                                     emit failed(keys.error());
                                     return;
                                 }
                                 if (keys->isEmpty())
                                     return;
                                 beginInsertRows(index(row, 0), 0, int(keys->size()) - 1);
                                 m_groups[row].keys = *keys;
                                 endInsertRows();
                             }));
}

RecordRef RecordGroupModel::recordAt(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    const RecordRow *row = rowAt(m_groups.at(index.parent().row()), index.row());
    return row ? RecordRef{m_query.entity->name(), row->id} : RecordRef{};
}

const RecordRow *RecordGroupModel::rowAt(const Group &group, int row) const
{
    const qint64 key = group.keys.at(row);
    if (m_rows.contains(key))
        return m_rows.object(key);
    const qsizetype first = row - row % pageOfRows;
    QList<qint64> missing;
    for (const qint64 near : group.keys.sliced(first, std::min<qsizetype>(pageOfRows, group.keys.size() - first))) {
        if (!m_rows.contains(near))
            missing.append(near);
    }
    Result<QList<RecordRow>> rows = m_rowReader.rows(*m_query.entity, m_columns, missing);
    if (!rows) {
        qWarning("rows cannot be read: %s", qPrintable(rows.error().detail));
        return nullptr;
    }
    for (qsizetype i = 0; i < missing.size(); ++i)
        m_rows.insert(missing.at(i), new RecordRow(std::move((*rows)[i])));
    return m_rows.object(key);
}

QVariant RecordGroupModel::groupCell(const Group &group, int column, int role) const
{
    const QString count =
        tr("%1 (%2)", "a group and how many records it has").arg(group.label, QLocale().toString(group.group.count));
    if (column == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return count;
        return role == ValueRole ? group.group.value : QVariant();
    }
    const qsizetype figure = m_summed.indexOf(column);
    if (figure < 0 || figure >= group.group.sums.size())
        return {};
    const bool isProvisional = group.provisional.contains(figure);
    const QString plain = sumText(m_columns.at(column), group.group.sums.at(figure));
    const QString sum = isProvisional ? ProvisionalFields::marked(plain) : plain;
    switch (role) {
    case Qt::DisplayRole: return sum;
    case SeverityRole: return int(isProvisional ? Severity::Attention : Severity::None);
    case ProvisionalRole: return isProvisional;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString words =
            tr("%1, sum of %2: %3", "group, figure, its sum").arg(count, m_columns.at(column).label(), sum);
        return isProvisional ? words + u'\n' + ProvisionalFields::meaning() : words;
    }
    default: return {};
    }
}

QVariant RecordGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordColumn &column = m_columns.at(index.column());
    const bool isFigure = column.isNumeric() && (index.column() > 0 || !isGroup(index));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    if (role == NumericRole)
        return isFigure;
    if (role == Qt::AccessibleDescriptionRole)
        return treePlace(index);
    if (isGroup(index))
        return groupCell(m_groups.at(index.row()), index.column(), role);
    if (role < Qt::UserRole && role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const RecordRow *row = rowAt(m_groups.at(index.parent().row()), index.row());
    if (!row || row->cells.size() <= index.column())
        return {};
    const RecordRow::Cell &cell = row->cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.hint(cell.text);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(column.label(), cell.hint(cell.text));
    case ValueRole: return cell.value;
    case RecordIdRole: return row->id;
    case RecordRefRole: return QVariant::fromValue(RecordRef{m_query.entity->name(), row->id});
    case SeverityRole: return int(cell.severity);
    case ProvisionalRole: return cell.isProvisional;
    default: return {};
    }
}

QVariant RecordGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return {};
    const RecordColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return columnHeading(column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.isNumeric() && section > 0 ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QString RecordGroupModel::countText() const
{
    if (m_hasMore)
        return tr("the first %Ln group(s)", nullptr, mostGroups);
    return tr("%Ln group(s)", nullptr, int(m_groups.size()));
}

} // namespace Lodebook
