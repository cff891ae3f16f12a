// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deadlinemodel.h"

#include "models/items/displaytext.h"

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int pauseAfterChanges = 200;

bool isSame(const Deadline &one, const Deadline &other)
{
    return one.kind == other.kind && one.record == other.record && one.dueOn == other.dueOn && one.state == other.state
        && one.title == other.title && one.words == other.words && one.group == other.group;
}

Severity severityOf(Deadline::State state)
{
    switch (state) {
    case Deadline::State::Late: return Severity::Bad;
    case Deadline::State::Missing: return Severity::Attention;
    case Deadline::State::Due: return Severity::None;
    }
    return Severity::None;
}

} // namespace

DeadlineModel::DeadlineModel(Casebook &casebook, QObject *parent)
    : QAbstractTableModel(parent)
    , m_casebook(casebook)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseAfterChanges);
    connect(&m_soon, &QTimer::timeout, this, &DeadlineModel::reload);
    connect(&casebook.store(), &RecordStore::changed, &m_soon, qOverload<>(&QTimer::start));
    reload();
}

DeadlineModel::~DeadlineModel()
{
    m_running.cancel();
}

void DeadlineModel::setOwner(const RecordId &owner)
{
    m_owner = owner;
    reload();
}

void DeadlineModel::setUntil(const QDate &until)
{
    m_until = until;
    reload();
}

void DeadlineModel::reload()
{
    m_running.cancel();
    m_isComplete = false;
    const QDate today = m_casebook.clock().today();
    m_running = BackgroundReader::of(m_casebook).run<QList<Deadline>>(this,
        [today, until = m_until, owner = m_owner](Casebook &casebook, const Cancellation &) {
            return deadlines(casebook.reader(), today, until, owner);
        },
        [this](const Result<QList<Deadline>> &found) {
            if (!found) {
                emit failed(found.error());
                return;
            }
            take(*found);
            m_isComplete = true;
            emit completed();
        });
}

void DeadlineModel::take(const QList<Deadline> &fresh)
{
    const auto [oldDiffers, freshDiffers] = std::ranges::mismatch(m_deadlines, fresh, isSame);
    const int start = int(oldDiffers - m_deadlines.begin());
    int end = 0;
    while (end < m_deadlines.size() - start && end < fresh.size() - start
           && isSame(m_deadlines.at(m_deadlines.size() - 1 - end), fresh.at(fresh.size() - 1 - end)))
        ++end;
    if (const int gone = int(m_deadlines.size()) - start - end; gone > 0) {
        beginRemoveRows({}, start, start + gone - 1);
        m_deadlines.remove(start, gone);
        endRemoveRows();
    }
    if (const int come = int(fresh.size()) - start - end; come > 0) {
        beginInsertRows({}, start, start + come - 1);
        m_deadlines = fresh;
        endInsertRows();
    }
}

qsizetype DeadlineModel::lateCount() const
{
    return std::ranges::count(m_deadlines, Deadline::State::Late, &Deadline::state);
}

RecordRef DeadlineModel::recordAt(int row) const
{
    return row >= 0 && row < m_deadlines.size() ? RecordRef{m_deadlines.at(row).entity, m_deadlines.at(row).record} : RecordRef{};
}

QList<RecordRef> DeadlineModel::groupAt(int row) const
{
    QList<RecordRef> records;
    if (row < 0 || row >= m_deadlines.size())
        return records;
    for (const RecordId &id : m_deadlines.at(row).group)
        records.append({m_deadlines.at(row).entity, id});
    return records;
}

int DeadlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deadlines.size());
}

int DeadlineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DeadlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Deadline &deadline = m_deadlines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case DueOn: return deadline.dueOn.isValid() ? dateText(deadline.dueOn) : QString();
        case State: return stateWords(deadline.state);
        case Words: return deadline.words;
        case Title: return deadline.title;
        }
        return {};
    case Qt::ToolTipRole: return deadline.words;
    case ValueRole:
    case SortRole: return deadline.dueOn.isValid() ? QVariant(deadline.dueOn) : QVariant();
    case SeverityRole: return index.column() == State ? int(severityOf(deadline.state)) : int(Severity::None);
    case KindRole: return deadline.kind;
    case RecordIdRole: return deadline.record;
    case RecordRefRole: return QVariant::fromValue(recordAt(index.row()));
    default: return {};
    }
}

QVariant DeadlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case DueOn: return tr("Due on");
    case State: return tr("State");
    case Words: return tr("What is to be done");
    case Title: return tr("Record");
    }
    return {};
}

} // namespace Lodebook
