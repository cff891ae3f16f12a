// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/officer.h"
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

QTEST_GUILESS_MAIN(OfficerRightsTest)
#include "tst_officerrights.moc"
