// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/logchain.h"

#include "models/entities/partners/organisation.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/oldercasebook.h"

using namespace Lodebook;

class LogChainTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void sealsAnActionAsWrittenDown();
    void sealsTheSameAgainForAnOlderCasebook();
    void staysWholeThroughEveryKindOfAction();
    void saysWhichActionWasAltered();
    void leavesWhatIsMissingToOthers();
    void canBeStopped();

private:
    Result<Record> savedOrganisation(const QString &name);
    QList<QByteArray> digests();
    QStringList flaws();
};

namespace {

QByteArray written(const QList<QByteArray> &parts)
{
    QByteArray bytes;
    for (const QByteArray &part : parts)
        bytes += QByteArray(QByteArray::number(part.size()) + ":") + part;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

} // namespace

Result<Record> LogChainTest::savedOrganisation(const QString &name)
{
    Record record(organisation());
    record.set(organisation().name, name);
    const Result<> saved = store().saveChecked(record, QStringLiteral("Added “%1”").arg(name));
    return saved ? Result<Record>(record) : Result<Record>(saved.error());
}

QList<QByteArray> LogChainTest::digests()
{
    QList<QByteArray> all;
    Result<Statement> row = casebook().database().query(
        QStringLiteral("SELECT content_digest, chain_digest FROM log_batch ORDER BY batch"));
    while (row && row->next())
        all << row->value(0).toByteArray() << row->value(1).toByteArray();
    return all;
}

QStringList LogChainTest::flaws()
{
    QStringList found;
    const Result<> looked =
        LogChain(casebook().database())
            .check(
                [&found](const LogChain::Flaw &flaw) {
                    const bool isAltered = flaw.kind == LogChain::Flaw::Kind::Altered;
                    found.append((isAltered ? QStringLiteral("altered %1 %2") : QStringLiteral("moved %1 %2"))
                                     .arg(flaw.sequence)
                                     .arg(flaw.label));
                },
                [](qint64) { return true; });
    return looked ? found : QStringList{looked.error().message};
}

void LogChainTest::sealsAnActionAsWrittenDown()
{
    const QList<QByteArray> before = digests();
    const Result<Record> made = savedOrganisation(QStringLiteral("Coopérative de Kamituga"));
    QVERIFY_RESULT(made);
    const Result<QList<LogBatch>> batches = ChangeLog(casebook().database()).batches({.limit = 1});
    QVERIFY_RESULT(batches);
    const LogBatch &batch = batches->first();
    const Result<QVariant> fields =
        casebook().database().value(QStringLiteral("SELECT fields FROM log_change WHERE batch = ?"), {batch.batch});
    QVERIFY_RESULT(fields);
    const Result<QVariant> version = casebook().database().value(
        QStringLiteral("SELECT schema_version FROM log_batch WHERE batch = ?"), {batch.batch});
    QVERIFY_RESULT(version);
    const QByteArray change = written({"lodebook change 1", "organisation", made->id().toRfc4122(), "insert",
                                       QByteArray::number(made->stamp()), fields->toString().toUtf8()});
    const QByteArray content =
        written({"lodebook action 1", batch.id.toRfc4122(), batch.device.toRfc4122(), QByteArray::number(batch.stamp),
                 batch.officer.toRfc4122(), QByteArray::number(batch.at.toMSecsSinceEpoch()), "edit",
                 "Added “Coopérative de Kamituga”", "", version->toByteArray(), change});
    const QByteArray chain = written({"lodebook chain 1", before.last(), QByteArray::number(batch.sequence), content});
    QCOMPARE(digests(), QList<QByteArray>(before) << content << chain);
}

void LogChainTest::sealsTheSameAgainForAnOlderCasebook()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY_RESULT(savedOrganisation(QString::number(i)));
    const QList<QByteArray> sealed = digests();
    QVERIFY(!sealed.contains(QByteArray()));
    QVERIFY_RESULT(takeOutExchange(casebook().database()));
    QVERIFY_RESULT(casebook().setFact(QStringLiteral("schema_version"), QStringLiteral("3")));
    QVERIFY_RESULT(casebook().setFact(QStringLiteral("minimum_reader"), QStringLiteral("1")));
    reopen();
    QCOMPARE(digests(), sealed);
    QCOMPARE(*casebook().fact(QStringLiteral("minimum_reader")), QStringLiteral("8"));
}

void LogChainTest::staysWholeThroughEveryKindOfAction()
{
    Result<Record> home = savedOrganisation(QStringLiteral("IPIS"));
    QVERIFY_RESULT(home);
    {
        Batch many(store(), QStringLiteral("Many"), BatchKind::Import);
        QVERIFY_RESULT(many.begin());
        for (int i = 0; i < 20; ++i)
            QVERIFY_RESULT(savedOrganisation(QString::number(i)));
        QVERIFY_RESULT(many.commit());
    }
    home->set(organisation().shortName, QStringLiteral("I"));
    QVERIFY_RESULT(store().saveChecked(*home));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY_RESULT(casebook().undoStack().undo()); // the whole import, in statements of its own
    QVERIFY_RESULT(casebook().undoStack().redo());
    QVERIFY_RESULT(store().remove(organisation(), home->id()));
    QVERIFY_RESULT(store().restore(organisation(), home->id()));
    QCOMPARE(flaws(), QStringList());
    QVERIFY(!digests().contains(QByteArray()));
    reopen();
    QVERIFY_RESULT(savedOrganisation(QStringLiteral("Later")));
    QCOMPARE(flaws(), QStringList());
}

void LogChainTest::saysWhichActionWasAltered()
{
    for (const char *name : {"A", "B", "C"})
        QVERIFY_RESULT(savedOrganisation(QString::fromLatin1(name)));
    const qint64 last = digests().size() / 2;
    const QString sql = QStringLiteral("UPDATE log_change SET fields = replace(fields, '\"B\"', '\"Z\"')");
    QVERIFY_RESULT(casebook().database().run(sql));
    QCOMPARE(flaws(), QStringList{QStringLiteral("altered %1 Added “B”").arg(last - 1)});
    // Whoever makes its digest anew as well is found at the next one.
    QVERIFY_RESULT(
        casebook().database().run(QStringLiteral("UPDATE log_batch SET chain_digest = NULL, content_digest = NULL")));
    QCOMPARE(flaws().size(), last);
    QVERIFY_RESULT(LogChain(casebook().database()).sealAll());
    QCOMPARE(flaws(), QStringList());
    QVERIFY_RESULT(casebook().database().run(
        QStringLiteral("UPDATE log_batch SET chain_digest = content_digest WHERE sequence = %1").arg(last - 1)));
    QCOMPARE(flaws(),
             (QStringList{QStringLiteral("moved %1 Added “B”").arg(last - 1),
                          QStringLiteral("moved %1 Added “C”").arg(last)}));
}

void LogChainTest::leavesWhatIsMissingToOthers()
{
    for (const char *name : {"A", "B", "C"})
        QVERIFY_RESULT(savedOrganisation(QString::fromLatin1(name)));
    const qint64 last = digests().size() / 2;
    QVERIFY_RESULT(
        casebook().database().run(QStringLiteral("DELETE FROM log_batch WHERE sequence = %1").arg(last - 1)));
    QCOMPARE(flaws(), QStringList());
}

void LogChainTest::canBeStopped()
{
    qint64 seen = 0;
    QVERIFY_RESULT(savedOrganisation(QStringLiteral("A")));
    QVERIFY_RESULT(LogChain(casebook().database())
                       .check([](const LogChain::Flaw &) {},
                              [&seen](qint64 changes) {
                                  seen += changes;
                                  return false;
                              }));
    QVERIFY(seen > 0);
}

QTEST_GUILESS_MAIN(LogChainTest)
#include "tst_logchain.moc"
