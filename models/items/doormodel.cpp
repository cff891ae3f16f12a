// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/doormodel.h"

#include "models/core/plaintext.h"
#include "models/core/spokenlanguage.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/programme/attendancefigures.h"

#include <QCollator>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype leastTyped = 2; ///< Letters, before everybody is searched.

} // namespace

DoorModel::DoorModel(Casebook &casebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_casebook(casebook)
    , m_others(new LookupModel(casebook, person(), this))
{
    connect(m_others, &LookupModel::found, this, &DoorModel::fill);
    connect(&casebook.store(), &RecordStore::changed, this, &DoorModel::onChanged);
}

void DoorModel::setEvent(const RecordId &of)
{
    m_event = of;
    reload();
}

void DoorModel::search(const QString &typed)
{
    m_typed = typed.trimmed();
    if (m_typed.size() >= leastTyped)
        m_others->search(m_typed);
    fill();
}

void DoorModel::onChanged(const ChangeNotice &notice)
{
    if (!m_event.isNull() && (notice.touches(attendance()) || notice.touches(person())))
        reload();
}

void DoorModel::reload()
{
    if (const Result<> done = read(); !done)
        emit failed(done.error());
    fill();
    emit listChanged();
}

Result<> DoorModel::read()
{
    m_list.clear();
    m_known.clear();
    if (m_event.isNull())
        return {};
    const RecordReader &reader = m_casebook.reader();
    const Result<QList<Record>> list = attendancesAt(reader, m_event);
    if (!list)
        return list.error();
    m_list = *list;
    QList<RecordId> people;
    QList<RecordId> houses;
    for (const Record &one : m_list) {
        people.append(one.get(attendance().person, RecordId()));
        houses.append(one.get(attendance().organisation, RecordId()));
    }
    const Result<QHash<RecordId, QString>> names = reader.titles(person(), people);
    const Result<QHash<RecordId, QString>> at = reader.titles(organisation(), houses);
    if (!names || !at)
        return names ? at.error() : names.error();
    for (qsizetype i = 0; i < m_list.size(); ++i) {
        if (!people.at(i).isNull())
            m_known.append({people.at(i), names->value(people.at(i)), at->value(houses.at(i)), m_list.at(i).text(attendance().state)});
    }
    const QCollator collator(SpokenLanguage::locale());
    std::ranges::stable_sort(m_known, [&collator](const Row &one, const Row &other) { return collator.compare(one.name, other.name) < 0; });
    return {};
}

void DoorModel::fill()
{
    QList<Row> rows;
    const QString words = folded(m_typed);
    for (const Row &row : std::as_const(m_known)) {
        if (words.isEmpty() || folded(QString(row.name + u' ' + row.organisation)).contains(words))
            rows.append(row);
    }
    if (m_typed.size() >= leastTyped) {
        for (int i = 0; i < m_others->rowCount(); ++i) {
            const RecordId id = m_others->recordAt(i).id;
            if (std::ranges::none_of(m_known, [&id](const Row &row) { return row.person == id; }))
                rows.append({id, m_others->index(i).data().toString(), {}, {}});
        }
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

RecordId DoorModel::personAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).person : RecordId();
}

QString DoorModel::stateAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).state : QString();
}

int DoorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DoorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString who = row.organisation.isEmpty() ? row.name : tr("%1, %2", "person and organisation").arg(row.name, row.organisation);
        const QString state = row.state.isEmpty() ? tr("not on the list") : m_casebook.codes().label(attendance().state, row.state);
        return tr("%1 – %2", "who, and in which state").arg(who, state);
    }
    case ValueRole: return row.state;
    case RecordIdRole: return row.person;
    default: return {};
    }
}

} // namespace Lodebook
