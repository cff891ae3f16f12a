// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// Runs the real program as two officers who make themselves known to each other.
class PackCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheKeysOfThisDevice();
    void acceptsAndWithdrawsAnotherDevice();
    void refusesAFileThatIsNoKey();
    void answersInTablesForPeople();
    void saysHowItIsUsed();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_office;
    QString m_field;
};

void PackCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = path("office.lodebook");
    m_field = path("field.lodebook");
    for (const auto &[casebook, officer] :
         {std::pair(m_office, QStringLiteral("Ada")), std::pair(m_field, QStringLiteral("Béatrice"))}) {
        const ProgramAnswer made = runProgram(casebook, {QStringLiteral("--officer"), officer, QStringLiteral("create")});
        QVERIFY2(made.exit == 0, made.error.constData());
    }
}

void PackCommandsTest::showsTheKeysOfThisDevice()
{
    const QString file = path("field.lodekey");
    const ProgramAnswer keys =
        runProgram(m_field,
            {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("-o"), file, QStringLiteral("--json")});
    QVERIFY2(keys.exit == 0, keys.error.constData());
    const QJsonObject json = keys.json();
    QCOMPARE(json[QStringLiteral("officer")].toString(), QStringLiteral("Béatrice"));
    QCOMPARE(json[QStringLiteral("fingerprint")].toString().size(), 35);
    QCOMPARE(json[QStringLiteral("file")].toString(), file);
    QCOMPARE(json[QStringLiteral("known")].toArray().size(), 0);
    QVERIFY(QFile::exists(file));
    const QJsonObject again =
        runProgram(m_field, {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("--json")}).json();
    QCOMPARE(again[QStringLiteral("sign_key")], json[QStringLiteral("sign_key")]);
    QVERIFY(again[QStringLiteral("file")].isNull());
}

void PackCommandsTest::acceptsAndWithdrawsAnotherDevice()
{
    const QString file = path("field.lodekey");
    const QJsonObject field =
        runProgram(m_field,
            {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("-o"), file, QStringLiteral("--json")})
            .json();
    const QString fingerprint = field[QStringLiteral("fingerprint")].toString();
    const QStringList trust{QStringLiteral("pack"),   QStringLiteral("trust"),  file,
                            QStringLiteral("--name"), QStringLiteral("Bukavu"), QStringLiteral("--json")};
    const ProgramAnswer wrong = runProgram(
        m_office,
        trust + QStringList{QStringLiteral("--fingerprint"), QStringLiteral("00000 00000 00000 00000 00000 00000")});
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.error.contains(fingerprint.toLatin1()), wrong.error.constData());
    const ProgramAnswer accepted = runProgram(m_office, trust);
    QVERIFY2(accepted.exit == 0, accepted.error.constData());
    QCOMPARE(accepted.json()[QStringLiteral("confirmed")].toBool(true), false);
    QVERIFY2(accepted.error.contains(fingerprint.toLatin1()), accepted.error.constData()); // what to ask for
    const ProgramAnswer confirmed = runProgram(m_office, trust + QStringList{QStringLiteral("--fingerprint"), fingerprint});
    QCOMPARE(confirmed.json()[QStringLiteral("confirmed")].toBool(), true);
    QCOMPARE(confirmed.json()[QStringLiteral("device")], field[QStringLiteral("device")]);
    const QJsonObject listed =
        runProgram(m_office, {QStringLiteral("list"), QStringLiteral("device"), QStringLiteral("--json")}).json();
    QCOMPARE(listed[QStringLiteral("total")].toInt(), 2);
    const ProgramAnswer withdrawn =
        runProgram(m_office,
            {QStringLiteral("pack"), QStringLiteral("distrust"), QStringLiteral("Bukavu"), QStringLiteral("--json")});
    QVERIFY2(withdrawn.exit == 0, withdrawn.error.constData());
    QVERIFY(!withdrawn.json()[QStringLiteral("withdrawn_at")].toString().isEmpty());
    QCOMPARE(runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("distrust"), QStringLiteral("Bukavu")}).exit, 1);
    const QJsonArray known = runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("--json")})
                                 .json()[QStringLiteral("known")]
                                 .toArray();
    QCOMPARE(known.size(), 1);
    QCOMPARE(runProgram(m_office, {QStringLiteral("check"), QStringLiteral("--deep")}).exit, 0);
}

void PackCommandsTest::refusesAFileThatIsNoKey()
{
    const ProgramAnswer none = runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("trust"), path("nothing.lodekey")});
    QCOMPARE(none.exit, 1);
    const ProgramAnswer other = runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("trust"), m_field});
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.error.contains("field.lodebook"), other.error.constData());
    const ProgramAnswer unwritten = runProgram(
        m_field,
        {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("-o"), QStringLiteral("/nowhere/a.lodekey")});
    QCOMPARE(unwritten.exit, 1);
}

void PackCommandsTest::answersInTablesForPeople()
{
    const QString file = path("field.lodekey");
    const ProgramAnswer keys = runProgram(m_field, {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("-o"), file});
    QCOMPARE(keys.exit, 0);
    QVERIFY2(keys.out.contains("Béatrice") && keys.out.contains("this device"), keys.out.constData());
    QVERIFY2(keys.error.contains("by voice"), keys.error.constData());
    QCOMPARE(runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("trust"), file}).exit, 0);
    const ProgramAnswer known = runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("keys")});
    QVERIFY2(known.out.contains("fingerprint not compared"), known.out.constData());
}

void PackCommandsTest::saysHowItIsUsed()
{
    QCOMPARE(runProgram(m_office, {QStringLiteral("pack")}).exit, 2);
    QCOMPARE(runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("trust")}).exit, 2);
    QCOMPARE(runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("nonsense")}).exit, 2);
    const ProgramAnswer help = runProgram(m_office, {QStringLiteral("help"), QStringLiteral("pack"), QStringLiteral("trust")});
    QCOMPARE(help.exit, 0);
    QVERIFY2(help.out.contains("--fingerprint"), help.out.constData());
    const ProgramAnswer own = runProgram(m_office, {QStringLiteral("pack"), QStringLiteral("trust"), QStringLiteral("--help")});
    QCOMPARE(own.exit, 0);
    QVERIFY2(own.out.contains("--fingerprint"), own.out.constData());
}

QTEST_GUILESS_MAIN(PackCommandsTest)
#include "tst_packcommands.moc"
