// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/draftstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class DraftStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven();
    void neverOffersADraftToAnotherRecordOrCasebook();
    void leavesBrokenFilesAlone();
    void saysWhenItCannotWrite();
    void onlyItsOwnerMayReadADraft();

private:
    static Draft draftOf(const RecordId &record)
    {
        return {.id = newRecordId(), .casebook = QStringLiteral("/a.lodebook"), .entity = QStringLiteral("person"), .record = record,
                .stamp = (qint64(1) << 60) + 1, .title = QStringLiteral("Zoë"), .at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC),
                .fields = {{QStringLiteral("family_name"), QJsonObject{{QStringLiteral("value"), QStringLiteral("Müller")}}}}, .preset = {}};
    }
};

void DraftStoreTest::givesBackWhatItWasGiven()
{
    QTemporaryDir folder;
    const DraftStore store(folder.filePath(QStringLiteral("drafts")));
    const Draft draft = draftOf(newRecordId());
    QVERIFY(store.write(draft));
    const std::optional<Draft> back = store.draftOf(draft.casebook, draft.entity, draft.record);
    QVERIFY(back);
    QCOMPARE(back->id, draft.id);
    QCOMPARE(back->stamp, draft.stamp);
    QCOMPARE(back->title, draft.title);
    QCOMPARE(back->at, draft.at);
    QCOMPARE(back->fields, draft.fields);
    store.remove(draft.id);
    QVERIFY(store.drafts(draft.casebook).isEmpty());
}

void DraftStoreTest::neverOffersADraftToAnotherRecordOrCasebook()
{
    QTemporaryDir folder;
    const DraftStore store(folder.path());
    const Draft draft = draftOf(newRecordId());
    QVERIFY(store.write(draft));
    QVERIFY(store.write(draftOf({})));
    QVERIFY(!store.draftOf(draft.casebook, draft.entity, newRecordId()));
    QVERIFY(!store.draftOf(draft.casebook, QStringLiteral("organisation"), draft.record));
    QVERIFY(!store.draftOf(QStringLiteral("/b.lodebook"), draft.entity, draft.record));
    QVERIFY(!store.draftOf(draft.casebook, draft.entity, {})); // a new record is not any other new record
    QCOMPARE(store.drafts(draft.casebook).size(), 2);
}

void DraftStoreTest::leavesBrokenFilesAlone()
{
    QTemporaryDir folder;
    QFile broken(folder.filePath(toText(newRecordId()) + QStringLiteral(".draft")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"casebook\":");
    broken.close();
    const DraftStore store(folder.path());
    QVERIFY(store.drafts(QStringLiteral("/a.lodebook")).isEmpty());
    QVERIFY(broken.exists());
}

void DraftStoreTest::saysWhenItCannotWrite()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const DraftStore store(inTheWay.fileName());
    const Result<> written = store.write(draftOf({}));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);
    QVERIFY(!written.error().message.isEmpty());
}

void DraftStoreTest::onlyItsOwnerMayReadADraft()
{
#ifdef Q_OS_WIN
    QSKIP("the folder's own rights hold on Windows");
#endif
    QTemporaryDir folder;
    const DraftStore store(folder.path());
    QVERIFY(store.write(draftOf({})));
    const QString file = QDir(folder.path()).entryList(QDir::Files).value(0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QCOMPARE(QFile::permissions(folder.filePath(file)) & others, QFile::Permissions());
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
