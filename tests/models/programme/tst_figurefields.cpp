// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/figurefields.h"

#include "models/entities/catalogue.h"
#include "models/exchange/demonstration.h"
#include "models/programme/derivedvalues.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

/// What is said here of a rule is held against the rule: on the demonstration casebook a field that is not named makes
/// no difference, and a rule that nothing is named of is none.
class FigureFieldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDerivedFieldNamesWhatItGoesBy();
    void whatIsNotNamedOfTheRecordMakesNoDifference();
    void whatIsNotNamedOfWhatBelongsToItMakesNoDifference();

private:
    static constexpr int recordsTried = 3;
    const RecordReader &reader() { return m_made->reader(); }
    QList<Record> some(const Entity &entity)
    {
        Query query(entity);
        query.limit = recordsTried;
        return *reader().list(query);
    }
    QVariant valueOf(const Record &record, const Derived &derived)
    {
        const Result<QVariant> value = DerivedValues(reader(), QDate(2026, 11, 1)).value(record, derived);
        return value ? *value : QVariant(value.error().message);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Casebook> m_made;
};

void FigureFieldsTest::initTestCase()
{
    initReferenceResources();
    initDemoResources();
    CasebookLocation location;
    location.path = m_folder.filePath(QStringLiteral("demo.lodebook"));
    Result<NewCasebook> made = makeCasebook(location, {.officer = QStringLiteral("Test")}, true);
    QVERIFY_RESULT(made);
    m_made = std::move(made->casebook);
}

void FigureFieldsTest::everyDerivedFieldNamesWhatItGoesBy()
{
    int derivedFields = 0;
    for (const Entity *entity : m_made->catalog().entities()) {
        for (const Derived &derived : entity->derived()) {
            QVERIFY2(!fieldsBehind(*entity, derived).near.isEmpty(), qPrintable(entity->name() + u'.' + derived.name));
            ++derivedFields;
        }
    }
    QVERIFY(derivedFields > 30);
}

void FigureFieldsTest::whatIsNotNamedOfTheRecordMakesNoDifference()
{
    int compared = 0;
    for (const Entity *entity : m_made->catalog().entities()) {
        for (const Derived &derived : entity->derived()) {
            const QList<const Field *> named = fieldsBehind(*entity, derived).near;
            for (const Record &record : some(*entity)) {
                const QVariant before = valueOf(record, derived);
                for (const Field *field : entity->ownFields()) {
                    if (named.contains(field) || record.isEmpty(*field))
                        continue;
                    Record without = record;
                    without.clear(*field);
                    QVERIFY2(valueOf(without, derived) == before, qPrintable(entity->name() + u'.' + derived.name + QLatin1String(" goes by ") + field->name()));
                    ++compared;
                }
            }
        }
    }
    QVERIFY2(compared > 200, qPrintable(QString::number(compared)));
}

void FigureFieldsTest::whatIsNotNamedOfWhatBelongsToItMakesNoDifference()
{
    int compared = 0;
    for (const Entity *entity : m_made->catalog().entities()) {
        for (const Derived &derived : entity->derived()) {
            const QList<const Field *> named = fieldsBehind(*entity, derived).near;
            const QList<Record> records = some(*entity);
            QSet<const Entity *> others;
            for (const Field *field : named)
                others.insert(&field->entity());
            others.remove(entity);
            QVariantList before;
            for (const Record &record : records)
                before.append(valueOf(record, derived));
            for (const Entity *other : std::as_const(others)) {
                for (const Record &kept : some(*other)) {
                    for (const Field *field : other->ownFields()) {
                        Record without = *reader().find(*other, kept.id());
                        if (named.contains(field) || without.isEmpty(*field))
                            continue;
                        without.clear(*field);
                        Transaction tried(m_made->database()); // taken back when it goes
                        QVERIFY_RESULT(tried.begin());
                        if (!m_made->store().saveChecked(without))
                            continue; // it cannot be without
                        QVariantList after;
                        for (const Record &record : records)
                            after.append(valueOf(record, derived));
                        QVERIFY2(after == before, qPrintable(entity->name() + u'.' + derived.name + QLatin1String(" goes by ") + other->name() + u'.' + field->name()));
                        ++compared;
                    }
                }
            }
        }
    }
    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
}

QTEST_GUILESS_MAIN(FigureFieldsTest)
#include "tst_figurefields.moc"
