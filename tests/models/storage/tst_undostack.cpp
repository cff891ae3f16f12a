// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undostack.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/note.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/storage/casebookcheck.h"
#include "tests/support/backendtest.h"

#include <QRandomGenerator>

using namespace Lodebook;

class UndoStackTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void undoesEverythingAndDoesItAgain();
    void keepsARecordOthersBuildOn();
    void putsBackWhatTheImportFound();
    void leavesAloneWhatIsInTheBin();
    void undoesAnUndo();
    void keepsWhatSetTheCasebookUp();
    void closesTheWayForwardAfterSomethingNew();
    void undoesALargeImportQuickly();
    void canBeStoppedAmongManyRecords();
    void takesBackAMixedActionTogether();
    void doesEveryChangeOfAMixedActionAgain();

private:
    void walk(QRandomGenerator &random, int steps);
    void step(QRandomGenerator &random);
    Record fresh(QRandomGenerator &random);
    QStringList state();
    QList<RecordRef> m_made;
};

namespace {

const QList<const Entity *> &played()
{
    static const QList<const Entity *> entities{&organisation(), &person(), &role(), &project(), &note()};
    return entities;
}

QString word(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("Élan"), QStringLiteral("a\"b\\c\nd\te"), QStringLiteral("'; DROP"), QStringLiteral("\u202e😀"), QStringLiteral("[null]")};
    const QString made = words.at(random.bounded(int(words.size()))) + QString::number(random.bounded(1000));
    return made;
}

} // namespace

Record UndoStackTest::fresh(QRandomGenerator &random)
{
    const auto any = [&](const char *entity) -> RecordId {
        QList<RecordId> ids;
        for (const RecordRef &ref : m_made) {
            if (ref.entity == QLatin1String(entity) && !store().reader().find(*catalog().entity(ref.entity), ref.id)->isDeleted())
                ids.append(ref.id);
        }
        return ids.isEmpty() ? RecordId() : ids.at(random.bounded(int(ids.size())));
    };
    const RecordId home = any("organisation");
    const RecordId someone = any("person");
    const int what = home.isNull() || someone.isNull() ? random.bounded(2) : random.bounded(5);
    Record record(*played().at(what));
    switch (what) {
    case 0:
        record.set(organisation().name, word(random));
        record.set(organisation().kind, QStringLiteral("company"));
        break;
    case 1: record.set(person().familyName, word(random)); break;
    case 2:
        record.set(role().person, someone);
        record.set(role().organisation, home);
        break;
    case 3:
        record.set(project().title, word(random));
        record.set(project().lead, home);
        record.set(project().grant, Money{random.bounded(1000000), QStringLiteral("EUR")});
        break;
    default:
        record.set(note().about, RecordRef{QStringLiteral("organisation"), home});
        record.set(note().text, word(random));
    }
    return record;
}

void UndoStackTest::step(QRandomGenerator &random)
{
    const int what = m_made.isEmpty() ? 0 : random.bounded(6);
    if (what < 3) {
        Record record = fresh(random);
        QVERIFY_RESULT(store().saveChecked(record));
        m_made.append({record.entity().name(), record.id()});
        return;
    }
    const RecordRef ref = m_made.at(random.bounded(int(m_made.size())));
    const Entity &entity = *catalog().entity(ref.entity);
    Record record = *store().reader().find(entity, ref.id);
    if (what == 3) {
        QVERIFY_RESULT(store().remove(entity, ref.id));
    } else if (what == 4) {
        const Result<> back = store().restore(entity, ref.id);
        QVERIFY2(back || back.error().kind == Error::Kind::Refused, back ? "" : qPrintable(back.error().message)); // what it belongs to may be in the bin
    } else if (!record.isDeleted()) {
        for (const Field *field : entity.ownFields()) {
            if (field->type() == FieldType::Text && random.bounded(3) == 0)
                record.setValue(*field, field->isRequired() || random.bounded(2) ? QVariant(word(random)) : QVariant());
        }
        QVERIFY_RESULT(store().saveChecked(record));
    }
}

void UndoStackTest::walk(QRandomGenerator &random, int steps)
{
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
        clock().advance(random.bounded(3) * 1000);
        if (random.bounded(5) != 0) {
            step(random);
            continue;
        }
        Batch batch(store(), QStringLiteral("Several"));
        QVERIFY_RESULT(batch.begin());
        for (int n = 1 + random.bounded(5); n > 0; --n)
            step(random);
        QVERIFY_RESULT(batch.commit());
    }
}

/// What people typed, and whether it is in the bin; not when it was written.
QStringList UndoStackTest::state()
{
    QStringList lines;
    for (const Entity *entity : played()) {
        Query all(*entity);
        all.deleted = Query::Deleted::With;
        const QList<Record> records = *store().reader().list(all);
        for (const Record &record : records) {
            if (!record.isDeleted())
                lines.append(toText(record.id()) + changedFields(Record(*entity), record));
        }
    }
    lines.sort();
    return lines;
}

void UndoStackTest::undoesEverythingAndDoesItAgain()
{
    const quint32 seed = qEnvironmentVariableIsSet("LODEBOOK_SEED") ? qEnvironmentVariable("LODEBOOK_SEED").toUInt() : QRandomGenerator::global()->generate();
    qInfo("seed %u (LODEBOOK_SEED repeats it)", seed);
    QRandomGenerator random(seed);
    m_made.clear();
    const QStringList empty = state();
    walk(random, qEnvironmentVariableIsSet("LODEBOOK_LONG") ? 1500 : 120);
    if (QTest::currentTestFailed())
        return;
    const QStringList full = state();
    reopen();
    int undone = 0;
    while (*casebook().undoStack().nextUndo()) {
        const Result<UndoReport> report = casebook().undoStack().undo();
        QVERIFY_RESULT(report);
        QVERIFY2(report->kept.isEmpty(), report->kept.isEmpty() ? "" : qPrintable(report->kept.first().record.entity + u' ' + report->kept.first().fields.join(u' ')));
        ++undone;
    }
    QCOMPARE(state(), empty);
    const Result<CheckReport> half = CasebookCheck(store().reader()).run(true);
    QVERIFY_RESULT(half);
    QVERIFY2(half->found == 0, half->findings.isEmpty() ? "" : qPrintable(half->findings.first().what + half->findings.first().field));
    reopen();
    for (int i = 0; i < undone; ++i) {
        const Result<UndoReport> report = casebook().undoStack().redo();
        QVERIFY_RESULT(report);
        QCOMPARE(report->kept.size(), 0);
    }
    QVERIFY(!*casebook().undoStack().nextRedo());
    QCOMPARE(state(), full);
    const Result<CheckReport> whole = CasebookCheck(store().reader()).run(true);
    QVERIFY_RESULT(whole);
    QCOMPARE(whole->found, 0);
}

void UndoStackTest::keepsARecordOthersBuildOn()
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("IPIS"));
    QVERIFY_RESULT(store().saveChecked(home));
    const RecordId made = (*casebook().undoStack().nextUndo())->id;
    Record remark(note());
    remark.set(note().about, RecordRef{QStringLiteral("organisation"), home.id()});
    remark.set(note().text, QStringLiteral("Call them"));
    QVERIFY_RESULT(store().saveChecked(remark));
    const Result<UndoReport> report = casebook().undoStack().undoBatch(made);
    QVERIFY_RESULT(report);
    QCOMPARE(report->undone, 0);
    QCOMPARE(report->kept.size(), 1);
    QVERIFY(report->kept.first().fields.isEmpty());
    QVERIFY(!store().reader().find(organisation(), home.id())->isDeleted());
}

void UndoStackTest::putsBackWhatTheImportFound()
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("Before"));
    QVERIFY_RESULT(store().saveChecked(home));
    {
        Batch batch(store(), QStringLiteral("Import"), BatchKind::Import);
        QVERIFY_RESULT(batch.begin());
        home.set(organisation().name, QStringLiteral("After"));
        QVERIFY_RESULT(store().saveChecked(home));
        home.set(organisation().website, QStringLiteral("https://example.org"));
        QVERIFY_RESULT(store().saveChecked(home));
        QVERIFY_RESULT(batch.commit());
    }
    home.set(organisation().shortName, QStringLiteral("Kept"));
    QVERIFY_RESULT(store().saveChecked(home));
    const Result<QList<LogBatch>> batches = ChangeLog(casebook().database()).batches({});
    QVERIFY_RESULT(batches);
    QCOMPARE(batches->at(1).changes, 2);
    const Result<UndoReport> report = casebook().undoStack().undoBatch(batches->at(1).id);
    QVERIFY_RESULT(report);
    QCOMPARE(report->kept.size(), 0);
    const Record now = *store().reader().find(organisation(), home.id());
    QCOMPARE(now.text(organisation().name), QStringLiteral("Before"));
    QVERIFY(now.isEmpty(organisation().website));
    QCOMPARE(now.text(organisation().shortName), QStringLiteral("Kept"));
    QCOMPARE(casebook().undoStack().undoBatch(batches->at(1).id).error().kind, Error::Kind::Missing);
}

void UndoStackTest::leavesAloneWhatIsInTheBin()
{
    Record made(organisation());
    made.set(organisation().name, QStringLiteral("Cooperamma"));
    made.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT(store().save(made));
    made.set(organisation().name, QStringLiteral("Cooperamma II"));
    QVERIFY_RESULT(store().save(made));
    const Result<QList<LogBatch>> batches = ChangeLog(casebook().database()).batches({.limit = 1});
    QVERIFY_RESULT(batches);
    QVERIFY_RESULT(store().remove(organisation(), made.id()));
    // Written again it would come out of the bin wherever it is merged, and stay in it here.
    const Result<UndoReport> undone = casebook().undoStack().undoBatch(batches->first().id);
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->undone, 0);
    QCOMPARE(undone->kept.size(), 1);
    const Record now = *store().reader().find(organisation(), made.id());
    QVERIFY(now.isDeleted());
    QCOMPARE(now.text(organisation().name), QStringLiteral("Cooperamma II"));
}

void UndoStackTest::undoesAnUndo()
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("IPIS"));
    QVERIFY_RESULT(store().saveChecked(home));
    const Result<UndoReport> undone = casebook().undoStack().undo();
    QVERIFY_RESULT(undone);
    QVERIFY(store().reader().find(organisation(), home.id())->isDeleted());
    QVERIFY_RESULT(casebook().undoStack().undoBatch(undone->batch));
    QVERIFY(!store().reader().find(organisation(), home.id())->isDeleted());
    QVERIFY(*casebook().undoStack().nextUndo());
}

void UndoStackTest::keepsWhatSetTheCasebookUp()
{
    const Result<QList<LogBatch>> batches = ChangeLog(casebook().database()).batches({});
    QVERIFY_RESULT(batches);
    const LogBatch &made = batches->last();
    QCOMPARE(made.kind, BatchKind::SetUp);
    const Result<UndoReport> undone = casebook().undoStack().undoBatch(made.id);
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Refused);
    QVERIFY2(undone.error().message.contains(made.label), qPrintable(undone.error().message));
    reopen();
    QVERIFY_RESULT(store().reader().find(*casebook().catalog().entity(u"device"), store().author().device));
}

void UndoStackTest::closesTheWayForwardAfterSomethingNew()
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("One"));
    QVERIFY_RESULT(store().saveChecked(home));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(*casebook().undoStack().nextRedo());
    Record other(organisation());
    other.set(organisation().name, QStringLiteral("Two"));
    QVERIFY_RESULT(store().saveChecked(other));
    QVERIFY(!*casebook().undoStack().nextRedo());
    QCOMPARE(casebook().undoStack().redo().error().kind, Error::Kind::Missing);
}

void UndoStackTest::undoesALargeImportQuickly()
{
    const int rows = qEnvironmentVariableIsSet("LODEBOOK_LONG") ? 28000 : 2000;
    {
        Batch batch(store(), QStringLiteral("Import"), BatchKind::Import);
        QVERIFY_RESULT(batch.begin());
        for (int i = 0; i < rows; ++i) {
            Record home(organisation());
            home.set(organisation().name, QStringLiteral("Organisation %1").arg(i));
            QVERIFY_RESULT(store().saveChecked(home));
        }
        QVERIFY_RESULT(batch.commit());
    }
    const int before = casebook().database().calls();
    const Result<UndoReport> report = casebook().undoStack().undo();
    QVERIFY_RESULT(report);
    QCOMPARE(report->undone, rows);
    // Time differs from machine to machine; what is asked of the engine does not.
    QVERIFY(casebook().database().calls() - before < 40);
    QCOMPARE(*store().reader().count(Query(organisation())), 0);
    // The log reads as if each had been taken back by itself: the last first, with stamps that rise.
    const ChangeLog log(casebook().database());
    const Result<QList<LogChange>> lines = log.outlineOf(log.batch(report->batch)->batch);
    QVERIFY_RESULT(lines);
    QCOMPARE(lines->size(), rows);
    Stamp last = 0;
    for (const LogChange &line : *lines) {
        QCOMPARE(line.kind, ChangeKind::Delete);
        QVERIFY(line.stamp > last);
        last = line.stamp;
        if (&line == &lines->first() || &line == &lines->last())
            QCOMPARE(store().reader().find(organisation(), line.record)->stamp(), line.stamp);
    }
    QCOMPARE(*log.lastStamp(), last);
    QCOMPARE(store().reader().find(organisation(), lines->first().record)->title(), QStringLiteral("Organisation %1").arg(rows - 1));
    Record again(organisation()); // nobody writes with a stamp that was given away
    again.set(organisation().name, QStringLiteral("One more"));
    QVERIFY_RESULT(store().saveChecked(again));
    QVERIFY(again.stamp() > last);
    const Result<UndoReport> redone = casebook().undoStack().undoBatch(report->batch);
    QVERIFY_RESULT(redone);
    QCOMPARE(redone->undone, rows);
    QCOMPARE(*store().reader().count(Query(organisation())), rows + 1);
}

void UndoStackTest::canBeStoppedAmongManyRecords()
{
    {
        Batch batch(store(), QStringLiteral("Import"), BatchKind::Import);
        QVERIFY_RESULT(batch.begin());
        for (int i = 0; i < 60; ++i) {
            Record home(organisation());
            home.set(organisation().name, QStringLiteral("Organisation %1").arg(i));
            QVERIFY_RESULT(store().saveChecked(home));
            Record somebody(person());
            somebody.set(person().familyName, QStringLiteral("Person %1").arg(i));
            QVERIFY_RESULT(store().saveChecked(somebody));
        }
        QVERIFY_RESULT(batch.commit());
    }
    QList<double> shares;
    const Result<UndoReport> report = casebook().undoStack().undo([&shares](double share) {
        shares.append(share);
        return share == 0;
    });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QVERIFY(!report.error().message.isEmpty());
    QVERIFY(shares.last() > 0.4); // half of it had been done
    QCOMPARE(*store().reader().count(Query(organisation())), 60);
    QCOMPARE(*store().reader().count(Query(person())), 60);
    const Result<UndoReport> whole = casebook().undoStack().undo();
    QVERIFY_RESULT(whole);
    QCOMPARE(whole->undone, 120);
}

void UndoStackTest::takesBackAMixedActionTogether()
{
    // Parents and children in one action, one child of a parent from before, one record changed since, one built upon since.
    Record before(organisation());
    before.set(organisation().name, QStringLiteral("Before"));
    QVERIFY_RESULT(store().saveChecked(before));
    QList<Record> homes, works;
    RecordId action;
    {
        Batch batch(store(), QStringLiteral("Import"), BatchKind::Import);
        QVERIFY_RESULT(batch.begin());
        for (int i = 0; i < 60; ++i) {
            Record home(organisation());
            home.set(organisation().name, QStringLiteral("Home %1").arg(i));
            QVERIFY_RESULT(store().saveChecked(home));
            homes.append(home);
            Record work(membership());
            work.set(membership().organisation, i == 0 ? before.id() : home.id());
            QVERIFY_RESULT(store().saveChecked(work));
            works.append(work);
        }
        const Result<RecordId> kept = batch.commit();
        QVERIFY_RESULT(kept);
        action = *kept;
    }
    homes[5].set(organisation().name, QStringLiteral("Changed since"));
    QVERIFY_RESULT(store().saveChecked(homes[5]));
    Record since(membership());
    since.set(membership().organisation, homes.at(9).id());
    QVERIFY_RESULT(store().saveChecked(since));
    const Result<UndoReport> report = casebook().undoStack().undoBatch(action);
    QVERIFY_RESULT(report);
    QCOMPARE(report->undone, 118);
    QCOMPARE(report->kept.size(), 2);
    QCOMPARE(*store().reader().count(Query(organisation())), 3);
    QCOMPARE(*store().reader().count(Query(membership())), 1);
    const Result<UndoReport> again = casebook().undoStack().undoBatch(report->batch);
    QVERIFY_RESULT(again);
    QCOMPARE(again->undone, 118);
    QCOMPARE(*store().reader().count(Query(organisation())), 61);
    QCOMPARE(*store().reader().count(Query(membership())), 61);
}

void UndoStackTest::doesEveryChangeOfAMixedActionAgain()
{
    const auto named = [](const QString &name) {
        Record record(organisation());
        record.set(organisation().name, name);
        record.set(organisation().kind, QStringLiteral("company"));
        return record;
    };
    // The stamps rise one by one while the clock stands still: those of records put back must not be taken for others.
    for (const int changed : {20, 21}) {
        QList<Record> standing;
        for (int i = 0; i < changed; ++i) {
            standing.append(named(QStringLiteral("standing %1").arg(i)));
            QVERIFY_RESULT(store().saveChecked(standing.last()));
        }
        Batch batch(store(), QStringLiteral("mixed"));
        QVERIFY_RESULT(batch.begin());
        for (int i = 0; i < 30; ++i) {
            Record added = named(QStringLiteral("added %1").arg(i));
            QVERIFY_RESULT(store().saveChecked(added));
        }
        for (Record &record : standing) {
            record.set(organisation().shortName, QStringLiteral("changed %1").arg(changed));
            QVERIFY_RESULT(store().saveChecked(record));
        }
        QVERIFY_RESULT(batch.commit());
        for (int again = 0; again < 3; ++again) {
            const Result<UndoReport> undone = casebook().undoStack().undo();
            QVERIFY_RESULT(undone);
            QCOMPARE(undone->undone, changed + 30);
            const Result<UndoReport> redone = casebook().undoStack().redo();
            QVERIFY_RESULT(redone);
            QCOMPARE(redone->undone, changed + 30);
            QCOMPARE(*store().reader().count(Query(organisation(), Filter::leaf(organisation().shortName, Compare::Equal, QStringLiteral("changed %1").arg(changed)))), changed);
        }
    }
}

QTEST_GUILESS_MAIN(UndoStackTest)
#include "tst_undostack.moc"
