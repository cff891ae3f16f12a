// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/query.h"

#include "models/entities/catalogue.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"

#include <QTest>

using namespace Lodebook;

class QueryTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsEverySign_data();
    void readsEverySign();
    void readsTheLongerSignAndTheFirstOne();
    void followsLinksByTheirNames();
    void asksTheCallerWhoALinkMeans();
    void saysWhatIsNoCondition_data();
    void saysWhatIsNoCondition();
    void keepsConditionsThatAllHoldInOneRow();

private:
    static Result<Filter> read(const QString &text);
};

Result<Filter> QueryTest::read(const QString &text)
{
    const auto nobody = [](const Entity &, const QString &name) -> Result<RecordId> { return Error{Error::Kind::Missing, name, {}}; };
    return filterFromText(catalog(), project(), text, nobody);
}

void QueryTest::readsEverySign_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("compare");
    QTest::addColumn<QVariant>("value");
    const QVariant day = QDate(2024, 2, 29);
    QTest::newRow("equal") << QStringLiteral("from=2024-02-29") << int(Compare::Equal) << day;
    QTest::newRow("not equal") << QStringLiteral("from!=2024-02-29") << int(Compare::NotEqual) << day;
    QTest::newRow("less") << QStringLiteral("from<2024-02-29") << int(Compare::Less) << day;
    QTest::newRow("at most") << QStringLiteral("from<=2024-02-29") << int(Compare::AtMost) << day;
    QTest::newRow("greater") << QStringLiteral("from>2024-02-29") << int(Compare::Greater) << day;
    QTest::newRow("at least") << QStringLiteral("from>=2024-02-29") << int(Compare::AtLeast) << day;
    QTest::newRow("contains") << QStringLiteral("title~gold") << int(Compare::Contains) << QVariant(QStringLiteral("gold"));
    QTest::newRow("empty") << QStringLiteral("title=") << int(Compare::Empty) << QVariant();
    QTest::newRow("not empty") << QStringLiteral("title!=") << int(Compare::NotEmpty) << QVariant();
}

void QueryTest::readsEverySign()
{
    QFETCH(QString, text);
    QFETCH(int, compare);
    QFETCH(QVariant, value);
    const Result<Filter> filter = read(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
    QCOMPARE(filter->kind, Filter::Kind::Leaf);
    QCOMPARE(int(filter->condition.compare), compare);
    QCOMPARE(filter->condition.value, value);
}

void QueryTest::readsTheLongerSignAndTheFirstOne()
{
    const Result<Filter> equation = read(QStringLiteral("title=a<=b"));
    QVERIFY(equation);
    QCOMPARE(equation->condition.compare, Compare::Equal);
    QCOMPARE(equation->condition.value.toString(), QStringLiteral("a<=b"));
    const Result<Filter> wave = read(QStringLiteral("title~x=y"));
    QVERIFY(wave);
    QCOMPARE(wave->condition.compare, Compare::Contains);
    QCOMPARE(wave->condition.value.toString(), QStringLiteral("x=y"));
}

void QueryTest::followsLinksByTheirNames()
{
    const Result<FieldPath> path = pathFromText(catalog(), project(), QStringLiteral(" lead.parent.name "));
    QVERIFY(path);
    QCOMPARE(path->steps, (QList<const Field *>{&project().lead, &organisation().parent, &organisation().name}));
    QCOMPARE(path->text(), QStringLiteral("lead.parent.name"));
    QVERIFY(pathFromText(catalog(), project(), QStringLiteral("id"))->steps.isEmpty());
    QCOMPARE(FieldPath().text(), QStringLiteral("id"));
    for (const char *wrong : {"", "nonsense", "lead.nonsense", "title.name", "lead..name", "lead."}) {
        const Result<FieldPath> none = pathFromText(catalog(), project(), QString::fromLatin1(wrong));
        QVERIFY2(!none, wrong);
        QCOMPARE(none.error().kind, Error::Kind::Invalid);
        QVERIFY(!none.error().message.isEmpty());
    }
}

void QueryTest::asksTheCallerWhoALinkMeans()
{
    const RecordId known = newRecordId();
    QString asked;
    const auto link = [&](const Entity &target, const QString &text) -> Result<RecordId> {
        asked = target.name() + u'/' + text;
        return known;
    };
    const Result<Filter> filter = filterFromText(catalog(), project(), QStringLiteral("lead.parent=Philips"), link);
    QVERIFY(filter);
    QCOMPARE(asked, QStringLiteral("organisation/Philips"));
    QCOMPARE(filter->condition.value.toUuid(), known);
    QVERIFY(filterFromText(catalog(), project(), QStringLiteral("id=PR-1"), link));
    QCOMPARE(asked, QStringLiteral("project/PR-1"));
    const Result<Filter> unknown = read(QStringLiteral("lead=Nobody"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::Missing);
}

void QueryTest::saysWhatIsNoCondition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no sign") << QStringLiteral("gold") << QStringLiteral("gold");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no field") << QStringLiteral("=gold") << QStringLiteral("gold");
    QTest::newRow("unknown field") << QStringLiteral("colour=red") << QStringLiteral("colour");
    QTest::newRow("no date") << QStringLiteral("from=2023-02-29") << QStringLiteral("from");
    QTest::newRow("no order") << QStringLiteral("status<active") << QStringLiteral("status");
}

void QueryTest::saysWhatIsNoCondition()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const Result<Filter> filter = read(text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, Error::Kind::Invalid);
    QVERIFY2(filter.error().message.contains(named), qPrintable(filter.error().message));
}

void QueryTest::keepsConditionsThatAllHoldInOneRow()
{
    const Filter one = Filter::leaf(project().title, Compare::NotEmpty);
    const Filter two = Filter::leaf(project().from, Compare::Empty);
    QVERIFY(Filter().isEmpty());
    QCOMPARE((Filter() && one).kind, Filter::Kind::Leaf);
    QCOMPARE((one && Filter()).kind, Filter::Kind::Leaf);
    QCOMPARE((one && two && one).parts.size(), 3);
    QCOMPARE((one && (two && one)).parts.size(), 3);
    const Filter either = Filter::any({one, two});
    QCOMPARE((either && one).parts.size(), 2); // what is alternative stays together
    QCOMPARE((either && one).parts.first().kind, Filter::Kind::Any);
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
