// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/calendarmodel.h"

#include "models/items/displaytext.h"

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int reloadPause = 150;
constexpr qsizetype pageSize = 500;
constexpr int linesPerRow = 3;

/// What a field is compared with to begin at that day.
QVariant beginOf(const Field &by, const QDate &day)
{
    return by.type() == FieldType::Moment ? QVariant(day.startOfDay().toUTC()) : QVariant(day);
}

QDate dayOf(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QDateTime>() ? value.toDateTime().toLocalTime().date()
                                                                : value.toDate();
}

QTime timeOf(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QDateTime>() ? value.toDateTime().toLocalTime().time() : QTime();
}

Query between(const Query &query, const Field &by, const QDate &first, const QDate &last)
{
    Query some = query;
    some.filter = query.filter
        && Filter::all({Filter::leaf(by, Compare::AtLeast, beginOf(by, first)),
                        Filter::leaf(by, Compare::Less, beginOf(by, last.addDays(1)))});
    some.order.prepend({FieldPath(by), false});
    return some;
}

/// The nearest day of the records of a query whose order begins with the date.
Result<QDate> firstDay(Casebook &casebook, Query query, const Field &by)
{
    query.limit = 1;
    const Result<QList<Record>> first = casebook.reader().list(query);
    if (!first)
        return first.error();
    return first->isEmpty() ? QDate() : dayOf(first->first().value(by));
}

} // namespace

CalendarModel::CalendarModel(Casebook &casebook, QObject *parent)
    : QObject(parent)
    , m_casebook(casebook)
    , m_query(*casebook.catalog().entities().first())
    , m_month(casebook.clock().today().addDays(1 - casebook.clock().today().day()))
    , m_chosen(casebook.clock().today())
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadPause);
    connect(&m_reload, &QTimer::timeout, this, [this] {
        load();
        loadRows();
    });
    connect(&casebook.store(), &RecordStore::changed, this, &CalendarModel::onChanged);
}

CalendarModel::~CalendarModel()
{
    m_loading.cancel();
    m_loadingRows.cancel();
}

void CalendarModel::setContent(const Query &query, const Field &by, const QList<RecordColumn> &columns)
{
    m_query = query;
    m_by = &by;
    m_columns = columns;
    m_columns.removeIf([&by](const RecordColumn &column) { return column.path() == FieldPath(by); }); // the day says it
    load();
    loadRows();
}

void CalendarModel::setMonth(const QDate &month)
{
    const QDate first = month.addDays(1 - month.day());
    if (!first.isValid() || first == m_month)
        return;
    m_month = first;
    load();
}

void CalendarModel::setChosen(const QDate &day)
{
    if (!day.isValid() || day == m_chosen)
        return;
    m_chosen = day;
    m_rows.clear();
    loadRows();
}

QDate CalendarModel::firstShown() const
{
    const int before = (m_month.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
    return m_month.addDays(-before);
}

qint64 CalendarModel::monthCount() const
{
    qint64 count = 0;
    for (auto day = m_shown.days.cbegin(); day != m_shown.days.cend(); ++day) {
        if (day.key().month() == m_month.month() && day.key().year() == m_month.year())
            count += day->count;
    }
    return count;
}

Query CalendarModel::on(const QDate &day) const
{
    Query query = between(m_query, *m_by, day, day);
    query.order = m_query.order;
    return query;
}

Query CalendarModel::undated() const
{
    Query query = m_query;
    query.filter = m_query.filter && Filter::leaf(*m_by, Compare::Empty);
    return query;
}

// --- Reading
// -----------------------------------------------------------------------------------------------------------

Result<> CalendarModel::readDays(Casebook &casebook, const Question &question, const Cancellation &cancellation,
                                 Shown &shown)
{
    const RecordReader &reader = casebook.reader();
    const Query shownQuery = between(question.query, *question.by, question.first, question.last);
    const Result<QList<qint64>> keys =
        reader.rowKeys(shownQuery, [&cancellation] { return cancellation.isCancelled(); });
    if (!keys)
        return keys.error();
    for (qsizetype from = 0; from < keys->size() && !cancellation.isCancelled(); from += pageSize) {
        const std::span<const qint64> page(keys->constData() + from, size_t(std::min(pageSize, keys->size() - from)));
        const Result<QList<Record>> records = reader.byRowKeys(*question.query.entity, page);
        if (!records)
            return records.error();
        QList<Record> first;
        for (const Record &record : *records) {
            Day &day = shown.days[dayOf(record.value(*question.by))];
            if (++day.count <= titlesPerDay)
                first.append(record);
        }
        const Result<QStringList> titles = reader.titles(first);
        if (!titles)
            return titles.error();
        for (qsizetype i = 0; i < first.size(); ++i) {
            const QVariant value = first.at(i).value(*question.by);
            shown.days[dayOf(value)].first.append({first.at(i).id(), titles->at(i), timeOf(value)});
        }
    }
    return {};
}

Result<> CalendarModel::readAround(Casebook &casebook, const Question &question, Shown &shown)
{
    const RecordReader &reader = casebook.reader();
    const Field &by = *question.by;
    Query earlier = question.query;
    earlier.filter = earlier.filter && Filter::leaf(by, Compare::Less, beginOf(by, question.first));
    earlier.order = {{FieldPath(by), true}};
    Query later = question.query;
    later.filter = later.filter && Filter::leaf(by, Compare::AtLeast, beginOf(by, question.last.addDays(1)));
    later.order = {{FieldPath(by), false}};
    Query undated = question.query;
    undated.filter = undated.filter && Filter::leaf(by, Compare::Empty);
    for (const auto &[query, count] :
         {std::pair(&earlier, &shown.earlier), std::pair(&later, &shown.later), std::pair(&undated, &shown.undated)}) {
        const Result<qint64> counted = reader.count(*query);
        if (!counted)
            return counted.error();
        *count = *counted;
    }
    for (const auto &[query, day] :
         {std::pair(&earlier, &shown.nearestEarlier), std::pair(&later, &shown.nearestLater)}) {
        const Result<QDate> nearest = firstDay(casebook, *query, by);
        if (!nearest)
            return nearest.error();
        *day = *nearest;
    }
    return {};
}

Result<CalendarModel::Shown> CalendarModel::ask(Casebook &casebook, const Question &question,
                                                const Cancellation &cancellation)
{
    Shown shown;
    if (const Result<> read = readDays(casebook, question, cancellation, shown); !read)
        return read.error();
    if (const Result<> read = readAround(casebook, question, shown); !read)
        return read.error();
    return shown;
}

void CalendarModel::load()
{
    if (!m_by)
        return;
    m_loading.cancel();
    m_isComplete = false;
    const Question question{m_query, m_by, firstShown(), lastShown()};
    m_loading = BackgroundReader::of(m_casebook)
                    .run<Shown>(
                        this,
                        [question](Casebook &casebook, const Cancellation &cancellation) {
                            return ask(casebook, question, cancellation);
                        },
                        [this](const Result<Shown> &answer) {
                            if (!answer) {
                                emit failed(answer.error());
                                return;
                            }
                            m_shown = *answer;
                            m_isComplete = true;
                            emit loaded();
                        });
}

Result<QList<CalendarModel::Row>> CalendarModel::askRows(Casebook &casebook, const Query &query, const Field &by,
                                                         const QList<RecordColumn> &columns)
{
    const Result<QList<qint64>> keys = casebook.reader().rowKeys(query);
    if (!keys)
        return keys.error();
    const RecordRowReader reader(casebook.reader(), casebook.codes(), casebook.clock());
    const Result<QList<RecordRow>> found =
        reader.rows(*query.entity, QList<RecordColumn>{RecordColumn(by)} + columns, *keys);
    if (!found)
        return found.error();
    QList<RecordId> ids;
    for (const RecordRow &row : *found)
        ids.append(row.id);
    const Result<QHash<RecordId, QString>> titles = casebook.reader().titles(*query.entity, ids);
    if (!titles)
        return titles.error();
    QList<Row> rows;
    for (const RecordRow &row : *found) {
        if (row.cells.isEmpty())
            continue; // gone meanwhile
        Row one{{row.id, titles->value(row.id), timeOf(row.cells.first().value)}, {}};
        for (qsizetype i = 1; i < row.cells.size() && one.lines.size() < linesPerRow; ++i) {
            const QString text = row.cells.at(i).told();
            if (!text.isEmpty() && text != one.entry.title)
                one.lines.append(tr("%1: %2", "a field and its value").arg(columns.at(i - 1).label(), text));
        }
        if (row.cells.first().isProvisional)
            one.lines.append(tr("%1: %2", "a field and its value").arg(by.label(), row.cells.first().told()));
        rows.append(one);
    }
    return rows;
}

void CalendarModel::loadRows()
{
    if (!m_by)
        return;
    m_loadingRows.cancel();
    Query query = between(m_query, *m_by, m_chosen, m_chosen);
    query.limit = rowsPerDay;
    m_loadingRows = BackgroundReader::of(m_casebook)
                        .run<QList<Row>>(
                            this,
                            [query, by = m_by, columns = m_columns](Casebook &casebook, const Cancellation &) {
                                return askRows(casebook, query, *by, columns);
                            },
                            [this](const Result<QList<Row>> &rows) {
                                if (!rows) {
                                    emit failed(rows.error());
                                    return;
                                }
                                m_rows = *rows;
                                emit rowsLoaded();
                            });
}

// --- Changing
// ----------------------------------------------------------------------------------------------------------

Result<> CalendarModel::move(const RecordId &id, const QDate &day)
{
    if (m_by->isSystem()) {
        return Error{
            Error::Kind::Refused,
            tr("“%1” is kept by the program itself. Nothing was changed; show the calendar by another date to move records.")
                .arg(m_by->label()),
            {}};
    }
    Result<Record> record = m_casebook.reader().find(*m_query.entity, id);
    if (!record)
        return record.error();
    const Result<QString> title = m_casebook.reader().title(*record);
    if (record->isDeleted()) {
        return Error{
            Error::Kind::Refused,
            tr("“%1” is in the recycle bin and was not changed. Restore it first.").arg(title ? *title : QString()),
            {}};
    }
    const QVariant before = record->value(*m_by);
    if (dayOf(before) == day)
        return {};
    const QTime time = timeOf(before);
    record->setValue(*m_by, time.isValid() ? QVariant(QDateTime(day, time).toUTC()) : QVariant(day));
    return m_casebook.store().save(*record,
                                   tr("%1: %2 is now %3", "a record, its field, the new value")
                                       .arg(title ? *title : QString(), m_by->label(), dateText(day)));
}

void CalendarModel::onChanged(const ChangeNotice &notice)
{
    if (m_by && !notice.items.isEmpty())
        m_reload.start();
}

} // namespace Lodebook
