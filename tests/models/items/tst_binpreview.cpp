// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/binpreview.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class BinPreviewTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsWhatComesBackAlongAndKeepsNothing();
    void namesLinksThatStayBroken();
    void saysWhatCannotComeBack();
    void takesOutWhatIsThereInOneAction();
    void findsAnOrderInWhichItWorks();

private:
    Record savedSite(const QString &name, const QString &code = {});
    Record saved(Record record);
    bool isDeleted(const Record &record) { return store().reader().find(record.entity(), record.id())->isDeleted(); }
    std::shared_ptr<BinPreview> preview(const Entity &entity, const QList<RecordId> &records);
};

Record BinPreviewTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        QTest::qFail(qPrintable(done.error().message), __FILE__, __LINE__);
    return record;
}

Record BinPreviewTest::savedSite(const QString &name, const QString &code)
{
    if (!ensureCode(store(), *casebook().catalog().entity(QStringLiteral("country")), QStringLiteral("CD")))
        QTest::qFail("no country", __FILE__, __LINE__);
    Record site = newMineSite(name, QStringLiteral("CD"));
    site.set(mineSite().siteCode, code);
    return saved(site);
}

std::shared_ptr<BinPreview> BinPreviewTest::preview(const Entity &entity, const QList<RecordId> &records)
{
    const Result<std::shared_ptr<BinPreview>> made = previewRestore(store(), entity, records);
    if (!made)
        QTest::qFail(qPrintable(made.error().message), __FILE__, __LINE__);
    return made ? *made : std::make_shared<BinPreview>();
}

void BinPreviewTest::showsWhatComesBackAlongAndKeepsNothing()
{
    const Record site = savedSite(QStringLiteral("Bisie"));
    const Record statusOfSite = saved(newSiteStatus(site.id(), QDate(2026, 1, 5), QStringLiteral("green")));
    const Record earlier = saved(newSiteStatus(site.id(), QDate(2025, 1, 5), QStringLiteral("green")));
    QVERIFY_RESULT(store().remove(siteStatus(), earlier.id())); // by itself: stays there
    QVERIFY_RESULT(store().remove(mineSite(), site.id()));
    const auto made = preview(mineSite(), {site.id()});
    QCOMPARE(made->rows.size(), 2);
    QCOMPARE(made->rows.at(0).title, QStringLiteral("Bisie"));
    QCOMPARE(made->rows.at(0).fate, BinRow::Fate::Chosen);
    QCOMPARE(made->rows.at(1).record.id, statusOfSite.id());
    QCOMPARE(made->rows.at(1).fate, BinRow::Fate::Along);
    QVERIFY(!made->isPlain());
    QVERIFY(isDeleted(site));
    QVERIFY(isDeleted(statusOfSite));
    QVERIFY_RESULT(restoreRecords(store(), mineSite(), made->records, QStringLiteral("Back")));
    QVERIFY(!isDeleted(site));
    QVERIFY(!isDeleted(statusOfSite));
    QVERIFY(isDeleted(earlier));
}

void BinPreviewTest::namesLinksThatStayBroken()
{
    const Field *link = nullptr;
    for (const Field *field : mineSite().ownFields()) {
        if (field->type() == FieldType::Link && field->target() == QLatin1String("organisation")
            && !field->isRequired())
            link = field;
    }
    QVERIFY(link);
    const Record home = saved(newOrganisation(QStringLiteral("Cooperative")));
    Record site = savedSite(QStringLiteral("Bisie"));
    site.setValue(*link, QVariant::fromValue(home.id()));
    site = saved(site);
    QVERIFY_RESULT(store().remove(mineSite(), site.id()));
    QVERIFY(preview(mineSite(), {site.id()})->isPlain());
    QVERIFY_RESULT(store().remove(organisation(), home.id()));
    const auto made = preview(mineSite(), {site.id()});
    QCOMPARE(made->rows.size(), 1);
    QCOMPARE(made->rows.first().remarks.size(), 1);
    QVERIFY2(made->rows.first().remarks.first().contains(QStringLiteral("Cooperative")),
             qPrintable(made->rows.first().remarks.first()));
    QVERIFY(made->rows.first().remarks.first().contains(link->label()));
    QCOMPARE(made->records, QList<RecordId>{site.id()}); // it comes back all the same
}

void BinPreviewTest::saysWhatCannotComeBack()
{
    const Record site = savedSite(QStringLiteral("Bisie"), QStringLiteral("CD-1"));
    const Record child = saved(newSiteStatus(site.id(), QDate(2026, 1, 5), QStringLiteral("green")));
    QVERIFY_RESULT(store().remove(mineSite(), site.id()));
    const auto orphan = preview(siteStatus(), {child.id()});
    QCOMPARE(orphan->count(BinRow::Fate::Stays), 1);
    QVERIFY(orphan->rows.first().remarks.first().contains(QStringLiteral("Bisie")));
    QVERIFY(orphan->records.isEmpty());

    savedSite(QStringLiteral("Rubaya"), QStringLiteral("CD-1")); // has its code by now
    const auto taken = preview(mineSite(), {site.id()});
    QCOMPARE(taken->count(BinRow::Fate::Stays), 1);
    QVERIFY2(taken->rows.first().remarks.first().contains(QStringLiteral("Rubaya")),
             qPrintable(taken->rows.first().remarks.first()));
    const Result<> refused = store().restore(mineSite(), site.id());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QVERIFY(isDeleted(site));
}

void BinPreviewTest::takesOutWhatIsThereInOneAction()
{
    QList<RecordId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.append(savedSite(QStringLiteral("Site %1").arg(i)).id());
        QVERIFY_RESULT(store().remove(mineSite(), ids.last()));
    }
    const Query living(mineSite());
    const Result<> stopped =
        restoreRecords(store(), mineSite(), ids, QStringLiteral("Back"), [](qint64 done, qint64) { return done < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(*store().reader().count(living), 0);
    QVERIFY_RESULT(restoreRecords(store(), mineSite(), ids, QStringLiteral("Back")));
    QCOMPARE(*store().reader().count(living), 5);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(*store().reader().count(living), 0);
}

void BinPreviewTest::findsAnOrderInWhichItWorks()
{
    // Two sites with one code were never alive together; of a chosen pair one comes back, the other is named.
    const Record first = savedSite(QStringLiteral("First"), QStringLiteral("CD-1"));
    QVERIFY_RESULT(store().remove(mineSite(), first.id()));
    const Record second = savedSite(QStringLiteral("Second"), QStringLiteral("CD-1"));
    QVERIFY_RESULT(store().remove(mineSite(), second.id()));
    const auto made = preview(mineSite(), {first.id(), second.id()});
    QCOMPARE(made->records, QList<RecordId>{first.id()});
    QCOMPARE(made->count(BinRow::Fate::Stays), 1);
    QVERIFY(made->rows.last().remarks.first().contains(QStringLiteral("First")));
    QVERIFY_RESULT(restoreRecords(store(), mineSite(), made->records, QStringLiteral("Back")));
}

QTEST_GUILESS_MAIN(BinPreviewTest)

#include "tst_binpreview.moc"
