// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/spansmodel.h"

#include "models/items/roles.h"

#include <QLocale>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int reloadPause = 150;
constexpr qsizetype pageSize = 500;

struct Stretch
{
    QDate first;
    QDate last;
};

/// The days a value takes: one, or those of a period.
Stretch stretchOf(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.type()) {
    case FieldType::Period: {
        const Period period = value.value<Period>();
        return {period.first(), period.last()};
    }
    case FieldType::Moment: {
        const QDate day = value.toDateTime().toLocalTime().date();
        return {day, day};
    }
    default: return {value.toDate(), value.toDate()};
    }
}

SpansModel::Span spanOf(const Record &record, const Field &start, const Field *end)
{
    const Stretch begin = stretchOf(start, record.value(start));
    SpansModel::Span span{record.id(), {}, begin.first, begin.last, false};
    if (!end)
        return span;
    span.to = stretchOf(*end, record.value(*end)).last;
    if (span.from.isValid() && span.to.isValid() && span.to < span.from) {
        std::swap(span.from, span.to);
        span.isReversed = true;
    }
    return span;
}

/// What comes first; what began at an unknown time is placed by its end.
QDate placeOf(const SpansModel::Span &span)
{
    return span.from.isValid() ? span.from : span.to;
}

} // namespace

SpansModel::SpansModel(Casebook &casebook, QObject *parent)
    : QAbstractTableModel(parent)
    , m_casebook(casebook)
    , m_query(*casebook.catalog().entities().first())
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadPause);
    connect(&m_reload, &QTimer::timeout, this, &SpansModel::load);
    connect(&casebook.store(), &RecordStore::changed, this, &SpansModel::onChanged);
}

SpansModel::~SpansModel()
{
    m_loading.cancel();
}

void SpansModel::setContent(const Query &query, const Field &start, const Field *end)
{
    m_query = query;
    m_start = &start;
    m_end = end;
    load();
}

Query SpansModel::undated() const
{
    Query query = m_query;
    query.filter = m_query.filter && Filter::leaf(*m_start, Compare::Empty);
    if (m_end)
        query.filter = query.filter && Filter::leaf(*m_end, Compare::Empty);
    return query;
}

int SpansModel::rowOf(const RecordId &record) const
{
    return m_rows.value(record, -1);
}

// --- Reading
// -----------------------------------------------------------------------------------------------------------

Result<SpansModel::Answer> SpansModel::ask(Casebook &casebook, const Query &query, const Field &start, const Field *end,
                                           const Cancellation &cancellation)
{
    const RecordReader &reader = casebook.reader();
    const Result<QList<qint64>> keys = reader.rowKeys(query, [&cancellation] { return cancellation.isCancelled(); });
    if (!keys)
        return keys.error();
    Answer answer;
    for (qsizetype from = 0; from < keys->size() && !cancellation.isCancelled(); from += pageSize) {
        const std::span<const qint64> page(keys->constData() + from, size_t(std::min(pageSize, keys->size() - from)));
        const Result<QList<Record>> records = reader.byRowKeys(*query.entity, page);
        if (!records)
            return records.error();
        const Result<QStringList> titles = reader.titles(*records);
        if (!titles)
            return titles.error();
        for (qsizetype i = 0; i < records->size(); ++i) {
            Span span = spanOf(records->at(i), start, end);
            span.title = titles->at(i);
            if (span.from.isValid() || span.to.isValid())
                answer.spans.append(span);
            else
                ++answer.undated;
        }
    }
    if (query.order.isEmpty())
        std::ranges::stable_sort(answer.spans, {}, placeOf);
    return answer;
}

void SpansModel::load()
{
    if (!m_start)
        return;
    m_loading.cancel();
    m_isComplete = false;
    m_loading =
        BackgroundReader::of(m_casebook)
            .run<Answer>(
                this,
                [query = m_query, start = m_start, end = m_end](Casebook &casebook, const Cancellation &cancellation) {
                    return ask(casebook, query, *start, end, cancellation);
                },
                [this](const Result<Answer> &answer) {
                    if (answer)
                        take(*answer);
                    else
                        emit failed(answer.error());
                });
}

void SpansModel::take(const Answer &answer)
{
    beginResetModel();
    m_spans = answer.spans;
    m_undated = answer.undated;
    m_rows.clear();
    m_first = m_last = QDate();
    for (int row = 0; row < int(m_spans.size()); ++row) {
        m_rows.insert(m_spans.at(row).id, row);
        for (const QDate &day : {m_spans.at(row).from, m_spans.at(row).to}) {
            if (!day.isValid())
                continue;
            m_first = m_first.isValid() ? std::min(m_first, day) : day;
            m_last = m_last.isValid() ? std::max(m_last, day) : day;
        }
    }
    m_isComplete = true;
    endResetModel();
    emit loaded();
}

// --- Rows
// --------------------------------------------------------------------------------------------------------------

QString SpansModel::words(const Span &span) const
{
    const QLocale locale;
    const QString from = locale.toString(span.from, QLocale::LongFormat);
    const QString to = locale.toString(span.to, QLocale::LongFormat);
    if (!span.from.isValid())
        return tr("Until %1, without a beginning").arg(to);
    if (!span.to.isValid())
        return tr("From %1, without an end").arg(from);
    if (span.isPoint())
        return tr("On %1", "a day").arg(from);
    const int days = int(span.from.daysTo(span.to)) + 1;
    const QString stretch = tr("From %1 to %2, %Ln day(s)", nullptr, days).arg(from, to);
    return span.isReversed ? tr("%1; the end is written before the beginning", "a stretch of time").arg(stretch)
                           : stretch;
}

int SpansModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_spans.size());
}

int SpansModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant SpansModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_spans.size())
        return {};
    const Span &span = m_spans.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == Title ? QVariant(span.title) : QVariant();
    case Qt::AccessibleTextRole: return index.column() == Title ? span.title : words(span);
    case Qt::ToolTipRole: return tr("%1\n%2", "a record, its time").arg(span.title, words(span));
    case RecordIdRole: return span.id;
    default: return {};
    }
}

QVariant SpansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == Title)
        return m_query.entity->label();
    if (role == Qt::DisplayRole || !m_start)
        return {};
    return m_end ? tr("%1 to %2", "two dates").arg(m_start->label(), m_end->label()) : m_start->label();
}

void SpansModel::onChanged(const ChangeNotice &notice)
{
    if (m_start && !notice.items.isEmpty())
        m_reload.start();
}

} // namespace Lodebook
