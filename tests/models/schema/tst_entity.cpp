// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fielddeclaration.h"
#include "models/schema/record.h"
#include "tests/models/schema/samples.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Lodebook;

class EntityTest final : public QObject
{
    Q_OBJECT

private slots:
    void collectsItsFieldsInOrder();
    void findsFieldsByName();
    void publicFieldsLeaveOutWhatIsInternal();
    void hasNoRulesUnlessDeclared();
    void takesTheFieldsOfACasebookBehindItsOwn();
    void putsThemWhereTheCasebookSays();
    void keepsAFieldThatStaysAsItWas();
    void letsThemBeReadWhileTheyAreReplaced();
    void recordsOfBeforeAndAfterAreEqualWhenTheyHoldTheSame();
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

void EntityTest::takesTheFieldsOfACasebookBehindItsOwn()
{
    SampleEntity entity;
    const qsizetype declared = entity.fields().size();
    QVERIFY(!entity.setCustomFields({}));
    QVERIFY(entity.setCustomFields({{.name = QStringLiteral("x_one")}, {.name = QStringLiteral("x_two"), .type = FieldType::Date}}));
    QCOMPARE(entity.fields().size(), declared + 2);
    QCOMPARE(entity.declaredFields().size(), declared);
    QCOMPARE(entity.ownFields().last()->name(), QStringLiteral("x_two"));
    QVERIFY(entity.field(u"x_one")->isCustom() && !entity.text.isCustom());
    QCOMPARE(&entity.field(u"x_one")->entity(), static_cast<const Entity *>(&entity));
    QVERIFY(entity.setCustomFields({}));
    QCOMPARE(entity.fields().size(), declared);
    QCOMPARE(entity.field(u"x_one"), nullptr);
}

void EntityTest::putsThemWhereTheCasebookSays()
{
    SampleEntity entity;
    entity.setCustomFields({{.name = QStringLiteral("x_in"), .section = QStringLiteral("everything"), .inList = true},
                            {.name = QStringLiteral("x_own"), .section = QStringLiteral("Risk")},
                            {.name = QStringLiteral("x_other")}});
    const QList<FormSection> &form = entity.formSections();
    QCOMPARE(form.size(), 3);
    QCOMPARE(form.at(0).fields.last(), entity.field(u"x_in"));
    QCOMPARE(form.at(1).translatedTitle(), QStringLiteral("Risk"));
    QCOMPARE(form.at(2).fields, QList<const Field *>{entity.field(u"x_other")});
    QCOMPARE(form.at(2).translatedTitle(), QStringLiteral("Added by this casebook"));
    QCOMPARE(entity.listFields(), (QList<const Field *>{&entity.text, entity.field(u"x_in")}));
}

void EntityTest::keepsAFieldThatStaysAsItWas()
{
    SampleEntity entity;
    const FieldDeclaration one{.name = QStringLiteral("x_one")};
    FieldDeclaration two{.name = QStringLiteral("x_two")};
    entity.setCustomFields({one, two});
    const Field *first = entity.field(u"x_one");
    const Field *second = entity.field(u"x_two");
    QVERIFY(!entity.setCustomFields({one, two}));
    two.required = true;
    QVERIFY(entity.setCustomFields({two, one}));
    QCOMPARE(entity.field(u"x_one"), first);
    QVERIFY(entity.field(u"x_two") != second && entity.field(u"x_two")->isRequired());
    QCOMPARE(entity.field(u"x_two")->index(), second->index()); // records that hold it are still right
    entity.setCustomFields({{.name = QStringLiteral("x_two"), .type = FieldType::Date}});
    QVERIFY(entity.field(u"x_two")->index() != second->index()); // of another casebook: never the same value
}

void EntityTest::letsThemBeReadWhileTheyAreReplaced()
{
    SampleEntity entity;
    const qsizetype declared = entity.fields().size();
    std::atomic<bool> stop = false;
    std::atomic<bool> wrong = false;
    std::thread reader([&] {
        while (!stop) {
            const QList<Field *> &fields = entity.fields();
            for (const Field *field : fields)
                wrong = wrong || field->index() >= entity.valueCount();
            wrong = wrong || (fields.size() != declared && fields.size() != declared + 1);
        }
    });
    for (int i = 0; i < 2000; ++i)
        entity.setCustomFields(i % 2 ? QList<FieldDeclaration>() : QList<FieldDeclaration>{{.name = QStringLiteral("x_one"), .help = QString::number(i)}});
    stop = true;
    reader.join();
    QVERIFY(!wrong);
}

void EntityTest::recordsOfBeforeAndAfterAreEqualWhenTheyHoldTheSame()
{
    SampleEntity entity;
    Record before(entity);
    before.set(entity.text, QStringLiteral("same"));
    entity.setCustomFields({{.name = QStringLiteral("x_one")}});
    const Field &field = *entity.field(u"x_one");
    Record after(entity);
    after.set(entity.text, QStringLiteral("same"));
    QVERIFY(before == after && after == before);
    QVERIFY(before.isEmpty(field));
    after.setValue(field, QStringLiteral("more"));
    QVERIFY(before != after && after != before);
    before.setValue(field, QStringLiteral("more"));
    QVERIFY(before == after);
}

QTEST_GUILESS_MAIN(EntityTest)
#include "tst_entity.moc"
