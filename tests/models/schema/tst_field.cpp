// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/schema/samples.h"

#include <QSet>
#include <QTest>

using namespace Lodebook;

class FieldTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIs();
    void isLabelledEvenWithoutALabel();
    void searchesTextUnlessToldOtherwise();
    void namesEveryType();
};

namespace {

class OddEntity final : public Entity
{
public:
    OddEntity() : Entity("odd", "Odd", "Odd", Room::None)
    {
        secret.setSearchable(false).setPersonal().setRestricted();
        keyword.setSearchable();
        later.setSince(3).setUnit("kg").setHelp("Weighed dry");
    }
    TextField secret{this, "secret"};
    ChoiceField keyword{this, "keyword"};
    DecimalField later{this, "later"};
};

} // namespace

void FieldTest::saysWhatItIs()
{
    QVERIFY(sample().date.isRequired());
    QVERIFY(!sample().text.isRequired());
    QCOMPARE(sample().text.maxLength(), 20);
    QCOMPARE(sample().integer.minimum(), std::optional<double>(-5));
    QCOMPARE(sample().decimal.maximum(), std::nullopt);
    QCOMPARE(sample().code.target(), QString("country"));
    QCOMPARE(sample().choice.choices().size(), 2);
    QCOMPARE(sample().choice.since(), 1);
    const OddEntity odd;
    QVERIFY(odd.secret.isPersonal() && odd.secret.isRestricted() && !odd.secret.isIndexed());
    QCOMPARE(odd.later.since(), 3);
    QCOMPARE(odd.later.unit(), QString("kg"));
    QCOMPARE(odd.later.help(), QString("Weighed dry"));
}

void FieldTest::isLabelledEvenWithoutALabel()
{
    const OddEntity odd;
    QCOMPARE(odd.secret.label(), QString("secret"));
    QCOMPARE(odd.secret.help(), QString());
    QCOMPARE(sample().longText.label(), QString("Long text"));
}

void FieldTest::searchesTextUnlessToldOtherwise()
{
    const OddEntity odd;
    QVERIFY(sample().text.isSearchable() && sample().longText.isSearchable() && sample().email.isSearchable());
    QVERIFY(!sample().integer.isSearchable() && !sample().link.isSearchable() && !sample().url.isSearchable());
    QVERIFY(!odd.secret.isSearchable());
    QVERIFY(odd.keyword.isSearchable());
}

void FieldTest::namesEveryType()
{
    QSet<QString> names;
    for (const Field *field : sample().ownFields()) {
        QVERIFY2(!typeName(*field).isEmpty(), qPrintable(field->name()));
        names << typeName(*field);
    }
    QCOMPARE(names.size(), sample().ownFields().size() - 1); // one code or several: both are countries
    QCOMPARE(typeName(sample().code), QString("country"));
    QCOMPARE(typeName(sample().yesNo), QString("yes_no"));
}

QTEST_GUILESS_MAIN(FieldTest)
#include "tst_field.moc"
