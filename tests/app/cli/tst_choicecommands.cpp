// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// Runs the real program on choice lists, as scripts do.
class ChoiceCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsChoiceLists();

private:
    ProgramAnswer run(const QStringList &arguments) const { return runProgram(m_casebook, arguments); }
    QString add(const QStringList &words) const
    {
        return QString::fromUtf8(run(QStringList{QStringLiteral("add")} + words).out).trimmed();
    }
    QString file(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_casebook;
};

void ChoiceCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_casebook = m_folder->filePath(QStringLiteral("a.lodebook"));
    QCOMPARE(run({QStringLiteral("--officer"), QStringLiteral("Ada"), QStringLiteral("create")}).exit, 0);
}

QString ChoiceCommandsTest::file(const QString &name, const QByteArray &content) const
{
    QFile out(m_folder->filePath(name));
    if (out.open(QIODevice::WriteOnly))
        out.write(content);
    return out.fileName();
}

void ChoiceCommandsTest::keepsChoiceLists()
{
    const QString list = QStringLiteral("organisation.kind");
    const ProgramAnswer added = run({QStringLiteral("add-choice"), list, QStringLiteral("Trader"), QStringLiteral("--name"),
                              QStringLiteral("fr=Négociant")});
    QVERIFY2(added.exit == 0, added.error.constData());
    QCOMPARE(added.out.trimmed(), QByteArray("trader"));
    QCOMPARE(run({QStringLiteral("add-choice"), list, QStringLiteral("Gold dealer")}).out.trimmed(),
             QByteArray("gold_dealer"));
    const QString id =
        add({QStringLiteral("organisation"), QStringLiteral("name=A"), QStringLiteral("kind=gold dealer")});
    add({QStringLiteral("organisation"), QStringLiteral("name=B"), QStringLiteral("kind=trader")});
    const auto choice = [this, &list](const QString &code) {
        const QJsonObject answer = run({QStringLiteral("choices"), list, QStringLiteral("--json")}).json();
        for (const QJsonValue &one : answer[QStringLiteral("choices")].toArray()) {
            if (one[QStringLiteral("code")].toString() == code)
                return one.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(choice(QStringLiteral("trader"))[QStringLiteral("records")].toInt(), 1);
    QCOMPARE(choice(QStringLiteral("trader"))[QStringLiteral("labels")][QStringLiteral("fr")].toString(),
             QStringLiteral("Négociant"));
    QVERIFY(choice(QStringLiteral("trader"))[QStringLiteral("labels")][QStringLiteral("de")].isNull());
    QVERIFY(choice(QStringLiteral("company"))[QStringLiteral("built_in")].toBool());
    QVERIFY(run({QStringLiteral("--language"), QStringLiteral("fr"), QStringLiteral("choices"), list})
                .out.contains("Négociant"));
    QVERIFY(run({QStringLiteral("choices"), QStringLiteral("--json")}).json()[QStringLiteral("lists")].toArray().size()
            > 20);

    const ProgramAnswer merged = run({QStringLiteral("merge-choices"), list, QStringLiteral("gold_dealer"),
                               QStringLiteral("trader"), QStringLiteral("--json")});
    QVERIFY2(merged.exit == 0, merged.error.constData());
    QCOMPARE(merged.json()[QStringLiteral("records")].toInt(), 1);
    const auto kind = [&] {
        return run({QStringLiteral("show"), QStringLiteral("organisation"), id, QStringLiteral("--json")})
            .json()[QStringLiteral("record")][QStringLiteral("kind")]
            .toString();
    };
    QCOMPARE(kind(), QStringLiteral("trader"));
    QCOMPARE(choice(QStringLiteral("gold_dealer"))[QStringLiteral("merged_into")].toString(), QStringLiteral("trader"));
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("organisation"), id, QStringLiteral("kind=Gold Dealer")}).exit,
             0); // means the new one
    QCOMPARE(kind(), QStringLiteral("trader"));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--json"),
                  QStringLiteral("--where"), QStringLiteral("kind=gold_dealer")})
                 .json()[QStringLiteral("total")]
                 .toInt(),
             2);
    QCOMPARE(run({QStringLiteral("undo"), QStringLiteral("--batch"), merged.json()[QStringLiteral("batch")].toString()})
                 .exit,
             0);
    QCOMPARE(kind(), QStringLiteral("gold_dealer"));

    QCOMPARE(run({QStringLiteral("set-choice"), list, QStringLiteral("gold_dealer"), QStringLiteral("--retire"),
                  QStringLiteral("--place"), QStringLiteral("1"), QStringLiteral("--name"),
                  QStringLiteral("de=Goldhändler")})
                 .exit,
             0);
    QCOMPARE(choice(QStringLiteral("gold_dealer"))[QStringLiteral("state")].toString(), QStringLiteral("retired"));
    QCOMPARE(run({QStringLiteral("choices"), list, QStringLiteral("--json")})
                 .json()[QStringLiteral("choices")][0][QStringLiteral("code")]
                 .toString(),
             QStringLiteral("gold_dealer"));
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("organisation"), id, QStringLiteral("kind=gold_dealer")}).exit,
             0); // it has it already
    const ProgramAnswer retired = run({QStringLiteral("add"), QStringLiteral("organisation"), QStringLiteral("name=C"),
                                QStringLiteral("kind=Goldhändler")});
    QCOMPARE(retired.exit, 1);
    QVERIFY2(retired.error.contains("retired"), retired.error.constData());
    const QString rows = file(QStringLiteral("o.csv"), "name,kind\nOld,gold_dealer\n"); // a file of earlier years
    QCOMPARE(run({QStringLiteral("import"), rows, QStringLiteral("--as"), QStringLiteral("organisation")}).exit, 0);
    QCOMPARE(
        run({QStringLiteral("set-choice"), list, QStringLiteral("gold_dealer"), QStringLiteral("--bring-back")}).exit,
        0);
    QCOMPARE(choice(QStringLiteral("gold_dealer"))[QStringLiteral("state")].toString(), QStringLiteral("offered"));

    QCOMPARE(run({QStringLiteral("merge-choices"), list, QStringLiteral("company"), QStringLiteral("trader")}).exit,
             1);                                                                              // built in
    QCOMPARE(run({QStringLiteral("remove-choice"), list, QStringLiteral("trader")}).exit, 1); // in use
    QCOMPARE(run({QStringLiteral("add-choice"), list, QStringLiteral("Trader")}).exit, 1);
    QCOMPARE(run({QStringLiteral("add-choice"), list, QStringLiteral("Unused")}).exit, 0);
    QCOMPARE(run({QStringLiteral("remove-choice"), list, QStringLiteral("unused")}).exit, 0);
    QCOMPARE(run({QStringLiteral("merge-choices"), list, QStringLiteral("nobody's"), QStringLiteral("trader")}).exit,
             1);
    QCOMPARE(run({QStringLiteral("choices"), QStringLiteral("organisation.name")}).exit, 2);
    QCOMPARE(run({QStringLiteral("set-choice"), list, QStringLiteral("trader")}).exit, 2);
    QCOMPARE(run({QStringLiteral("set-choice"), list, QStringLiteral("trader"), QStringLiteral("--name"),
                  QStringLiteral("Händler")})
                 .exit,
             2);
}

QTEST_GUILESS_MAIN(ChoiceCommandsTest)
#include "tst_choicecommands.moc"
