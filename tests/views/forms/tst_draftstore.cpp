// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/draftstore.h"

#include "models/storage/unlockedkeys.h"

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
    void sealsWhatBelongsToAnEncryptedCasebook();
    void followsACasebookThatIsEncryptedAndBack();

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

void DraftStoreTest::sealsWhatBelongsToAnEncryptedCasebook()
{
    QTemporaryDir folder;
    const DraftStore store(folder.path());
    const KeyPage page = KeyPage::fresh();
    UnlockedKeys::put(page, SecretBytes::random(dataKeyBytes));
    Draft draft = draftOf(newRecordId());
    draft.keyId = page.id();
    QVERIFY(store.write(draft));
    QFile file(folder.filePath(toText(draft.id) + QStringLiteral(".draft")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    for (const QString &told : {QStringLiteral("Müller"), draft.title, draft.entity, toText(draft.record)})
        QVERIFY2(!written.contains(told.toUtf8()), qPrintable(told));
    QCOMPARE(store.drafts(draft.casebook).size(), 1);
    QCOMPARE(store.drafts(draft.casebook).first().fields, draft.fields);
    UnlockedKeys::forgetAll();
    QVERIFY(store.drafts(draft.casebook).isEmpty()); // there for when it is unlocked
    draft.title = QStringLiteral("later");
    QCOMPARE(store.write(draft).error().kind, Error::Kind::Forbidden);
    file.seek(0);
    QCOMPARE(file.readAll(), written);
}

void DraftStoreTest::followsACasebookThatIsEncryptedAndBack()
{
    QTemporaryDir folder;
    const DraftStore store(folder.path());
    const Draft plain = draftOf(newRecordId());
    QVERIFY(store.write(plain));
    const KeyPage page = KeyPage::fresh();
    UnlockedKeys::put(page, SecretBytes::random(dataKeyBytes));
    const auto isTold = [&] {
        QFile file(folder.filePath(toText(plain.id) + QStringLiteral(".draft")));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("Müller");
    };
    QVERIFY(isTold());
    store.renew(plain.casebook, page.id());
    QVERIFY(!isTold());
    QCOMPARE(store.drafts(plain.casebook).first().at, plain.at);
    store.renew(plain.casebook, {});
    QVERIFY(isTold());
    UnlockedKeys::forgetAll();
    QCOMPARE(store.drafts(plain.casebook).first().fields, plain.fields);
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
