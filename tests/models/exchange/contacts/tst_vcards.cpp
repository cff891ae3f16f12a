// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/vcards.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Lodebook;

class VcardsTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsACardOfEachVersion_data();
    void readsACardOfEachVersion();
    void unfoldsLinesAndReadsEscapes();
    void joinsQuotedLines();
    void takesWhatIsPreferredAndKeepsTheRest();
    void takesTheLastWordOfAFullNameForTheFamily();
    void namesHalfCards();
    void namesBytesThatAreNoText();
    void namesTextBetweenCards();
    void survivesEveryCut();
    void survivesNoise();

private:
    static QList<Contact> cards(const QByteArray &inside) { return contactsOfCards("BEGIN:VCARD\r\nVERSION:3.0\r\n" + inside + "\r\nEND:VCARD\r\n"); }
};

void VcardsTest::readsACardOfEachVersion_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("2.1") << QByteArray("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mu=C3=B1oz;Zo=C3=AB\r\nEMAIL;PREF;INTERNET:zoe@example.org\r\n"
                                       "TEL;WORK;VOICE:+243 1\r\nORG:Red Hills;Mining\r\nTITLE:Buyer\r\nEND:VCARD\r\n");
    QTest::newRow("2.1 latin") << QByteArray("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=ISO-8859-1:Mu\xF1oz;Zo\xEB\nEMAIL;INTERNET:zoe@example.org\nTEL:+243 1\nORG:Red Hills\nTITLE:Buyer\nEND:VCARD");
    QTest::newRow("3.0") << QByteArray("begin:vcard\r\nversion:3.0\r\nN:Mu\xC3\xB1oz;Zo\xC3\xAB;;;\r\nFN:Zo\xC3\xAB Mu\xC3\xB1oz\r\nitem1.EMAIL;type=INTERNET;type=pref:zoe@example.org\r\nTEL;TYPE=cell:+243 1\r\n"
                                       "ORG:Red Hills;\r\nTITLE:Buyer\r\nend:vcard\r\n");
    QTest::newRow("4.0") << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zo\xC3\xAB Mu\xC3\xB1oz\r\nN:Mu\xC3\xB1oz;Zo\xC3\xAB;;;\r\nEMAIL;PREF=1:zoe@example.org\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+243 1\r\n"
                                       "LANG;PREF=1:fr-CD\r\nORG:Red Hills\r\nTITLE:Buyer\r\nEND:VCARD\r\n");
}

void VcardsTest::readsACardOfEachVersion()
{
    QFETCH(const QByteArray, text);
    const QList<Contact> all = contactsOfCards(text);
    QCOMPARE(all.size(), 1);
    const Contact &one = all.first();
    QVERIFY2(one.problem.isEmpty(), qPrintable(one.problem));
    QCOMPARE(one.givenName, QString::fromUtf8("Zo\xC3\xAB"));
    QCOMPARE(one.familyName, QString::fromUtf8("Mu\xC3\xB1oz"));
    QCOMPARE(one.email, QStringLiteral("zoe@example.org"));
    QCOMPARE(one.phone, QStringLiteral("+243 1"));
    QCOMPARE(one.organisation, QStringLiteral("Red Hills"));
    QCOMPARE(one.title, QStringLiteral("Buyer"));
    QCOMPARE(one.line, 1);
    QCOMPARE(one.languages, QLatin1String(QTest::currentDataTag()) == QLatin1String("4.0") ? QStringList{QStringLiteral("fr")} : QStringList());
}

void VcardsTest::unfoldsLinesAndReadsEscapes()
{
    const QList<Contact> all = cards("N:O\\,Neil\\;Smith;Ana Ma\r\n ria;;;\r\nORG:A\\;B;C");
    QCOMPARE(all.first().familyName, QStringLiteral("O,Neil;Smith"));
    QCOMPARE(all.first().givenName, QStringLiteral("Ana Maria"));
    QCOMPARE(all.first().organisation, QStringLiteral("A;B"));
}

void VcardsTest::joinsQuotedLines()
{
    const QList<Contact> all = contactsOfCards("BEGIN:VCARD\r\nVERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:Mu=C3=\r\n=B1oz;Ana=\r\n Maria\r\nEMAIL:ana@example.org\r\nEND:VCARD\r\n");
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().familyName, QString::fromUtf8("Mu\xC3\xB1oz"));
    QCOMPARE(all.first().givenName, QStringLiteral("Ana Maria"));
    QCOMPARE(all.first().email, QStringLiteral("ana@example.org"));
}

void VcardsTest::takesWhatIsPreferredAndKeepsTheRest()
{
    const QList<Contact> all = cards("N:Ana;;;;\r\nEMAIL;TYPE=home:home@example.org\r\nEMAIL;TYPE=work,PREF:work@example.org\r\nTEL;TYPE=FAX:1\r\nTEL;TYPE=work:2\r\nORG:First\r\nORG:Second\r\nADR:;;1 Road;Goma;;;DRC");
    const Contact &one = all.first();
    QCOMPARE(one.email, QStringLiteral("work@example.org"));
    QCOMPARE(one.phone, QStringLiteral("2"));
    QCOMPARE(one.organisation, QStringLiteral("First"));
    for (const char *kept : {"home@example.org", "1", "Second", "1 Road, Goma, DRC"})
        QVERIFY2(one.further.contains(QLatin1String(kept)), kept);
}

void VcardsTest::takesTheLastWordOfAFullNameForTheFamily()
{
    const Contact one = cards("FN:Ana Maria Acosta").first();
    QCOMPARE(one.familyName, QStringLiteral("Acosta"));
    QCOMPARE(one.givenName, QStringLiteral("Ana Maria"));
    QCOMPARE(cards("N:;Ana;;;").first().familyName, QStringLiteral("Ana"));
    QVERIFY(cards("ORG:Red Hills").first().problem.contains(QLatin1String("line 1")));
}

void VcardsTest::namesHalfCards()
{
    const QList<Contact> all = contactsOfCards("BEGIN:VCARD\nN:One;;;;\nBEGIN:VCARD\nN:Two;;;;\nEND:VCARD\nBEGIN:VCARD\nN:Three;;;;\nEMAIL:three@exam");
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).familyName, QStringLiteral("One")); // what could be read is kept
    QVERIFY(all.at(0).problem.contains(QLatin1String("line 3")));
    QVERIFY(all.at(1).problem.isEmpty());
    QVERIFY(all.at(2).problem.contains(QLatin1String("line 6")));
    QCOMPARE(all.at(2).email, QStringLiteral("three@exam"));
}

void VcardsTest::namesBytesThatAreNoText()
{
    const QByteArray text("BEGIN:VCARD\nVERSION:3.0\nN:Mu\xF1oz;;;;\nEND:VCARD\nBEGIN:VCARD\nN:Fine;;;;\nEND:VCARD\n");
    const QList<Contact> all = contactsOfCards(text);
    QCOMPARE(all.size(), 2);
    QVERIFY(all.at(0).problem.contains(QLatin1String("Line 3")));
    QVERIFY(all.at(1).problem.isEmpty()); // one bad card spoils no other
    QCOMPARE(contactsOfCards(text, "windows-1252").first().familyName, QString::fromUtf8("Mu\xC3\xB1oz"));
    QVERIFY(!cards("N;CHARSET=X-NONE:Ana").first().problem.isEmpty());
}

void VcardsTest::namesTextBetweenCards()
{
    const QList<Contact> all = contactsOfCards("hello\nthere\nBEGIN:VCARD\nN:Ana;;;;\nEND:VCARD\nFN:lost\n");
    QCOMPARE(all.size(), 3);
    QVERIFY(all.at(0).problem.contains(QLatin1String("Line 1")));
    QCOMPARE(all.at(0).further, (QStringList{QStringLiteral("hello"), QStringLiteral("there")}));
    QVERIFY(all.at(1).problem.isEmpty());
    QCOMPARE(all.at(2).further, QStringList{QStringLiteral("lost")});
}

void VcardsTest::survivesEveryCut()
{
    const QByteArray text("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mu=C3=B1oz;Zo=C3=\r\n=AB\r\nEMAIL;TYPE=\"a,b\":zoe@example.org\r\nNOTE:a\\nb\\\r\nEND:VCARD\r\n");
    for (qsizetype length = 0; length < text.size(); ++length) {
        const QList<Contact> all = contactsOfCards(text.first(length));
        QVERIFY(all.size() <= 1);
        if (length > 13 && length < text.size() - 2)
            QVERIFY2(!all.first().problem.isEmpty(), text.first(length).constData());
    }
}

void VcardsTest::survivesNoise()
{
    QRandomGenerator random(7);
    const QByteArray signs("BEGIN:VCARD\nEND;=\\,\"\r\t NFEMAIL?\xC3\x81");
    for (int round = 0; round < 3000; ++round) {
        QByteArray text("BEGIN:VCARD\n");
        for (int i = 0; i < 120; ++i)
            text += signs.at(random.bounded(int(signs.size())));
        QVERIFY(!contactsOfCards(text).isEmpty());
    }
}

QTEST_MAIN(VcardsTest)
#include "tst_vcards.moc"
