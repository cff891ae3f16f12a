// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/forgetting.h"

#include "models/entities/common/note.h"
#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/casebookcheck.h"
#include "models/storage/searchindex.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class ForgettingTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void letsGoOfWhatIsHomeWithAllThatIsKeptOfIt();
    void keepsWhatIsNotHome();
    void keepsWhatSomethingThatStaysLeadsTo();
    void forgetsOnlyWhatItIsToldTo();
    void takesBackWhatIsInTheScopeAgain();
    void leavesNoNumberOfTheLogForSomethingElse();

private:
    Record save(Record record);
    Record site(const QString &name);
    Record visitOf(const Record &site, const QString &purpose);
    Result<QList<RecordRef>> forget(const QSet<RecordId> &records, const Knowledge &home);
    Knowledge everything() { return *DeviceLog(casebook().database()).knowledge(); }
    bool isHere(const Record &record) { return bool(casebook().reader().find(record.entity(), record.id())); }
    QString findings();
};

Record ForgettingTest::save(Record record)
{
    if (const Result<> saved = store().saveChecked(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record;
}

Record ForgettingTest::site(const QString &name)
{
    Record made(mineSite());
    made.set(mineSite().name, name);
    made.set(mineSite().country, QStringLiteral("CD"));
    return save(made);
}

Record ForgettingTest::visitOf(const Record &site, const QString &purpose)
{
    Record made(visit());
    made.set(visit().mineSite, site.id());
    made.set(visit().purpose, purpose);
    return save(made);
}

Result<QList<RecordRef>> ForgettingTest::forget(const QSet<RecordId> &records, const Knowledge &home)
{
    Transaction transaction(casebook().database());
    if (Result<> begun = transaction.begin(); !begun)
        return begun.error();
    Forgetting forgetting(casebook().reader());
    if (Result<> told = forgetting.tell(records); !told)
        return told.error();
    const Result<QList<RecordRef>> gone = forgetting.settle(records, home);
    const Result<> kept = gone ? transaction.commit() : Result<>(gone.error());
    return kept ? gone : Result<QList<RecordRef>>(kept.error());
}

QString ForgettingTest::findings()
{
    const Result<CheckReport> report = CasebookCheck(casebook().reader()).run(true);
    QStringList found;
    for (const CheckFinding &finding : report ? report->findings : QList<CheckFinding>()) {
        if (finding.field != QLatin1String("country")) // no reference lists here
            found.append(finding.entity + u' ' + finding.what);
    }
    return report ? found.join(u'\n') : report.error().message;
}

void ForgettingTest::letsGoOfWhatIsHomeWithAllThatIsKeptOfIt()
{
    const Record stays = site(QStringLiteral("Nyabibwe"));
    Record goes = site(QStringLiteral("Rubaya"));
    goes.set(mineSite().name, QStringLiteral("Rubaya Bibatama"));
    goes = save(goes);
    const Record below = visitOf(goes, QStringLiteral("Baseline at Bibatama"));
    Record remark(note());
    remark.set(note().about, RecordRef{visit().Entity::name(), below.id()});
    remark.set(note().text, QStringLiteral("Bibatama again"));
    remark = save(remark);
    const Result<Record> file =
        AttachmentStore(store()).putBytes({visit().Entity::name(), below.id()}, QStringLiteral("pit.txt"), "Bibatama");
    QVERIFY_RESULT(file);
    QCOMPARE(SearchIndex(casebook().reader()).search(QStringLiteral("Bibatama"))->size(), 2);

    const Result<QList<RecordRef>> gone = forget({goes.id(), below.id(), remark.id(), file->id()}, everything());
    QVERIFY_RESULT(gone);
    QCOMPARE(gone->size(), 4);
    for (const Record &record : {goes, below, remark})
        QVERIFY(!isHere(record));
    QVERIFY(isHere(stays));
    QVERIFY(SearchIndex(casebook().reader()).search(QStringLiteral("Bibatama"))->isEmpty());
    for (const char *from :
         {"SELECT count(*) FROM attachment_content", "SELECT count(*) FROM to_forget",
          "SELECT count(*) FROM incomplete_record", "SELECT count(*) FROM log_change WHERE fields LIKE '%Bibatama%'",
          "SELECT count(*) FROM log_batch WHERE label LIKE '%Rubaya%'"})
        QCOMPARE(casebook().database().value(QString::fromLatin1(from))->toInt(), 0);
    QCOMPARE(findings(), QString());
    if (!isServer()) {
        const QString path = location().path;
        close(); // what stood beside the file comes into it
        QFile raw(path);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray bytes = raw.readAll();
        QVERIFY(bytes.contains("Nyabibwe"));
        QVERIFY(!bytes.contains("ibatama"));
    }
}

void ForgettingTest::keepsWhatIsNotHome()
{
    const Record made = site(QStringLiteral("Rubaya"));
    const Knowledge before = everything();
    visitOf(made, QStringLiteral("Baseline"));
    Record edited = made;
    edited.set(mineSite().district, QStringLiteral("Masisi"));
    edited = save(edited);
    const Result<QList<RecordRef>> gone = forget({made.id()}, before);
    QVERIFY_RESULT(gone);
    QVERIFY(gone->isEmpty());
    QVERIFY(isHere(made));
    // What others do to it does not come here any more: nothing that is done here may pass for an answer to that.
    QCOMPARE(*DeviceLog(casebook().database()).incomplete(), QSet<RecordId>{made.id()});
}

void ForgettingTest::keepsWhatSomethingThatStaysLeadsTo()
{
    const Record goes = site(QStringLiteral("Rubaya"));
    const Record stays = visitOf(goes, QStringLiteral("Baseline"));
    QVERIFY(forget({goes.id()}, everything())->isEmpty());
    QVERIFY(isHere(goes));
    QCOMPARE(forget({goes.id(), stays.id()}, everything())->size(), 2);
    QVERIFY(!isHere(goes) && !isHere(stays));
}

void ForgettingTest::forgetsOnlyWhatItIsToldTo()
{
    const Record one = site(QStringLiteral("Rubaya"));
    const Record other = site(QStringLiteral("Bisie"));
    const RecordId self = store().author().officer;
    Forgetting forgetting(casebook().reader());
    QVERIFY_RESULT(forgetting.tell({one.id(), other.id(), self, newRecordId(clock())}));
    QCOMPARE(*forgetting.waiting(), (QSet<RecordId>{one.id(), other.id()})); // every casebook has officers
    QCOMPARE(forget({one.id()}, everything())->size(), 1);
    QVERIFY(isHere(other));
    QCOMPARE(*forgetting.waiting(), QSet<RecordId>{other.id()});
    // Nothing else goes past the log.
    const Record third = site(QStringLiteral("Nyabibwe"));
    const Result<> done = casebook().database().run(QStringLiteral("DELETE FROM mine_site WHERE name = 'Nyabibwe'"));
    QVERIFY(!done);
    QVERIFY(isHere(third));
}

void ForgettingTest::takesBackWhatIsInTheScopeAgain()
{
    const Record made = site(QStringLiteral("Rubaya"));
    Forgetting forgetting(casebook().reader());
    QVERIFY_RESULT(forgetting.tell({made.id()}));
    QVERIFY_RESULT(forgetting.takeBack({made.id()}));
    QVERIFY(forgetting.waiting()->isEmpty());
    QVERIFY(forgetting.settle({made.id()}, everything())->isEmpty());
    QVERIFY(isHere(made));
}

void ForgettingTest::leavesNoNumberOfTheLogForSomethingElse()
{
    site(QStringLiteral("Nyabibwe"));
    const Record goes = site(QStringLiteral("Rubaya"));
    SearchIndex index(casebook().reader());
    QVERIFY_RESULT(index.catchUp());
    const qint64 last = *ChangeLog(casebook().database()).lastChange();
    QCOMPARE(forget({goes.id()}, everything())->size(), 1);
    QCOMPARE(*ChangeLog(casebook().database()).lastChange(), last);
    site(QStringLiteral("Bisie"));
    QVERIFY(*ChangeLog(casebook().database()).lastChange() > last);
    QCOMPARE(index.search(QStringLiteral("Bisie"))->size(), 1);
}

QTEST_GUILESS_MAIN(ForgettingTest)
#include "tst_forgetting.moc"
