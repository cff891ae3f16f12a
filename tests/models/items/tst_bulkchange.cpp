// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/bulkchange.h"

#include "models/entities/common/keptfields.h"
#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class BulkChangeTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void offersWhatFitsAField();
    void showsBeforeAndAfterAndKeepsNothing();
    void findsTwoThatWouldShareAKey();
    void refusesWhatARuleRefuses();
    void changesAllInOneActionThatCanBeUndone();
    void addsToTextAndLists();
    void leavesWhatChangedSinceThePreview();
    void takesEverythingAQueryFinds();
    void namesWhatALinkLeadsTo();
    void stopsAndKeepsNothing();

private:
    Record savedSite(const QString &name, const QString &code = {});
    Record read(const Record &record);
    std::shared_ptr<BulkPreview> preview(const QList<RecordId> &records, const BulkChange &change);
    qint64 writtenBatches();
};

Record BulkChangeTest::savedSite(const QString &name, const QString &code)
{
    const Result<RecordId> country =
        ensureCode(store(), *casebook().catalog().entity(QStringLiteral("country")), QStringLiteral("CD"));
    Record site = newMineSite(name, QStringLiteral("CD"));
    site.set(mineSite().siteCode, code);
    const Result<> saved = country ? store().saveChecked(site) : Result<>(country.error());
    if (!saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return site;
}

Record BulkChangeTest::read(const Record &record)
{
    const Result<Record> found = store().reader().find(record.entity(), record.id());
    return found ? *found : Record(record.entity());
}

std::shared_ptr<BulkPreview> BulkChangeTest::preview(const QList<RecordId> &records, const BulkChange &change)
{
    const Result<std::shared_ptr<BulkPreview>> made = previewBulkChange(store(), {records, {}}, change);
    if (!made) {
        QTest::qFail(qPrintable(made.error().message), __FILE__, __LINE__);
        return std::make_shared<BulkPreview>();
    }
    return *made;
}

qint64 BulkChangeTest::writtenBatches()
{
    const Result<QList<LogBatch>> batches = ChangeLog(casebook().database()).batches({});
    return batches ? batches->size() : -1;
}

void BulkChangeTest::offersWhatFitsAField()
{
    using Kind = BulkChange::Kind;
    QCOMPARE(BulkChange::kindsFor(mineSite().name), (QList<Kind>{Kind::Set, Kind::Append})); // required: never cleared
    QCOMPARE(BulkChange::kindsFor(mineSite().kind), (QList<Kind>{Kind::Set, Kind::Clear}));
    QCOMPARE(BulkChange::kindsFor(mineSite().minerals),
             (QList<Kind>{Kind::Set, Kind::Add, Kind::TakeOut, Kind::Clear}));
    for (const Entity *entity : casebook().catalog().entities()) {
        for (const Field *field : bulkFields(*entity, store().reader()))
            QVERIFY2(!isKeptByProgram(*field), qPrintable(field->name()));
    }
    RecordReader narrow = store().reader();
    narrow.setSeesRestricted(false);
    bool any = false;
    for (const Entity *entity : casebook().catalog().entities()) {
        for (const Field *field : bulkFields(*entity, store().reader())) {
            any = any || field->isRestricted();
            if (field->isRestricted())
                QVERIFY2(!bulkFields(*entity, narrow).contains(field), qPrintable(field->name()));
        }
    }
    QVERIFY(any);
}

void BulkChangeTest::showsBeforeAndAfterAndKeepsNothing()
{
    Record bisie = savedSite(QStringLiteral("Bisie"));
    bisie.set(mineSite().kind, QStringLiteral("small"));
    QVERIFY_RESULT(store().save(bisie));
    const Record rubaya = savedSite(QStringLiteral("Rubaya"));
    const qint64 before = writtenBatches();
    const auto made =
        preview({rubaya.id(), bisie.id()}, {&mineSite().kind, BulkChange::Kind::Set, QStringLiteral("small")});
    QCOMPARE(made->rows.size(), 2);
    QCOMPARE(made->rows.at(0).title, QStringLiteral("Rubaya"));
    QCOMPARE(made->rows.at(0).fate, BulkRow::Fate::Changed);
    QCOMPARE(made->rows.at(0).before, QString());
    QCOMPARE(made->rows.at(0).after, QStringLiteral("Small-scale"));
    QCOMPARE(made->rows.at(1).fate, BulkRow::Fate::Same);
    QCOMPARE(made->count(BulkRow::Fate::Changed), 1);
    QCOMPARE(read(rubaya), rubaya);
    QCOMPARE(writtenBatches(), before);
}

void BulkChangeTest::findsTwoThatWouldShareAKey()
{
    const Record one = savedSite(QStringLiteral("One"));
    const Record two = savedSite(QStringLiteral("Two"));
    const auto made =
        preview({one.id(), two.id()}, {&mineSite().siteCode, BulkChange::Kind::Set, QStringLiteral("CD-1")});
    QCOMPARE(made->rows.at(0).fate, BulkRow::Fate::Changed);
    QCOMPARE(made->rows.at(1).fate, BulkRow::Fate::Refused);
    QVERIFY2(made->rows.at(1).reason.contains(QStringLiteral("One")), qPrintable(made->rows.at(1).reason));
}

void BulkChangeTest::refusesWhatARuleRefuses()
{
    const Record site = savedSite(QStringLiteral("Bisie"));
    const auto made = preview({site.id()}, {&mineSite().workers, BulkChange::Kind::Set, qlonglong(-3)});
    QCOMPARE(made->rows.at(0).fate, BulkRow::Fate::Refused);
    QVERIFY(!made->rows.at(0).reason.isEmpty());
    const Result<BulkReport> report = applyBulkChange(store(), *made);
    QVERIFY_RESULT(report);
    QCOMPARE(report->changed, 0);
    QVERIFY(report->batch.isNull());
    QCOMPARE(read(site), site);

    QVERIFY_RESULT(store().remove(mineSite(), site.id()));
    const auto deleted = preview({site.id()}, {&mineSite().workers, BulkChange::Kind::Set, qlonglong(3)});
    QCOMPARE(deleted->rows.at(0).fate, BulkRow::Fate::Refused);
}

void BulkChangeTest::changesAllInOneActionThatCanBeUndone()
{
    QList<RecordId> ids;
    for (int i = 0; i < 450; ++i) // more than two blocks
        ids.append(savedSite(QStringLiteral("Site %1").arg(i)).id());
    const qint64 before = writtenBatches();
    const auto made = preview(ids, {&mineSite().activity, BulkChange::Kind::Set, QStringLiteral("inactive")});
    QList<qint64> told;
    const Result<BulkReport> report = applyBulkChange(store(), *made, [&told](qint64 done, qint64 total) {
        told.append(done);
        return total == 450;
    });
    QVERIFY_RESULT(report);
    QCOMPARE(report->changed, 450);
    QCOMPARE(report->left.size(), 0);
    QCOMPARE(told.size(), 450);
    QCOMPARE(writtenBatches(), qMin<qint64>(before + 1, 100));
    const Query inactive(mineSite(), Filter::leaf(mineSite().activity, Compare::Equal, QStringLiteral("inactive")));
    QCOMPARE(*store().reader().count(inactive), 450);
    const Result<UndoReport> undone = casebook().undoStack().undo();
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->batch.isNull(), false);
    QCOMPARE(*store().reader().count(inactive), 0);
}

void BulkChangeTest::addsToTextAndLists()
{
    QVERIFY_RESULT(ensureCode(store(), *casebook().catalog().entity(QStringLiteral("mineral")), QStringLiteral("tin")));
    QVERIFY_RESULT(
        ensureCode(store(), *casebook().catalog().entity(QStringLiteral("mineral")), QStringLiteral("gold")));
    Record site = savedSite(QStringLiteral("Bisie"));
    site.set(mineSite().minerals, {QStringLiteral("tin")});
    QVERIFY_RESULT(store().save(site));
    const auto change = [this, &site](const BulkChange &asked) {
        const Result<BulkReport> report = applyBulkChange(store(), *preview({site.id()}, asked));
        return report ? report->changed : -1;
    };
    QCOMPARE(change({&mineSite().minerals, BulkChange::Kind::Add,
                     QStringList{QStringLiteral("tin"), QStringLiteral("gold")}}),
             1);
    QCOMPARE(read(site).get(mineSite().minerals, {}), (QStringList{QStringLiteral("tin"), QStringLiteral("gold")}));
    QCOMPARE(change({&mineSite().minerals, BulkChange::Kind::Add, QStringList{QStringLiteral("gold")}}),
             0); // there already
    QCOMPARE(change({&mineSite().minerals, BulkChange::Kind::TakeOut,
                     QStringList{QStringLiteral("tin"), QStringLiteral("gold")}}),
             1);
    QVERIFY(read(site).isEmpty(mineSite().minerals));
    QCOMPARE(change({&mineSite().name, BulkChange::Kind::Append, QStringLiteral("(closed)")}), 1);
    QCOMPARE(read(site).text(mineSite().name), QStringLiteral("Bisie (closed)"));

    const BulkChange longer{&mineSite().name, BulkChange::Kind::Append, QString(200, u'x')};
    QCOMPARE(preview({site.id()}, longer)->rows.at(0).fate, BulkRow::Fate::Refused); // longer than the field
}

void BulkChangeTest::leavesWhatChangedSinceThePreview()
{
    Record one = savedSite(QStringLiteral("One"));
    Record two = savedSite(QStringLiteral("Two"));
    const Record three = savedSite(QStringLiteral("Three"));
    const auto made =
        preview({one.id(), two.id(), three.id()}, {&mineSite().village, BulkChange::Kind::Set, QStringLiteral("Mubi")});
    one.set(mineSite().village, QStringLiteral("Walikale")); // the very field
    QVERIFY_RESULT(store().save(one));
    two.set(mineSite().licence, QStringLiteral("PE 13155")); // another one is no matter
    QVERIFY_RESULT(store().save(two));
    QVERIFY_RESULT(store().remove(mineSite(), three.id()));
    const Result<BulkReport> report = applyBulkChange(store(), *made);
    QVERIFY_RESULT(report);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->left.size(), 2);
    QCOMPARE(report->left.at(0).title, QStringLiteral("One"));
    QCOMPARE(read(one).text(mineSite().village), QStringLiteral("Walikale"));
    QCOMPARE(read(two).text(mineSite().village), QStringLiteral("Mubi"));
    QCOMPARE(read(two).text(mineSite().licence), QStringLiteral("PE 13155"));
}

void BulkChangeTest::takesEverythingAQueryFinds()
{
    for (int i = 0; i < 5; ++i)
        savedSite(QStringLiteral("Kamituga %1").arg(i));
    savedSite(QStringLiteral("Bisie"));
    const Query query(mineSite(), Filter::leaf(mineSite().name, Compare::Contains, QStringLiteral("Kamituga")));
    const Result<std::shared_ptr<BulkPreview>> made = previewBulkChange(
        store(), {{}, query}, {&mineSite().activity, BulkChange::Kind::Set, QStringLiteral("active")});
    QVERIFY_RESULT(made);
    QCOMPARE((*made)->count(BulkRow::Fate::Changed), 5);
}

void BulkChangeTest::namesWhatALinkLeadsTo()
{
    const Field *link = nullptr;
    for (const Field *field : bulkFields(mineSite(), store().reader())) {
        if (field->type() == FieldType::Link && field->target() == QLatin1String("organisation"))
            link = field;
    }
    QVERIFY(link);
    Record operatorOfSite = newOrganisation(QStringLiteral("Mining cooperative"));
    QVERIFY_RESULT(store().saveChecked(operatorOfSite));
    const Record site = savedSite(QStringLiteral("Bisie"));
    const auto made = preview({site.id()}, {link, BulkChange::Kind::Set, QVariant::fromValue(operatorOfSite.id())});
    QCOMPARE(made->rows.at(0).after, QStringLiteral("Mining cooperative"));
    const auto nobody = preview({site.id()}, {link, BulkChange::Kind::Set, QVariant::fromValue(newRecordId(clock()))});
    QCOMPARE(nobody->rows.at(0).fate, BulkRow::Fate::Refused);
}

void BulkChangeTest::stopsAndKeepsNothing()
{
    QList<RecordId> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(savedSite(QStringLiteral("Site %1").arg(i)).id());
    const auto made = preview(ids, {&mineSite().activity, BulkChange::Kind::Set, QStringLiteral("active")});
    const Result<BulkReport> report = applyBulkChange(store(), *made, [](qint64 done, qint64) { return done < 2; });
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    const Query active(mineSite(), Filter::leaf(mineSite().activity, Compare::Equal, QStringLiteral("active")));
    QCOMPARE(*store().reader().count(active), 0);
    const Result<std::shared_ptr<BulkPreview>> stopped =
        previewBulkChange(store(), {ids, {}}, made->change, [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(BulkChangeTest)

#include "tst_bulkchange.moc"
