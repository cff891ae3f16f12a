// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/missingcontents.h"

#include "models/entities/common/attachment.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/attachmentstore.h"
#include "tests/support/backendtest.h"

#include <QCryptographicHash>

using namespace Lodebook;

class MissingContentsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void namesWhatIsNamedAndNotHere();
    void goesOnFromWhatIsHere();
    void isWholeWithTheLastPart();
    void keepsNothingThatDoesNotFitItsName();
    void forgetsWhatNobodyNames();

private:
    static QString hashOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    /// A record that names a content which is elsewhere.
    Record named(const QByteArray &bytes);
    const QByteArray m_film = QByteArray(1000, 'f');
};

Record MissingContentsTest::named(const QByteArray &bytes)
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("IPIS"));
    Record file(attachment());
    file.set(attachment().fileName, QStringLiteral("film.bin"));
    file.set(attachment().mediaType, QStringLiteral("application/octet-stream"));
    file.set(attachment().size, bytes.size());
    file.set(attachment().sha256, hashOf(bytes));
    Result<> saved = store().saveChecked(home);
    file.set(attachment().about, RecordRef{QStringLiteral("organisation"), home.id()});
    if (saved)
        saved = store().save(file);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return file;
}

void MissingContentsTest::namesWhatIsNamedAndNotHere()
{
    MissingContents missing(casebook().database());
    QVERIFY(missing.all()->isEmpty());
    named(m_film);
    QCOMPARE(*missing.all(), (AwaitedContents{{hashOf(m_film), {0, false}}}));
    QVERIFY_RESULT(missing.ask(hashOf(m_film)));
    QVERIFY_RESULT(missing.ask(hashOf(m_film)));
    QVERIFY_RESULT(missing.add(hashOf(m_film), 0, m_film.first(300)));
    QCOMPARE(*missing.all(), (AwaitedContents{{hashOf(m_film), {300, true}}}));
    QVERIFY_RESULT(missing.ask(hashOf(m_film), false));
    QCOMPARE(*missing.all(), (AwaitedContents{{hashOf(m_film), {300, false}}}));
    QVERIFY_RESULT(AttachmentStore(store()).putContent(hashOf(m_film), m_film));
    QVERIFY(missing.all()->isEmpty());
}

void MissingContentsTest::goesOnFromWhatIsHere()
{
    QByteArray bytes(900, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i % 251);
    MissingContents missing(casebook().database());
    const QString hash = hashOf(bytes);
    QVERIFY_RESULT(missing.add(hash, 0, bytes.first(300)));
    QVERIFY_RESULT(missing.add(hash, 0, bytes.first(200)));        // known
    QVERIFY_RESULT(missing.add(hash, 500, bytes.sliced(500, 100))); // what comes between is not here
    QCOMPARE(missing.of(hash)->bytes, 300);
    QVERIFY_RESULT(missing.add(hash, 250, bytes.sliced(250, 350))); // overlaps
    QCOMPARE(missing.of(hash)->bytes, 600);
    QVERIFY_RESULT(missing.add(hash, 600, bytes.sliced(600)));
    QCOMPARE(*missing.beginning(hash), bytes);
}

void MissingContentsTest::isWholeWithTheLastPart()
{
    const Record film = named(m_film);
    AttachmentStore files(store());
    QVERIFY_RESULT(files.putPart(hashOf(m_film), 1000, 0, m_film.first(999)));
    QVERIFY(!*files.hasContent(hashOf(m_film)));
    QVERIFY(!files.bytes(film));
    QVERIFY_RESULT(files.putPart(hashOf(m_film), 1000, 999, m_film.sliced(999)));
    QCOMPARE(*files.bytes(film), m_film);
    QVERIFY_RESULT(files.putPart(hashOf(m_film), 1000, 0, m_film.first(10))); // late
    QCOMPARE(MissingContents(casebook().database()).of(hashOf(m_film))->bytes, 0);
}

void MissingContentsTest::keepsNothingThatDoesNotFitItsName()
{
    named(m_film);
    AttachmentStore files(store());
    QVERIFY_RESULT(files.putPart(hashOf(m_film), 1000, 0, QByteArray(600, 'x')));
    QVERIFY_RESULT(files.putPart(hashOf(m_film), 1000, 600, m_film.sliced(600)));
    QVERIFY(!*files.hasContent(hashOf(m_film)));
    QCOMPARE(*MissingContents(casebook().database()).all(), (AwaitedContents{{hashOf(m_film), {0, false}}}));
}

void MissingContentsTest::forgetsWhatNobodyNames()
{
    const Record film = named(m_film);
    MissingContents missing(casebook().database());
    QVERIFY_RESULT(missing.ask(hashOf(m_film)));
    QVERIFY_RESULT(missing.add(hashOf(m_film), 0, m_film.first(10)));
    QVERIFY_RESULT(missing.add(hashOf("other"), 0, "oth"));
    QVERIFY_RESULT(AttachmentStore(store()).purge(clock().now()));
    QCOMPARE(*missing.of(hashOf("other")), AwaitedContent());
    QCOMPARE(*missing.of(hashOf(m_film)), (AwaitedContent{10, true}));
}

QTEST_GUILESS_MAIN(MissingContentsTest)
#include "tst_missingcontents.moc"
