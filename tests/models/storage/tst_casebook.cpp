// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebook.h"

#include "models/entities/common/device.h"
#include "models/entities/common/note.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/storage/casebookcheck.h"
#include "models/core/plaintext.h"
#include "tests/support/backendtest.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Lodebook;

class CasebookTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void survivesAFaultAtEveryCall_data();
    void survivesAFaultAtEveryCall();
    void leavesNothingWhenItCannotBeMade();
    void survivesBeingKilled();
    void keepsItsLocksWhenItIsOpenedTwiceHere();
    void letsTwoProgramsWriteByTurns();
    void tellsWhoIsWaitingForWhom();
    void keepsNaughtyStringsAsTheyAre();
    void goesOnWhenTheClockWasSetBack();
    void keepsNothingOfARehearsal();
    void knowsItsOfficers();

private:
    QString contents();
    int findings();
    QByteArray otherProgram(const QStringList &arguments);
};

namespace {

Record organisationCalled(const QString &name)
{
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, QStringLiteral("company"));
    return record;
}

/// The beginning of a text, never ending in half a character.
QString beginning(const QString &text, qsizetype length)
{
    const QString part = text.left(length);
    return !part.isEmpty() && part.back().isHighSurrogate() ? part.chopped(1) : part;
}

/// What the child process does until it is killed: actions of three records each, one of them changed at once.
int saveUntilKilled(const QString &place)
{
    const Result<CasebookLocation> location = CasebookLocation::fromText(place);
    Result<std::unique_ptr<Casebook>> casebook = location ? Casebook::open(*location, {}) : Result<std::unique_ptr<Casebook>>(location.error());
    if (!casebook)
        return 1;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    for (int i = 0;; ++i) {
        RecordStore &store = (*casebook)->store();
        Batch batch(store, QStringLiteral("Three"));
        bool good = bool(batch.begin());
        for (int n = 0; n < 3 && good; ++n) {
            Record one = organisationCalled(QStringLiteral("Killed %1 %2").arg(i).arg(n));
            good = bool(store.saveChecked(one));
            one.set(organisation().shortName, QStringLiteral("K"));
            good = good && store.saveChecked(one);
        }
        good = good && batch.commit();
        if (i % 7 == 3)
            good = good && (*casebook)->undoStack().undo();
        if (i % 5 == 2)
            good = good && (*casebook)->searchIndex().catchUp();
        if (!good)
            return 2;
        out.write("."); // one action is kept
        out.flush();
    }
}

/// What another program does that is opened and closed again: adds an organisation when one is named, lists all names.
int addAndList(const QString &place, const QString &name)
{
    const Result<CasebookLocation> location = CasebookLocation::fromText(place);
    Result<std::unique_ptr<Casebook>> casebook = location ? Casebook::open(*location, {}) : Result<std::unique_ptr<Casebook>>(location.error());
    if (!casebook)
        return 1;
    Record one = organisationCalled(name);
    if (!name.isEmpty() && !(*casebook)->store().save(one))
        return 2;
    const Result<QList<Record>> all = (*casebook)->reader().list(Query(organisation()));
    QFile out;
    if (!all || !out.open(stdout, QIODevice::WriteOnly))
        return 3;
    for (const Record &record : *all)
        out.write(record.text(organisation().name).toUtf8() + ' ');
    return 0;
}

#ifdef Q_OS_UNIX
quint64 inode(const QString &path)
{
    struct stat state = {};
    return ::stat(QFile::encodeName(path).constData(), &state) == 0 ? quint64(state.st_ino) : 0;
}
#endif

} // namespace

QByteArray CasebookTest::otherProgram(const QStringList &arguments)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    const bool good = child.waitForFinished(60000) && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    return good ? child.readAllStandardOutput().trimmed() : QByteArray("failed: " + child.readAllStandardError());
}

QString CasebookTest::contents()
{
    QStringList lines;
    for (const Entity *entity : {static_cast<const Entity *>(&organisation()), static_cast<const Entity *>(&person()), static_cast<const Entity *>(&role()), static_cast<const Entity *>(&note())}) {
        Query all(*entity);
        all.deleted = Query::Deleted::With;
        const QList<Record> records = *store().reader().list(all);
        for (const Record &record : records)
            lines.append(toText(record.id()) + QString::number(record.isDeleted()) + changedFields(Record(*entity), record));
    }
    return lines.join(u'\n');
}

int CasebookTest::findings()
{
    const Result<CheckReport> report = CasebookCheck(store().reader()).run(true);
    return report ? int(report->found) : -1;
}

void CasebookTest::survivesAFaultAtEveryCall_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"save a new one", "save a changed one", "batch of three", "remove with children", "restore", "undo", "redo"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void CasebookTest::survivesAFaultAtEveryCall()
{
    QFETCH(QString, action);
    Record home = organisationCalled(QStringLiteral("Home"));
    QVERIFY_RESULT(store().save(home));
    Record someone(person());
    someone.set(person().familyName, QStringLiteral("Lovelace"));
    QVERIFY_RESULT(store().save(someone));
    Record held(role());
    held.set(role().person, someone.id());
    held.set(role().organisation, home.id());
    QVERIFY_RESULT(store().save(held));
    Record remark(note());
    remark.set(note().about, RecordRef{QStringLiteral("organisation"), home.id()});
    remark.set(note().text, QStringLiteral("Call them"));
    QVERIFY_RESULT(store().save(remark));
    if (action == QLatin1String("restore") || action == QLatin1String("redo"))
        QVERIFY_RESULT(store().remove(organisation(), home.id()));
    if (action == QLatin1String("redo"))
        QVERIFY_RESULT(casebook().undoStack().undo());

    const auto act = [&]() -> Result<> {
        if (action == QLatin1String("save a new one")) {
            Record fresh = organisationCalled(QStringLiteral("Fresh"));
            return store().save(fresh);
        }
        if (action == QLatin1String("save a changed one")) {
            Record changed = home;
            changed.set(organisation().shortName, QStringLiteral("H"));
            return store().save(changed);
        }
        if (action == QLatin1String("batch of three")) {
            Batch batch(store(), action);
            Result<> done = batch.begin();
            for (int i = 0; i < 3 && done; ++i) {
                Record fresh = organisationCalled(QStringLiteral("Fresh %1").arg(i));
                done = store().save(fresh);
            }
            const Result<RecordId> kept = done ? batch.commit() : Result<RecordId>(done.error());
            return kept ? Result<>() : Result<>(kept.error());
        }
        if (action == QLatin1String("remove with children"))
            return store().remove(organisation(), home.id());
        if (action == QLatin1String("restore"))
            return store().restore(organisation(), home.id());
        const Result<UndoReport> report = action == QLatin1String("undo") ? casebook().undoStack().undo() : casebook().undoStack().redo();
        return report ? Result<>() : Result<>(report.error());
    };
    const QString before = contents();
    for (int n = 1; n < 1000; ++n) {
        casebook().database().failAfter(n);
        const Result<> done = act();
        casebook().database().failAfter(0);
        if (done) {
            QVERIFY2(n > 3, "nothing was asked of the engine");
            QVERIFY(contents() != before);
            QCOMPARE(findings(), 0);
            return;
        }
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(contents(), before);
        if (n % 5 == 1)
            QCOMPARE(findings(), 0);
    }
    QFAIL("never done");
}

void CasebookTest::leavesNothingWhenItCannotBeMade()
{
    if (isServer())
        QSKIP("A server has no file to leave");
    // No call of a casebook that is being made can be reached from here; a folder in its way fails as a disk would.
    const QString path = folder() + QStringLiteral("/no such folder/x.lodebook");
    const Result<std::unique_ptr<Casebook>> made = Casebook::create(*CasebookLocation::fromText(path), {});
    QVERIFY(!made);
    QVERIFY(!QFile::exists(path));
    const Result<std::unique_ptr<Casebook>> twice = Casebook::create(location(), {});
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::Refused);
    QCOMPARE(findings(), 0);
}

void CasebookTest::survivesBeingKilled()
{
    const int kills = qEnvironmentVariableIsSet("LODEBOOK_LONG") ? 200 : 20;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    qint64 promised = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--save-until-killed"), address()});
        QVERIFY(child.waitForStarted());
        QByteArray dots;
        while (dots.isEmpty() && child.waitForReadyRead(30000))
            dots += child.readAllStandardOutput();
        QVERIFY2(!dots.isEmpty(), child.readAllStandardError().constData());
        QThread::usleep(random.bounded(60000));
        child.kill();
        QVERIFY(child.waitForFinished());
        dots += child.readAllStandardOutput();
        promised += dots.size();
        if (kills > 20 && i % 10 != 9)
            continue;
        reopen();
        QCOMPARE(findings(), 0);
        Query all(organisation());
        all.deleted = Query::Deleted::With;
        const qint64 records = *store().reader().count(all);
        QCOMPARE(records % 3, 0);
        QVERIFY2(records >= promised * 3, "an action that was reported as kept is lost");
        QVERIFY_RESULT(casebook().searchIndex().catchUp());
    }
    Record after = organisationCalled(QStringLiteral("After"));
    QVERIFY_RESULT(store().save(after));
}

void CasebookTest::keepsItsLocksWhenItIsOpenedTwiceHere()
{
    Record first = organisationCalled(QStringLiteral("First"));
    QVERIFY_RESULT(store().save(first));
    {
        const Result<std::unique_ptr<Casebook>> worker = Casebook::open(location(), {});
        QVERIFY_RESULT(worker);
        QCOMPARE(*(*worker)->reader().count(Query(organisation())), 1);
    }
    const QString log = location().path + QStringLiteral("-wal");
#ifdef Q_OS_UNIX
    const quint64 before = inode(log);
    QVERIFY(isServer() || before != 0);
#endif
    // Another program that comes and goes takes the log away when it believes to be the last; what is written into it
    // afterwards would be lost.
    QCOMPARE(otherProgram({QStringLiteral("--add-and-list"), address(), QStringLiteral("Second")}), QByteArray("First Second"));
#ifdef Q_OS_UNIX
    QCOMPARE(inode(log), before);
#endif
    Record third = organisationCalled(QStringLiteral("Third"));
    QVERIFY_RESULT(store().save(third));
    QCOMPARE(otherProgram({QStringLiteral("--add-and-list"), address(), QString()}), QByteArray("First Second Third"));
    reopen();
    QCOMPARE(*store().reader().count(Query(organisation())), 3);
    QCOMPARE(findings(), 0);
}

void CasebookTest::letsTwoProgramsWriteByTurns()
{
    Result<std::unique_ptr<Casebook>> other = Casebook::open(location(), {});
    QVERIFY_RESULT(other);
    for (int i = 0; i < 10; ++i) {
        Record mine = organisationCalled(QStringLiteral("Mine %1").arg(i));
        QVERIFY_RESULT(store().save(mine));
        Record theirs = organisationCalled(QStringLiteral("Theirs %1").arg(i));
        QVERIFY_RESULT((*other)->store().save(theirs));
        mine.set(organisation().shortName, QStringLiteral("a"));
        Record same = *(*other)->reader().find(organisation(), mine.id());
        same.set(organisation().shortName, QStringLiteral("b"));
        QVERIFY_RESULT((*other)->store().save(same));
        QCOMPARE(store().save(mine).error().kind, Error::Kind::Conflict);
    }
    QCOMPARE(*store().reader().count(Query(organisation())), 20);
    QCOMPARE(findings(), 0);
}

void CasebookTest::tellsWhoIsWaitingForWhom()
{
    Result<std::unique_ptr<Casebook>> other = Casebook::open(location(), {});
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->database().run(isServer() ? QStringLiteral("SET lock_timeout TO '300ms'") : QStringLiteral("PRAGMA busy_timeout = 300")));
    Batch mine(store(), QStringLiteral("Long"));
    QVERIFY_RESULT(mine.begin());
    Record first = organisationCalled(QStringLiteral("First"));
    QVERIFY_RESULT(store().save(first));
    Record second = organisationCalled(QStringLiteral("Second"));
    const Result<> waited = (*other)->store().save(second);
    QVERIFY(!waited);
    QVERIFY2(waited.error().message.contains(QStringLiteral("in use")), qPrintable(waited.error().message + waited.error().detail));
    QVERIFY(second.isNew());
    QVERIFY_RESULT(mine.commit());
    QVERIFY_RESULT((*other)->store().save(second));
    QCOMPARE(findings(), 0);
}

void CasebookTest::keepsNaughtyStringsAsTheyAre()
{
    QFile file(qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/tests/data/robustness/blns.txt"));
    if (!file.exists())
        QSKIP("LODEBOOK_SOURCE_DIR does not say where the strings are");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<Record> saved;
    {
        Batch batch(store(), QStringLiteral("Naughty"));
        QVERIFY_RESULT(batch.begin());
        while (!file.atEnd()) {
            const QString line = kept(QString::fromUtf8(file.readLine()));
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            Record one = organisationCalled(beginning(line, 250));
            one.set(organisation().address, line);
            QVERIFY_RESULT(store().saveChecked(one));
            saved.append(one);
        }
        QVERIFY_RESULT(batch.commit());
    }
    QVERIFY(saved.size() > 400);
    reopen();
    QVERIFY_RESULT(casebook().searchIndex().catchUp());
    for (const Record &one : saved) {
        const Record read = *store().reader().find(organisation(), one.id());
        for (const Field *field : organisation().fields())
            QVERIFY2(read.value(*field) == one.value(*field), qPrintable(field->name() + u' ' + one.text(*field)));
        const QString name = one.text(organisation().name);
        const Result<QList<Record>> equal = store().reader().list(Query(organisation(), Filter::leaf(organisation().name, Compare::Equal, name)));
        QVERIFY_RESULT(equal);
        QVERIFY2(equal->contains(one), qPrintable(name));
        const Result<qint64> part = store().reader().count(Query(organisation(), Filter::leaf(organisation().address, Compare::Contains, beginning(name, 20))));
        QVERIFY_RESULT(part);
        QVERIFY2(*part >= 1, qPrintable(name));
        const Result<QList<SearchHit>> hits = casebook().searchIndex().search(name, {&organisation()}, 1000);
        QVERIFY_RESULT(hits);
        const bool findable = !searchWords(name).isEmpty();
        QVERIFY2(!findable || std::ranges::any_of(*hits, [&](const SearchHit &hit) { return hit.id == one.id(); }), qPrintable(name));
    }
    QCOMPARE(findings(), 0);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(*store().reader().count(Query(organisation())), 0);
    QVERIFY_RESULT(casebook().undoStack().redo());
    QVERIFY(store().reader().find(organisation(), saved.last().id())->text(organisation().address) == saved.last().text(organisation().address));
}

void CasebookTest::goesOnWhenTheClockWasSetBack()
{
    const auto projectCalled = [](const QString &title, const RecordId &lead) {
        Record one(project());
        one.set(project().title, title);
        one.set(project().lead, lead);
        return one;
    };
    Record lead = organisationCalled(QStringLiteral("Lead"));
    QVERIFY_RESULT(store().save(lead));
    Record first = projectCalled(QStringLiteral("First"), lead.id());
    QVERIFY_RESULT(store().save(first));
    const Stamp before = first.stamp();
    clock().advance(-qint64(400) * 86'400'000); // a dead battery: more than a year back, and the program starts anew
    reopen();
    const QDateTime now = clock().now();
    Record second = projectCalled(QStringLiteral("Second"), lead.id());
    QVERIFY_RESULT(store().save(second));
    QVERIFY(second.stamp() > before);
    first = *store().reader().find(project(), first.id());
    first.set(project().title, QStringLiteral("First, changed"));
    QVERIFY_RESULT(store().save(first));
    QVERIFY(first.stamp() > second.stamp());
    QCOMPARE(second.text(project().number).section(u'-', 2, 2), QStringLiteral("2"));
    QCOMPARE(first.value(project().changedAt).toDateTime(), now); // what the clock said; the order is in the stamps
    QVERIFY_RESULT(store().remove(project(), second.id()));
    const Result<QList<LogBatch>> batches = ChangeLog(casebook().database()).batches({});
    QVERIFY_RESULT(batches);
    for (qsizetype i = 1; i < batches->size(); ++i) {
        QVERIFY(batches->at(i - 1).stamp > batches->at(i).stamp);
        QCOMPARE(batches->at(i - 1).sequence, batches->at(i).sequence + 1);
    }
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(casebook().database()).history(first.id());
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().change.kind, ChangeKind::Update);
    QCOMPARE(findings(), 0);
    QVERIFY_RESULT(casebook().undoStack().undo()); // the newest first, whatever the clock says
    QVERIFY(!store().reader().find(project(), second.id())->isDeleted());
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(store().reader().find(project(), first.id())->text(project().title), QStringLiteral("First"));
    clock().advance(qint64(400) * 86'400'000);
    reopen();
    Record third = projectCalled(QStringLiteral("Third"), lead.id());
    QVERIFY_RESULT(store().save(third));
    QCOMPARE(third.text(project().number).section(u'-', 2, 2), QStringLiteral("3"));
    QCOMPARE(findings(), 0);
}

void CasebookTest::keepsNothingOfARehearsal()
{
    Record known = organisationCalled(QStringLiteral("Known"));
    QVERIFY_RESULT(store().save(known));
    const QString before = contents();
    const qint64 changes = *ChangeLog(casebook().database()).lastChange();
    int notices = 0;
    connect(&store(), &RecordStore::changed, this, [&notices] { ++notices; });
    {
        Batch batch(store(), QStringLiteral("As if"));
        QVERIFY_RESULT(batch.rehearse());
        Record tried = organisationCalled(QStringLiteral("Tried"));
        QVERIFY_RESULT(store().save(tried));
        known.set(organisation().shortName, QStringLiteral("K"));
        QVERIFY_RESULT(store().save(known));
        QCOMPARE(*store().reader().count(Query(organisation())), 2);
        QVERIFY(!batch.commit());
    }
    QCOMPARE(contents(), before);
    QCOMPARE(*ChangeLog(casebook().database()).lastChange(), changes);
    QCOMPARE(notices, 0);
    Record after = organisationCalled(QStringLiteral("After"));
    QVERIFY_RESULT(store().save(after));
    QCOMPARE(notices, 1);
    QCOMPARE(findings(), 0);
}

void CasebookTest::knowsItsOfficers()
{
    QVERIFY_RESULT(Casebook::open(location(), {.officer = QStringLiteral("Ada")}));
    const Result<std::unique_ptr<Casebook>> stranger = Casebook::open(location(), {.officer = QStringLiteral("Nobody")});
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().kind, Error::Kind::Missing);
    QVERIFY(stranger.error().message.contains(QStringLiteral("Nobody")));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--save-until-killed"))
        return saveUntilKilled(arguments.at(2));
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--add-and-list"))
        return addAndList(arguments.at(2), arguments.at(3));
    CasebookTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_casebook.moc"
