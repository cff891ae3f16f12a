// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/tableimport.h"

#include "models/entities/catalogue.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/files/tablewriter.h"
#include "models/storage/casebookcheck.h"
#include "models/storage/undostack.h"
#include "models/storage/choicelist.h"
#include "tests/support/backendtest.h"

#include <QJsonDocument>

using namespace Lodebook;

class TableImportTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void takesGoodRowsAndRejectsBadOnesWithReasons();
    void takesMergedAndRetiredChoicesWithANote();
    void importsTheMendedRejectsFile();
    void keepsNothingInARehearsal();
    void letsOthersWriteDuringARehearsal();
    void updatesByKeyAndChangesOnlyWhatDiffers();
    void undoesAWholeImport();
    void refusesAmbiguousDatesUnlessTold();
    void findsLinksByNameAndRefusesUnknownOnes();
    void countsWhatIsHereAlreadyAsDuplicate();
    void refusesDoubleAndMissingHeadings();
    void composesAFieldFromSeveralColumns();
    void stopsWithoutATraceWhenCancelled();
    void remembersAMappingAsJson();
    void tellsAllThatIsWrongWithARow();
    void takesAnIdForTheKey();
    void neverPutsRejectsInThePlaceOfTheSource();
    void keepsAnApostropheOfAWorkbookAndTakesOffThatOfAGuardedTable();
    void refusesTheCasebookItselfWithoutOpeningIt();

private:
    void addCountries();
    QString file(const QString &name, const QByteArray &content) const;
    Result<ImportReport> import(const QString &path, const Entity &entity, const ImportOptions &options = {}, const ImportMapping &base = {});
};

void TableImportTest::addCountries()
{
    for (const auto &[code, name] : {std::pair("CD", "Congo - Kinshasa"), std::pair("NL", "Netherlands")}) {
        Record record(country());
        record.set(country().code, QString::fromLatin1(code));
        record.set(country().name, QString::fromLatin1(name));
        QVERIFY_RESULT(store().save(record));
    }
}

QString TableImportTest::file(const QString &name, const QByteArray &content) const
{
    const QString path = folder() + u'/' + name;
    QFile out(path);
    if (out.open(QIODevice::WriteOnly))
        out.write(content);
    return path;
}

Result<ImportReport> TableImportTest::import(const QString &path, const Entity &entity, const ImportOptions &options, const ImportMapping &base)
{
    Result<std::unique_ptr<TableReader>> table = openTable(path);
    if (!table)
        return table.error();
    ImportMapping mapping = base;
    mapping.entity = &entity;
    return TableImport(store(), mapping).run(**table, options);
}

void TableImportTest::takesGoodRowsAndRejectsBadOnesWithReasons()
{
    addCountries();
    const QString path = file(QStringLiteral("o.csv"), "Name,kind,Country,colour\n"
                                                       "Philips,company,NL,blue\n"
                                                       ",company,NL,\n"
                                                       "IPIS,Civil society,Kongo,\n"
                                                       "Diakonia,nonsense,,\n"
                                                       "Pact,civil_society,congo - kinshasa,\n"
                                                       "a,b,c,d,e\n");
    ImportOptions options;
    options.rejectsPath = folder() + QStringLiteral("/rejects.csv");
    const Result<ImportReport> report = import(path, organisation(), options);
    QVERIFY_RESULT(report);
    QCOMPARE(report->read, 6);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->rejected, 4);
    QVERIFY(report->notes.join(u' ').contains(QStringLiteral("colour")));
    const ImportProblem unknown = report->problems.at(1);
    QCOMPARE(unknown.row, 4);
    QCOMPARE(unknown.field, QStringLiteral("country"));
    QCOMPARE(unknown.value, QStringLiteral("Kongo"));
    QVERIFY(!unknown.problem.isEmpty());
    const Result<QList<Record>> all = store().reader().list(Query(organisation()));
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().text(organisation().country), QStringLiteral("CD"));
}

void TableImportTest::takesMergedAndRetiredChoicesWithANote()
{
    ChoiceList kinds(store(), organisation().kind);
    const Result<QString> guild = kinds.add({{QStringLiteral("en"), QStringLiteral("Guild of old")}});
    const Result<QString> club = kinds.add({{QStringLiteral("en"), QStringLiteral("Club")}});
    QVERIFY_RESULT(guild);
    QVERIFY_RESULT(club);
    QVERIFY_RESULT(kinds.merge(*guild, *club));
    QVERIFY_RESULT(kinds.retire(QStringLiteral("government")));
    const QString path = file(QStringLiteral("o.csv"), "name,kind\nOne,Guild of old\nTwo,guild_of_old\nThree,government\nFour,company\nFive,Club\n,Guild of old\n");
    const Result<ImportReport> report = import(path, organisation());
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 5);
    QCOMPARE(report->rejected, 1);
    const QStringList notes = report->notes;
    QCOMPARE(notes.size(), 3);
    QVERIFY2(notes.at(0).contains(QStringLiteral("“Guild of old” was merged into “Club”")) && notes.at(0).endsWith(QStringLiteral("Rows: 2")), qPrintable(notes.at(0)));
    QVERIFY2(notes.at(1).contains(QStringLiteral("“guild_of_old”")) && notes.at(1).endsWith(QStringLiteral("Rows: 3")), qPrintable(notes.at(1)));
    QVERIFY2(notes.at(2).contains(QStringLiteral("is retired")) && notes.at(2).endsWith(QStringLiteral("Rows: 4")), qPrintable(notes.at(2)));
    const auto holding = [this](const QString &code) {
        const Result<qint64> found = store().reader().count(Query(organisation(), Filter::leaf(organisation().kind, Compare::Equal, code)));
        return found ? *found : -1;
    };
    QCOMPARE(holding(*club), 3);
    QCOMPARE(holding(QStringLiteral("government")), 1);
    QCOMPARE(holding(*guild), 0);
}

void TableImportTest::importsTheMendedRejectsFile()
{
    addCountries();
    const QString path = file(QStringLiteral("o.csv"), "name,kind,country\nIPIS,civil_society,Kongo\n=cmd,company,NL\n");
    ImportOptions options;
    options.rejectsPath = folder() + QStringLiteral("/rejects.csv");
    QVERIFY_RESULT(import(path, organisation(), options));
    QFile rejects(options.rejectsPath);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QString mended = file(QStringLiteral("mended.csv"), rejects.readAll().replace("Kongo", "CD"));
    const Result<ImportReport> report = import(mended, organisation());
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->rejected, 0);
    QVERIFY(report->notes.isEmpty());
}

void TableImportTest::keepsNothingInARehearsal()
{
    const QString path = file(QStringLiteral("o.csv"), "name,kind\nPhilips,company\n");
    ImportOptions options;
    options.rehearse = true;
    const Result<ImportReport> report = import(path, organisation(), options);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QVERIFY(report->batch.isNull());
    QCOMPARE(*store().reader().count(Query(organisation())), 0);
    QVERIFY(!*casebook().undoStack().nextUndo());
}

void TableImportTest::letsOthersWriteDuringARehearsal()
{
    if (!isServer())
        QSKIP("A file has one writer at a time");
    Record lead(organisation());
    lead.set(organisation().name, QStringLiteral("IPIS"));
    lead.set(organisation().kind, QStringLiteral("civil_society"));
    QVERIFY_RESULT(store().save(lead));
    const Result<std::unique_ptr<Casebook>> other = Casebook::open(location(), {});
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->database().run(QStringLiteral("SET lock_timeout TO '2s'")));
    QStringList problems;
    ImportOptions options;
    options.rehearse = true;
    options.onRow = [&](const ImportedRow &row) {
        Record theirs(project());
        theirs.set(project().title, QStringLiteral("Theirs %1").arg(row.row.number));
        theirs.set(project().lead, lead.id());
        if (const Result<> saved = (*other)->store().save(theirs); !saved)
            problems.append(saved.error().message + saved.error().detail);
        else if (theirs.text(project().number).isEmpty())
            problems.append(QStringLiteral("no number"));
    };
    const QString path = file(QStringLiteral("p.csv"), "title,lead\nOne,IPIS\nTwo,IPIS\nThree,Nobody\n");
    const Result<ImportReport> report = import(path, project(), options);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(problems.join(u' '), QString());
    QCOMPARE(*store().reader().count(Query(project())), 3);
    options.rehearse = false;
    options.onRow = {};
    QVERIFY_RESULT(import(path, project(), options));
    QCOMPARE(*store().reader().count(Query(project())), 5);
    QCOMPARE(CasebookCheck(store().reader()).run(true)->found, 0);
}

void TableImportTest::updatesByKeyAndChangesOnlyWhatDiffers()
{
    QVERIFY_RESULT(import(file(QStringLiteral("a.csv"), "name,kind,website\nPhilips,company,https://philips.com\nIntel,company,https://intel.com\n"), organisation()));
    ImportMapping mapping;
    mapping.key = {QStringLiteral("name")};
    const Result<ImportReport> report = import(file(QStringLiteral("b.csv"), "name,kind,website\nPHILIPS,company,\nIntel,company,https://www.intel.com\nIntel,company,https://second.example\nSony,company,\n"),
                                               organisation(), {}, mapping);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 2); // the spelling of one, the address of the other
    QCOMPARE(report->duplicates, 1);
    QVERIFY(report->problems.first().problem.contains(u'3'));
    Query philips(organisation(), Filter::leaf(organisation().name, Compare::Equal, QStringLiteral("philips")));
    QCOMPARE(store().reader().list(philips)->first().text(organisation().website), QStringLiteral("https://philips.com"));
}

void TableImportTest::undoesAWholeImport()
{
    const Result<ImportReport> report = import(file(QStringLiteral("a.csv"), "name,kind\nA,company\nB,company\nC,company\n"), organisation());
    QVERIFY_RESULT(report);
    const Result<UndoReport> undone = casebook().undoStack().undoBatch(report->batch);
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->undone, 3);
    QCOMPARE(*store().reader().count(Query(organisation())), 0);
}

void TableImportTest::refusesAmbiguousDatesUnlessTold()
{
    QVERIFY_RESULT(import(file(QStringLiteral("o.csv"), "name,kind\nPhilips,company\n"), organisation()));
    const QString path = file(QStringLiteral("m.csv"), "organisation,from\nPhilips,03/04/2024\nPhilips,31/04/2024\n");
    const Result<ImportReport> asked = import(path, membership());
    QVERIFY_RESULT(asked);
    QCOMPARE(asked->rejected, 2);
    QCOMPARE(asked->problems.first().field, QStringLiteral("from"));
    ImportMapping mapping;
    mapping.rules.dates = TextRules::DateOrder::DayFirst;
    const Result<ImportReport> told = import(path, membership(), {}, mapping);
    QVERIFY_RESULT(told);
    QCOMPARE(told->added, 1);
    QCOMPARE(store().reader().list(Query(membership()))->first().value(membership().from).toDate(), QDate(2024, 4, 3));
}

void TableImportTest::findsLinksByNameAndRefusesUnknownOnes()
{
    QVERIFY_RESULT(import(file(QStringLiteral("o.csv"), "name,kind\nPhilips,company\nTwin,company\nTwin,company\n"), organisation()));
    const Result<ImportReport> report = import(file(QStringLiteral("m.csv"), "organisation\nphilips\nNobody\nTwin\n"), membership());
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->rejected, 2);
    QVERIFY(report->problems.at(0).problem.contains(QStringLiteral("Nobody")));
    QVERIFY(report->problems.at(1).problem.contains(QStringLiteral("Several")));
}

void TableImportTest::countsWhatIsHereAlreadyAsDuplicate()
{
    const QString path = file(QStringLiteral("c.csv"), "code,name\nCD,Congo\nCD,Congo again\n");
    const Result<ImportReport> report = import(path, country());
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->duplicates, 1);
    QCOMPARE(report->rejected, 0);
}

void TableImportTest::refusesDoubleAndMissingHeadings()
{
    const Result<ImportReport> twice = import(file(QStringLiteral("d.csv"), "name,name\na,b\n"), organisation());
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::Invalid);
    const Result<ImportReport> none = import(file(QStringLiteral("e.csv"), "foo,bar\na,b\n"), organisation());
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(QStringLiteral("foo")));
    const Result<ImportReport> needed = import(file(QStringLiteral("f.csv"), "name\na\n"), organisation());
    QVERIFY(!needed);
    QVERIFY(needed.error().message.contains(QStringLiteral("kind")));
}

void TableImportTest::composesAFieldFromSeveralColumns()
{
    ImportMapping mapping;
    mapping.columns = {{QStringLiteral("name"), QStringLiteral("{first} {second}")}, {QStringLiteral("address"), QStringLiteral("{street}, {town}")}};
    mapping.fixed = {{QStringLiteral("kind"), QStringLiteral("other")}};
    mapping.only = {{QStringLiteral("use"), QStringLiteral("*")}};
    const Result<ImportReport> report = import(file(QStringLiteral("o.csv"), "first,second,street,town,use\nThe,Mine,,,x\nNot,Wanted,,,\n"), organisation(), {}, mapping);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->skipped, 1);
    const Record made = store().reader().list(Query(organisation()))->first();
    QCOMPARE(made.text(organisation().name), QStringLiteral("The Mine"));
    QVERIFY(made.isEmpty(organisation().address));
}

void TableImportTest::stopsWithoutATraceWhenCancelled()
{
    ImportOptions options;
    options.progress = [](double) { return false; };
    const Result<ImportReport> report = import(file(QStringLiteral("o.csv"), "name,kind\nPhilips,company\n"), organisation(), options);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(*store().reader().count(Query(organisation())), 0);
}

void TableImportTest::remembersAMappingAsJson()
{
    ImportMapping mapping;
    mapping.entity = &organisation();
    mapping.columns = {{QStringLiteral("name"), QStringLiteral("Organisation")}};
    mapping.values = {{QStringLiteral("kind"), {{QStringLiteral("NGO"), QStringLiteral("civil_society")}}}};
    mapping.key = {QStringLiteral("name")};
    mapping.rules = {TextRules::DateOrder::MonthFirst, u','};
    const Result<ImportMapping> read = ImportMapping::fromJson(catalog(), mapping.toJson());
    QVERIFY_RESULT(read);
    QCOMPARE(read->toJson(), mapping.toJson());
    QVERIFY(!ImportMapping::fromJson(catalog(), {{QStringLiteral("entity"), QStringLiteral("horse")}}));
}

void TableImportTest::tellsAllThatIsWrongWithARow()
{
    addCountries();
    const Result<ImportReport> report = import(file(QStringLiteral("o.csv"), "name,kind,country,email\n,horse,Kongo,nomail\n,company,NL,a@b.org,5,,6\n"), organisation());
    QVERIFY_RESULT(report);
    QCOMPARE(report->rejected, 2);
    QStringList fields;
    for (const ImportProblem &problem : report->problems)
        fields.append(QStringLiteral("%1 %2=%3").arg(problem.row).arg(problem.field, problem.value));
    fields.sort();
    QCOMPARE(fields, QStringList({QStringLiteral("2 country=Kongo"), QStringLiteral("2 email=nomail"), QStringLiteral("2 kind=horse"), QStringLiteral("2 name="),
                                  QStringLiteral("3 =5, , 6")}));
}

void TableImportTest::takesAnIdForTheKey()
{
    Record record(organisation());
    record.set(organisation().name, QStringLiteral("Philips"));
    record.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT(store().save(record));
    const QByteArray id = toText(record.id()).toLatin1();
    const QString path = file(QStringLiteral("o.csv"), "id,name,kind\n" + id + ",Philips NV,company\n,Intel,company\n,IPIS,civil_society\n" + id.toUpper() + ",Other,company\n");
    for (const bool isNamed : {false, true}) {
        ImportMapping mapping;
        if (isNamed)
            mapping.key = QStringList{QStringLiteral("id")};
        ImportOptions options;
        options.rehearse = true;
        const Result<ImportReport> report = import(path, organisation(), options, mapping);
        QVERIFY_RESULT(report);
        QCOMPARE(report->changed, 1);
        QCOMPARE(report->added, 2);
        QCOMPARE(report->duplicates, 1);
        QCOMPARE(report->problems.first().row, 5);
        QCOMPARE(report->problems.first().field, QStringLiteral("id"));
    }
    ImportMapping mapping;
    mapping.key = QStringList{QStringLiteral("id")};
    QVERIFY(!import(file(QStringLiteral("p.csv"), "name,kind\nA,company\n"), organisation(), {}, mapping));
}

void TableImportTest::neverPutsRejectsInThePlaceOfTheSource()
{
    const QByteArray content = "name,kind\n,company\n";
    const QString path = file(QStringLiteral("o.csv"), content);
    ImportOptions options;
    options.sourcePath = path;
    for (const char *name : {"/o.csv", "/./o.csv", "/nowhere/r.csv", "/r.doc"}) {
        options.rejectsPath = folder() + QString::fromLatin1(name);
        QVERIFY2(!import(path, organisation(), options), name);
    }
    QFile source(path);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(source.readAll(), content);
    options.rejectsPath = folder() + QStringLiteral("/r.csv");
    QVERIFY_RESULT(import(path, organisation(), options));
    QVERIFY(QFile::exists(options.rejectsPath));
}

void TableImportTest::keepsAnApostropheOfAWorkbookAndTakesOffThatOfAGuardedTable()
{
    const QString text = QStringLiteral("'=Bisie");
    for (const QString &ending : {QStringLiteral("xlsx"), QStringLiteral("csv")}) {
        const QString path = folder() + QStringLiteral("/quoted.") + ending;
        auto table = createTable(path);
        QVERIFY_RESULT(table);
        QVERIFY_RESULT((*table)->startSheet(QStringLiteral("tags"), {{QStringLiteral("name")}, {QStringLiteral("kind")}}));
        QVERIFY_RESULT((*table)->writeRow({Cell::ofText(text + ending), Cell::ofText(QStringLiteral("company"))}));
        QVERIFY_RESULT((*table)->finish());
        QVERIFY_RESULT(import(path, organisation()));
    }
    QStringList names;
    const Result<QList<Record>> all = casebook().reader().list(Query(organisation()));
    QVERIFY_RESULT(all);
    for (const Record &record : *all)
        names.append(record.text(organisation().name));
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("'=Bisiecsv"), QStringLiteral("'=Bisiexlsx")}));
}

void TableImportTest::refusesTheCasebookItselfWithoutOpeningIt()
{
    if (casebook().location().kind != CasebookLocation::Kind::File)
        QSKIP("a database has no file of its own");
    const Result<ImportReport> refused = import(casebook().location().path, organisation());
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("the open casebook itself")), qPrintable(refused.error().message));
    Record record(organisation());
    record.set(organisation().name, QStringLiteral("afterwards"));
    record.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT(store().save(record));
}

QTEST_GUILESS_MAIN(TableImportTest)
#include "tst_tableimport.moc"
