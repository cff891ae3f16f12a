// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/organisation.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"
#include "tests/support/backendtest.h"
#include "tests/support/contents.h"
#include "tests/support/linecutter.h"
#include "tests/support/tablefiles.h"

using namespace Lodebook;

/// What happens to work on a server when the line to it breaks.
class LostServerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsAllOrNothingWhereverTheLineIsCut_data();
    void keepsAllOrNothingWhereverTheLineIsCut();
    void noticesNoServerThatCameBackMeanwhile();
    void saysThatTheServerEndedTheConnection();
    void saysThatTheServerIsGoneAndComesBackWithIt();
    void readsOnWhatItHadAsked();
    void connectsAgainForReadingOnly();

private:
    Result<> act(const QString &action, int round);
    QString contents() const { return contentsOf(m_witness->reader(), {&organisation()}); }
    Result<> endConnections();

    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    CasebookLocation m_direct;
    CasebookLocation m_cuttable;
    std::unique_ptr<TestPostgres> m_schema;
    std::unique_ptr<LineCutter> m_line;
    std::unique_ptr<Casebook> m_casebook; ///< Works through the line.
    std::unique_ptr<Casebook> m_witness;  ///< Asks the server itself.
};

void LostServerTest::init()
{
    if (const QString reason = TestPostgres::skipReason(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    Result<std::unique_ptr<TestPostgres>> schema = TestPostgres::create();
    QVERIFY_RESULT(schema);
    m_schema = std::move(*schema);
    m_direct = *CasebookLocation::fromText(m_schema->url());
    if (!m_direct.host.startsWith(u'/') || m_direct.port > 0)
        QSKIP("The server's line can be cut only where it listens on a Unix socket with the usual port");
    m_cuttable = m_direct;
    m_cuttable.host = m_folder.path();
    m_line = std::make_unique<LineCutter>(m_direct.host, m_folder.path());
    QVERIFY(m_line->isListening());
    Result<std::unique_ptr<Casebook>> made =
        Casebook::create(m_cuttable, {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    QVERIFY_RESULT(made);
    m_casebook = std::move(*made);
    Result<std::unique_ptr<Casebook>> witness = Casebook::open(m_direct, {.officer = {}, .clock = &m_clock});
    QVERIFY_RESULT(witness);
    m_witness = std::move(*witness);
}

void LostServerTest::cleanup()
{
    m_casebook.reset();
    m_witness.reset();
    m_line.reset();
    m_schema.reset();
}

Result<> LostServerTest::act(const QString &action, int round)
{
    if (action == QLatin1String("save")) {
        Record one(organisation());
        one.set(organisation().name, QStringLiteral("Saved %1").arg(round));
        one.set(organisation().kind, QStringLiteral("company"));
        const Result<> saved = m_casebook->store().save(one);
        if (bool(saved) == one.isNew())
            qFatal("a record that was not kept looks kept, or the other way round");
        return saved;
    }
    if (action == QLatin1String("undo")) {
        const Result<UndoReport> undone = m_casebook->undoStack().undo();
        return undone ? Result<>() : Result<>(undone.error());
    }
    const QString path = m_folder.filePath(QStringLiteral("o.csv"));
    writeBytes(path,
               QStringLiteral("name,kind,short_name\nStanding,company,%1\nNew %1,company,\nNewer %1,company,n\n")
                   .arg(round)
                   .toUtf8());
    Result<std::unique_ptr<TableReader>> table = openTable(path);
    if (!table)
        return table.error();
    ImportMapping mapping;
    mapping.entity = &organisation();
    mapping.key = QStringList{QStringLiteral("name")};
    const Result<ImportReport> report = TableImport(m_casebook->store(), mapping).run(**table);
    return report ? Result<>() : Result<>(report.error());
}

void LostServerTest::keepsAllOrNothingWhereverTheLineIsCut_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("answer");
    for (const char *action : {"save", "import", "undo"}) {
        QTest::addRow("%s, question lost", action) << QString::fromLatin1(action) << false;
        QTest::addRow("%s, answer lost", action) << QString::fromLatin1(action) << true;
    }
}

void LostServerTest::keepsAllOrNothingWhereverTheLineIsCut()
{
    QFETCH(QString, action);
    QFETCH(bool, answer);
    Record standing(organisation());
    standing.set(organisation().name, QStringLiteral("Standing"));
    standing.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT(m_casebook->store().save(standing));
    int cuts = 0;
    int failed = 0;
    for (int n = 1; n < 2000; ++n) {
        if (action == QLatin1String("undo"))
            QVERIFY_RESULT(act(QStringLiteral("import"), n));
        const QString before = contents();
        m_line->cutAt(n, answer ? LineCutter::Cut::Answer : LineCutter::Cut::Question);
        const Result<> done = act(action, n);
        const bool cut = m_line->hasCut();
        m_line->cutAt(0, LineCutter::Cut::Question);
        cuts += cut;
        if (!done) {
            ++failed;
            QVERIFY2(done.error().message.contains(QStringLiteral("connection to")),
                     qPrintable(done.error().message + done.error().detail));
            QVERIFY2(done.error().message.contains(QStringLiteral("nothing was changed")),
                     qPrintable(done.error().message));
            QCOMPARE(contents(), before);
            QVERIFY_RESULT(act(action, n)); // the next try finds a connection of its own
        }
        QVERIFY(contents() != before);
        if (n % 10 == 0 || !cut)
            QCOMPARE(findingsIn(m_witness->reader()), QString());
        if (!cut) {
            QVERIFY(failed > 3);
            qInfo("%d lines cut, %d times nothing was kept, %d times all", cuts, failed, cuts - failed);
            return;
        }
    }
    QFAIL("never done");
}

Result<> LostServerTest::endConnections()
{
    const Result<QVariant> ended = m_witness->database().value(QStringLiteral(
        "SELECT count(pg_terminate_backend(a.pid)) FROM pg_stat_activity a WHERE a.application_name = 'lodebook' AND a.pid <> pg_backend_pid()\n"
        "  AND a.pid IN (SELECT pid FROM pg_locks l WHERE l.relation IN (SELECT c.oid FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace))"));
    if (!ended)
        return ended.error();
    return ended->toInt() == 1
        ? Result<>()
        : Result<>(Error{Error::Kind::Missing, QStringLiteral("%1 connections ended").arg(ended->toInt()), {}});
}

void LostServerTest::noticesNoServerThatCameBackMeanwhile()
{
    for (int i = 0; i < 3; ++i) {
        m_line->cutAt(1, LineCutter::Cut::Question); // as after a night in which the server was started anew
        QVERIFY_RESULT(act(QStringLiteral("save"), i));
        QVERIFY(m_line->hasCut());
        m_line->cutAt(1, LineCutter::Cut::Question);
        QCOMPARE(*m_casebook->reader().count(Query(organisation())), i + 1);
        QVERIFY(m_line->hasCut());
    }
}

void LostServerTest::saysThatTheServerEndedTheConnection()
{
    {
        Batch batch(m_casebook->store(), QStringLiteral("Long"));
        QVERIFY_RESULT(batch.begin());
        QVERIFY_RESULT(act(QStringLiteral("save"), 1));
        QVERIFY_RESULT(endConnections());
        Record second(organisation());
        second.set(organisation().name, QStringLiteral("Second"));
        second.set(organisation().kind, QStringLiteral("company"));
        const Result<> saved = m_casebook->store().save(second);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(QStringLiteral("connection to")),
                 qPrintable(saved.error().message + saved.error().detail));
        QVERIFY(m_casebook->database().hasLostServer());
        QVERIFY(!batch.commit()); // nothing of the first half is kept
    }
    QCOMPARE(*m_witness->reader().count(Query(organisation())), 0);
    QVERIFY_RESULT(act(QStringLiteral("save"), 2));
    QVERIFY(!m_casebook->database().hasLostServer());
    QCOMPARE(*m_witness->reader().count(Query(organisation())), 1);
}

void LostServerTest::saysThatTheServerIsGoneAndComesBackWithIt()
{
    QVERIFY_RESULT(act(QStringLiteral("save"), 1));
    m_line.reset();
    for (int i = 0; i < 3; ++i) {
        const Result<> saved = act(QStringLiteral("save"), 2);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(QStringLiteral("cannot be reached")),
                 qPrintable(saved.error().message));
        QVERIFY(!m_casebook->reader().count(Query(organisation())));
    }
    m_line = std::make_unique<LineCutter>(m_direct.host, m_folder.path());
    QVERIFY(m_line->isListening());
    QCOMPARE(*m_casebook->reader().count(Query(organisation())), 1);
    QVERIFY_RESULT(act(QStringLiteral("save"), 2));
    QCOMPARE(*m_witness->reader().count(Query(organisation())), 2);
}

void LostServerTest::readsOnWhatItHadAsked()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY_RESULT(act(QStringLiteral("save"), i));
    {
        Result<Statement> row =
            m_casebook->database().query(QStringLiteral("SELECT name FROM organisation ORDER BY row"));
        QVERIFY_RESULT(row);
        int seen = 0;
        while (row->next()) {
            if (seen++ == 5)
                m_line->cutAt(1, LineCutter::Cut::Question);
            QCOMPARE(row->value(0).toString(), QStringLiteral("Saved %1").arg(seen - 1));
            const Result<qint64> meanwhile = m_casebook->reader().count(Query(organisation()));
            QCOMPARE(bool(meanwhile), seen <= 5); // a new line would take away what is still being read
        }
        QVERIFY_RESULT(row->end());
        QCOMPARE(seen, 20);
    }
    QCOMPARE(*m_casebook->reader().count(Query(organisation())), 20);
    QVERIFY_RESULT(act(QStringLiteral("save"), 20));
}

void LostServerTest::connectsAgainForReadingOnly()
{
    QVERIFY_RESULT(act(QStringLiteral("save"), 1));
    const Result<std::unique_ptr<Casebook>> reading = Casebook::open(m_cuttable, {.officer = {}, .readOnly = true});
    QVERIFY_RESULT(reading);
    m_line->cutAt(1, LineCutter::Cut::Question);
    QCOMPARE(*(*reading)->reader().count(Query(organisation())), 1);
    QVERIFY(m_line->hasCut());
    QVERIFY(!(*reading)->database().run(QStringLiteral("DELETE FROM organisation"), {}));
}

QTEST_GUILESS_MAIN(LostServerTest)
#include "tst_lostserver.moc"
