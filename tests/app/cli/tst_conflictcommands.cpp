// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoofficers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lodebook;

/// Two officers change one site without each other, and decide with commands.
class ConflictCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsBothSidesOnBothDevices();
    void decidesOnceForAll_data();
    void decidesOnceForAll();
    void decidesADeletion();
    void saysHowItIsUsed();

private:
    static QString text(const char *words) { return QString::fromUtf8(words); }
    QByteArray carry(bool toField);
    QJsonObject conflicts(bool atField) const;
    QString name(bool atField) const;

    std::unique_ptr<TwoOfficers> m_two;
    QString m_site;
};

void ConflictCommandsTest::init()
{
    m_two = std::make_unique<TwoOfficers>();
    const QByteArray trouble = m_two->begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    m_site = QString::fromUtf8(m_two->office(text("add mine_site name=Nyabibwe country=CD")).out).trimmed();
    QCOMPARE(carry(true), QByteArray("0"));
    QCOMPARE(carry(false), QByteArray("0"));
}

/// A pack to the other; the exit code of taking it.
QByteArray ConflictCommandsTest::carry(bool toField)
{
    const QString pack = m_two->path("one.lodepack");
    const ProgramAnswer made = toField ? m_two->office(text("pack make --scope all --to Bukavu -o %1"), {pack})
                                             : m_two->field(text("pack make --scope all --to Office -o %1"), {pack});
    if (made.exit != 0)
        return made.error;
    const ProgramAnswer taken =
        toField ? m_two->field(text("pack apply %1"), {pack}) : m_two->office(text("pack apply %1"), {pack});
    return taken.exit == 0 || taken.exit == 3 ? QByteArray::number(taken.exit) : taken.error;
}

QJsonObject ConflictCommandsTest::conflicts(bool atField) const
{
    return (atField ? m_two->field(text("conflicts --json")) : m_two->office(text("conflicts --json"))).json();
}

QString ConflictCommandsTest::name(bool atField) const
{
    const ProgramAnswer listed =
        atField ? m_two->field(text("list mine_site --json")) : m_two->office(text("list mine_site --json"));
    return listed.json()[text("records")].toArray().first()[text("name")].toString();
}

void ConflictCommandsTest::showsBothSidesOnBothDevices()
{
    QCOMPARE(conflicts(false)[text("total")].toInt(-1), 0);
    QCOMPARE(m_two->office(text("set mine_site %1 name=Ours"), {m_site}).exit, 0);
    QCOMPARE(m_two->field(text("set mine_site %1 name=Theirs"), {m_site}).exit, 0);
    QCOMPARE(carry(false), QByteArray("3"));
    QCOMPARE(carry(true), QByteArray("3"));
    for (const bool atField : {false, true}) {
        const QJsonObject all = conflicts(atField);
        QCOMPARE(all[text("total")].toInt(), 1);
        const QJsonObject one = all[text("conflicts")].toArray().first().toObject();
        QCOMPARE(one[text("id")].toString(), QString(text("mine_site/") + m_site + text("/name")));
        QCOMPARE(one[text("kind")].toString(), text("field"));
        QCOMPARE(one[text("entity")].toString(), text("mine_site"));
        QCOMPARE(one[text("record")].toString(), m_site);
        QCOMPARE(one[text("field")].toString(), text("name"));
        const QJsonArray sides = one[text("sides")].toArray();
        QCOMPARE(sides.size(), 2);
        QCOMPARE(sides.first()[text("value")].toString(), text("Theirs")); // the later one is shown meanwhile
        QCOMPARE(sides.first()[text("officer")].toString(), text("Béatrice"));
        QCOMPARE(sides.last()[text("value")].toString(), text("Ours"));
        QCOMPARE(sides.last()[text("officer")].toString(), text("Ada"));
        QVERIFY(!sides.last()[text("device")].toString().isEmpty());
        QVERIFY(!sides.last()[text("at")].toString().isEmpty());
        QCOMPARE(name(atField), text("Theirs"));
    }
}

void ConflictCommandsTest::decidesOnceForAll_data()
{
    QTest::addColumn<QString>("take");
    QTest::addColumn<QString>("name");
    QTest::newRow("ours") << text("ours") << text("Ours");
    QTest::newRow("theirs") << text("theirs") << text("Theirs");
    QTest::newRow("a value") << text("value=Both") << text("Both");
}

void ConflictCommandsTest::decidesOnceForAll()
{
    QFETCH(QString, take);
    QFETCH(QString, name);
    QCOMPARE(m_two->office(text("set mine_site %1 name=Ours"), {m_site}).exit, 0);
    QCOMPARE(m_two->field(text("set mine_site %1 name=Theirs"), {m_site}).exit, 0);
    QCOMPARE(carry(false), QByteArray("3"));
    const QString id = conflicts(false)[text("conflicts")].toArray().first()[text("id")].toString();
    const ProgramAnswer decided = m_two->office(text("resolve %1 --take %2 --json"), {id, take});
    QVERIFY2(decided.exit == 0, decided.error.constData());
    QCOMPARE(decided.json()[text("open")].toInt(-1), 0);
    QCOMPARE(m_two->office(text("resolve %1 --take ours"), {id}).exit, 1); // decided already
    QCOMPARE(carry(true), QByteArray("0"));
    for (const bool atField : {false, true}) {
        QCOMPARE(conflicts(atField)[text("total")].toInt(-1), 0);
        QCOMPARE(this->name(atField), name);
    }
    QCOMPARE(m_two->field(text("check --deep")).exit, 0);
}

void ConflictCommandsTest::decidesADeletion()
{
    QCOMPARE(m_two->office(text("delete mine_site %1"), {m_site}).exit, 0);
    QCOMPARE(m_two->field(text("set mine_site %1 district=Kalehe"), {m_site}).exit, 0);
    QCOMPARE(carry(false), QByteArray("3"));
    const QJsonObject one = conflicts(false)[text("conflicts")].toArray().first().toObject();
    QCOMPARE(one[text("kind")].toString(), text("delete"));
    QVERIFY(one[text("field")].isNull());
    const QString id = one[text("id")].toString();
    QCOMPARE(m_two->office(text("resolve %1 --take value=perhaps"), {id}).exit, 2);
    QCOMPARE(m_two->office(text("resolve %1 --take value=delete"), {id}).exit, 0);
    QCOMPARE(carry(true), QByteArray("0"));
    QCOMPARE(m_two->field(text("list mine_site --json")).json()[text("total")].toInt(-1), 0);
}

void ConflictCommandsTest::saysHowItIsUsed()
{
    QCOMPARE(m_two->office(text("resolve")).exit, 2);
    QCOMPARE(m_two->office(text("resolve mine_site/nothing --take ours")).exit, 1);
    QCOMPARE(m_two->office(text("conflicts")).exit, 0);
    QCOMPARE(m_two->office(text("set mine_site %1 name=Ours"), {m_site}).exit, 0);
    QCOMPARE(m_two->field(text("set mine_site %1 name=Theirs"), {m_site}).exit, 0);
    QCOMPARE(carry(false), QByteArray("3"));
    const ProgramAnswer table = m_two->office(text("conflicts"));
    QVERIFY2(table.out.contains("Ours") && table.out.contains("Theirs") && table.out.contains("Béatrice"),
             table.out.constData());
    const QString id = conflicts(false)[text("conflicts")].toArray().first()[text("id")].toString();
    QCOMPARE(m_two->office(text("resolve %1"), {id}).exit, 2);
    QCOMPARE(m_two->office(text("resolve %1 --take nonsense"), {id}).exit, 2);
    QCOMPARE(conflicts(false)[text("total")].toInt(), 1);
}

QTEST_GUILESS_MAIN(ConflictCommandsTest)
#include "tst_conflictcommands.moc"
