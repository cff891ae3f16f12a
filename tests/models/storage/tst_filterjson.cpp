// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filterjson.h"

#include "models/entities/catalogue.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/storage/relativedays.h"

#include <QJsonDocument>
#include <QTest>

using namespace Lodebook;

class FilterJsonTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryKindOfCondition();
    void refusesWhatIsNotHereInWords_data();
    void refusesWhatIsNotHereInWords();
};

void FilterJsonTest::keepsEveryKindOfCondition()
{
    const RecordId id = recordIdFromText(u"0190a000-0000-7000-8000-000000000001");
    Filter none;
    none.kind = Filter::Kind::Not;
    none.parts = {Filter::leaf(mineSite().phoneCoverage, Compare::Equal, true)};
    const Filter sites = Filter::all(
        {Filter::leaf(mineSite().kind, Compare::AnyOf, QVariantList{QStringLiteral("small"), QStringLiteral("large")}),
         Filter::any({Filter::leaf(mineSite().workers, Compare::AtLeast, qlonglong(50)),
                      Filter::leaf(mineSite().licence, Compare::Empty)}),
         Filter::leaf(mineSite().minerals, Compare::Equal, QStringList{QStringLiteral("tin")}),
         Filter::leaf(mineSite().minerals, Compare::AnyOf, QVariantList{QStringLiteral("tin"), QStringLiteral("gold")}),
         Filter::leaf(mineSite().projects, Compare::AnyOf, QVariantList{QVariant(id)}),
         Filter::leaf(mineSite().cooperative, Compare::Equal, QVariant(id)),
         Filter::leaf(mineSite().name, Compare::Contains, QStringLiteral("50 %")), none,
         Filter::text(QStringLiteral("coltan"))});
    const QJsonObject written = toJson(sites);
    const Result<Filter> read =
        filterFromJson(catalog(), mineSite(), QJsonDocument::fromJson(QJsonDocument(written).toJson()).object());
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(toJson(*read), written);
    QCOMPARE(read->parts.size(), sites.parts.size());
    QCOMPARE(read->parts.at(0).condition.value, sites.parts.at(0).condition.value);
    QCOMPARE(read->parts.at(2).condition.value.toStringList(), QStringList{QStringLiteral("tin")});
    QCOMPARE(read->parts.at(4).condition.value.toList().first().toUuid(), id);
    QCOMPARE(read->parts.at(5).condition.value.toUuid(), id);

    const RelativeDays soon{RelativeDays::Unit::Day, 0, 14};
    const Filter linked =
        Filter::leaf(FieldPath({&visit().project, &project().from}), Compare::Equal, QVariant::fromValue(soon));
    const Result<Filter> again = filterFromJson(catalog(), visit(), toJson(linked));
    QVERIFY(again);
    QCOMPARE(again->condition.path, linked.condition.path);
    QCOMPARE(again->condition.value.value<RelativeDays>(), soon);
    QVERIFY(filterFromJson(catalog(), visit(), {})->isEmpty());
    QVERIFY(toJson(Filter()).isEmpty());
}

void FilterJsonTest::refusesWhatIsNotHereInWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("field") << QByteArray(R"({"field":"colour","compare":"equal","value":"red"})") << "colour";
    QTest::newRow("comparison") << QByteArray(R"({"field":"due_on","compare":"roughly","value":"2024-01-01"})")
                                << "roughly";
    QTest::newRow("value") << QByteArray(R"({"all":[{"any":[{"field":"due_on","compare":"equal","value":"soon"}]}]})")
                           << "soon";
    QTest::newRow("days") << QByteArray(R"({"field":"due_on","compare":"equal","days":"moon:1"})") << "moon:1";
    QTest::newRow("days of a text") << QByteArray(R"({"field":"title","compare":"equal","days":"day:1"})") << "day:1";
    QTest::newRow("group") << QByteArray(R"({"none":[]})") << "none";
}

void FilterJsonTest::refusesWhatIsNotHereInWords()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const Result<Filter> read = filterFromJson(catalog(), task(), QJsonDocument::fromJson(json).object());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(FilterJsonTest)
#include "tst_filterjson.moc"
