// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebookcheck.h"

#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/storage/attachmentstore.h"
#include "tests/support/backendtest.h"

#include <QFile>

using namespace Lodebook;

class CasebookCheckTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void findsNothingInASoundCasebook();
    void findsEveryKindOfDamage_data();
    void findsEveryKindOfDamage();
    void findsActionsInAnotherOrder();
    void namesTheActionsThatAreMissing();
    void findsADamagedFile();
    void canBeWatchedAndStopped();

private:
    void fill();
    QStringList found(bool deep);
};

void CasebookCheckTest::fill()
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("IPIS"));
    home.set(organisation().kind, QStringLiteral("civil_society"));
    QVERIFY_RESULT(store().save(home));
    Record work(project());
    work.set(project().title, QStringLiteral("Responsible gold"));
    work.set(project().lead, home.id());
    work.set(project().grant, Money{1234567890123, QStringLiteral("EUR")});
    work.set(project().from, QDate(2024, 2, 29));
    QVERIFY_RESULT(store().saveChecked(work));
    work.set(project().description, QStringLiteral("“Œuvre”\n\t\\ \"quoted\" 😀"));
    QVERIFY_RESULT(store().saveChecked(work));
    Record congo(country());
    congo.set(country().code, QStringLiteral("CD"));
    congo.set(country().name, QStringLiteral("Congo"));
    QVERIFY_RESULT(store().saveChecked(congo));
    Record site(mineSite());
    site.set(mineSite().country, QStringLiteral("CD"));
    site.set(mineSite().name, QStringLiteral("Kamituga"));
    site.set(mineSite().siteCode, QStringLiteral("cod-1"));
    site.set(mineSite().position, GeoPoint{-3.06123456789, 28.1800000001});
    site.set(mineSite().projects, QList<RecordId>{work.id()});
    QVERIFY_RESULT(store().saveChecked(site));
    Record remark(note());
    remark.set(note().about, RecordRef{QStringLiteral("project"), work.id()});
    remark.set(note().text, QStringLiteral("Call them"));
    QVERIFY_RESULT(store().save(remark));
    QVERIFY_RESULT(AttachmentStore(store()).putBytes({QStringLiteral("project"), work.id()}, QStringLiteral("a.txt"), "words"));
    QVERIFY_RESULT(store().remove(project(), work.id()));
    QVERIFY_RESULT(casebook().undoStack().undo());
}

QStringList CasebookCheckTest::found(bool deep)
{
    const Result<CheckReport> report = CasebookCheck(store().reader()).run(deep);
    if (!report)
        return {report.error().message + report.error().detail};
    QStringList places;
    for (const CheckFinding &finding : report->findings) {
        if (finding.what.isEmpty() || finding.advice.isEmpty())
            return {QStringLiteral("a finding without words")};
        places.append(finding.entity + u'.' + finding.field);
    }
    return places;
}

void CasebookCheckTest::findsNothingInASoundCasebook()
{
    fill();
    QCOMPARE(found(false).join(u' '), QString());
    QCOMPARE(found(true).join(u' '), QString());
}

void CasebookCheckTest::findsEveryKindOfDamage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("deepOnly");
    QTest::addColumn<QStringList>("places");
    const auto places = [](const char *text) { return QString::fromLatin1(text).split(u','); };
    QTest::newRow("a changed value") << QStringLiteral("UPDATE organisation SET name = 'Evil', stamp = stamp + 1") << true << places("organisation.,organisation.name");
    QTest::newRow("a changed amount") << QStringLiteral("UPDATE project SET \"grant\" = 5, stamp = stamp + 1") << true << places("project.,project.grant");
    QTest::newRow("a deletion past the log") << QStringLiteral("UPDATE note SET deleted_at = '2024-01-01T00:00:00.000Z', stamp = stamp + 1") << true << places("note.,note.deleted_at");
    QTest::newRow("a lost line of the log") << QStringLiteral("DELETE FROM log_change WHERE entity = 'organisation'") << false << places("device.");
    QTest::newRow("a rewritten line of the log") << QStringLiteral("UPDATE log_change SET fields = replace(fields, 'IPIS', 'Evil')") << false << places("device.");
    QTest::newRow("another name for an action") << QStringLiteral("UPDATE log_batch SET label = 'x' WHERE sequence = 2") << false << places("device.");
    QTest::newRow("an action of another time") << QStringLiteral("UPDATE log_batch SET at = '2024-01-01T00:00:00.000Z' WHERE sequence = 2") << false << places("device.");
    QTest::newRow("an action of somebody else") << QStringLiteral("UPDATE log_batch SET officer = id WHERE sequence = 2") << false << places("device.");
    QTest::newRow("a line of another action") << QStringLiteral("UPDATE log_change SET batch = batch + 1 WHERE entity = 'organisation'") << false << places("device.,device.");
    QTest::newRow("a lost action") << QStringLiteral("DELETE FROM log_batch WHERE sequence = 3") << false << places("device.,project.");
    QTest::newRow("an unknown code") << QStringLiteral("UPDATE organisation SET kind = 'nonsense', stamp = stamp + 1") << false << places("organisation.kind");
    QTest::newRow("an empty required field") << QStringLiteral("UPDATE project SET title = NULL, stamp = stamp + 1") << false << places("project.title");
    QTest::newRow("a lost file") << QStringLiteral("DELETE FROM attachment_content") << false << places("attachment.sha256");
    QTest::newRow("a changed file") << QStringLiteral("UPDATE attachment_content SET content = CAST('evil' AS BLOB)") << true << places("attachment.sha256");
    QTest::newRow("a link to nowhere among many") << QStringLiteral("UPDATE mine_site SET projects = '[\"019ca8a0-3e80-7000-8000-000000000000\"]', stamp = stamp + 1") << false << places("mine_site.projects");
    QTest::newRow("about an unknown kind") << QStringLiteral("UPDATE note SET about_entity = 'dragon', stamp = stamp + 1") << false << places("note.about");
}

void CasebookCheckTest::findsEveryKindOfDamage()
{
    QFETCH(QString, sql);
    QFETCH(bool, deepOnly);
    QFETCH(QStringList, places);
    fill();
    if (QTest::currentTestFailed())
        return;
    if (isServer())
        sql.replace(QStringLiteral("AS BLOB"), QStringLiteral("AS BYTEA"));
    QVERIFY_RESULT(casebook().database().run(sql));
    QStringList shallow = found(false);
    QStringList deep = found(true);
    if (deepOnly) {
        QVERIFY2(shallow.isEmpty(), qPrintable(shallow.join(u' ')));
        QCOMPARE(deep, places);
    } else {
        QCOMPARE(shallow, places);
        for (const QString &place : places)
            QVERIFY2(deep.contains(place), qPrintable(deep.join(u' ')));
    }
}

void CasebookCheckTest::findsActionsInAnotherOrder()
{
    fill();
    for (const char *sql :
         {"UPDATE log_batch SET sequence = 1000 WHERE sequence = 2", "UPDATE log_batch SET sequence = 2 WHERE sequence = 3",
          "UPDATE log_batch SET sequence = 3 WHERE sequence = 1000"})
        QVERIFY_RESULT(casebook().database().run(QString::fromLatin1(sql)));
    const Result<CheckReport> report = CasebookCheck(store().reader()).run(false);
    QVERIFY_RESULT(report);
    QCOMPARE(report->found, 3); // both, and the one behind them
    for (const CheckFinding &finding : report->findings)
        QVERIFY2(finding.what.contains(QStringLiteral("does not follow")), qPrintable(finding.what));
}

void CasebookCheckTest::namesTheActionsThatAreMissing()
{
    fill();
    QVERIFY_RESULT(
        casebook().database().run(QStringLiteral("DELETE FROM log_change WHERE batch IN (SELECT batch FROM log_batch WHERE sequence IN (3, 4))")));
    QVERIFY_RESULT(casebook().database().run(QStringLiteral("DELETE FROM log_batch WHERE sequence IN (3, 4)")));
    const Result<CheckReport> report = CasebookCheck(store().reader()).run(false);
    QVERIFY_RESULT(report);
    QCOMPARE(report->found, 1);
    QVERIFY2(report->findings.first().what.contains(QStringLiteral("lacks actions 3 to 4")), qPrintable(report->findings.first().what));
    QCOMPARE(report->findings.first().record, store().author().device);
}

void CasebookCheckTest::findsADamagedFile()
{
    if (isServer())
        QSKIP("A server looks after its files itself");
    for (int i = 0; i < 300; ++i) {
        Record home(organisation());
        home.set(organisation().name, QStringLiteral("Organisation number %1").arg(i));
        QVERIFY_RESULT(store().saveChecked(home));
    }
    QVERIFY_RESULT(casebook().database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile file(location().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Into the index pages: the words stand there once more than in the table.
    const QByteArray all = file.readAll();
    const qsizetype at = all.lastIndexOf("organisation number 150");
    QVERIFY(at > 0);
    QVERIFY(file.seek(at) && file.write("ORGANISATION") == 12);
    file.close();
    reopen();
    const Result<CheckReport> report = CasebookCheck(store().reader()).run(true);
    QVERIFY_RESULT(report);
    QVERIFY(report->found > 0);
    QVERIFY(report->findings.first().entity.isEmpty());
}

void CasebookCheckTest::canBeWatchedAndStopped()
{
    fill();
    qint64 last = 0;
    qint64 total = 0;
    const Result<CheckReport> whole = CasebookCheck(store().reader()).run(true, [&](qint64 done, qint64 of) {
        last = done;
        total = of;
        return true;
    });
    QVERIFY_RESULT(whole);
    QVERIFY(!whole->cancelled);
    QCOMPARE(last, total);
    QVERIFY(whole->records >= 7);
    const Result<CheckReport> stopped = CasebookCheck(store().reader()).run(true, [](qint64 done, qint64) { return done < 2; });
    QVERIFY_RESULT(stopped);
    QVERIFY(stopped->cancelled);
    QCOMPARE(stopped->records, 0);
}

QTEST_GUILESS_MAIN(CasebookCheckTest)
#include "tst_casebookcheck.moc"
