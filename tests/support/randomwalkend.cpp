// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a random walk: everything is exchanged, and what everybody has then is compared.
#include "models/entities/common/attachment.h"
#include "models/entities/field/minesite.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/casebookcheck.h"
#include "tests/support/fieldwork.h"
#include "tests/support/randomwalk.h"

#include <algorithm>

namespace Lodebook {

namespace {

/// The records of an entity that are here, in the bin as well.
QList<RecordId> recordsIn(Casebook &casebook, const Entity &entity)
{
    const Result<QList<RecordId>> records = DeviceLog(casebook.database()).recordsOf(entity);
    return records ? *records : QList<RecordId>();
}

/// Sites that were made here and belong to no project, with what is below them: they stay, whatever the scope.
/// The office knows where the sites are by now: what left the scope of a laptop may have changed there.
QSet<RecordId> madeHere(Casebook &casebook, Casebook &office)
{
    QSet<RecordId> sites;
    Result<Statement> row = casebook.database().query(
        QStringLiteral("SELECT c.record FROM log_change c JOIN log_batch b ON b.batch = c.batch\n"
                       "WHERE c.kind = 'insert' AND c.entity = 'mine_site' AND b.pack IS NULL"));
    while (row && row->next())
        sites.insert(row->value(0, ColumnType::Id).toUuid());
    QStringList expressions;
    for (const RecordId &site : std::as_const(sites)) {
        const Result<Record> record = office.reader().find(mineSite(), site);
        if (record && record->isEmpty(mineSite().projects))
            expressions.append(QStringLiteral("mine_site=") + toText(site));
    }
    if (expressions.isEmpty())
        return {};
    const Result<ScopeRecords> below =
        ScopeRecords::find(Scope::fromText(expressions.join(u' ')), casebook.reader(), true);
    return below ? below->records() : sites;
}

} // namespace

void RandomWalk::exchange(size_t from, size_t to)
{
    m_post.clear();
    send(from, {to});
    if (m_post.empty())
        return;
    const Result<PackReport> report = takeInto(*m_walkers[to].casebook, m_post.front().pack);
    must(report ? Result<>() : Result<>(report.error()),
         QStringLiteral("%1 takes the last pack of %2").arg(m_walkers[to].name, m_walkers[from].name));
    if (report)
        note(*report);
    remember(m_walkers[to]);
    m_post.clear();
}

void RandomWalk::settle()
{
    m_isEnding = true;
    upgrade(m_walkers.front());
    QDateTime latest = m_walkers.front().clock->now();
    for (const Walker &walker : m_walkers)
        latest = std::max(latest, walker.clock->now());
    for (Walker &walker : m_walkers)
        walker.clock->advance(walker.clock->now().msecsTo(latest.addSecs(60)));
    for (int round = 0; round < 3 && !m_failed; ++round) {
        for (size_t i = 1; i < m_walkers.size() && !m_failed; ++i)
            exchange(i, 0);
        for (size_t i = 1; i < m_walkers.size() && !m_failed; ++i)
            exchange(0, i);
    }
}

void RandomWalk::compareAll()
{
    checkAgainstModel();
    for (Walker &walker : m_walkers) {
        for (const auto check : {&RandomWalk::compareScope, &RandomWalk::compareContents,
                                 &RandomWalk::findWhatShouldBeGone, &RandomWalk::checkCasebook}) {
            if (!m_failed)
                (this->*check)(walker);
        }
    }
    if (!m_failed)
        findLostActions();
}

bool RandomWalk::holdsAllBelow(Walker &walker, const Entity &entity, const RecordId &id)
{
    const Result<QList<Record>> below = m_walkers.front().casebook->store().dependants(entity, id);
    return below && std::ranges::all_of(*below, [&walker](const Record &one) {
               return bool(walker.casebook->reader().find(one.entity(), one.id()));
           });
}

/// It has everything, keeps it, and does not hear any more of what it is not given: also not what has moved away.
bool RandomWalk::isGivenLess(const Walker &walker) const
{
    const Result<Scope> own = PackMaker::ownScope(*walker.casebook);
    return own && own->isAll() && !walker.scope.contains(QStringLiteral("all"));
}

bool RandomWalk::compareRecord(Walker &walker, const Entity &entity, const RecordId &id)
{
    Casebook &office = *m_walkers.front().casebook;
    const Result<Record> ours = office.reader().find(entity, id);
    const Result<Record> theirs = walker.casebook->reader().find(entity, id);
    QString what = theirs ? QStringLiteral("whether it is deleted") : QStringLiteral("whether it is there");
    // What is here only because something leads to it may be in the bin here, and live where something belongs to it.
    bool isSame =
        ours && theirs
        && (ours->isDeleted() == theirs->isDeleted() || !holdsAllBelow(walker, entity, id) || isGivenLess(walker));
    for (const Field *field : entity.ownFields()) {
        if (isSame && ours->value(*field) != theirs->value(*field)) {
            isSame = false;
            what = field->name();
        }
    }
    if (isSame)
        return true;
    tell(QStringLiteral("the office:"));
    tellLines(office, id);
    tell(walker.name + u':');
    tellLines(*walker.casebook, id);
    fail(QStringLiteral("%1 holds another %2 %3 than the office: %4")
             .arg(walker.name, entity.name(), toText(id), what));
    return false;
}

void RandomWalk::compareScope(Walker &walker)
{
    Casebook &office = *m_walkers.front().casebook;
    const Result<ScopeRecords> inScope =
        ScopeRecords::find(Scope::fromText(walker.scope.join(u' ')), office.reader(), true);
    for (const Entity *entity : FieldWork::entities()) {
        for (const RecordId &id : recordsIn(office, *entity)) {
            if (inScope->contains(entity->name(), id) && !compareRecord(walker, *entity, id))
                return;
        }
    }
    const Result<QVariant> waiting =
        walker.casebook->database().value(QStringLiteral("SELECT record FROM held_back WHERE reason = 'waits'"));
    if (waiting && waiting->isValid())
        fail(walker.name + QStringLiteral(" still waits for a record"));
}

void RandomWalk::compareContents(Walker &walker)
{
    const AttachmentStore files(walker.casebook->store());
    // Of what is outside of what it is given, whoever holds everything may lack the rest of a content that came in parts.
    const Result<ScopeRecords> given = ScopeRecords::find(Scope::fromText(walker.scope.join(u' ')),
                                                          m_walkers.front().casebook->reader(), true);
    QSet<QString> named;
    for (const RecordId &id : recordsIn(*walker.casebook, attachment())) {
        const Result<Record> record = walker.casebook->reader().find(attachment(), id);
        const QString hash = record ? record->text(attachment().sha256) : QString();
        named.insert(hash);
        const Result<bool> isHere = files.hasContent(hash);
        const bool isGiven = given && given->contains(attachment().name(), id) && !isLost(hash);
        if (record && !record->isDeleted() && isGiven && !(isHere && *isHere)) {
            tellLines(*walker.casebook, id);
            fail(QStringLiteral("%1 lacks the content of attachment %2").arg(walker.name, toText(id)));
        }
    }
    if (!named.contains(contentsIn(*walker.casebook)))
        fail(QStringLiteral("%1 holds a content that no attachment names").arg(walker.name));
    const Result<QVariant> parts = walker.casebook->database().value(
        QStringLiteral("SELECT count(*) FROM content_part WHERE sha256 IN (SELECT sha256 FROM attachment_content)"));
    if (!parts || parts->toInt() > 0)
        fail(QStringLiteral("%1 holds parts of a content that is whole").arg(walker.name));
}

QSet<QString> RandomWalk::contentsIn(Casebook &casebook)
{
    QSet<QString> contents;
    Result<Statement> row = casebook.database().query(QStringLiteral("SELECT sha256 FROM attachment_content"));
    while (row && row->next())
        contents.insert(row->value(0).toString());
    return contents;
}

/// Of a content that went with a backup others may have a part.
bool RandomWalk::isLost(const QString &content) const
{
    return m_lostContents.contains(content) && std::ranges::none_of(m_walkers, [&content](const Walker &walker) {
               return contentsIn(*walker.casebook).contains(content);
           });
}

void RandomWalk::findWhatShouldBeGone(Walker &walker)
{
    const Result<Scope> given = PackMaker::ownScope(*walker.casebook);
    if (given->isAll())
        return;
    Casebook &office = *m_walkers.front().casebook;
    const Result<ScopeRecords> inScope =
        ScopeRecords::find(Scope::fromText(walker.scope.join(u' ')), office.reader(), true);
    const QSet<RecordId> own = madeHere(*walker.casebook, office);
    for (const Entity *entity : FieldWork::entities()) {
        for (const RecordId &id : recordsIn(*walker.casebook, *entity)) {
            if (inScope->contains(entity->name(), id) || own.contains(id))
                continue;
            tellLines(*walker.casebook, id);
            fail(QStringLiteral("%1 still holds %2 %3").arg(walker.name, entity->name(), toText(id)));
            return;
        }
    }
}

void RandomWalk::checkCasebook(Walker &walker)
{
    const Result<CheckReport> check = CasebookCheck(walker.casebook->reader()).run(true);
    must(check ? Result<>() : Result<>(check.error()), QStringLiteral("check of ") + walker.name);
    for (const CheckFinding &finding : check ? check->findings : QList<CheckFinding>())
        fail(QStringLiteral("check of %1: %2 %3 %4")
                 .arg(walker.name, finding.entity, toText(finding.record), finding.what));
}

void RandomWalk::findLostActions()
{
    // Nothing that anybody did is missing at the office.
    Casebook &office = *m_walkers.front().casebook;
    for (const auto &[device, actions] : m_remembered) {
        for (const RecordId &action : actions) {
            if (!m_lost.contains(action) && !ChangeLog(office.database()).batch(action))
                fail(QStringLiteral("the office lacks action %1 of %2").arg(toText(action), toText(device).right(4)));
        }
    }
}

} // namespace Lodebook
