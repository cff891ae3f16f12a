// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/boardmodel.h"

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int reloadPause = 150;
constexpr int linesPerCard = 4;

} // namespace

BoardModel::BoardModel(Casebook &casebook, QObject *parent)
    : QObject(parent)
    , m_casebook(casebook)
    , m_query(*casebook.catalog().entities().first())
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadPause);
    connect(&m_reload, &QTimer::timeout, this, &BoardModel::load);
    connect(&casebook.store(), &RecordStore::changed, this, &BoardModel::onChanged);
}

BoardModel::~BoardModel()
{
    m_loading.cancel();
}

void BoardModel::setContent(const Query &query, const Field &by, const QList<RecordColumn> &columns)
{
    m_query = query;
    m_by = &by;
    m_columns = columns;
    m_columns.removeIf(
        [&by](const RecordColumn &column) { return column.path() == FieldPath(by); }); // the column says it already
    load();
}

Filter BoardModel::filterOf(const Column &column) const
{
    return m_query.filter
        && groupFilter({FieldPath(*m_by)}, column.code.isEmpty() ? QVariant() : QVariant(column.code));
}

Result<BoardModel::Answer> BoardModel::ask(Casebook &casebook, const Query &query, const Field &by,
                                           const QList<RecordColumn> &columns)
{
    const Grouping grouping{FieldPath(by)};
    const Result<QList<RecordGroup>> groups = recordGroups(casebook.reader(), query, grouping);
    if (!groups)
        return groups.error();
    const RecordRowReader reader(casebook.reader(), casebook.codes(), casebook.clock());
    Answer answer;
    for (const RecordGroup &group : *groups) {
        Query some = query;
        some.filter = query.filter && groupFilter(grouping, group.value);
        some.limit = cardsPerColumn;
        const Result<QList<qint64>> keys = casebook.reader().rowKeys(some);
        if (!keys)
            return keys.error();
        Result<QList<RecordRow>> rows = reader.rows(*query.entity, columns + QList<RecordColumn>{RecordColumn(by)}, *keys);
        if (!rows)
            return rows.error();
        answer.append({group.value.toString(), group.count, std::move(*rows)});
    }
    return answer;
}

void BoardModel::load()
{
    m_loading.cancel();
    m_loading = BackgroundReader::of(m_casebook)
                    .run<Answer>(
                        this,
                        [query = m_query, by = m_by, columns = m_columns](Casebook &casebook, const Cancellation &) {
                            return ask(casebook, query, *by, columns);
                        },
                        [this](const Result<Answer> &answer) {
                            if (answer)
                                take(*answer);
                            else
                                emit failed(answer.error());
                        });
}

void BoardModel::take(const Answer &answer)
{
    m_board.clear();
    // Every choice has its place, so that a card can be put where none is yet; codes nobody offers any more only with
    // cards.
    const Result<QList<CodeEntry>> entries = m_casebook.codes().entries(*m_by);
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    for (const CodeEntry &entry : *entries)
        m_board.append({entry.code, entry.label, 0, {}});
    for (const Part &part : answer) {
        auto column = std::ranges::find(m_board, part.code, &Column::code);
        if (column == m_board.end()) {
            m_board.append(
                {part.code, part.code.isEmpty() ? tr("(empty)") : m_casebook.codes().label(*m_by, part.code), 0, {}});
            column = m_board.end() - 1;
        }
        column->count = part.count;
        for (const RecordRow &row : part.rows) {
            Card card{row.id, row.cells.isEmpty() || m_columns.isEmpty() ? QString() : row.cells.first().told(), {}};
            for (qsizetype i = 1; i < row.cells.size() && card.lines.size() < linesPerCard; ++i) {
                if (const QString text = row.cells.at(i).told(); !text.isEmpty() && i < m_columns.size())
                    card.lines.append(
                        tr("%1: %2", "a field and its value, on a card").arg(m_columns.at(i).label(), text));
            }
            if (row.cells.size() > m_columns.size() && row.cells.last().isProvisional)
                card.lines.append(tr("%1: %2", "a field and its value, on a card").arg(m_by->label(), row.cells.last().told()));
            column->cards.append(card);
        }
    }
    m_board.removeIf([this, &entries](const Column &column) {
        const auto entry = std::ranges::find(*entries, column.code, &CodeEntry::code);
        return column.count == 0 && entry != entries->cend() && entry->retired;
    });
    emit loaded();
}

Result<> BoardModel::move(const RecordId &id, const QString &code)
{
    Result<Record> record = m_casebook.reader().find(*m_query.entity, id);
    if (!record)
        return record.error();
    const Result<QString> title = m_casebook.reader().title(*record);
    record->setValue(*m_by, code.isEmpty() ? QVariant() : QVariant(code));
    const QString label = code.isEmpty() ? tr("(empty)") : m_casebook.codes().label(*m_by, code);
    return m_casebook.store().save(*record,
                                   tr("%1: %2 is now %3", "a record, its field, the new value")
                                       .arg(title ? *title : QString(), m_by->label(), label));
}

void BoardModel::onChanged(const ChangeNotice &notice)
{
    if (m_by && !notice.items.isEmpty())
        m_reload.start();
}

} // namespace Lodebook
