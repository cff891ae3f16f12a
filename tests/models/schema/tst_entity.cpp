// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/record.h"
#include "tests/models/schema/samples.h"

#include <QTest>

using namespace Lodebook;

class EntityTest final : public QObject
{
    Q_OBJECT

private slots:
    void collectsItsFieldsInOrder();
    void findsFieldsByName();
    void publicFieldsLeaveOutWhatIsInternal();
    void hasNoRulesUnlessDeclared();
};

void EntityTest::collectsItsFieldsInOrder()
{
    const QList<const Field *> own = sample().ownFields();
    QCOMPARE(own.size(), 20);
    QCOMPARE(own.first(), &sample().text);
    QCOMPARE(own.last(), &sample().url);
    for (qsizetype i = 0; i < sample().fields().size(); ++i) {
        QCOMPARE(sample().fields().at(i)->index(), int(i));
        QCOMPARE(&sample().fields().at(i)->entity(), &sample());
    }
    for (const Field *field : sample().fields())
        QCOMPARE(field->isSystem(), !own.contains(field));
}

void EntityTest::findsFieldsByName()
{
    QCOMPARE(sample().field(u"long_text"), &sample().longText);
    QCOMPARE(sample().field(u"created_at"), &sample().createdAt);
    QCOMPARE(sample().field(u"Long_Text"), nullptr);
    QCOMPARE(sample().field(u""), nullptr);
    QCOMPARE(sample().derivedField(u"state")->type, FieldType::Text);
    QCOMPARE(sample().derivedField(u"text"), nullptr);
}

void EntityTest::publicFieldsLeaveOutWhatIsInternal()
{
    const QList<const Field *> shown = sample().publicFields();
    QCOMPARE(shown.first(), &sample().text);
    QVERIFY(!shown.contains(&sample().number)); // samples are not cited
    QVERIFY(!shown.contains(&sample().deletedAt));
    QVERIFY(shown.contains(&sample().restricted));
    QCOMPARE(shown.last(), &sample().changedBy);
}

void EntityTest::hasNoRulesUnlessDeclared()
{
    Problems problems;
    sample().check(Record(sample()), problems);
    QVERIFY(problems.isEmpty());
}

QTEST_GUILESS_MAIN(EntityTest)
#include "tst_entity.moc"
