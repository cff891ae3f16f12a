// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/export/tableexport.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/backup.h"
#include "tests/support/contents.h"
#include "tests/support/smalldisk.h"
#include "tests/support/tablefiles.h"
#include "tests/support/testpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Lodebook;

namespace {

constexpr int megabytes = 12;

} // namespace

/// A disk that fills up, at every size of what is left on it.
class FullDiskTest final : public QObject
{
    Q_OBJECT

public:
    explicit FullDiskTest(SmallDisk &disk) : m_disk(disk) {}

private slots:
    void init();
    void cleanup();
    void keepsAllOrNothing_data();
    void keepsAllOrNothing();
    void leavesNoHalfCasebook();
    void saysThatAFileMayNotGrow();

private:
    Result<> act(const QString &action, int round);
    Result<> import(const QString &path);
    Result<> open();
    QString path() const { return m_disk.folder() + QStringLiteral("/full.lodebook"); }
    QString contents() const { return contentsOf(m_casebook->reader(), {&organisation()}); }
    bool isSentence(const Error &error) const;

    SmallDisk &m_disk;
    QTemporaryDir m_elsewhere;
    std::unique_ptr<Casebook> m_casebook;
};

Result<> FullDiskTest::open()
{
    const CasebookLocation location = *CasebookLocation::fromText(path());
    m_casebook.reset();
    Result<std::unique_ptr<Casebook>> casebook = QFile::exists(path())
        ? Casebook::open(location, {})
        : Casebook::create(location, {.officer = QStringLiteral("Ada")});
    if (casebook)
        m_casebook = std::move(*casebook);
    return casebook ? Result<>() : Result<>(casebook.error());
}

void FullDiskTest::init()
{
    if (!m_disk.skipReason().isEmpty())
        QSKIP(qPrintable(m_disk.skipReason()));
    m_disk.makeRoom();
    const Result<> opened = open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
}

void FullDiskTest::cleanup()
{
    m_casebook.reset();
    QDir disk(m_disk.folder());
    for (const QFileInfo &entry : disk.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

/// What a person needs: what was the matter, and that nothing is half done. Not the engine's own words.
bool FullDiskTest::isSentence(const Error &error) const
{
    const QString text = error.message.toLower();
    return text.contains(QLatin1String("full")) || text.contains(QLatin1String("no space left"))
        || text.contains(QLatin1String("could not be")) || text.contains(QLatin1String("cannot be"));
}

Result<> FullDiskTest::import(const QString &path)
{
    Result<std::unique_ptr<TableReader>> table = openTable(path);
    if (!table)
        return table.error();
    ImportMapping mapping;
    mapping.entity = &organisation();
    const Result<ImportReport> report = TableImport(m_casebook->store(), mapping).run(**table);
    return report ? Result<>() : Result<>(report.error());
}

Result<> FullDiskTest::act(const QString &action, int round)
{
    const QString name = QStringLiteral("%1 %2").arg(action).arg(round);
    if (action == QLatin1String("save")) {
        Record one(organisation());
        one.set(organisation().name, name);
        one.set(organisation().kind, QStringLiteral("company"));
        one.set(organisation().address, QString(600, u'x'));
        return m_casebook->store().save(one);
    }
    if (action == QLatin1String("import")) {
        QByteArray csv = "name,kind,address\n";
        for (int i = 0; i < 300; ++i)
            csv += "Row " + QByteArray::number(round) + '/' + QByteArray::number(i) + ",company," + QByteArray(600, 'y')
                + '\n';
        writeBytes(m_elsewhere.filePath(QStringLiteral("rows.csv")), csv);
        return import(m_elsewhere.filePath(QStringLiteral("rows.csv")));
    }
    if (action == QLatin1String("attach")) {
        const Result<QList<Record>> about = m_casebook->reader().list(Query(organisation()));
        if (!about || about->isEmpty())
            return about ? Result<>(Error{}) : Result<>(about.error());
        const QByteArray photo = QByteArray::number(round) + QByteArray(300'000, 'z');
        const Result<Record> kept = AttachmentStore(m_casebook->store()).putBytes(RecordRef{QStringLiteral("organisation"), about->first().id()}, QStringLiteral("photo.jpg"), photo);
        return kept ? Result<>() : Result<>(kept.error());
    }
    if (action == QLatin1String("pack")) {
        const TestDevice hague(1, QStringLiteral("The Hague"));
        const QByteArray photo = randomBytes(300'000, 1);
        const PackContent content{{"{}"}, {{PackPart::whole(QString(64, u'a'), photo.size()), photo}}};
        return writePack(m_disk.folder() + u'/' + name, content, hague, {hague.known()});
    }
    if (action != QLatin1String("backup")) {
        const Result<QList<qint64>> keys = m_casebook->reader().rowKeys(Query(organisation()));
        if (!keys)
            return keys.error();
        const Result<ExportReport> written = TableExport(m_casebook->reader(), QDate(2026, 3, 1)).run(organisation(), *keys, allColumns(organisation()), m_disk.folder() + u'/' + name + action);
        return written ? Result<>() : Result<>(written.error());
    }
    const Result<BackupReport> report = writeBackup(m_casebook->database(), catalog(), m_disk.folder() + u'/' + name);
    return report ? Result<>() : Result<>(report.error());
}

void FullDiskTest::keepsAllOrNothing_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"save", "import", "attach", "backup", "pack", ".csv", ".xlsx", ".json"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void FullDiskTest::keepsAllOrNothing()
{
    QFETCH(QString, action);
    if (action != QLatin1String("save")) {
        const Result<> filled = act(QStringLiteral("import"), 0);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
    }
    int failed = 0;
    int round = 0;
    bool worked = false;
    for (qint64 left = 0; !worked && left < 8'000'000; left = left < 60'000 ? left + 4096 : left * 5 / 4) {
        const QString before = contents();
        QVERIFY(m_disk.leave(left));
        const QStringList files = QDir(m_disk.folder()).entryList();
        const Result<> done = act(action, ++round);
        worked = bool(done);
        if (!done) {
            ++failed;
            QVERIFY2(isSentence(done.error()), qPrintable(done.error().message));
            QCOMPARE(QDir(m_disk.folder()).entryList(), files); // no half file lies about
            QCOMPARE(contents(), before);
        }
        m_disk.makeRoom();
        QCOMPARE(findingsIn(m_casebook->reader()), QString());
        if (!done && round % 4 == 0) {
            const Result<> opened = open();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
            QCOMPARE(contents(), before);
        }
    }
    QVERIFY(failed > 1);
    QVERIFY(worked);
    const Result<> again = act(action, ++round);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    qInfo("the disk was full %d times", failed);
}

void FullDiskTest::leavesNoHalfCasebook()
{
    cleanup();
    int failed = 0;
    for (qint64 left = 0; left < 8'000'000; left += 300'000) {
        QVERIFY(m_disk.leave(left));
        const Result<> made = open();
        if (made)
            break;
        ++failed;
        QVERIFY2(isSentence(made.error()), qPrintable(made.error().message));
        QCOMPARE(QDir(m_disk.folder()).entryList(QDir::Files), QStringList{QStringLiteral("filler")});
    }
    QVERIFY(failed > 1);
    QVERIFY(m_casebook);
    m_disk.makeRoom();
    QCOMPARE(findingsIn(m_casebook->reader()), QString());
}

void FullDiskTest::saysThatAFileMayNotGrow()
{
#ifdef Q_OS_UNIX
    // A limit on the size of files, as FAT has one.
    const Result<> first = act(QStringLiteral("import"), 1);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QVERIFY(m_casebook->database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const QString before = contents();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &old) == 0);
    rlimit small = old;
    small.rlim_cur = 30'000; // for the log beside the file
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Result<> done = act(QStringLiteral("save"), 2);
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &old) == 0);
    QVERIFY(!done);
    QVERIFY2(isSentence(done.error()), qPrintable(done.error().message));
    QCOMPARE(contents(), before);
    QCOMPARE(findingsIn(m_casebook->reader()), QString());
    const Result<> again = act(QStringLiteral("save"), 2);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
#else
    QSKIP("files have no limit here");
#endif
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    SmallDisk disk(folder.path(), megabytes);
    QCoreApplication application(argc, argv);
    FullDiskTest test(disk);
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
