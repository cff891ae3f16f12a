// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// Runs the real program on letters and mailing lists, as scripts do.
class OutreachCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsWhoMayBeWrittenToAndWhyNot();
    void neverPrintsAnAddressWithoutConsent();
    void writesDraftsAndLogsThem();
    void writesOneFileForAll();
    void rehearses();
    void takesCardsAndHoldsBackWhoIsHere();
    void refusesWhatIsUnclear();

private:
    ProgramAnswer run(const QString &words, const QStringList &more = {}) const
    {
        return runProgram(m_casebook, QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-03-01")} + words.split(u' ') + more);
    }
    QString add(const QStringList &words) const { return QString::fromUtf8(run(QStringLiteral("add"), words).out).trimmed(); }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_casebook;
};

void OutreachCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_casebook = path("a.lodebook");
    QCOMPARE(run(QStringLiteral("--officer Ada create")).exit, 0);
    const QString person = QStringLiteral("person");
    add({person, QStringLiteral("family_name=Ana"), QStringLiteral("email=ana@example.org"), QStringLiteral("consent=given")});
    add({person, QStringLiteral("family_name=Ben"), QStringLiteral("email=ben@example.org"), QStringLiteral("consent=refused")});
    add({person, QStringLiteral("family_name=Cy"), QStringLiteral("consent=given")});
    const ProgramAnswer made = run(QStringLiteral("add letter_template title=News language=en purpose=newsletter"),
                            {QStringLiteral("subject=News for {person.family_name}"), QStringLiteral("body=Dear {person.family_name},")});
    QVERIFY2(made.exit == 0, made.error.constData());
}

void OutreachCommandsTest::listsWhoMayBeWrittenToAndWhyNot()
{
    const ProgramAnswer answer = run(QStringLiteral("mailing-list person --all --json -o"), {path("list.csv")});
    QVERIFY2(answer.exit == 0, answer.error.constData());
    QCOMPARE(answer.json()[QStringLiteral("total")].toInt(), 1);
    const QJsonArray left = answer.json()[QStringLiteral("left_out")].toArray();
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0)[QStringLiteral("standing")].toString(), QStringLiteral("consent_refused"));
    QVERIFY(!left.at(0)[QStringLiteral("reason")].toString().isEmpty());
    QCOMPARE(left.at(1)[QStringLiteral("standing")].toString(), QStringLiteral("no_address"));
    QFile file(path("list.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("name,organisation,email,languages\r\nAna,,ana@example.org,\r\n"));
    QCOMPARE(run(QStringLiteral("mailing-list person --paper --where consent=given --json")).json()[QStringLiteral("total")].toInt(), 2);
}

void OutreachCommandsTest::neverPrintsAnAddressWithoutConsent()
{
    for (const char *format : {"json", "csv", "table"}) {
        const ProgramAnswer answer = run(QStringLiteral("mailing-list person --all --format ") + QLatin1String(format));
        QVERIFY(answer.out.contains("ana@example.org") && answer.out.contains("Ben"));
        QVERIFY2(!answer.out.contains("ben@example.org") && !answer.error.contains("ben@example.org"), format);
    }
}

void OutreachCommandsTest::writesDraftsAndLogsThem()
{
    const ProgramAnswer answer = run(QStringLiteral("letters person --all --template News --record --json -o"), {path("out")});
    QVERIFY2(answer.exit == 0, answer.error.constData());
    QCOMPARE(answer.json()[QStringLiteral("written")].toInt(), 1);
    QCOMPARE(QDir(path("out")).entryList(QDir::Files), QStringList{QStringLiteral("001_ana.eml")});
    const QJsonObject log = run(QStringLiteral("list interaction --json")).json();
    QCOMPARE(log[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(log[QStringLiteral("records")][0][QStringLiteral("subject")].toString(), QStringLiteral("News for Ana"));
    QCOMPARE(run(QStringLiteral("undo --batch"), {answer.json()[QStringLiteral("batch")].toString()}).exit, 0);
    QCOMPARE(run(QStringLiteral("list interaction --json")).json()[QStringLiteral("total")].toInt(), 0);
    const ProgramAnswer again = run(QStringLiteral("letters person --all --template News -o"), {path("out")});
    QCOMPARE(again.exit, 1); // nothing is written over
    QVERIFY(again.error.contains("001_ana.eml"));
}

void OutreachCommandsTest::writesOneFileForAll()
{
    const ProgramAnswer answer = run(QStringLiteral("letters person --all --template News -o"), {path("all.html")});
    QVERIFY2(answer.exit == 0, answer.error.constData());
    QFile file(path("all.html"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("News for Ana") && html.contains("News for Cy") && !html.contains("Ben"));
    QCOMPARE(run(QStringLiteral("letters person --for Ana --template News --as pdf -o"), {path("each")}).exit, 0);
    QVERIFY(QFile::exists(path("each/001_ana.pdf")));
}

void OutreachCommandsTest::rehearses()
{
    const ProgramAnswer answer = run(QStringLiteral("letters person --all --template News --record --dry-run --json"));
    QVERIFY2(answer.exit == 0, answer.error.constData());
    QCOMPARE(answer.json()[QStringLiteral("written")].toInt(), 1);
    QVERIFY(answer.json()[QStringLiteral("batch")].isNull());
    QCOMPARE(run(QStringLiteral("list interaction --json")).json()[QStringLiteral("total")].toInt(), 0);
}

void OutreachCommandsTest::takesCardsAndHoldsBackWhoIsHere()
{
    add({QStringLiteral("organisation"), QStringLiteral("name=Red Hills"), QStringLiteral("kind=company")});
    QFile cards(path("cards.vcf"));
    QVERIFY(cards.open(QIODevice::WriteOnly));
    cards.write("BEGIN:VCARD\nN:Ana;;;;\nEMAIL:ana@example.org\nEND:VCARD\nBEGIN:VCARD\nN:Zola;Dora;;;\nEMAIL:dora@example.org\nORG:Red Hills\nEND:VCARD\nBEGIN:VCARD\nORG:nobody\nEND:VCARD\n");
    cards.close();
    QCOMPARE(run(QStringLiteral("import --as vcard --dry-run --json"), {path("cards.vcf")}).json()[QStringLiteral("duplicates")].toInt(), 1);
    const ProgramAnswer answer = run(QStringLiteral("import --as vcard --json --rejects"), {path("rejects.csv"), path("cards.vcf")});
    QVERIFY2(answer.exit == 3, answer.error.constData());
    QCOMPARE(answer.json()[QStringLiteral("added")].toInt(), 1);
    QCOMPARE(answer.json()[QStringLiteral("duplicates")].toInt(), 1);
    QCOMPARE(answer.json()[QStringLiteral("rejected")].toInt(), 1);
    QVERIFY(QFile::exists(path("rejects.csv")));
    QCOMPARE(run(QStringLiteral("list role --json")).json()[QStringLiteral("total")].toInt(), 1);
    const QJsonObject dora = run(QStringLiteral("list person --where family_name=Zola --json")).json()[QStringLiteral("records")][0].toObject();
    QVERIFY(dora[QStringLiteral("consent")].isNull());
    QCOMPARE(run(QStringLiteral("mailing-list person --where family_name=Zola --json")).json()[QStringLiteral("total")].toInt(), 0); // not yet
    QCOMPARE(run(QStringLiteral("import --as vcard"), {path("rejects.csv")}).exit, 2);
}

void OutreachCommandsTest::refusesWhatIsUnclear()
{
    QCOMPARE(run(QStringLiteral("mailing-list person")).exit, 2); // everybody has to be said
    QCOMPARE(run(QStringLiteral("mailing-list event --all")).exit, 2);
    QCOMPARE(run(QStringLiteral("letters person --all --template News")).exit, 2);
    QCOMPARE(run(QStringLiteral("letters person --all -o x")).exit, 2);
    QCOMPARE(run(QStringLiteral("letters person --all --template News --as docx -o x")).exit, 2);
    QCOMPARE(run(QStringLiteral("letters person --all --template News --as pdf -o x.pdf")).exit, 2);
    const ProgramAnswer nobody = run(QStringLiteral("letters person --for Ben --template News -o"), {path("none.pdf")});
    QCOMPARE(nobody.exit, 1);
    QVERIFY(!QFile::exists(path("none.pdf")));
    const ProgramAnswer unknown = run(QStringLiteral("add letter_template title=Odd language=en purpose=letter subject=Odd body={person.name}"));
    QCOMPARE(unknown.exit, 1);
    QVERIFY(unknown.error.contains("{person.name}"));
}

QTEST_MAIN(OutreachCommandsTest)
#include "tst_outreachcommands.moc"
