// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/mailpeople.h"

#include <QTest>

using namespace Lodebook;

class MailPeopleTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhoSentAndGotIt();
    void readsNamesInAnyScript();
    void readsGroupsCommentsAndQuotationMarks();
    void takesTheNameFromWhereverItStands();
    void namesAddressesWithoutAName();
    void stopsWhereTheMailBegins();
    void survivesEveryCut();
};

void MailPeopleTest::readsWhoSentAndGotIt()
{
    const QList<Contact> all = peopleOfMail("To: Ben Brown <ben@example.org>,\r\n Cy Clay <cy@example.org>\r\nSubject: x\r\nFrom: \"Acosta, Ana Maria\" <ana@example.org>\r\nReply-To: Office Desk <office@example.org>\r\n\r\nbody");
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.at(0).familyName, QStringLiteral("Acosta"));
    QCOMPARE(all.at(0).givenName, QStringLiteral("Ana Maria"));
    QCOMPARE(all.at(0).email, QStringLiteral("ana@example.org"));
    QCOMPARE(all.at(0).line, 4);
    QCOMPARE(all.at(1).email, QStringLiteral("office@example.org"));
    QCOMPARE(all.at(3).givenName, QStringLiteral("Cy"));
    QCOMPARE(all.at(3).familyName, QStringLiteral("Clay"));
}

void MailPeopleTest::readsNamesInAnyScript()
{
    const QList<Contact> all = peopleOfMail("From: =?UTF-8?B?Wm/DqyBNdcOxb3o=?= <zoe@example.org>\nTo: =?x-none?Q?a?= <a@example.org>\n\n");
    QCOMPARE(all.at(0).familyName, QString::fromUtf8("Mu\xC3\xB1oz"));
    QVERIFY(all.at(1).problem.contains(QLatin1String("a@example.org"))); // kept, with what is wrong
}

void MailPeopleTest::readsGroupsCommentsAndQuotationMarks()
{
    const QList<Contact> all = peopleOfMail("From: \"Brown; \\\"Ben\\\" <x>\" (the <y> one (really)) <ben@example.org>\nTo: Friends: Ana Acosta <ana@example.org>, cy@example.org;\n\n");
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).email, QStringLiteral("ben@example.org"));
    QCOMPARE(all.at(0).familyName, QStringLiteral("<x>"));
    QCOMPARE(all.at(1).familyName, QStringLiteral("Acosta"));
    QCOMPARE(all.at(2).email, QStringLiteral("cy@example.org"));
}

void MailPeopleTest::takesTheNameFromWhereverItStands()
{
    const QList<Contact> all = peopleOfMail("From: ana@example.org\nReply-To: Ana Acosta <ANA@example.org>\n\n");
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().problem.isEmpty());
    QCOMPARE(all.first().familyName, QStringLiteral("Acosta"));
}

void MailPeopleTest::namesAddressesWithoutAName()
{
    const QList<Contact> all = peopleOfMail("From: ana@example.org\nTo: \"ben@example.org\" <ben@example.org>\n\n");
    QCOMPARE(all.size(), 2);
    for (const Contact &one : all)
        QVERIFY(one.problem.contains(one.email));
}

void MailPeopleTest::stopsWhereTheMailBegins()
{
    QVERIFY(peopleOfMail("Subject: x\n\nFrom: Ana Acosta <ana@example.org>\n").isEmpty());
    QVERIFY(peopleOfMail({}).isEmpty());
}

void MailPeopleTest::survivesEveryCut()
{
    const QByteArray text("From: \"A, \\\"B\" (c) =?UTF-8?B?Wm8=?= <a@example.org>, G: <b@example.org>;\r\n\tc@example.org\r\n\r\nbody");
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY(peopleOfMail(text.first(length)).size() <= 3);
}

QTEST_MAIN(MailPeopleTest)
#include "tst_mailpeople.moc"
