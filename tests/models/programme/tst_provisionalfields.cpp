// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/provisionalfields.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/exchange/pack/conflicts.h"
#include "models/items/recordgroupmodel.h"
#include "models/items/recordtablemodel.h"
#include "models/items/roles.h"
#include "tests/support/backendtest.h"
#include "tests/support/twodesks.h"

using namespace Lodebook;

class ProvisionalFieldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void marksTheCellUntilSomebodyDecides();
    void marksTheSumOfItsGroupAndNoOther();
    void findsRecordsThatOnlyLeadToIt();

private:
    Casebook &office() { return m_desks->office(); }

    std::unique_ptr<TwoDesks> m_desks;
    Record m_site{mineSite()};  ///< Small, its workers open: 40 or 60.
    Record m_other{mineSite()}; ///< Large, nothing open.
};

void ProvisionalFieldsTest::init()
{
    m_desks = std::make_unique<TwoDesks>();
    m_site = m_desks->siteIn(m_desks->field(), QStringLiteral("Nyabibwe"));
    m_other = m_desks->siteIn(m_desks->field(), QStringLiteral("Rubaya"));
    m_desks->change(m_desks->field(), m_site,
                    [](Record &record) { record.set(mineSite().kind, QStringLiteral("small")); });
    m_desks->change(m_desks->field(), m_other, [this](Record &record) {
        record.set(mineSite().kind, QStringLiteral("large"));
        record.set(mineSite().workers, 5);
    });
    m_desks->send(m_desks->field());
    m_desks->send(office());
    m_desks->change(office(), m_site, [](Record &record) { record.set(mineSite().workers, 40); });
    m_desks->change(m_desks->field(), m_site, [](Record &record) { record.set(mineSite().workers, 60); });
    m_desks->send(m_desks->field());
}

void ProvisionalFieldsTest::marksTheCellUntilSomebodyDecides()
{
    RecordTableModel model(office(), Query(mineSite()), {mineSite().name, mineSite().workers});
    QTRY_VERIFY(model.isComplete());
    const auto workers = [&](const Record &site) { return model.indexOf(site.id(), 1); };
    QCOMPARE(workers(m_site).data().toString(), QStringLiteral("60")); // the later one stands meanwhile
    QVERIFY(workers(m_site).data(ProvisionalRole).toBool());
    QCOMPARE(workers(m_site).data(SeverityRole).toInt(), int(Severity::Attention));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
        QVERIFY(workers(m_site).data(role).toString().contains(ProvisionalFields::meaning()));
    QVERIFY(!workers(m_other).data(ProvisionalRole).toBool());
    QVERIFY(!model.indexOf(m_site.id(), 0).data(ProvisionalRole).toBool());

    Conflicts conflicts(office());
    QVERIFY_RESULT(conflicts.decide(conflicts.all()->first(), Conflicts::Take::Ours));
    QCOMPARE(workers(m_site).data().toString(), QStringLiteral("40"));
    QVERIFY(!workers(m_site).data(ProvisionalRole).toBool());
    QVERIFY(ProvisionalFields::read(office().database())->isEmpty());
}

void ProvisionalFieldsTest::marksTheSumOfItsGroupAndNoOther()
{
    RecordGroupModel model(office());
    model.setContent(Query(mineSite()), {mineSite().kind}, {mineSite().name, mineSite().workers});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Small-scale (1)"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("60 (provisional)"));
    QVERIFY(model.index(0, 1).data(ProvisionalRole).toBool());
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("5"));
    QVERIFY(!model.index(1, 1).data(ProvisionalRole).toBool());
}

void ProvisionalFieldsTest::findsRecordsThatOnlyLeadToIt()
{
    Record status(siteStatus());
    status.set(siteStatus().mineSite, m_site.id());
    status.set(siteStatus().status, QStringLiteral("green"));
    status.set(siteStatus().on, QDate(2026, 1, 1));
    TwoDesks::keep(office(), status);
    const Result<ProvisionalFields> open = ProvisionalFields::read(office().database());
    QVERIFY_RESULT(open);
    const std::optional<Query> through =
        open->among(Query(siteStatus()), FieldPath({&siteStatus().mineSite, &mineSite().workers}));
    QVERIFY(through);
    const Result<QList<Record>> found = office().reader().list(*through);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().id(), status.id());
    QVERIFY(!open->among(Query(mineSite()), mineSite().name));
}

QTEST_GUILESS_MAIN(ProvisionalFieldsTest)
#include "tst_provisionalfields.moc"
