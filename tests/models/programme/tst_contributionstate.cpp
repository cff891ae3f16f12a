// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/contributionstate.h"

#include "models/entities/partners/contribution.h"

#include <QTest>

using namespace Lodebook;

class ContributionStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void followsThePayment_data();
    void followsThePayment();
    void saysWhatIsOwed();
    void takesAReceiptWithoutAmountAsTheWhole();
};

namespace {

Money euros(qint64 amount, const QString &currency = QStringLiteral("EUR"))
{
    return {amount * 100, currency};
}

Record invoiced(const QString &received, const QDate &receivedOn)
{
    Record record(contribution(), newRecordId());
    record.set(contribution().amount, euros(10000));
    record.set(contribution().invoicedOn, QDate(2024, 2, 1));
    record.set(contribution().dueOn, QDate(2024, 2, 29));
    if (!receivedOn.isValid())
        return record;
    record.set(contribution().receivedOn, receivedOn);
    if (received == u"USD")
        record.set(contribution().receivedAmount, euros(1, received));
    else if (!received.isEmpty())
        record.set(contribution().receivedAmount, euros(received.toInt()));
    return record;
}

} // namespace

void ContributionStateTest::followsThePayment_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("state");
    const QDate never;
    QTest::newRow("before the invoice") << "" << never << QDate(2024, 1, 31) << "planned";
    QTest::newRow("on the day of the invoice") << "" << never << QDate(2024, 2, 1) << "invoiced";
    QTest::newRow("on the due leap day") << "" << never << QDate(2024, 2, 29) << "invoiced";
    QTest::newRow("the day after") << "" << never << QDate(2024, 3, 1) << "overdue";
    QTest::newRow("received in full") << "10000" << QDate(2024, 2, 20) << QDate(2024, 2, 20) << "received";
    QTest::newRow("received tomorrow") << "10000" << QDate(2024, 2, 20) << QDate(2024, 2, 19) << "invoiced";
    QTest::newRow("received late, looked at before") << "10000" << QDate(2024, 4, 1) << QDate(2024, 3, 31) << "overdue";
    QTest::newRow("received late, looked at then") << "10000" << QDate(2024, 4, 1) << QDate(2024, 4, 1) << "received";
    QTest::newRow("more than agreed") << "12000" << QDate(2024, 2, 20) << QDate(2024, 5, 1) << "received";
    QTest::newRow("a part in time") << "4000" << QDate(2024, 2, 20) << QDate(2024, 2, 29) << "partly_received";
    QTest::newRow("the rest is late") << "4000" << QDate(2024, 2, 20) << QDate(2024, 3, 1) << "overdue";
    QTest::newRow("amount not recorded") << "" << QDate(2024, 2, 20) << QDate(2024, 5, 1) << "received";
    QTest::newRow("another currency") << "USD" << QDate(2024, 2, 20) << QDate(2024, 5, 1) << "received";
}

void ContributionStateTest::followsThePayment()
{
    QFETCH(QString, received);
    QFETCH(QDate, receivedOn);
    QFETCH(QDate, on);
    const Record record = invoiced(received, receivedOn);
    QTEST(contributionState(record, on), "state");
    QCOMPARE(explainContributionState(record, on).value.toString(), contributionState(record, on));
}

void ContributionStateTest::saysWhatIsOwed()
{
    QVERIFY(*contributionOwed(invoiced({}, {}), {2024, 3, 1}) == euros(10000));
    QVERIFY(*contributionOwed(invoiced(QStringLiteral("4000"), {2024, 2, 20}), {2024, 3, 1}) == euros(6000));
    QVERIFY(!contributionOwed(invoiced(QStringLiteral("10000"), {2024, 2, 20}), {2024, 3, 1}));
    QVERIFY(!contributionOwed(Record(contribution()), {2024, 3, 1}));
}

void ContributionStateTest::takesAReceiptWithoutAmountAsTheWhole()
{
    QCOMPARE(explainContributionState(invoiced({}, {2024, 2, 20}), {2024, 3, 1}).caveats.size(), 1);
    QCOMPARE(explainContributionState(invoiced(QStringLiteral("USD"), {2024, 2, 20}), {2024, 3, 1}).caveats.size(), 1);
    QVERIFY(explainContributionState(invoiced(QStringLiteral("1"), {2024, 2, 20}), {2024, 3, 1}).caveats.isEmpty());
    const Explanation undated = explainContributionState(Record(contribution()), {2024, 3, 1});
    QCOMPARE(undated.value.toString(), QStringLiteral("planned"));
    QVERIFY(undated.caveats.first().contains(QStringLiteral("due date")));
}

QTEST_GUILESS_MAIN(ContributionStateTest)
#include "tst_contributionstate.moc"
