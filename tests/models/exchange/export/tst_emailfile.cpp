// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/emailfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

class EmailFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void opensAsADraft();
    void leavesTheSenderToTheMailProgram();
    void encodesHeadersInAnyScript();
    void letsNobodyAddAHeader();
    void quotesWhatMailCannotCarry();
    void keepsLinksReadable();
    void turnsDomainsIntoPlainLetters();
    void isWrittenWholeOrNotAtAll();

private:
    static Letter letter(const QString &subject = QStringLiteral("Hello"), const QString &body = QStringLiteral("Words"))
    {
        return {.to = {.name = QStringLiteral("Ana Acosta"), .email = QStringLiteral("ana@example.org")}, .language = QStringLiteral("es"), .subject = subject, .body = body, .on = QDate(2026, 3, 1)};
    }
    static QByteArray mail(const Letter &letter, const EmailSender &from = {QStringLiteral("Office"), QStringLiteral("office@example.org")})
    {
        return emailFile(letter, from, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    }
    static QByteArray head(const QByteArray &mail) { return mail.first(mail.indexOf("\r\n\r\n") + 2); }
    static QByteArray body(const QByteArray &mail) { return mail.sliced(mail.indexOf("\r\n\r\n") + 4); }
    /// What stands behind the name of a header, unfolded, its words decoded by the book.
    static QString decoded(const QByteArray &mail, const QByteArray &name)
    {
        QByteArray line = head(mail);
        line = line.sliced(line.indexOf(QByteArray(name + ": ")) + name.size() + 2);
        line.replace("\r\n ", " ");
        line = line.first(line.indexOf("\r\n"));
        QString text;
        for (const QByteArray &word : line.split(' '))
            text += word.startsWith("=?UTF-8?B?") ? QString::fromUtf8(QByteArray::fromBase64(word.sliced(10, word.size() - 12))) : QString(u' ' + QString::fromUtf8(word));
        return text.trimmed();
    }
    static QByteArray unquoted(QByteArray text)
    {
        text.replace("=\r\n", "");
        QByteArray plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            plain += text.at(i) == '=' ? QByteArray::fromHex(text.mid(i + 1, 2)) : text.mid(i, 1);
            i += text.at(i) == '=' ? 2 : 0;
        }
        return plain;
    }
};

void EmailFileTest::opensAsADraft()
{
    const QByteArray text = mail(letter());
    QVERIFY(head(text).contains("\r\nX-Unsent: 1\r\n"));
    QVERIFY(head(text).contains("From: \"Office\"\r\n <office@example.org>\r\n"));
    QVERIFY(head(text).contains("To: \"Ana Acosta\"\r\n <ana@example.org>\r\n"));
    QVERIFY(head(text).contains("Date: Sun, 1 Mar 2026 09:00:00 +0000\r\n"));
    QVERIFY(head(text).contains("Content-Type: text/plain; charset=utf-8\r\n"));
    QCOMPARE(body(text), QByteArray("Words\r\n"));
}

void EmailFileTest::leavesTheSenderToTheMailProgram()
{
    QVERIFY(!mail(letter(), {}).contains("From:"));
}

void EmailFileTest::encodesHeadersInAnyScript()
{
    const QString subject = QString::fromUtf8("Rapport sur l\xE2\x80\x99or d\xE2\x80\x99Ituri \xF0\x9F\xAA\x99 ").repeated(8).trimmed();
    Letter one = letter(subject);
    one.to.name = QString::fromUtf8("Zo\xC3\xAB \"Z\" <x>");
    const QByteArray text = mail(one);
    for (const QByteArray &line : head(text).split('\n')) {
        QVERIFY2(line.size() <= 77, line.constData()); // with its CR
        for (const char byte : line)
            QVERIFY(uchar(byte) < 0x80);
    }
    QCOMPARE(decoded(text, "Subject"), subject);
    QVERIFY(decoded(text, "To").startsWith(one.to.name));
}

void EmailFileTest::letsNobodyAddAHeader()
{
    Letter one = letter(QStringLiteral("Hello\r\nBcc: all@example.org"));
    one.to.name = QStringLiteral("Ana\nBcc: all@example.org");
    QVERIFY(!mail(one).contains("\nBcc:"));
    QVERIFY(mail(letter(QStringLiteral("=?UTF-8?B?QmNj?="))).contains("Subject: =?UTF-8?B?PT9V")); // what looks encoded is encoded once more
}

void EmailFileTest::quotesWhatMailCannotCarry()
{
    const QString words = QString::fromUtf8("1 + 1 = 2, \xC3\xA9\xC3\xA8 ").repeated(12) + QStringLiteral("\n.\nends with a blank \n\tend");
    const QByteArray text = body(mail(letter(QStringLiteral("Hello"), words)));
    for (const QByteArray &line : text.split('\n'))
        QVERIFY2(line.size() <= 77, line.constData());
    QCOMPARE(QString::fromUtf8(unquoted(text)).replace(QLatin1String("\r\n"), QLatin1String("\n")), words + u'\n');
    QVERIFY(text.contains("blank=20\r\n"));
}

void EmailFileTest::keepsLinksReadable()
{
    const QByteArray text = body(mail(letter(QStringLiteral("Hello"), QStringLiteral("**See** [the form](https://a.example/f) and\n- a point"))));
    QCOMPARE(QString::fromUtf8(unquoted(text)), QString::fromUtf8("See the form <https://a.example/f> and\r\n\xE2\x80\xA2 a point\r\n"));
}

void EmailFileTest::turnsDomainsIntoPlainLetters()
{
    Letter one = letter();
    one.to.email = QString::fromUtf8("ana@b\xC3\xBC" "cher.example");
    QVERIFY(mail(one).contains("<ana@xn--bcher-kva.example>"));
}

void EmailFileTest::isWrittenWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.eml"));
    QVERIFY(writeEmail(letter(), {}, QDateTime::currentDateTimeUtc(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().endsWith("\r\nWords\r\n"));
    const Result<> failed = writeEmail(letter(), {}, QDateTime::currentDateTimeUtc(), folder.filePath(QStringLiteral("none/a.eml")));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::File);
}

QTEST_MAIN(EmailFileTest)
#include "tst_emailfile.moc"
