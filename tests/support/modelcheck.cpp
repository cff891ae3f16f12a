// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelcheck.h"

#include "models/entities/common/device.h"
#include "models/schema/fieldtext.h"
#include "tests/support/fieldwork.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Lodebook {

namespace {

/// The links of what cannot be without the record it names.
const std::array<QString, 2> ties{QStringLiteral("mine_site"), QStringLiteral("about")};

bool isTied(const Entity &entity, const QString &link)
{
    return entity.name() != QLatin1String("visit") || link != ties.front(); // a visit may stand without its site
}

Clocks clocksIn(Casebook &casebook)
{
    Clocks clocks;
    const Result<QList<Record>> devices = casebook.reader().list(Query(device()));
    for (const Record &one : *devices) {
        if (!one.isEmpty(device().clockSaid) && !one.isEmpty(device().clockNoticedAt)) // one may be undone without the other
            clocks[one.id()] = {one.get(device().clockNoticedAt)->toMSecsSinceEpoch(),
                                one.get(device().clockSaid)->toMSecsSinceEpoch()};
    }
    return clocks;
}

} // namespace

void ModelCheck::findStates()
{
    QStringList names;
    for (const Entity *entity : FieldWork::entities())
        names.append(u'\'' + entity->name() + u'\'');
    Result<Statement> row = m_casebook.database().query(
        QStringLiteral("SELECT DISTINCT entity, record FROM log_change WHERE entity IN (%1)").arg(names.join(u',')));
    while (row && row->next())
        m_states[row->value(1, ColumnType::Id).toUuid()].entity =
            m_casebook.catalog().entity(row->value(0).toString());
    const Clocks clocks = clocksIn(m_casebook);
    for (auto &[record, expected] : m_states)
        expected.state = naiveState(linesOf(m_casebook, record), record, m_seen, clocks);
}

void ModelCheck::findHeldBack()
{
    Result<Statement> row = m_casebook.database().query(QStringLiteral("SELECT record, field FROM held_back"));
    while (row && row->next())
        m_held[row->value(0, ColumnType::Id).toUuid()].insert(row->value(1).toString());
}

void ModelCheck::holdUp()
{
    // What somebody built upon lives, and so on upwards.
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto &[record, expected] : m_states) {
            if (expected.state.isDead || (m_held.contains(record) && m_held.at(record).contains(QString())))
                continue;
            for (const QString &link : ties) {
                const QString value = isTied(*expected.entity, link) ? expected.state.values.value(link) : QString();
                for (auto &[parent, above] : m_states) {
                    if (!above.state.isDead || !value.contains(toText(parent)))
                        continue;
                    above.state.isDead = false;
                    above.state.isDisputed = true;
                    m_heldUp.insert(parent);
                    changed = true;
                }
            }
        }
    }
}

QString ModelCheck::wrongConflicts(const RecordId &record, const NaiveState &state) const
{
    std::set<QString> open;
    bool isDisputed = false;
    Result<Statement> row = m_casebook.database().query(
        QStringLiteral("SELECT kind, field FROM open_conflict WHERE record = ? AND kind <> 'twin'"),
        {m_casebook.database().dialect().stored(ColumnType::Id, record)});
    while (row && row->next()) {
        if (row->value(0).toString() == QLatin1String("delete"))
            isDisputed = true;
        else
            open.insert(row->value(1).toString());
    }
    if (open != state.inConflict)
        return QStringLiteral("%1 conflicts for %2").arg(open.size()).arg(state.inConflict.size());
    // Somebody here may have decided already to keep what others built upon, or the child went since: that shows later.
    if (m_heldUp.contains(record) || state.isDead || isDisputed == state.isDisputed)
        return {};
    return isDisputed ? QStringLiteral("should not be disputed") : QStringLiteral("should be disputed");
}

QString ModelCheck::wrongIn(const RecordId &record, const Expected &expected) const
{
    const NaiveState &state = expected.state;
    const Result<Record> found = m_casebook.reader().find(*expected.entity, record);
    if (!found)
        return QStringLiteral("is not there");
    if (found->isDeleted() != state.isDead)
        return state.isDead ? QStringLiteral("should be deleted") : QStringLiteral("should live");
    const auto held = m_held.find(record);
    for (auto value = state.values.cbegin(); value != state.values.cend(); ++value) {
        if (held != m_held.cend() && held->second.contains(value.key()))
            continue;
        const Field *field = expected.entity->field(value.key());
        const Result<QVariant> wanted =
            fromJson(*field, QJsonDocument::fromJson(value->toUtf8()).array().at(0));
        if (!wanted || found->value(*field) != *wanted)
            return QStringLiteral("%1 should be %2, is “%3”").arg(value.key(), *value, found->value(*field).toString());
    }
    return wrongConflicts(record, state);
}

QStringList ModelCheck::explained(const RecordId &record, const QString &what) const
{
    QStringList story{QStringLiteral("%1 %2: %3").arg(m_states.at(record).entity->name(), toText(record), what)};
    story += told(linesOf(m_casebook, record), record, m_seen);
    for (const auto &[child, below] : m_states) {
        const bool isBelow = std::ranges::any_of(
            ties, [&](const QString &link) { return below.state.values.value(link).contains(toText(record)); });
        if (!isBelow)
            continue;
        story.append(QStringLiteral("  below it %1 %2").arg(below.entity->name(), toText(child)));
        story += told(linesOf(m_casebook, child), child, m_seen);
    }
    return story;
}

QStringList ModelCheck::difference()
{
    findStates();
    findHeldBack();
    holdUp();
    for (const auto &[record, expected] : m_states) {
        const auto held = m_held.find(record);
        if (held != m_held.cend() && held->second.contains(QString()))
            continue;
        ++m_compared;
        if (const QString wrong = wrongIn(record, expected); !wrong.isEmpty())
            return explained(record, wrong);
    }
    return {};
}

} // namespace Lodebook
