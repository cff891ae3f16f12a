// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/filestab.h"

#include "models/entities/common/attachment.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/missingcontents.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/formbinder.h"
#include "views/forms/recordpage.h"
#include "views/forms/recordtabs.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/shell/workstrip.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/sidetabs.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Lodebook;

class FilesTabTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();
    void filesDroppedOnTheRecordAreAttached();
    void filesDroppedOnAFieldAreAttachedToo();
    void aPastedPictureBecomesAFileWithAName();
    void saysWhatWasNotTaken();
    void aNewRecordIsSavedFirst();
    void filesAreTakenOffAndComeBack();
    void doesNotStartPrograms();
    void asksForAFileThatIsElsewhere();

private:
    QString file(const QString &name, const QByteArray &bytes);
    void drop(QWidget *on, const QList<QUrl> &urls);
    FilesTab *tab();
    QList<Record> attached() { return *m_casebook->casebook().reader().list(Query(attachment())); }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<RecordPage> m_page;
};

void FilesTabTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    m_drafts = std::make_unique<DraftStore>(m_casebook->folder() + QStringLiteral("/drafts"));
    m_page = std::make_unique<RecordPage>(m_casebook->save(newOrganisation(QStringLiteral("IPIS"))), **m_casebook,
                                          *m_drafts);
    RecordPage *page = m_page.get();
    connect(&m_casebook->casebook().store(), &RecordStore::changed, page,
            [page](const ChangeNotice &notice) { page->refresh(notice); });
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void FilesTabTest::cleanup()
{
    m_page.reset();
    m_casebook.reset();
}

QString FilesTabTest::file(const QString &name, const QByteArray &bytes)
{
    QFile made(m_casebook->folder() + u'/' + name);
    return made.open(QIODevice::WriteOnly) && made.write(bytes) == bytes.size() ? made.fileName() : QString();
}

void FilesTabTest::drop(QWidget *on, const QList<QUrl> &urls)
{
    QMimeData mime;
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &dropped);
}

FilesTab *FilesTabTest::tab()
{
    auto *made = m_page->findChild<FilesTab *>();
    if (!made || !QTest::qWaitFor([made] { return !made->findChild<WorkStrip *>()->isRunning(); }, 10000))
        QTest::qFail("the files are not attached", __FILE__, __LINE__);
    return made;
}

void FilesTabTest::filesDroppedOnTheRecordAreAttached()
{
    QSignalSpy said(m_page.get(), &Page::said);
    drop(m_page.get(),
         {QUrl::fromLocalFile(file(QStringLiteral("Étude.txt"), "first")),
          QUrl::fromLocalFile(file(QStringLiteral("b.txt"), "second"))});
    tab();
    QCOMPARE(m_page->tabs().sideTabs().current(), QStringLiteral("attachment.about"));
    QCOMPARE(attached().size(), 2);
    QCOMPARE(said.size(), 1);
    QTRY_COMPARE(tab()->list().records().rowCount(), 2);
    QTRY_COMPARE(m_page->tabs().sideTabs().count(QStringLiteral("attachment.about")), 2);
    QVERIFY(m_casebook->casebook().undoStack().undo());
    QCOMPARE(attached().size(), 0);
}

void FilesTabTest::filesDroppedOnAFieldAreAttachedToo()
{
    auto *line = m_page->binder().editor(organisation().name)->findChild<QLineEdit *>();
    drop(line, {QUrl::fromLocalFile(file(QStringLiteral("a.txt"), "first"))});
    tab();
    QCOMPARE(attached().size(), 1);
    QCOMPARE(line->text(), QStringLiteral("IPIS"));
}

void FilesTabTest::aPastedPictureBecomesAFileWithAName()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    QApplication::clipboard()->setImage(picture);
    QVERIFY(m_page->canPaste());
    m_page->paste();
    tab();
    QCOMPARE(attached().size(), 1);
    const Record made = attached().first();
    QVERIFY2(made.text(attachment().fileName).startsWith(QStringLiteral("Picture 2026-03-01 ")),
             qPrintable(made.text(attachment().fileName)));
    QCOMPARE(made.text(attachment().mediaType), QStringLiteral("image/png"));
    const Result<QByteArray> bytes = AttachmentStore(m_casebook->casebook().store()).bytes(made);
    QVERIFY(bytes);
    const QImage read = QImage::fromData(*bytes, "PNG");
    QCOMPARE(read.size(), picture.size());
    QCOMPARE(read.pixelColor(3, 3), QColor(Qt::darkGreen));
    // By key in the list of files, and only once.
    tab()->list().table().setFocus();
    QTest::keyClick(&tab()->list().table(), Qt::Key_V, Qt::ControlModifier);
    tab();
    QCOMPARE(attached().size(), 1);
    QVERIFY(tab()->findChild<MessageBar *>()->text().contains(QStringLiteral("already")));
    QApplication::clipboard()->setText(QStringLiteral("words"));
    m_page->paste();
    QVERIFY(tab()->findChild<MessageBar *>()->text().contains(QStringLiteral("clipboard")));
}

void FilesTabTest::saysWhatWasNotTaken()
{
    QVERIFY(QDir(m_casebook->folder()).mkdir(QStringLiteral("photos")));
    drop(m_page.get(),
         {QUrl::fromLocalFile(m_casebook->folder() + QStringLiteral("/photos")),
          QUrl::fromLocalFile(file(QStringLiteral("empty.txt"), {})), QUrl::fromLocalFile(m_casebook->path()),
          QUrl::fromLocalFile(file(QStringLiteral("good.txt"), "good"))});
    const QString words = tab()->findChild<MessageBar *>()->text();
    for (const char *name : {"photos", "empty.txt", "test.lodebook"})
        QVERIFY2(words.contains(QLatin1String(name)), qPrintable(words));
    QCOMPARE(attached().size(), 1);
}

void FilesTabTest::aNewRecordIsSavedFirst()
{
    m_page = std::make_unique<RecordPage>(Record(organisation()), **m_casebook, *m_drafts);
    m_page->show();
    QVERIFY(!m_page->canPaste());
    drop(m_page.get(), {QUrl::fromLocalFile(file(QStringLiteral("a.txt"), "first"))});
    QVERIFY(m_page->messages().text().contains(QStringLiteral("Ctrl+S")));
    QCOMPARE(attached().size(), 0);
}

void FilesTabTest::filesAreTakenOffAndComeBack()
{
    drop(m_page.get(), {QUrl::fromLocalFile(file(QStringLiteral("a.txt"), "first"))});
    FilesTab *files = tab();
    QTRY_COMPARE(files->list().records().rowCount(), 1);
    QVERIFY(!files->findChild<QPushButton *>(QStringLiteral("openFile"))->isEnabled());
    files->list().table().selectRow(0);
    QTRY_VERIFY(files->findChild<QPushButton *>(QStringLiteral("openFile"))->isEnabled());
    files->list().table().setFocus();
    QTest::keyClick(&files->list().table(), Qt::Key_Delete);
    QTRY_COMPARE(files->list().records().rowCount(), 0);
    QVERIFY(m_casebook->casebook().undoStack().undo());
    QTRY_COMPARE(files->list().records().rowCount(), 1);
}

void FilesTabTest::doesNotStartPrograms()
{
    drop(m_page.get(), {QUrl::fromLocalFile(file(QStringLiteral("invoice.pdf.exe"), "MZ"))});
    FilesTab *files = tab();
    QTRY_COMPARE(files->list().records().rowCount(), 1);
    files->list().table().selectRow(0);
    files->findChild<QPushButton *>(QStringLiteral("openFile"))->click();
    QVERIFY(files->findChild<MessageBar *>()->text().contains(QStringLiteral("invoice.pdf.exe")));
}

void FilesTabTest::asksForAFileThatIsElsewhere()
{
    drop(m_page.get(), {QUrl::fromLocalFile(file(QStringLiteral("film.bin"), QByteArray(2000, 'f')))});
    FilesTab *files = tab();
    QTRY_COMPARE(files->list().records().rowCount(), 1);
    files->list().table().selectRow(0);
    auto *ask = files->findChild<QPushButton *>(QStringLiteral("askForFile"));
    auto *where = files->findChild<QLabel *>(QStringLiteral("whereFile"));
    auto *open = files->findChild<QPushButton *>(QStringLiteral("openFile"));
    QVERIFY(!ask->isVisibleTo(files));
    QVERIFY(!where->isVisibleTo(files));
    QVERIFY(open->isEnabled());
    // As when only the name of the file came, and then the half of it.
    Database &database = m_casebook->casebook().database();
    const QString hash = attached().first().text(attachment().sha256);
    QVERIFY(database.run(QStringLiteral("DELETE FROM attachment_content")));
    QVERIFY(MissingContents(database).add(hash, 0, QByteArray(1000, 'f')));
    files->list().table().clearSelection();
    files->list().table().selectRow(0);
    QVERIFY(ask->isVisibleTo(files));
    QVERIFY(!open->isEnabled());
    QVERIFY2(where->text().contains(QStringLiteral("1,000 bytes of 1.95 KiB")), qPrintable(where->text()));
    ask->click();
    QVERIFY(MissingContents(database).of(hash)->isAsked);
    QVERIFY2(where->text().endsWith(QStringLiteral("ask for it.")), qPrintable(where->text()));
    ask->click();
    QVERIFY(!MissingContents(database).of(hash)->isAsked);
}

QTEST_MAIN(FilesTabTest)

#include "tst_filestab.moc"
