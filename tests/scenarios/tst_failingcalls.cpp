// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"
#include "tests/support/backendtest.h"
#include "tests/support/contents.h"
#include "tests/support/tablefiles.h"

using namespace Lodebook;

/// Every call an import makes to its database fails once: nothing half done, and the next try is as if nothing had
/// been.
class FailingCallsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void keepsNothingHalfOfAnImport_data();
    void keepsNothingHalfOfAnImport();

private:
    void prepare();
    Result<ImportReport> importInto(const Entity &entity, const ImportOptions &options);
    QString contents() { return contentsOf(store().reader(), {&organisation(), &project(), &country()}); }
    QString rejects() const { return folder() + QStringLiteral("/rejects.csv"); }
    QString file() const { return folder() + QStringLiteral("/rows.csv"); }
};

void FailingCallsTest::prepare()
{
    for (const char *code : {"CD", "NL"}) {
        Record record(country());
        record.set(country().code, QString::fromLatin1(code));
        record.set(country().name, QStringLiteral("Country ") + QLatin1String(code));
        QVERIFY_RESULT(store().save(record));
    }
    for (const char *name : {"IPIS", "Pact"}) {
        Record record(organisation());
        record.set(organisation().name, QString::fromLatin1(name));
        record.set(organisation().kind, QStringLiteral("civil_society"));
        QVERIFY_RESULT(store().save(record));
    }
}

Result<ImportReport> FailingCallsTest::importInto(const Entity &entity, const ImportOptions &options)
{
    Result<std::unique_ptr<TableReader>> table = openTable(file());
    if (!table)
        return table.error();
    ImportMapping mapping;
    mapping.entity = &entity;
    if (&entity == &organisation())
        mapping.key = QStringList{QStringLiteral("name")};
    return TableImport(store(), mapping).run(**table, options);
}

void FailingCallsTest::keepsNothingHalfOfAnImport_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"adds and changes", "numbers and links", "rehearsal", "undo", "redo"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void FailingCallsTest::keepsNothingHalfOfAnImport()
{
    QFETCH(QString, action);
    prepare();
    const bool projects = action == QLatin1String("numbers and links");
    writeBytes(
        file(),
        projects
            ? QByteArray("title,lead,countries\nOne,IPIS,CD\nTwo,Pact,CD;NL\nThree,Nobody,\nFour,IPIS,NL\n")
            : QByteArray(
                "name,kind,country,short_name\nIPIS,civil_society,NL,I\nPhilips,company,NL,\nNobody,nonsense,,\nAkara,company,CD,A\nPact,civil_society,,\n"));
    const Entity &entity =
        projects ? static_cast<const Entity &>(project()) : static_cast<const Entity &>(organisation());
    ImportOptions options;
    options.rejectsPath = rejects();
    options.rehearse = action == QLatin1String("rehearsal");
    const bool turnsBack = action == QLatin1String("undo") || action == QLatin1String("redo");
    if (turnsBack)
        QVERIFY_RESULT(importInto(entity, options));
    if (action == QLatin1String("redo"))
        QVERIFY_RESULT(casebook().undoStack().undo());
    ImportReport report;
    const auto act = [&]() -> Result<> {
        if (turnsBack) {
            const Result<UndoReport> undone =
                action == QLatin1String("undo") ? casebook().undoStack().undo() : casebook().undoStack().redo();
            return undone ? Result<>() : Result<>(undone.error());
        }
        const Result<ImportReport> imported = importInto(entity, options);
        if (imported)
            report = *imported;
        return imported ? Result<>() : Result<>(imported.error());
    };
    const QString before = contents();
    QFile::remove(rejects());
    for (int n = 1; n < 2000; ++n) {
        casebook().database().failAfter(n);
        const Result<> done = act();
        casebook().database().failAfter(0);
        if (!done) {
            QVERIFY(!done.error().message.isEmpty());
            QCOMPARE(contents(), before);
            if (n % 20 == 1)
                QCOMPARE(findingsIn(store().reader()), QString());
            continue;
        }
        // What failed so often has left nothing behind in the store either: codes, numbers, rights, prepared
        // statements.
        qInfo("%d calls failed", n - 1);
        QVERIFY(n > 10);
        QCOMPARE(contents() != before, !options.rehearse);
        QCOMPARE(findingsIn(store().reader()), QString());
        if (!turnsBack) {
            QCOMPARE(report.added, projects ? 3 : 2);
            QCOMPARE(report.changed, projects ? 0 : 1);
            QCOMPARE(report.unchanged, projects ? 0 : 1);
            QCOMPARE(report.rejected, 1);
            QVERIFY(QFile::exists(rejects()));
        }
        if (projects) {
            QStringList running; // no number was used up by what failed
            const Result<QList<Record>> all = store().reader().list(Query(project()));
            QVERIFY_RESULT(all);
            for (const Record &made : *all)
                running.append(made.text(project().number).section(u'-', 2, 2));
            running.sort();
            const QStringList expected{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
            QCOMPARE(running, expected);
        }
        return;
    }
    QFAIL("never done");
}

QTEST_GUILESS_MAIN(FailingCallsTest)
#include "tst_failingcalls.moc"
