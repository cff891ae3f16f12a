// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/note.h"
#include "models/entities/common/officer.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

/// What the part of an officer allows, on both databases and for every way of writing.
class OfficerRightsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void aReaderChangesNothing();
    void everyOtherPartWrites();
    void aNewPartHoldsAtOnce();
    void theLastWhoMayWriteStaysSo();
    void aReaderSeesNothingRestricted();
    void nothingRestrictedIsFoundByAReader();

private:
    Record newOfficer(const char *part)
    {
        Record record(officer());
        record.set(officer().name, QString::fromLatin1(part));
        record.set(officer().part, QString::fromLatin1(part));
        return record;
    }
    Record newOrganisation()
    {
        Record record(organisation());
        record.set(organisation().name, QStringLiteral("Fairphone"));
        record.set(organisation().kind, QStringLiteral("company"));
        return record;
    }
    std::unique_ptr<Casebook> openAs(const QString &name)
    {
        Result<std::unique_ptr<Casebook>> opened = Casebook::open(location(), {.officer = name, .clock = &clock()});
        return opened ? std::move(*opened) : nullptr;
    }
};

void OfficerRightsTest::aReaderChangesNothing()
{
    Record reader = newOfficer("reader");
    QVERIFY_RESULT(store().save(reader));
    Record kept = newOrganisation();
    QVERIFY_RESULT(store().save(kept));
    Record binned = newOrganisation();
    QVERIFY_RESULT(store().save(binned));
    QVERIFY_RESULT(store().remove(organisation(), binned.id()));
    const qint64 before = *ChangeLog(casebook().database()).lastChange();

    const std::unique_ptr<Casebook> theirs = openAs(QStringLiteral("reader"));
    QVERIFY(theirs);
    Record fresh = newOrganisation();
    Record changed = kept;
    changed.set(organisation().name, QStringLiteral("Otherwise"));
    Batch batch(theirs->store(), QStringLiteral("Import"), BatchKind::Import);
    const Result<UndoReport> undone = theirs->undoStack().undo();
    const QList<Result<>> refusals{theirs->store().save(fresh), theirs->store().save(changed), theirs->store().remove(organisation(), kept.id()),
                                   theirs->store().restore(organisation(), binned.id()), batch.begin(), undone ? Result<>() : Result<>(undone.error())};
    for (const Result<> &refusal : refusals) {
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().kind, Error::Kind::Forbidden);
        QVERIFY(refusal.error().message.contains(QStringLiteral("coordinator")));
    }
    QVERIFY(fresh.isNew());
    QCOMPARE(*ChangeLog(casebook().database()).lastChange(), before);
    QCOMPARE(theirs->reader().find(organisation(), kept.id())->text(organisation().name), QStringLiteral("Fairphone"));
}

void OfficerRightsTest::everyOtherPartWrites()
{
    for (const Choice &part : officer().part.choices()) {
        Record one = newOfficer(qPrintable(part.code));
        QVERIFY_RESULT(store().save(one));
    }
    for (const Choice &part : officer().part.choices()) {
        const std::unique_ptr<Casebook> theirs = openAs(part.code);
        QVERIFY(theirs);
        Record fresh = newOrganisation();
        QCOMPARE(bool(theirs->store().save(fresh)), part.code != QLatin1String("reader"));
    }
}

void OfficerRightsTest::aNewPartHoldsAtOnce()
{
    Record other = newOfficer("partner_officer");
    QVERIFY_RESULT(store().save(other));
    const std::unique_ptr<Casebook> theirs = openAs(QStringLiteral("partner_officer"));
    QVERIFY(theirs);
    Record first = newOrganisation();
    QVERIFY_RESULT(theirs->store().save(first));
    other.set(officer().part, QStringLiteral("reader"));
    QVERIFY_RESULT(store().save(other));
    Record second = newOrganisation();
    QCOMPARE(theirs->store().save(second).error().kind, Error::Kind::Forbidden);
}

void OfficerRightsTest::theLastWhoMayWriteStaysSo()
{
    Record only = store().reader().find(officer(), store().author().officer).operator*();
    only.set(officer().part, QStringLiteral("reader"));
    QCOMPARE(store().save(only).error().kind, Error::Kind::Invalid);
    QCOMPARE(store().remove(officer(), only.id()).error().kind, Error::Kind::Refused);
    Record reader = newOfficer("reader");
    QVERIFY_RESULT(store().save(reader));
    QCOMPARE(store().save(only).error().kind, Error::Kind::Invalid);
    Record second = newOfficer("coordinator");
    QVERIFY_RESULT(store().save(second));
    QVERIFY_RESULT(store().save(only));
    QCOMPARE(store().remove(officer(), second.id()).error().kind, Error::Kind::Forbidden); // the first is a reader now
}

void OfficerRightsTest::aReaderSeesNothingRestricted()
{
    Record reader = newOfficer("reader");
    QVERIFY_RESULT(store().save(reader));
    Record open = newOrganisation();
    QVERIFY_RESULT(store().save(open));
    Record closed = newOrganisation();
    closed.set(organisation().name, QStringLiteral("Informant's family business"));
    closed.set(organisation().restricted, true);
    QVERIFY_RESULT(store().save(closed));
    Record visited(visit());
    visited.set(visit().purpose, QStringLiteral("Monitoring"));
    visited.set(visit().itinerary, QStringLiteral("By the back road"));
    QVERIFY_RESULT(store().saveChecked(visited));

    const std::unique_ptr<Casebook> theirs = openAs(QStringLiteral("reader"));
    QVERIFY(theirs);
    const RecordReader &seen = theirs->reader();
    QVERIFY(!seen.seesRestricted());
    QCOMPARE(*seen.count(Query(organisation())), 1);
    QCOMPARE(seen.list(Query(organisation()))->size(), 1);
    QCOMPARE(seen.rowKeys(Query(organisation()))->size(), 1);
    const Result<Record> asked = seen.find(organisation(), closed.id());
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, Error::Kind::Forbidden);
    QVERIFY(!asked.error().message.contains(QStringLiteral("Informant")));
    const QList<qint64> keys = *store().reader().rowKeys(Query(organisation()));
    QCOMPARE(keys.size(), 2);
    QCOMPARE(seen.byRowKeys(organisation(), keys)->size(), 1);
    QCOMPARE(seen.titles(organisation(), {open.id(), closed.id()})->size(), 1);

    const Result<Record> theirVisit = seen.find(visit(), visited.id());
    QVERIFY_RESULT(theirVisit);
    QVERIFY(theirVisit->isEmpty(visit().itinerary));
    QCOMPARE(theirVisit->text(visit().purpose), QStringLiteral("Monitoring"));
    QVERIFY(seen.list(Query(visit()))->first().isEmpty(visit().itinerary));
    const Filter guess = Filter::any({Filter::leaf(visit().purpose, Compare::Empty), Filter::leaf(visit().itinerary, Compare::Contains, QStringLiteral("road"))});
    QCOMPARE(seen.count(Query(visit(), guess)).error().kind, Error::Kind::Forbidden); // no guessing either
    Query sorted(visit());
    sorted.order.append({FieldPath(visit().itinerary), false});
    QCOMPARE(seen.rowKeys(sorted).error().kind, Error::Kind::Forbidden);

    QVERIFY(seen.withRestricted().seesRestricted());
    QCOMPARE(*seen.withRestricted().count(Query(organisation())), 2);
    QCOMPARE(*store().reader().count(Query(organisation())), 2);
    QCOMPARE(store().reader().find(visit(), visited.id())->text(visit().itinerary), QStringLiteral("By the back road"));
}

void OfficerRightsTest::nothingRestrictedIsFoundByAReader()
{
    Record reader = newOfficer("reader");
    QVERIFY_RESULT(store().save(reader));
    Record closed = newOrganisation();
    closed.set(organisation().name, QStringLiteral("Secret Collective"));
    closed.set(organisation().restricted, true);
    QVERIFY_RESULT(store().save(closed));
    Record open = newOrganisation();
    QVERIFY_RESULT(store().save(open));
    Record remark(note());
    remark.set(note().about, RecordRef{QStringLiteral("organisation"), open.id()});
    remark.set(note().text, QStringLiteral("whistleblower inside"));
    remark.set(note().restricted, true);
    QVERIFY_RESULT(store().save(remark));
    Record visited(visit());
    visited.set(visit().purpose, QStringLiteral("Monitoring"));
    visited.set(visit().itinerary, QStringLiteral("Over the backroad"));
    QVERIFY_RESULT(store().saveChecked(visited));

    const std::unique_ptr<Casebook> theirs = openAs(QStringLiteral("reader"));
    QVERIFY(theirs);
    for (const char *words : {"secret", "whistleblower", "backroad"}) {
        const Result<QList<SearchHit>> found = theirs->searchIndex().search(QString::fromLatin1(words)); // a reader's question fills the index as well
        QVERIFY_RESULT(found);
        QVERIFY2(found->isEmpty(), words);
        const Result<QList<SearchHit>> all = casebook().searchIndex().search(QString::fromLatin1(words));
        QVERIFY_RESULT(all);
        QVERIFY2(all->size() == 1, words);
    }
    QCOMPARE(theirs->searchIndex().search(QStringLiteral("fairphone"))->size(), 1);
}

QTEST_GUILESS_MAIN(OfficerRightsTest)
#include "tst_officerrights.moc"
