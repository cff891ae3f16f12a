// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
    struct Answer
    {
        int exit = -1;
        QByteArray out;
        QByteArray error;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    Answer run(const QString &casebook, const QStringList &words) const;
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
        const Answer made = run(casebook, {QStringLiteral("--officer"), officer, QStringLiteral("create")});
        QVERIFY2(made.exit == 0, made.error.constData());
    }
}

PackCommandsTest::Answer PackCommandsTest::run(const QString &casebook, const QStringList &words) const
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/lodebook-cli"),
                  QStringList{QStringLiteral("--casebook"), casebook} + words);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void PackCommandsTest::showsTheKeysOfThisDevice()
{
    const QString file = path("field.lodekey");
    const Answer keys =
        run(m_field,
            {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("-o"), file, QStringLiteral("--json")});
    QVERIFY2(keys.exit == 0, keys.error.constData());
    const QJsonObject json = keys.json();
    QCOMPARE(json[QStringLiteral("officer")].toString(), QStringLiteral("Béatrice"));
    QCOMPARE(json[QStringLiteral("fingerprint")].toString().size(), 35);
    QCOMPARE(json[QStringLiteral("file")].toString(), file);
    QCOMPARE(json[QStringLiteral("known")].toArray().size(), 0);
    QVERIFY(QFile::exists(file));
    const QJsonObject again =
        run(m_field, {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("--json")}).json();
    QCOMPARE(again[QStringLiteral("sign_key")], json[QStringLiteral("sign_key")]);
    QVERIFY(again[QStringLiteral("file")].isNull());
}

void PackCommandsTest::acceptsAndWithdrawsAnotherDevice()
{
    const QString file = path("field.lodekey");
    const QJsonObject field =
        run(m_field,
            {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("-o"), file, QStringLiteral("--json")})
            .json();
    const QString fingerprint = field[QStringLiteral("fingerprint")].toString();
    const QStringList trust{QStringLiteral("pack"),   QStringLiteral("trust"),  file,
                            QStringLiteral("--name"), QStringLiteral("Bukavu"), QStringLiteral("--json")};
    const Answer wrong = run(
        m_office,
        trust + QStringList{QStringLiteral("--fingerprint"), QStringLiteral("00000 00000 00000 00000 00000 00000")});
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.error.contains(fingerprint.toLatin1()), wrong.error.constData());
    const Answer accepted = run(m_office, trust);
    QVERIFY2(accepted.exit == 0, accepted.error.constData());
    QCOMPARE(accepted.json()[QStringLiteral("confirmed")].toBool(true), false);
    QVERIFY2(accepted.error.contains(fingerprint.toLatin1()), accepted.error.constData()); // what to ask for
    const Answer confirmed = run(m_office, trust + QStringList{QStringLiteral("--fingerprint"), fingerprint});
    QCOMPARE(confirmed.json()[QStringLiteral("confirmed")].toBool(), true);
    QCOMPARE(confirmed.json()[QStringLiteral("device")], field[QStringLiteral("device")]);
    const QJsonObject listed =
        run(m_office, {QStringLiteral("list"), QStringLiteral("device"), QStringLiteral("--json")}).json();
    QCOMPARE(listed[QStringLiteral("total")].toInt(), 2);
    const Answer withdrawn =
        run(m_office,
            {QStringLiteral("pack"), QStringLiteral("distrust"), QStringLiteral("Bukavu"), QStringLiteral("--json")});
    QVERIFY2(withdrawn.exit == 0, withdrawn.error.constData());
    QVERIFY(!withdrawn.json()[QStringLiteral("withdrawn_at")].toString().isEmpty());
    QCOMPARE(run(m_office, {QStringLiteral("pack"), QStringLiteral("distrust"), QStringLiteral("Bukavu")}).exit, 1);
    const QJsonArray known = run(m_office, {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("--json")})
                                 .json()[QStringLiteral("known")]
                                 .toArray();
    QCOMPARE(known.size(), 1);
    QCOMPARE(run(m_office, {QStringLiteral("check"), QStringLiteral("--deep")}).exit, 0);
}

void PackCommandsTest::refusesAFileThatIsNoKey()
{
    const Answer none = run(m_office, {QStringLiteral("pack"), QStringLiteral("trust"), path("nothing.lodekey")});
    QCOMPARE(none.exit, 1);
    const Answer other = run(m_office, {QStringLiteral("pack"), QStringLiteral("trust"), m_field});
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.error.contains("field.lodebook"), other.error.constData());
    const Answer unwritten = run(
        m_field,
        {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("-o"), QStringLiteral("/nowhere/a.lodekey")});
    QCOMPARE(unwritten.exit, 1);
}

void PackCommandsTest::answersInTablesForPeople()
{
    const QString file = path("field.lodekey");
    const Answer keys = run(m_field, {QStringLiteral("pack"), QStringLiteral("keys"), QStringLiteral("-o"), file});
    QCOMPARE(keys.exit, 0);
    QVERIFY2(keys.out.contains("Béatrice") && keys.out.contains("this device"), keys.out.constData());
    QVERIFY2(keys.error.contains("by voice"), keys.error.constData());
    QCOMPARE(run(m_office, {QStringLiteral("pack"), QStringLiteral("trust"), file}).exit, 0);
    const Answer known = run(m_office, {QStringLiteral("pack"), QStringLiteral("keys")});
    QVERIFY2(known.out.contains("fingerprint not compared"), known.out.constData());
}

void PackCommandsTest::saysHowItIsUsed()
{
    QCOMPARE(run(m_office, {QStringLiteral("pack")}).exit, 2);
    QCOMPARE(run(m_office, {QStringLiteral("pack"), QStringLiteral("trust")}).exit, 2);
    QCOMPARE(run(m_office, {QStringLiteral("pack"), QStringLiteral("nonsense")}).exit, 2);
    const Answer help = run(m_office, {QStringLiteral("help"), QStringLiteral("pack"), QStringLiteral("trust")});
    QCOMPARE(help.exit, 0);
    QVERIFY2(help.out.contains("--fingerprint"), help.out.constData());
    const Answer own = run(m_office, {QStringLiteral("pack"), QStringLiteral("trust"), QStringLiteral("--help")});
    QCOMPARE(own.exit, 0);
    QVERIFY2(own.out.contains("--fingerprint"), own.out.constData());
}

QTEST_GUILESS_MAIN(PackCommandsTest)
#include "tst_packcommands.moc"
