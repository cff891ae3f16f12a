// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordstore.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "tests/support/backendtest.h"

#include <QSignalSpy>

using namespace Lodebook;

class RecordStoreTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void readsBackWhatWasSaved();
    void numbersRecordsWithoutGapsInAnyBatch();
    void refusesWhatARuleForbidsAndWritesNothing();
    void noticesALostRace();
    void takesDependantsToTheBinAndBack();
    void undoesAndRedoesAcrossARestart();
    void keepsWhatWasChangedSinceWhenUndoing();
    void redoesADeletionWithWhatWentAlong();
    void refusesWritesPastTheLog();
    void sendsOneNoticePerAction();
    void filtersSortsAndFollowsLinks();
};

namespace {

Record newOrganisation(const QString &name, const QString &kind = QStringLiteral("company"))
{
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, kind);
    return record;
}

} // namespace

void RecordStoreTest::readsBackWhatWasSaved()
{
    Record project_(project());
    Record lead = newOrganisation(QStringLiteral("Fonds “Œuvre” d'Élan"));
    QVERIFY_RESULT(store().save(lead));
    project_.set(project().title, QStringLiteral("Responsible gold"));
    project_.set(project().lead, lead.id());
    project_.set(project().grant, Money{123450, QStringLiteral("EUR")});
    project_.set(project().from, QDate(2024, 2, 29));
    QVERIFY_RESULT(store().save(project_));

    const Result<Record> read = store().reader().find(project(), project_.id());
    QVERIFY_RESULT(read);
    for (const Field *field : project().fields())
        QVERIFY2(read->value(*field) == project_.value(*field), qPrintable(field->name()));
    QVERIFY(*read == project_);
    QVERIFY(!read->text(project().number).isEmpty());
}

void RecordStoreTest::numbersRecordsWithoutGapsInAnyBatch()
{
    QStringList running;
    const auto save = [&](int records) {
        for (int i = 0; i < records; ++i) {
            Record one(project());
            one.set(project().title, QStringLiteral("Water for the valley"));
            if (const Result<> saved = store().saveChecked(one); !saved)
                running.append(saved.error().message);
            running.append(one.text(project().number).section(u'-', 2, 2));
        }
    };
    const auto batchOf = [&](int records, bool keep) {
        Batch batch(store(), QStringLiteral("Several"));
        if (!batch.begin())
            return;
        save(records);
        if (keep && !batch.commit())
            running.append(QStringLiteral("not kept"));
    };
    batchOf(3, true);
    save(1);
    batchOf(2, false);
    running.resize(running.size() - 2); // numbers of what was never kept are free again
    batchOf(2, true);
    save(1);
    QCOMPARE(running,
             (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                          QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7")}));
}

void RecordStoreTest::refusesWhatARuleForbidsAndWritesNothing()
{
    Record nameless(organisation());
    nameless.set(organisation().kind, QStringLiteral("nonsense"));
    const Result<> saved = store().save(nameless);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QVERIFY(saved.error().message.contains(QStringLiteral("nonsense")));
    QVERIFY(nameless.isNew());
    QCOMPARE(*store().reader().count(Query(organisation())), 0);
}

void RecordStoreTest::noticesALostRace()
{
    Record mine = newOrganisation(QStringLiteral("Philips"));
    QVERIFY_RESULT(store().save(mine));
    Record theirs = mine;
    theirs.set(organisation().shortName, QStringLiteral("PHG"));
    QVERIFY_RESULT(store().save(theirs));
    mine.set(organisation().shortName, QStringLiteral("Ph"));
    const Result<> saved = store().save(mine);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Conflict);
    QCOMPARE(store().reader().find(organisation(), mine.id())->text(organisation().shortName), QStringLiteral("PHG"));
}

void RecordStoreTest::takesDependantsToTheBinAndBack()
{
    Record home = newOrganisation(QStringLiteral("IPIS"));
    QVERIFY_RESULT(store().save(home));
    Record someone(person());
    someone.set(person().familyName, QStringLiteral("Lovelace"));
    QVERIFY_RESULT(store().save(someone));
    Record held(role());
    held.set(role().person, someone.id());
    held.set(role().organisation, home.id());
    QVERIFY_RESULT(store().save(held));

    QVERIFY_RESULT(store().remove(organisation(), home.id()));
    QVERIFY(store().reader().find(role(), held.id())->isDeleted());
    QVERIFY(!store().reader().find(person(), someone.id())->isDeleted());
    QVERIFY_RESULT(store().restore(organisation(), home.id()));
    QVERIFY(!store().reader().find(role(), held.id())->isDeleted());
}

void RecordStoreTest::undoesAndRedoesAcrossARestart()
{
    Record home = newOrganisation(QStringLiteral("Intel"));
    QVERIFY_RESULT(store().save(home));
    home.set(organisation().country, QString());
    home.set(organisation().shortName, QStringLiteral("INTC"));
    QVERIFY_RESULT(store().save(home));
    reopen();
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(store().reader().find(organisation(), home.id())->isEmpty(organisation().shortName));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(store().reader().find(organisation(), home.id())->isDeleted());
    QCOMPARE(casebook().undoStack().undo().error().kind, Error::Kind::Missing);
    reopen();
    QVERIFY_RESULT(casebook().undoStack().redo());
    QVERIFY_RESULT(casebook().undoStack().redo());
    QCOMPARE(store().reader().find(organisation(), home.id())->text(organisation().shortName), QStringLiteral("INTC"));
    QVERIFY(!casebook().undoStack().redo());
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(store().reader().find(organisation(), home.id())->isEmpty(organisation().shortName));
}

void RecordStoreTest::keepsWhatWasChangedSinceWhenUndoing()
{
    RecordId imported;
    Record kept = newOrganisation(QStringLiteral("Kept"));
    Record gone = newOrganisation(QStringLiteral("Gone"));
    {
        Batch batch(store(), QStringLiteral("Import"), BatchKind::Import);
        QVERIFY_RESULT(batch.begin());
        QVERIFY_RESULT(store().save(kept));
        QVERIFY_RESULT(store().save(gone));
        imported = *batch.commit();
    }
    kept.set(organisation().website, QStringLiteral("https://example.org"));
    QVERIFY_RESULT(store().save(kept));
    const Result<UndoReport> report = casebook().undoStack().undoBatch(imported);
    QVERIFY_RESULT(report);
    QCOMPARE(report->undone, 1);
    QCOMPARE(report->kept.size(), 1);
    QCOMPARE(report->kept.first().fields, QStringList{QStringLiteral("website")});
    QVERIFY(!store().reader().find(organisation(), kept.id())->isDeleted());
    QVERIFY(store().reader().find(organisation(), gone.id())->isDeleted());
}

void RecordStoreTest::redoesADeletionWithWhatWentAlong()
{
    Record home = newOrganisation(QStringLiteral("Home"));
    QVERIFY_RESULT(store().save(home));
    Record someone(person());
    someone.set(person().familyName, QStringLiteral("Mwamba"));
    QVERIFY_RESULT(store().save(someone));
    Record part(role());
    part.set(role().person, someone.id());
    part.set(role().organisation, home.id());
    QVERIFY_RESULT(store().save(part));
    const auto gone = [&](const Record &record) { return store().reader().find(record.entity(), record.id())->isDeleted(); };
    QVERIFY_RESULT(store().remove(organisation(), home.id()));
    QVERIFY(gone(home) && gone(part));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(!gone(home) && !gone(part));
    const Result<UndoReport> again = casebook().undoStack().redo();
    QVERIFY_RESULT(again);
    QVERIFY(gone(home) && gone(part));
    QVERIFY(again->kept.isEmpty());
    QCOMPARE(again->undone, 2);
}

void RecordStoreTest::refusesWritesPastTheLog()
{
    Record home = newOrganisation(QStringLiteral("OECD"));
    QVERIFY_RESULT(store().save(home));
    QVERIFY(!casebook().database().run(QStringLiteral("UPDATE organisation SET name = 'x'"), {}));
    QVERIFY(!casebook().database().run(QStringLiteral("DELETE FROM organisation"), {}));
}

void RecordStoreTest::sendsOneNoticePerAction()
{
    QSignalSpy spy(&store(), &RecordStore::changed);
    Batch batch(store(), QStringLiteral("Two"));
    QVERIFY_RESULT(batch.begin());
    Record first = newOrganisation(QStringLiteral("A"));
    Record second = newOrganisation(QStringLiteral("B"));
    QVERIFY_RESULT(store().save(first));
    QVERIFY_RESULT(store().save(second));
    QCOMPARE(spy.size(), 0);
    QVERIFY_RESULT(batch.commit());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<ChangeNotice>().items.size(), 2);
}

void RecordStoreTest::filtersSortsAndFollowsLinks()
{
    Record ngo = newOrganisation(QStringLiteral("Élan"), QStringLiteral("civil_society"));
    Record firm = newOrganisation(QStringLiteral("zinc works"));
    QVERIFY_RESULT(store().save(ngo));
    QVERIFY_RESULT(store().save(firm));
    for (const Record &lead : {ngo, firm}) {
        Record one(project());
        one.set(project().title, QStringLiteral("P of ") + lead.text(organisation().name));
        one.set(project().lead, lead.id());
        QVERIFY_RESULT(store().save(one));
    }
    Query byKind(project(), Filter::leaf(FieldPath({&project().lead, &organisation().kind}), Compare::Equal, QStringLiteral("civil_society")));
    const Result<QList<Record>> found = store().reader().list(byKind);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    Query contains(organisation(), Filter::leaf(organisation().name, Compare::Contains, QStringLiteral("ELA")));
    QCOMPARE(*store().reader().count(contains), 1);
    Query sorted(organisation());
    sorted.order = {{organisation().name, true}};
    QCOMPARE(store().reader().list(sorted)->first().text(organisation().name), QStringLiteral("zinc works"));
}

QTEST_GUILESS_MAIN(RecordStoreTest)
#include "tst_recordstore.moc"
