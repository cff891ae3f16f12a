// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/fieldtext.h"
#include "models/schema/record.h"
#include "tests/models/schema/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Lodebook;

class FieldTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeComesBackFromText_data();
    void everyTypeComesBackFromText();
    void everyTypeComesBackFromJson_data() { everyTypeComesBackFromText_data(); }
    void everyTypeComesBackFromJson();
    void theSampleHasEveryType();
    void emptyIsEmptyInEveryType();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWithTheTextInTheMessage_data();
    void refusesWithTheTextInTheMessage();
    void readsNumbersOfOtherCountries();
    void jsonIsAsDescribed();
    void jsonOfTheWrongShapeIsRefused_data();
    void jsonOfTheWrongShapeIsRefused();
    void tellsYearsFromCounts();

private:
    static const Field &field(const QString &name) { return *sample().field(name); }
};

void FieldTextTest::everyTypeComesBackFromText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    const RecordId one = newRecordId();
    const RecordId other = newRecordId();
    QTest::newRow("text") << "text" << QVariant(QString::fromUtf8("Bisie; “Mpama”, 1|2"));
    QTest::newRow("long text") << "long_text" << QVariant("one\ntwo; three");
    QTest::newRow("integer") << "integer" << QVariant(qlonglong(-9007199254740991));
    QTest::newRow("decimal") << "decimal" << QVariant(0.1 + 0.2);
    QTest::newRow("tiny decimal") << "decimal" << QVariant(1e-300);
    QTest::newRow("money") << "money" << QVariant::fromValue(Money{-9007199254740993, "EUR"});
    QTest::newRow("money without cents") << "money" << QVariant::fromValue(Money{1500, "RWF"});
    QTest::newRow("date") << "date" << QVariant(QDate(2024, 2, 29));
    QTest::newRow("moment") << "moment" << QVariant(QDateTime({2024, 2, 29}, {23, 59, 59, 999}, Qt::UTC));
    QTest::newRow("period") << "period" << QVariant::fromValue(*Period::fromText(u"2024-H2"));
    QTest::newRow("yes") << "yes_no" << QVariant(true);
    QTest::newRow("no") << "yes_no" << QVariant(false);
    QTest::newRow("choice") << "choice" << QVariant("public_body");
    QTest::newRow("choices") << "choices" << QVariant(QStringList({"red", "blue"}));
    QTest::newRow("code") << "code" << QVariant("CD");
    QTest::newRow("codes") << "codes" << QVariant(QStringList({"CD", "RW"}));
    QTest::newRow("link") << "link" << QVariant(one);
    QTest::newRow("links") << "links" << QVariant::fromValue(QList<RecordId>{one, other});
    QTest::newRow("any link") << "any_link" << QVariant::fromValue(RecordRef{"mine_site", one});
    QTest::newRow("point") << "point" << QVariant::fromValue(GeoPoint{-1.000000123, 1e-7});
    QTest::newRow("email") << "email" << QVariant("desk@example.org");
    QTest::newRow("phone") << "phone" << QVariant("+243 81 000 0000");
    QTest::newRow("url") << "url" << QVariant("https://example.org/?a=1&b=2");
}

void FieldTextTest::everyTypeComesBackFromText()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    const QString text = plainText(field(name), value);
    const Result<QVariant> back = fromPlainText(field(name), text);
    QVERIFY2(bool(back), qPrintable(text + ": " + (back ? QString() : back.error().message)));
    QVERIFY2(*back == value, qPrintable(text));
}

void FieldTextTest::everyTypeComesBackFromJson()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    // Through bytes, as in a file.
    const QByteArray bytes = QJsonDocument(QJsonObject{{"value", toJson(field(name), value)}}).toJson();
    const Result<QVariant> back = fromJson(field(name), QJsonDocument::fromJson(bytes).object().value("value"));
    QVERIFY2(bool(back), bytes.constData());
    QVERIFY2(*back == value, bytes.constData());
}

void FieldTextTest::theSampleHasEveryType()
{
    QSet<int> types;
    for (const Field *own : sample().ownFields())
        types << int(own->type());
    QCOMPARE(types.size(), int(FieldType::Url) + 1);
}

void FieldTextTest::emptyIsEmptyInEveryType()
{
    for (const Field *own : sample().ownFields()) {
        QCOMPARE(plainText(*own, {}), QString());
        QVERIFY(toJson(*own, {}).isNull());
        for (const QString &nothing : {QString(), QString("  "), QString("\n")}) {
            const Result<QVariant> value = fromPlainText(*own, nothing);
            QVERIFY2(value && !value->isValid(), qPrintable(own->name()));
        }
        const Result<QVariant> null = fromJson(*own, QJsonValue::Null);
        QVERIFY2(null && !null->isValid(), qPrintable(own->name()));
    }
}

void FieldTextTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("spreadsheet integer") << "integer" << "12.0" << "12";
    QTest::newRow("integer with exponent") << "integer" << "1.2E+3" << "1200";
    QTest::newRow("thin blanks") << "integer" << QString::fromUtf8("1\u202f200") << "1200";
    QTest::newRow("currency behind") << "money" << "1 234.5 USD" << "1234.50 USD";
    QTest::newRow("currency before") << "money" << "usd 1234.5" << "1234.50 USD";
    QTest::newRow("euro sign") << "money" << QString::fromUtf8("€ 99") << "99.00 EUR";
    QTest::newRow("bare amount") << "money" << "99" << "99.00 EUR";
    QTest::newRow("yes in French") << "yes_no" << "OUI" << "yes";
    QTest::newRow("one") << "yes_no" << "1" << "yes";
    QTest::newRow("no in Portuguese") << "yes_no" << QString::fromUtf8("Não") << "no";
    QTest::newRow("choice by label") << "choice" << "Public Body" << "public_body";
    QTest::newRow("choice by code, any case") << "choice" << "COMPANY" << "company";
    QTest::newRow("choice of the casebook's own") << "choice" << "museum" << "museum";
    QTest::newRow("choices by label, bars") << "choices" << "deep blue|Red" << "blue; red";
    QTest::newRow("codes with commas") << "codes" << "CD, RW" << "CD; RW";
    QTest::newRow("codes on lines") << "codes" << "CD\nRW\n" << "CD; RW";
    QTest::newRow("point") << "point" << "-1.5;30" << "-1.5, 30";
    QTest::newRow("period") << "period" << " 2024-Q1 " << "2024-Q1";
}

void FieldTextTest::readsWhatPeopleWrite()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const Result<QVariant> value = fromPlainText(field(name), text);
    QVERIFY2(bool(value), qPrintable(value ? QString() : value.error().message));
    QTEST(plainText(field(name), *value), "plain");
}

void FieldTextTest::refusesWithTheTextInTheMessage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("half a person") << "integer" << "1.5";
    QTest::newRow("too large for 64 bits") << "integer" << "99999999999999999999";
    QTest::newRow("a word as integer") << "integer" << "many";
    QTest::newRow("hexadecimal") << "integer" << "0x10";
    QTest::newRow("a decimal comma") << "decimal" << "1,5";
    QTest::newRow("infinity") << "decimal" << "inf";
    QTest::newRow("not a number") << "decimal" << "nan";
    QTest::newRow("overflow") << "decimal" << "1e999";
    QTest::newRow("half a cent") << "money" << "1.555 EUR";
    QTest::newRow("ambiguous date") << "date" << "03/04/2024";
    QTest::newRow("no such day") << "date" << "2023-02-29";
    QTest::newRow("period") << "period" << "2024-Q5";
    QTest::newRow("perhaps") << "yes_no" << "perhaps";
    QTest::newRow("link") << "link" << "Bisie";
    QTest::newRow("links") << "links" << "Bisie";
    QTest::newRow("any link without id") << "any_link" << "mine_site/Bisie";
    QTest::newRow("any link without entity") << "any_link" << "/0190b8a0-0000-7000-8000-000000000000";
    QTest::newRow("point") << "point" << "91, 0";
}

void FieldTextTest::refusesWithTheTextInTheMessage()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const Result<QVariant> value = fromPlainText(field(name), text);
    QVERIFY2(!value, qPrintable(value ? plainText(field(name), *value) : QString()));
    QCOMPARE(value.error().kind, Error::Kind::Invalid);
    QVERIFY2(value.error().message.contains(text.section(' ', 0, 0)), qPrintable(value.error().message));
}

void FieldTextTest::readsNumbersOfOtherCountries()
{
    const TextRules rules{.dates = TextRules::DateOrder::DayFirst, .decimalPoint = u','};
    QCOMPARE(fromPlainText(field("decimal"), "1.234,5", rules)->toDouble(), 1234.5);
    QCOMPARE(fromPlainText(field("integer"), "1.234", rules)->toLongLong(), 1234);
    QVERIFY(fromPlainText(field("money"), "1.234,50 EUR", rules)->value<Money>() == (Money{123450, "EUR"}));
    QCOMPARE(fromPlainText(field("date"), "03/04/2024", rules)->toDate(), QDate(2024, 4, 3));
}

void FieldTextTest::jsonIsAsDescribed()
{
    const QJsonValue money = toJson(field("money"), QVariant::fromValue(Money{123450, "EUR"}));
    QCOMPARE(money.toObject(), QJsonObject({{"amount", "1234.50"}, {"currency", "EUR"}}));
    QCOMPARE(toJson(field("date"), QDate(2024, 3, 31)), QJsonValue("2024-03-31"));
    QCOMPARE(toJson(field("integer"), qlonglong(3)), QJsonValue(3));
    QCOMPARE(toJson(field("yes_no"), false), QJsonValue(false));
    QCOMPARE(toJson(field("codes"), QStringList({"CD", "RW"})), QJsonValue(QJsonArray({"CD", "RW"})));
}

void FieldTextTest::jsonOfTheWrongShapeIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("json");
    QTest::newRow("money as a word") << "money" << QJsonValue("much");
    QTest::newRow("money without currency") << "money" << QJsonValue(QJsonObject{{"amount", "1.00"}});
    QTest::newRow("integer with a fraction") << "integer" << QJsonValue(1.5);
    QTest::newRow("choices of numbers") << "choices" << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("codes as an object") << "codes" << QJsonValue(QJsonObject{{"CD", true}});
    QTest::newRow("links of words") << "links" << QJsonValue(QJsonArray{"Bisie"});
    QTest::newRow("any link without id") << "any_link" << QJsonValue(QJsonObject{{"entity", "project"}});
    QTest::newRow("any link without entity") << "any_link" << QJsonValue(QJsonObject{{"id", toText(newRecordId())}});
    QTest::newRow("point beyond the pole") << "point" << QJsonValue(QJsonObject{{"lat", 91}, {"lon", 0}});
    QTest::newRow("text as an object") << "text" << QJsonValue(QJsonObject{{"a", 1}});
    QTest::newRow("yes or no as two") << "yes_no" << QJsonValue(2);
    QTest::newRow("date as a list") << "date" << QJsonValue(QJsonArray{"2024-03-31"});
}

void FieldTextTest::jsonOfTheWrongShapeIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, json);
    const Result<QVariant> value = fromJson(field(name), json);
    QVERIFY2(!value, qPrintable(value ? plainText(field(name), *value) : QString()));
    QCOMPARE(value.error().kind, Error::Kind::Invalid);
    QVERIFY(!value.error().message.isEmpty());
}

void FieldTextTest::tellsYearsFromCounts()
{
    class CalendarEntity final : public Entity
    {
    public:
        CalendarEntity() : Entity("calendar", "Calendar", "Calendars", Room::Common)
        {
            year.setLabel("Year").setRange(2000, 2200);
            workers.setLabel("Workers").setRange(0, 2200);
            depth.setLabel("Depth").setRange(2000, 2200);
        }
        IntegerField year{this, "year"};
        IntegerField workers{this, "workers"};
        DecimalField depth{this, "depth"};
    };
    const CalendarEntity calendar;
    QVERIFY(isYear(calendar.year));
    QVERIFY(!isYear(calendar.workers));
    QVERIFY(!isYear(calendar.depth));
    QVERIFY(!isYear(sample().integer));
}

QTEST_GUILESS_MAIN(FieldTextTest)
#include "tst_fieldtext.moc"
