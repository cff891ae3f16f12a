// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/demonstration.h"
#include "models/exchange/export/tableexport.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"
#include "models/programme/memberconsent.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// What is exported and imported again is what it was: every entity of the demonstration, into its own casebook and
/// into a fresh one, by text and by workbook.
class RoundTripTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingComesBackAsItWas_data();
    void everythingComesBackAsItWas();

private:
    static Result<QList<Record>> all(const Casebook &casebook, const Entity &entity);
    /// Answers without the member's consent do not leave: nothing came, and no word instead of them.
    static bool isWithheld(const Field &field, const Record &theirs) { return MemberConsent::covers(field) && theirs.isEmpty(field); }
    static QString difference(const Record &mine, const Record &theirs);
    static Result<ImportReport> import(Casebook &casebook, const Entity &entity, const QString &path, bool rehearse);

    QTemporaryDir m_folder;
    std::unique_ptr<Casebook> m_full;
};

void RoundTripTest::initTestCase()
{
    initDemoResources();
    initReferenceResources();
    Result<NewCasebook> made = makeCasebook(*CasebookLocation::fromText(m_folder.filePath(QStringLiteral("full.lodebook"))), {.officer = QStringLiteral("Ada")}, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_full = std::move(made->casebook);
}

Result<QList<Record>> RoundTripTest::all(const Casebook &casebook, const Entity &entity)
{
    Query query(entity);
    query.order.append({FieldPath(), false});
    return casebook.reader().list(query);
}

QString RoundTripTest::difference(const Record &mine, const Record &theirs)
{
    for (const Field *field : mine.entity().fields()) {
        const bool kept = field->isSystem() && field != &mine.entity().number && field != &mine.entity().restricted;
        if (!kept && !field->isRestricted() && !isWithheld(*field, theirs) && mine.value(*field) != theirs.value(*field))
            return field->name();
    }
    return {};
}

Result<ImportReport> RoundTripTest::import(Casebook &casebook, const Entity &entity, const QString &path, bool rehearse)
{
    Result<std::unique_ptr<TableReader>> table = openTable(path);
    if (!table)
        return table.error();
    ImportMapping mapping;
    mapping.entity = &entity;
    mapping.key = QStringList{QStringLiteral("id")};
    ImportOptions options;
    options.rehearse = rehearse;
    return TableImport(casebook.store(), mapping).run(**table, options);
}

void RoundTripTest::everythingComesBackAsItWas_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("text") << QStringLiteral("csv");
    QTest::newRow("workbook") << QStringLiteral("xlsx");
}

void RoundTripTest::everythingComesBackAsItWas()
{
    QFETCH(const QString, ending);
    const QString location = m_folder.filePath(ending + QStringLiteral(".lodebook"));
    const Result<NewCasebook> fresh = makeCasebook(*CasebookLocation::fromText(location), {.officer = QStringLiteral("Grace")}, false);
    QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().message));
    int entities = 0;
    for (const Entity *entity : m_full->catalog().entities()) {
        const Result<QList<qint64>> keys = m_full->reader().rowKeys(Query(*entity));
        QVERIFY(keys);
        if (keys->isEmpty())
            continue;
        ++entities;
        const QString path = m_folder.filePath(entity->name() + u'.' + ending);
        const Result<ExportReport> written = TableExport(m_full->reader(), QDate(2026, 7, 1)).run(*entity, *keys, allColumns(*entity), path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        const qint64 restricted = written->restrictedRecords;
        const Result<ImportReport> same = import(*m_full, *entity, path, true);
        QVERIFY2(same, same ? "" : qPrintable(same.error().message));
        QVERIFY2(same->unchanged == written->written && same->isClean(), qPrintable(entity->name()));
        const Result<ImportReport> brought = import(*fresh->casebook, *entity, path, false);
        QVERIFY2(brought, brought ? "" : qPrintable(brought.error().message));
        QVERIFY2(brought->isClean(), qPrintable(entity->name() + QLatin1String(": ") + brought->problems.value(0).problem));
        const Result<QList<Record>> mine = all(*m_full, *entity);
        QVERIFY(mine && mine->size() == keys->size() && restricted < keys->size());
        for (const Record &record : *mine) {
            if (record.get(entity->restricted, false))
                continue;
            const Result<Record> theirs = fresh->casebook->reader().find(*entity, record.id());
            QVERIFY2(theirs, theirs ? "" : qPrintable(theirs.error().message));
            QVERIFY2(difference(record, *theirs).isEmpty(), qPrintable(entity->name() + u'.' + difference(record, *theirs)));
        }
    }
    QVERIFY(entities > 30);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
