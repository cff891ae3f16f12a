// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/filepreview.h"

#include "models/entities/common/attachment.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/attachmentstore.h"
#include "tests/support/testcasebook.h"

#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QTest>

using namespace Lodebook;

class FilePreviewTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup() { m_preview.reset(); }
    void showsAPictureAsLargeAsThereIsRoom();
    void makesLargePicturesSmaller();
    void showsTheBeginningOfATextAndRunsNothingInIt();
    void saysWhatItCannotShow();
    void saysWhichVersionOfANameItIs();
    void saysWhenTheBytesAreMissing();

private:
    Record file(const QString &name, const QByteArray &bytes);
    static QByteArray png(const QSize &size);

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<FilePreview> m_preview;
    RecordRef m_about;
};

void FilePreviewTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    Record one(organisation());
    one.set(organisation().name, QStringLiteral("Smelter"));
    one.set(organisation().kind, QStringLiteral("company"));
    m_about = {organisation().Entity::name(), m_casebook->save(one).id()};
    m_preview = std::make_unique<FilePreview>(**m_casebook);
    m_preview->resize(400, 300);
    m_preview->show();
}

Record FilePreviewTest::file(const QString &name, const QByteArray &bytes)
{
    const Result<Record> put = AttachmentStore((*m_casebook)->store()).putBytes(m_about, name, bytes);
    if (!put)
        qFatal("%s", qPrintable(put.error().message));
    return *put;
}

QByteArray FilePreviewTest::png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void FilePreviewTest::showsAPictureAsLargeAsThereIsRoom()
{
    m_preview->setFile(file(QStringLiteral("photo.png"), png({900, 600})));
    QTRY_VERIFY_WITH_TIMEOUT(!m_preview->picture().isNull(), 30000);
    const auto *shown = m_preview->findChild<QLabel *>(QStringLiteral("picture"));
    QTRY_VERIFY(!shown->pixmap().isNull() && shown->isVisible());
    QVERIFY(shown->pixmap().width() <= shown->width() && shown->pixmap().height() <= shown->height());
    QVERIFY(shown->accessibleName().contains(QStringLiteral("photo.png")));
    m_preview->setFile(std::nullopt);
    QVERIFY(m_preview->picture().isNull() && m_preview->caption().isEmpty());
}

void FilePreviewTest::makesLargePicturesSmaller()
{
    m_preview->setFile(file(QStringLiteral("large.png"), png({4000, 2000})));
    QTRY_VERIFY_WITH_TIMEOUT(!m_preview->picture().isNull(), 30000);
    QCOMPARE(m_preview->picture().size(), QSize(1600, 800));
}

void FilePreviewTest::showsTheBeginningOfATextAndRunsNothingInIt()
{
    m_preview->setFile(file(QStringLiteral("note.txt"), "<b>Déclaration</b> <script>alert(1)</script>"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_preview->text().isEmpty(), 30000);
    QCOMPARE(m_preview->text(), QStringLiteral("<b>Déclaration</b> <script>alert(1)</script>"));
    m_preview->setFile(file(QStringLiteral("old.txt"), "D\xe9" "claration"));
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->text(), QStringLiteral("Déclaration"), 30000);
    m_preview->setFile(file(QStringLiteral("long.txt"), QByteArray(100'000, 'a')));
    QTRY_VERIFY_WITH_TIMEOUT(m_preview->text().endsWith(u'…'), 30000);
    QVERIFY(m_preview->text().size() < 21'000);
}

void FilePreviewTest::saysWhatItCannotShow()
{
    m_preview->setFile(file(QStringLiteral("contract.docx"), "PK\x03\x04 not really"));
    QVERIFY(m_preview->caption().contains(QStringLiteral("contract.docx")));
    QTest::qWait(300);
    QVERIFY(m_preview->picture().isNull() && m_preview->text().isEmpty());
    m_preview->setFile(file(QStringLiteral("broken.png"), "\x89PNG\r\n\x1a\n and then nothing"));
    QTest::qWait(300);
    QVERIFY(m_preview->picture().isNull());
}

void FilePreviewTest::saysWhichVersionOfANameItIs()
{
    const Record first = file(QStringLiteral("report.txt"), "one");
    m_preview->setFile(first);
    QVERIFY(!m_preview->caption().contains(QStringLiteral("Version")));
    const Record second = file(QStringLiteral("report.txt"), "two");
    m_preview->setFile(second);
    QVERIFY(m_preview->caption().contains(QStringLiteral("of 2 with this name")));
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->text(), QStringLiteral("two"), 30000);
    m_preview->setFile(first); // the old one is still there
    QTRY_COMPARE_WITH_TIMEOUT(m_preview->text(), QStringLiteral("one"), 30000);
}

void FilePreviewTest::saysWhenTheBytesAreMissing()
{
    const Record one = file(QStringLiteral("note.txt"), "here");
    QVERIFY((*m_casebook)->database().run(QStringLiteral("DELETE FROM attachment_content")));
    m_preview->setFile(one);
    const auto saysSo = [this] {
        for (const QLabel *label : m_preview->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("not in this")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysSo(), 30000);
}

QTEST_MAIN(FilePreviewTest)
#include "tst_filepreview.moc"
