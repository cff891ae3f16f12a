// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/encryption.h"
#include "tests/support/programrun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringBuilder>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <signal.h>
#endif

using namespace Lodebook;

/// Runs the real program, as scripts do.
class EncryptionCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void makesAnEncryptedCasebook();
    void encryptsAndDecryptsWhatIsThere();
    void isAsItWasWhenSomebodyStopsIt();
    void changesAndRehearses();
    void dividesTheRecoveryKey();
    void backsUpAndRestores();
    void saysWhatIsMissing();
    void saysSoWhereItIsNotBuiltIn();

private:
    /// With these lines on standard input, read as passphrases; without any, none is offered.
    ProgramAnswer run(const QStringList &arguments, const QList<QByteArray> &secrets = {}) const;
    QString created(); ///< An encrypted casebook; the recovery key.

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_casebook;
};

namespace {

const QByteArray phrase = "vier nasse Katzen im Schnee";
const QByteArray other = "five dry dogs in the sun";

} // namespace

void EncryptionCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_casebook = m_folder->filePath(QStringLiteral("a.lodebook"));
    if (!Encryption::isAvailable() && QTest::currentTestFunction() != QByteArray("saysSoWhereItIsNotBuiltIn"))
        QSKIP("this program is built without encryption at rest");
}

ProgramAnswer EncryptionCommandsTest::run(const QStringList &arguments, const QList<QByteArray> &secrets) const
{
    QStringList words;
    if (!secrets.isEmpty())
        words += {QStringLiteral("--passphrase-fd"), QStringLiteral("0")};
    QByteArray lines;
    for (const QByteArray &secret : secrets)
        lines += secret + '\n';
    return runProgram(m_casebook, words + arguments, lines);
}

QString EncryptionCommandsTest::created()
{
    const ProgramAnswer made =
        run({QStringLiteral("create"), QStringLiteral("--encrypt"), QStringLiteral("--json")}, {phrase});
    return made.exit == 0 ? made.json().value(QStringLiteral("recovery_key")).toString()
                          : QString::fromUtf8(made.error);
}

void EncryptionCommandsTest::makesAnEncryptedCasebook()
{
    const QString recovery = created();
    QCOMPARE(recovery.size(), 39);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("country")}).exit, 4);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("country")}, {other}).exit, 4);
    const ProgramAnswer info = run({QStringLiteral("info"), QStringLiteral("--json")}, {phrase});
    QCOMPARE(info.exit, 0);
    QCOMPARE(info.json().value(QStringLiteral("encrypted")), QJsonValue(true));
    QCOMPARE(run({QStringLiteral("info")}, {recovery.toUtf8()}).exit, 0);
    QFile file(m_casebook);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("organisation") && !bytes.contains(phrase) && !bytes.contains(recovery.toUtf8()));
    QCOMPARE(run({QStringLiteral("create"), QStringLiteral("--encrypt")}, {phrase}).exit, 1); // never overwritten
    QVERIFY(QFile::remove(m_casebook));
    QCOMPARE(run({QStringLiteral("create"), QStringLiteral("--encrypt")}, {"too short"}).exit, 1);
    QVERIFY(!QFile::exists(m_casebook));
}

void EncryptionCommandsTest::encryptsAndDecryptsWhatIsThere()
{
    QCOMPARE(run({QStringLiteral("create")}).exit, 0);
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--json")}).json().value(QStringLiteral("encrypted")),
             QJsonValue(false));
    const ProgramAnswer encrypted = run({QStringLiteral("encrypt"), QStringLiteral("--progress")}, {phrase});
    QVERIFY2(encrypted.exit == 0, encrypted.error.constData());
    QCOMPARE(encrypted.out.trimmed().size(), 39); // the recovery key and nothing else
    QVERIFY2(encrypted.error.contains("Encrypting 0 %") && encrypted.error.contains("Encrypting 100 %"),
             encrypted.error.constData());
    QCOMPARE(run({QStringLiteral("info")}).exit, 4);
    QCOMPARE(run({QStringLiteral("check")}, {phrase}).exit, 0);
    QCOMPARE(run({QStringLiteral("encrypt")}, {phrase}).exit, 1);
    QCOMPARE(run({QStringLiteral("decrypt")}, {other}).exit, 4);
    const ProgramAnswer decrypted = run({QStringLiteral("decrypt"), QStringLiteral("--progress")}, {phrase});
    QCOMPARE(decrypted.exit, 0);
    QVERIFY2(decrypted.error.contains("Taking the encryption off 100 %"), decrypted.error.constData());
    QCOMPARE(run({QStringLiteral("check")}).exit, 0);
}

#ifdef Q_OS_UNIX
void EncryptionCommandsTest::isAsItWasWhenSomebodyStopsIt()
{
    QCOMPARE(run({QStringLiteral("create"), QStringLiteral("--demo")}).exit, 0);
    QProcess process;
    process.start(programPath(),
                  {QStringLiteral("--casebook"), m_casebook, QStringLiteral("--passphrase-fd"), QStringLiteral("0"),
                   QStringLiteral("encrypt"), QStringLiteral("--progress")});
    process.write(phrase + '\n');
    process.closeWriteChannel();
    QByteArray said;
    process.setReadChannel(QProcess::StandardError);
    while (!said.contains('%') && process.waitForReadyRead(60000))
        said += process.readAll();
    QVERIFY2(said.contains('%'), said.constData());
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty()); // no recovery key of nothing
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("a.lodebook")));
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--json")}).json().value(QStringLiteral("encrypted")),
             QJsonValue(false));
    QCOMPARE(run({QStringLiteral("check")}).exit, 0);
}
#else
void EncryptionCommandsTest::isAsItWasWhenSomebodyStopsIt()
{
    QSKIP("nobody can send another program Ctrl+C here");
}
#endif

void EncryptionCommandsTest::changesAndRehearses()
{
    const QByteArray recovery = created().toUtf8();
    QCOMPARE(run({QStringLiteral("recovery-key")}, {phrase, recovery.toLower()}).exit, 0);
    QCOMPARE(run({QStringLiteral("recovery-key")}, {phrase, "AAAA-AAAA"}).exit, 1);
    QCOMPARE(run({QStringLiteral("passphrase")}, {other, other}).exit, 4);
    QCOMPARE(run({QStringLiteral("passphrase")}, {phrase, "short"}).exit, 1);
    QCOMPARE(run({QStringLiteral("passphrase")}, {recovery, other}).exit, 0); // who has forgotten it makes a new one
    QCOMPARE(run({QStringLiteral("info")}, {phrase}).exit, 4);
    const ProgramAnswer renewed =
        run({QStringLiteral("recovery-key"), QStringLiteral("--new"), QStringLiteral("--json")}, {other});
    QCOMPARE(renewed.exit, 0);
    QCOMPARE(run({QStringLiteral("info")}, {recovery}).exit, 4);
    QCOMPARE(
        run({QStringLiteral("info")}, {renewed.json().value(QStringLiteral("recovery_key")).toString().toUtf8()}).exit,
        0);
}

void EncryptionCommandsTest::dividesTheRecoveryKey()
{
    const QByteArray recovery = created().toUtf8();
    const QStringList divide{QStringLiteral("recovery-key"), QStringLiteral("--parts"), QStringLiteral("3"),
                             QStringLiteral("--needed"), QStringLiteral("2")};
    const ProgramAnswer made = run(divide, {phrase, recovery});
    QVERIFY2(made.exit == 0, made.error.constData());
    const QList<QByteArray> parts = made.out.trimmed().split('\n');
    QCOMPARE(parts.size(), 3);
    QCOMPARE(run({QStringLiteral("info")}, {parts.at(2), parts.at(0)}).exit, 0);
    QCOMPARE(run({QStringLiteral("info")}, {parts.at(2) + ' ' + parts.at(1)}).exit, 0);
    QCOMPARE(run({QStringLiteral("info")}, {recovery}).exit, 0); // which is the same key
    QCOMPARE(run({QStringLiteral("info")}, {parts.at(2)}).exit, 4);
    const ProgramAnswer twice = run({QStringLiteral("info")}, {parts.at(2), parts.at(2)});
    QCOMPARE(twice.exit, 1);
    QVERIFY2(twice.error.contains("Part 3 has been typed already"), twice.error.constData());
    QByteArray mistyped = parts.at(1);
    mistyped[0] = mistyped.at(0) == '7' ? '8' : '7';
    QVERIFY(run({QStringLiteral("info")}, {mistyped}).error.contains("ten groups of four"));
    QVERIFY(run({QStringLiteral("info")}, {parts.at(0), mistyped}).error.contains("ten groups of four"));
    QCOMPARE(run({QStringLiteral("recovery-key")}, {phrase, parts.at(1), parts.at(2)}).exit, 0); // a rehearsal in parts
    const ProgramAnswer renewed =
        run(divide + QStringList{QStringLiteral("--new"), QStringLiteral("--json")}, {parts.at(0), parts.at(1)});
    QVERIFY2(renewed.exit == 0, renewed.error.constData());
    QCOMPARE(renewed.json().value(QStringLiteral("needed")), QJsonValue(2));
    QCOMPARE(renewed.json().value(QStringLiteral("parts")).toArray().size(), 3);
    QVERIFY(!renewed.json().contains(QStringLiteral("recovery_key"))); // nobody has the whole of it
    const ProgramAnswer mixed = run({QStringLiteral("info")}, {renewed.json().value(QStringLiteral("parts")).toArray().at(0).toString().toUtf8(), parts.at(1)});
    QCOMPARE(mixed.exit, 1);
    QVERIFY2(mixed.error.contains("belongs to another key"), mixed.error.constData());
    QCOMPARE(run({QStringLiteral("info")}, {parts.at(0), parts.at(1)}).exit, 4); // the old ones do not open it any more
    QCOMPARE(run(divide.first(3), {phrase, recovery}).exit, 2);
    for (const char *needed : {"1", "4"})
        QCOMPARE(run(divide.first(4) + QStringList(QLatin1String(needed)), {phrase, recovery}).exit, 2);
}

void EncryptionCommandsTest::backsUpAndRestores()
{
    const QByteArray recovery = created().toUtf8();
    const QString backup = m_folder->filePath(QStringLiteral("backup.lodebook"));
    const ProgramAnswer first = run({QStringLiteral("backup"), QStringLiteral("-o"), backup, QStringLiteral("--json")}, {phrase});
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.json().value(QStringLiteral("recovery_key_tried")), QJsonValue(false));
    QVERIFY2(first.error.contains("Nobody has tried"), first.error.constData());
    QCOMPARE(run({QStringLiteral("recovery-key")}, {phrase, recovery}).exit, 0);
    const ProgramAnswer second = run({QStringLiteral("backup"), QStringLiteral("-o"), backup + QStringLiteral(".2"),
                               QStringLiteral("--json")}, {phrase});
    QCOMPARE(second.exit, 0);
    QCOMPARE(second.json().value(QStringLiteral("recovery_key_tried")), QJsonValue(true));
    QVERIFY2(!second.error.contains("Nobody has tried"), second.error.constData());
    QCOMPARE(run({QStringLiteral("passphrase")}, {phrase, other}).exit, 0);
    QCOMPARE(run({QStringLiteral("restore-backup"), backup}).exit, 4);
    const ProgramAnswer restored = run({QStringLiteral("restore-backup"), backup}, {phrase});
    QVERIFY2(restored.exit == 0, restored.error.constData());
    QCOMPARE(run({QStringLiteral("check")}, {phrase}).exit, 0); // with the passphrase of its day
}

void EncryptionCommandsTest::saysWhatIsMissing()
{
    created();
    const ProgramAnswer none = run({QStringLiteral("info"), QStringLiteral("--passphrase-fd"), QStringLiteral("0")});
    QCOMPARE(none.exit, 4);
    QVERIFY2(none.error.contains("passphrase"), none.error.constData());
    QCOMPARE(run({QStringLiteral("info"), QStringLiteral("--passphrase-fd"), QStringLiteral("first")}).exit, 2);
}

void EncryptionCommandsTest::saysSoWhereItIsNotBuiltIn()
{
    if (Encryption::isAvailable())
        QSKIP("this program is built with encryption at rest");
    const ProgramAnswer made = run({QStringLiteral("create"), QStringLiteral("--encrypt")}, {phrase});
    QCOMPARE(made.exit, 1);
    QVERIFY2(made.error.contains("without encryption"), made.error.constData());
    QVERIFY(!QFile::exists(m_casebook));
}

QTEST_GUILESS_MAIN(EncryptionCommandsTest)
#include "tst_encryptioncommands.moc"
