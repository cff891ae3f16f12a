// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"
#include "models/entities/reference/cahraarea.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/currency.h"
#include "models/entities/reference/holiday.h"
#include "models/entities/reference/mineral.h"
#include "models/schema/fieldtext.h"
#include "models/schema/record.h"
#include "resources/reference/referenceresources.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Lodebook;

namespace {

// Fields in quotes may hold commas and doubled quotes; none of the lists has a line break inside a field.
QStringList cells(const QString &line)
{
    QStringList row{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            row.last() += line[++i];
        else if (line[i] == u'"')
            quoted = !quoted;
        else if (line[i] == u',' && !quoted)
            row << QString();
        else
            row.last() += line[i];
    }
    return row;
}

} // namespace

/// The shipped lists against the declarations they fill.
class ReferenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyReferenceEntityHasAList();
    void everyRowKeepsTheRules();
    void uniqueKeysAreUnique();
    void everyCodePointsToAnEntry();
    void currenciesHaveTheDecimalsMoneyCountsWith();
    void mineralsPointToTheirMetals();
    void theCahraListIsWhole();

private:
    QList<Record> rows(const Entity &entity);

    QHash<const Entity *, QList<Record>> m_lists;
};

void ReferenceTest::initTestCase()
{
    initReferenceResources();
    initReferenceResources(); // twice does no harm
}

QList<Record> ReferenceTest::rows(const Entity &entity)
{
    if (m_lists.contains(&entity))
        return m_lists.value(&entity);
    QFile file(QStringLiteral(":/reference/%1.csv").arg(entity.name()));
    QList<Record> records;
    if (!file.open(QIODevice::ReadOnly))
        return records;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList headings = cells(lines.first());
    for (const QString &line : lines.sliced(1)) {
        const QStringList values = cells(line);
        Record record(entity);
        for (qsizetype i = 0; i < values.size() && i < headings.size(); ++i) {
            const Field *field = entity.field(headings[i]);
            const Result<QVariant> value = field ? fromPlainText(*field, values[i]) : Error{};
            if (!value || values.size() != headings.size())
                qFatal("%s: %s = %s", qPrintable(entity.name()), qPrintable(headings[i]), qPrintable(values[i]));
            record.setValue(*field, *value);
        }
        records << record;
    }
    m_lists.insert(&entity, records);
    return records;
}

void ReferenceTest::everyReferenceEntityHasAList()
{
    for (const Entity *entity : allEntities()) {
        if (entity->isReference() && entity != &holiday()) // those every office writes down itself
            QVERIFY2(!rows(*entity).isEmpty(), qPrintable(entity->name()));
    }
    QCOMPARE(rows(country()).size(), 249);
}

void ReferenceTest::everyRowKeepsTheRules()
{
    for (const Entity *entity : allEntities()) {
        if (!entity->isReference())
            continue;
        for (const Record &record : rows(*entity)) {
            for (const Field *field : entity->ownFields()) {
                const std::optional<QString> problem = problemWith(*field, record.value(*field));
                QVERIFY2(!problem, qPrintable(entity->name() + ' ' + record.title() + ": " + problem.value_or(QString())));
                if (field->type() == FieldType::Choice && !record.isEmpty(*field)) {
                    const QString code = record.text(*field);
                    QVERIFY2(std::ranges::any_of(field->choices(), [&](const Choice &choice) { return choice.code == code; }),
                             qPrintable(entity->name() + '.' + field->name() + " = " + code));
                }
            }
            Problems problems;
            entity->check(record, problems);
            QVERIFY2(problems.isEmpty(), qPrintable(entity->name() + ' ' + record.title()));
        }
    }
}

void ReferenceTest::uniqueKeysAreUnique()
{
    for (const Entity *entity : allEntities()) {
        if (!entity->isReference())
            continue;
        QVERIFY2(!entity->uniqueKeys().isEmpty(), qPrintable(entity->name()));
        for (const QList<const Field *> &key : entity->uniqueKeys()) {
            QSet<QStringList> seen;
            for (const Record &record : rows(*entity)) {
                QStringList values;
                for (const Field *field : key)
                    values << plainText(*field, record.value(*field));
                QVERIFY2(!seen.contains(values), qPrintable(entity->name() + ' ' + values.join(' ')));
                seen << values;
            }
        }
    }
}

void ReferenceTest::everyCodePointsToAnEntry()
{
    for (const Entity *entity : allEntities()) {
        if (!entity->isReference())
            continue;
        for (const Field *field : entity->ownFields()) {
            if (field->type() != FieldType::Code && field->type() != FieldType::Codes)
                continue;
            const Entity *target = catalog().target(*field);
            QSet<QString> codes;
            for (const Record &entry : rows(*target))
                codes << entry.text(*target->codeField());
            for (const Record &record : rows(*entity)) {
                for (const QString &code : record.value(*field).toStringList())
                    QVERIFY2(codes.contains(code), qPrintable(entity->name() + '.' + field->name() + " = " + code));
            }
        }
    }
}

void ReferenceTest::currenciesHaveTheDecimalsMoneyCountsWith()
{
    for (const Record &record : rows(currency())) {
        const QString code = record.text(currency().code);
        QVERIFY2(record.get(currency().minorUnits, -1) == minorDigits(code), qPrintable(code));
    }
}

void ReferenceTest::mineralsPointToTheirMetals()
{
    QSet<QString> codes;
    QStringList regulated;
    for (const Record &record : rows(mineral())) {
        codes << record.text(mineral().code);
        if (record.get(mineral().is3tg, false) && record.text(mineral().kind) == u"metal")
            regulated << record.text(mineral().code);
    }
    for (const Record &record : rows(mineral()))
        QVERIFY2(record.isEmpty(mineral().metal) || codes.contains(record.text(mineral().metal)), qPrintable(record.title()));
    QCOMPARE(regulated, QStringList({"tin", "tantalum", "tungsten", "gold"}));
}

void ReferenceTest::theCahraListIsWhole()
{
    QSet<QString> countries;
    QStringList wholeCountries;
    bool southKivu = false;
    for (const Record &area : rows(cahraArea())) {
        countries << area.text(cahraArea().country);
        if (area.isEmpty(cahraArea().region))
            wholeCountries << area.text(cahraArea().country);
        southKivu = southKivu || area.text(cahraArea().region) == u"CD-SK";
    }
    QCOMPARE(countries.size(), 29);
    QCOMPARE(wholeCountries, QStringList({"BI", "ER", "LY", "VE", "ZW"}));
    QVERIFY(southKivu);
}

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
