// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customfields.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/catalogue.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/reference/country.h"
#include "models/schema/fieldtext.h"
#include "models/storage/migrator.h"
#include "tests/support/backendtest.h"

#include <QJsonArray>

#include <thread>

using namespace Lodebook;

class CustomFieldsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void addAFieldThatIsWrittenAndReadLikeAnyOther();
    void holdEveryTypeThatIsOffered();
    void areFilteredSortedAndSearched();
    void areSearchedAsLongAsTheySaySo();
    void keepTheirRules();
    void areRestrictedWhereTheySaySo();
    void speakTheLanguageOfTheProgram();
    void goIntoTheBinAndComeBackWithTheirValues();
    void areUndoneAndDoneAgain();
    void leaveNothingBehindWhenTheActionFails();
    void areThereAfterTheNextStart();
    void areSeenByAWorkerWithItsOwnConnection();
    void doNotReachAnotherCasebook();
    void areNotTakenFromARecordReadBefore();
    void refuseWhatCannotBeAColumn();
    void stayWhatTheyWereMade();

private:
    static void forgetAll(); ///< As if no casebook had been opened yet.
    Record definition(const QString &name, const QString &type) const;
    const Field &added(const QString &name, const QString &type);
    static const Field &field(const QString &name) { return *organisation().field(name); }
    Record saved(const QString &name, const std::function<void(Record &)> &fill = {});
    Record again(const Record &record) { return *casebook().reader().find(record.entity(), record.id()); }
};

void CustomFieldsTest::forgetAll()
{
    for (const Entity *entity : catalog().entities())
        entity->setCustomFields({});
}

Record CustomFieldsTest::definition(const QString &name, const QString &type) const
{
    Record made(customField());
    made.set(customField().entity, QStringLiteral("organisation"));
    made.set(customField().name, name);
    made.set(customField().type, type);
    made.set(customField().label, QString(u"About " + name));
    return made;
}

const Field &CustomFieldsTest::added(const QString &name, const QString &type)
{
    Record made = definition(name, type);
    const Result<> done = store().save(made);
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    return field(name);
}

Record CustomFieldsTest::saved(const QString &name, const std::function<void(Record &)> &fill)
{
    Record one(organisation());
    one.set(organisation().name, name);
    one.set(organisation().kind, QStringLiteral("company"));
    if (fill)
        fill(one);
    const Result<> done = store().save(one);
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    return one;
}

void CustomFieldsTest::addAFieldThatIsWrittenAndReadLikeAnyOther()
{
    const Record before = saved(QStringLiteral("Older than the field"));
    const Field &appetite = added(QStringLiteral("x_appetite"), QStringLiteral("text"));
    QVERIFY(appetite.isCustom() && organisation().fields().contains(&appetite));
    QVERIFY(organisation().publicFields().contains(&appetite));
    QCOMPARE(organisation().formSections().last().fields, QList<const Field *>{&appetite});
    QVERIFY(again(before).isEmpty(appetite));

    Record one = saved(QStringLiteral("Smelter"), [&](Record &record) { record.setValue(appetite, QStringLiteral("  careful ")); });
    QCOMPARE(again(one).text(appetite), QStringLiteral("careful"));
    one.setValue(appetite, QStringLiteral("bold"));
    QVERIFY_RESULT(store().save(one));
    QCOMPARE(again(one), one);

    const Result<QList<ChangeLog::Entry>> history = ChangeLog(casebook().database()).history(one.id());
    QVERIFY_RESULT(history);
    QCOMPARE(history->first().change.fields.value(QStringLiteral("x_appetite")).toArray().at(1).toString(), QStringLiteral("bold"));
}

void CustomFieldsTest::holdEveryTypeThatIsOffered()
{
    Record nation(country());
    nation.set(country().code, QStringLiteral("CD"));
    nation.set(country().name, QStringLiteral("Congo"));
    QVERIFY_RESULT(store().save(nation));
    const Record other = saved(QStringLiteral("Parent"));
    const QHash<QString, QVariant> values{
        {"text", "one line"}, {"long_text", "two\nlines"}, {"integer", qlonglong(7)}, {"decimal", 2.5},
        {"money", QVariant::fromValue(Money{123450, QStringLiteral("EUR")})}, {"date", QDate(2026, 2, 3)},
        {"period", QVariant::fromValue(*Period::fromText(QStringLiteral("2025-Q3")))}, {"yes_no", true},
        {"choice", "likely"}, {"choices", QStringList{"likely", "never"}}, {"country", "CD"}, {"countries", QStringList{"CD"}},
        {"link", other.id()}, {"point", QVariant::fromValue(GeoPoint{-1.5, 29.25})}, {"email", "a@example.org"},
        {"phone", "+243 1"}, {"url", "https://example.org"}};
    for (const QString &code : {QStringLiteral("likely"), QStringLiteral("never")}) {
        for (const QString &name : {QStringLiteral("x_choice"), QStringLiteral("x_choices")}) {
            Record entry(vocabularyEntry());
            entry.set(vocabularyEntry().entity, QStringLiteral("organisation"));
            entry.set(vocabularyEntry().field, name);
            entry.set(vocabularyEntry().code, code);
            entry.set(vocabularyEntry().label, code);
            QVERIFY_RESULT(store().save(entry));
        }
    }
    QStringList untried;
    for (const Choice &type : customField().type.choices()) {
        Record made = definition(u"x_" + type.code, type.code);
        if (type.code == QLatin1String("link"))
            made.set(customField().target, QStringLiteral("organisation"));
        QVERIFY_RESULT(store().save(made));
        if (!values.contains(type.code) && !type.code.startsWith(QLatin1String("mineral")))
            untried.append(type.code);
    }
    QCOMPARE(untried, QStringList());
    Record one = saved(QStringLiteral("With all"), [&](Record &record) {
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            record.setValue(field(u"x_" + value.key()), *value);
    });
    const Record read = again(one);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        QVERIFY2(read.value(field(u"x_" + value.key())) == *value, qPrintable(value.key()));
}

void CustomFieldsTest::areFilteredSortedAndSearched()
{
    const Field &score = added(QStringLiteral("x_score"), QStringLiteral("integer"));
    const Field &remark = added(QStringLiteral("x_remark"), QStringLiteral("text"));
    for (int i = 0; i < 5; ++i) {
        saved(QStringLiteral("Organisation %1").arg(i), [&](Record &record) {
            if (i > 0)
                record.setValue(score, qlonglong(10 - i));
            record.setValue(remark, i == 3 ? QStringLiteral("cassitérite") : QStringLiteral("nothing"));
        });
    }
    const auto names = [&](const Query &query) {
        QStringList found;
        const Result<QList<Record>> records = casebook().reader().list(query);
        for (const Record &record : records ? *records : QList<Record>())
            found.append(record.text(organisation().name).right(1));
        return found.join(QString());
    };
    Query atLeast(organisation(), Filter::leaf(score, Compare::AtLeast, qlonglong(8)));
    atLeast.order = {{score, false}};
    QCOMPARE(names(atLeast), QStringLiteral("21"));
    QCOMPARE(names(Query(organisation(), Filter::leaf(score, Compare::Empty))), QStringLiteral("0"));
    QCOMPARE(names(Query(organisation(), Filter::leaf(remark, Compare::Contains, QStringLiteral("cassit")))), QStringLiteral("3"));
    QVERIFY_RESULT(casebook().searchIndex().catchUp());
    QCOMPARE(names(Query(organisation(), Filter::text(QStringLiteral("cassiterite")))), QStringLiteral("3"));
    const Result<Filter> typed = filterFromText(casebook().catalog(), organisation(), QStringLiteral("x_score=9"), {});
    QVERIFY_RESULT(typed);
    QCOMPARE(names(Query(organisation(), *typed)), QStringLiteral("1"));
}

void CustomFieldsTest::areSearchedAsLongAsTheySaySo()
{
    Record made = definition(QStringLiteral("x_remark"), QStringLiteral("text"));
    QVERIFY_RESULT(store().save(made));
    saved(QStringLiteral("One"), [](Record &record) { record.setValue(field(QStringLiteral("x_remark")), QStringLiteral("wolframite")); });
    const auto found = [this] {
        if (const Result<int> caught = casebook().searchIndex().catchUp(); !caught)
            qFatal("%s", qPrintable(caught.error().detail));
        return casebook().searchIndex().search(QStringLiteral("wolframite"))->size();
    };
    QCOMPARE(found(), 1);
    made = again(made);
    made.set(customField().searchable, false);
    QVERIFY_RESULT(store().save(made));
    QCOMPARE(found(), 0);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(found(), 1);
    QVERIFY_RESULT(store().remove(customField(), made.id()));
    QCOMPARE(found(), 0);
    QVERIFY_RESULT(store().restore(customField(), made.id()));
    QCOMPARE(found(), 1);
}

void CustomFieldsTest::keepTheirRules()
{
    Record made = definition(QStringLiteral("x_grade"), QStringLiteral("decimal"));
    made.set(customField().required, true);
    made.set(customField().minimum, 1.0);
    made.set(customField().maximum, 5.0);
    QVERIFY_RESULT(store().save(made));
    Record one(organisation());
    one.set(organisation().name, QStringLiteral("Without grade"));
    one.set(organisation().kind, QStringLiteral("company"));
    const auto problemsOf = [this](const Record &record) {
        QStringList fields;
        const Result<Problems> problems = store().problems(record);
        for (const Problem &problem : problems ? *problems : Problems())
            fields.append(problem.field->name());
        return fields;
    };
    QCOMPARE(problemsOf(one), QStringList{QStringLiteral("x_grade")});
    one.setValue(field(QStringLiteral("x_grade")), 6.0);
    QCOMPARE(problemsOf(one), QStringList{QStringLiteral("x_grade")});
    one.setValue(field(QStringLiteral("x_grade")), 4.0);
    QCOMPARE(problemsOf(one), QStringList());
}

void CustomFieldsTest::areRestrictedWhereTheySaySo()
{
    Record made = definition(QStringLiteral("x_secret"), QStringLiteral("text"));
    made.set(customField().hidden, true);
    QVERIFY_RESULT(store().save(made));
    const Field &secret = field(QStringLiteral("x_secret"));
    const Record one = saved(QStringLiteral("Kept"), [&](Record &record) { record.setValue(secret, QStringLiteral("hush")); });
    RecordReader reader = casebook().reader();
    reader.setSeesRestricted(false);
    QVERIFY(reader.find(organisation(), one.id())->isEmpty(secret));
    QCOMPARE(reader.list(Query(organisation(), Filter::leaf(secret, Compare::NotEmpty))).error().kind, Error::Kind::Forbidden);
}

void CustomFieldsTest::speakTheLanguageOfTheProgram()
{
    Record made = definition(QStringLiteral("x_appetite"), QStringLiteral("text"));
    made.set(customField().labelFr, QStringLiteral("Goût du risque"));
    QVERIFY_RESULT(store().save(made));
    const Field &appetite = field(QStringLiteral("x_appetite"));
    QCOMPARE(appetite.label(), QStringLiteral("About x_appetite"));
    const SpokenLanguage french(QStringLiteral("fr"));
    QCOMPARE(appetite.label(), QStringLiteral("Goût du risque"));
}

void CustomFieldsTest::goIntoTheBinAndComeBackWithTheirValues()
{
    Record made = definition(QStringLiteral("x_note"), QStringLiteral("text"));
    QVERIFY_RESULT(store().save(made));
    const Record one = saved(QStringLiteral("Kept"), [&](Record &record) { record.setValue(field(QStringLiteral("x_note")), QStringLiteral("stays")); });
    QVERIFY_RESULT(store().remove(customField(), made.id()));
    QVERIFY(!organisation().field(u"x_note"));
    QVERIFY(organisation().formSections().last().title);
    Record changed = again(one);
    changed.set(organisation().shortName, QStringLiteral("K"));
    QVERIFY_RESULT(store().save(changed));
    QVERIFY_RESULT(store().restore(customField(), made.id()));
    QCOMPARE(again(one).text(field(QStringLiteral("x_note"))), QStringLiteral("stays"));
}

void CustomFieldsTest::areUndoneAndDoneAgain()
{
    Record made = definition(QStringLiteral("x_note"), QStringLiteral("text"));
    QVERIFY_RESULT(store().save(made));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(!organisation().field(u"x_note"));
    QVERIFY_RESULT(casebook().undoStack().redo());
    QVERIFY(organisation().field(u"x_note"));
    saved(QStringLiteral("After all"), [&](Record &record) { record.setValue(field(QStringLiteral("x_note")), QStringLiteral("held")); });
    made = again(made);
    made.set(customField().label, QStringLiteral("Renamed"));
    QVERIFY_RESULT(store().save(made));
    QCOMPARE(field(QStringLiteral("x_note")).label(), QStringLiteral("Renamed"));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(field(QStringLiteral("x_note")).label(), QStringLiteral("About x_note"));
}

void CustomFieldsTest::leaveNothingBehindWhenTheActionFails()
{
    {
        Batch batch(store());
        QVERIFY_RESULT(batch.begin());
        Record made = definition(QStringLiteral("x_note"), QStringLiteral("money"));
        QVERIFY_RESULT(store().save(made));
        QVERIFY(!organisation().field(u"x_note")); // nobody else could read it yet
    }
    QVERIFY(!organisation().field(u"x_note"));
    QVERIFY(!casebook().database().existingColumns()->value(QStringLiteral("organisation")).contains(QStringLiteral("x_note")));
    QVERIFY(added(QStringLiteral("x_note"), QStringLiteral("text")).isCustom());
}

void CustomFieldsTest::areThereAfterTheNextStart()
{
    added(QStringLiteral("x_note"), QStringLiteral("text"));
    const Record one = saved(QStringLiteral("Kept"), [&](Record &record) { record.setValue(field(QStringLiteral("x_note")), QStringLiteral("stays")); });
    close();
    forgetAll();
    reopen();
    QCOMPARE(again(one).text(field(QStringLiteral("x_note"))), QStringLiteral("stays"));
}

void CustomFieldsTest::areSeenByAWorkerWithItsOwnConnection()
{
    const Result<std::unique_ptr<Casebook>> early = Casebook::open(location(), casebook().options());
    QVERIFY_RESULT(early);
    QVERIFY((*early)->reader().list(Query(organisation()))->isEmpty()); // it knows the table as it was
    added(QStringLiteral("x_note"), QStringLiteral("text"));
    const Record one = saved(QStringLiteral("Kept"), [&](Record &record) { record.setValue(field(QStringLiteral("x_note")), QStringLiteral("seen")); });
    QCOMPARE((*early)->reader().find(organisation(), one.id())->text(field(QStringLiteral("x_note"))), QStringLiteral("seen"));
    QString read;
    std::thread worker([&] {
        const Result<std::unique_ptr<Casebook>> own = Casebook::open(location(), casebook().options());
        if (own)
            read = (*own)->reader().find(organisation(), one.id())->text(field(QStringLiteral("x_note")));
    });
    worker.join();
    QCOMPARE(read, QStringLiteral("seen"));
}

void CustomFieldsTest::doNotReachAnotherCasebook()
{
    Record made = definition(QStringLiteral("x_must"), QStringLiteral("text"));
    made.set(customField().required, true);
    QVERIFY_RESULT(store().save(made));
    const Result<CasebookLocation> place = CasebookLocation::fromText(folder() + QStringLiteral("/another.lodebook"));
    QVERIFY_RESULT(place);
    const Result<std::unique_ptr<Casebook>> another = Casebook::create(*place, {.officer = QStringLiteral("Somebody")});
    QVERIFY_RESULT(another); // made while the first is open, as a new casebook is
    QVERIFY(!(*another)->database().existingColumns()->value(QStringLiteral("organisation")).contains(QStringLiteral("x_must")));
    Record one(organisation());
    one.set(organisation().name, QStringLiteral("Elsewhere"));
    one.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT((*another)->store().save(one));
    QCOMPARE((*another)->reader().find(organisation(), one.id())->text(organisation().name), QStringLiteral("Elsewhere"));
    QVERIFY(organisation().field(u"x_must"));
    const Result<std::unique_ptr<Casebook>> opened = Casebook::open(*place, {});
    QVERIFY_RESULT(opened);
    QVERIFY(!organisation().field(u"x_must"));
    QVERIFY_RESULT(casebook().takeUpCustomFields());
    QVERIFY(organisation().field(u"x_must"));
}

void CustomFieldsTest::areNotTakenFromARecordReadBefore()
{
    Record early = saved(QStringLiteral("Read before"));
    const Field &note = added(QStringLiteral("x_note"), QStringLiteral("text"));
    QVERIFY(early.isEmpty(note));
    QCOMPARE(early, again(early));
    early.setValue(note, QStringLiteral("written after"));
    QVERIFY_RESULT(store().save(early));
    QCOMPARE(again(early), early);
    QCOMPARE(again(early).text(note), QStringLiteral("written after"));
}

void CustomFieldsTest::refuseWhatCannotBeAColumn()
{
    const auto refused = [this](Record made, const Field &field) {
        const Result<Problems> problems = store().problems(made);
        return problems && std::ranges::any_of(*problems, [&field](const Problem &problem) { return problem.field == &field; });
    };
    for (const char *name : {"note", "x_", "x_Upper", "x_a b", "x_é", "x_a;drop", "X_a"})
        QVERIFY2(refused(definition(QString::fromUtf8(name), QStringLiteral("text")), customField().name), name);
    added(QStringLiteral("x_price"), QStringLiteral("money"));
    QVERIFY(refused(definition(QStringLiteral("x_price_currency"), QStringLiteral("text")), customField().name));
    Record own = definition(QStringLiteral("x_note"), QStringLiteral("text"));
    own.set(customField().entity, QStringLiteral("device"));
    QVERIFY(refused(own, customField().entity));
    QVERIFY(refused(definition(QStringLiteral("x_link"), QStringLiteral("link")), customField().target));
    Record bounded = definition(QStringLiteral("x_text"), QStringLiteral("text"));
    bounded.set(customField().minimum, 1.0);
    QVERIFY(refused(bounded, customField().minimum));
    Record turned = definition(QStringLiteral("x_number"), QStringLiteral("integer"));
    turned.set(customField().minimum, 5.0);
    turned.set(customField().maximum, 1.0);
    QVERIFY(refused(turned, customField().maximum));
}

void CustomFieldsTest::stayWhatTheyWereMade()
{
    Record made = definition(QStringLiteral("x_note"), QStringLiteral("text"));
    QVERIFY_RESULT(store().save(made));
    for (const auto &[field, value] : {std::pair<const TextField *, QString>{&customField().name, QStringLiteral("x_other")},
                                       {&customField().entity, QStringLiteral("person")}}) {
        Record changed = again(made);
        changed.set(*field, value);
        QCOMPARE(store().save(changed).error().kind, Error::Kind::Invalid);
    }
    Record changed = again(made);
    changed.set(customField().type, QStringLiteral("integer"));
    QCOMPARE(store().save(changed).error().kind, Error::Kind::Invalid);
    QVERIFY_RESULT(store().remove(customField(), made.id()));
    Record twin = definition(QStringLiteral("x_note"), QStringLiteral("integer"));
    QCOMPARE(store().save(twin).error().kind, Error::Kind::Invalid); // its values wait in the bin
}

QTEST_GUILESS_MAIN(CustomFieldsTest)
#include "tst_customfields.moc"
