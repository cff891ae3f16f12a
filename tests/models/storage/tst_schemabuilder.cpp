// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schemabuilder.h"

#include "models/entities/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Lodebook;

/// The tables of a casebook are a public format. tests/data/schema holds them for each engine as they are today; after
/// a wanted change LODEBOOK_REWRITE_GOLDEN=1 writes them anew, and the change is read in the diff.
class SchemaBuilderTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesTheTablesAsWrittenDown_data();
    void makesTheTablesAsWrittenDown();
    void addsOnlyWhatIsMissing();
};

void SchemaBuilderTest::makesTheTablesAsWrittenDown_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
}

void SchemaBuilderTest::makesTheTablesAsWrittenDown()
{
    QFETCH(QString, engine);
    const Dialect &dialect = engine == QLatin1String("sqlite") ? Dialect::sqlite() : Dialect::postgres();
    QCOMPARE(dialect.name(), engine);
    QStringList statements = SchemaBuilder::commonStatements(dialect);
    for (const Entity *entity : catalog().entities())
        statements.append(SchemaBuilder::entityStatements(*entity, catalog(), dialect));
    const QByteArray made = (statements.join(QLatin1String(";\n\n")) + QLatin1String(";\n")).toUtf8();

    const QString source = qEnvironmentVariable("LODEBOOK_SOURCE_DIR");
    if (source.isEmpty())
        QSKIP("LODEBOOK_SOURCE_DIR does not say where the written tables are");
    QFile golden(QStringLiteral("%1/tests/data/schema/%2.sql").arg(source, engine));
    if (qEnvironmentVariableIsSet("LODEBOOK_REWRITE_GOLDEN")) {
        QVERIFY(QDir().mkpath(source + QStringLiteral("/tests/data/schema")));
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(made) == made.size());
        QSKIP("written anew: read the diff");
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const QList<QByteArray> expected = golden.readAll().split('\n');
    const QList<QByteArray> actual = made.split('\n');
    for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line)
        QVERIFY2(actual.at(line) == expected.at(line), qPrintable(QStringLiteral("line %1: %2 instead of %3").arg(line + 1).arg(QString::fromUtf8(actual.at(line)), QString::fromUtf8(expected.at(line)))));
    QCOMPARE(actual.size(), expected.size());
}

void SchemaBuilderTest::addsOnlyWhatIsMissing()
{
    const Entity &entity = *catalog().entity(u"mine_site");
    QStringList existing{QStringLiteral("row"), QStringLiteral("id"), QStringLiteral("stamp")};
    for (const QString &statement : SchemaBuilder::entityStatements(entity, catalog(), Dialect::sqlite()).first().split(u'\n')) {
        const QString name = statement.section(u'"', 1, 1);
        if (!name.isEmpty() && name != QLatin1String("district") && name != QLatin1String("position_lat") && name != QLatin1String("position_lon"))
            existing.append(name);
    }
    const QStringList added = SchemaBuilder::additionStatements(entity, existing, catalog(), Dialect::sqlite());
    QVERIFY2(!added.isEmpty() && added.filter(QStringLiteral("ADD COLUMN")).size() == 3, qPrintable(added.join(u'\n')));
    existing << QStringLiteral("district") << QStringLiteral("position_lat") << QStringLiteral("position_lon");
    for (const Field *field : entity.fields()) {
        if (field->type() == FieldType::Text && field->isIndexed())
            existing.append(field->name() + QStringLiteral("_folded"));
    }
    QCOMPARE(SchemaBuilder::additionStatements(entity, existing, catalog(), Dialect::sqlite()), QStringList());
}

QTEST_GUILESS_MAIN(SchemaBuilderTest)
#include "tst_schemabuilder.moc"
