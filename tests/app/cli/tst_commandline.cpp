// SPDX-License-Identifier: GPL-3.0-or-later


#include "tests/support/programrun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// Runs the real program, as scripts do: standard output, standard error and exit code are what is promised.
class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void saysWhatIsWrongWithTheCommandLine();
    void refusesToOverwrite();
    void addsSetsShowsDeletesAndRestores();
    void listsWithConditionsSortingAndLinks();
    void countsDaysFromToday();
    void listsWhatASavedViewShows();
    void importsWithRejectsAndUndoesTheBatch();
    void exportsWhatCanBeImportedAgain();
    void undoesAndRedoesFromTheShell();
    void answersDerivedFigures();
    void backsUpAndRestores();
    void makesTheFileSmaller();
    void refusesFilesThatAreNoCasebooks();
    void makesTheDemonstration();
    void writesReports();
    void attachesFilesAndFindsNothingWrong();
    void searchesAndSaysWhatIsDue();
    void explainsFigures();
    void findsAndMergesDuplicates();
    void letsReadersLookAndChangeNothing();
    void speaksTheLanguageAskedFor();
    void writesOneTableAsCsv();
    void addsFieldsOfItsOwnAndUsesThemLikeTheOthers();
    void leavesNothingWhenStopped();

private:
    ProgramAnswer run(const QStringList &arguments) const { return runProgram(m_casebook, arguments); }
    QString add(const QStringList &words) const;
    QString file(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_casebook;
};

void CommandLineTest::initTestCase()
{
    QVERIFY2(QFile::exists(programPath()), "lodebook-cli is built into bin/");
}

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_casebook = m_folder->filePath(QStringLiteral("a.lodebook"));
    if (QTest::currentTestFunction() != QByteArray("makesTheDemonstration"))
        QCOMPARE(run({QStringLiteral("--officer"), QStringLiteral("Ada"), QStringLiteral("create")}).exit, 0);
}

QString CommandLineTest::add(const QStringList &words) const
{
    return QString::fromUtf8(run(QStringList{QStringLiteral("add")} + words).out).trimmed();
}

QString CommandLineTest::file(const QString &name, const QByteArray &content) const
{
    QFile out(m_folder->filePath(name));
    if (out.open(QIODevice::WriteOnly))
        out.write(content);
    return out.fileName();
}

void CommandLineTest::saysWhatIsWrongWithTheCommandLine()
{
    QCOMPARE(run({QStringLiteral("dance")}).exit, 2);
    QCOMPARE(run({QStringLiteral("list")}).exit, 2);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--nonsense")}).exit, 2);
    const QList<QStringList> wrong{
        {QStringLiteral("list"), QStringLiteral("horse")},
        {QStringLiteral("--nonsense"), QStringLiteral("info")},
        {QStringLiteral("info"), QStringLiteral("--format"), QStringLiteral("xml")},
        {QStringLiteral("info"), QStringLiteral("--as-of"), QStringLiteral("yesterday")},
        {QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--limit"), QStringLiteral("x")},
        {QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--limit"), QStringLiteral("-1")},
        {QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--where"), QStringLiteral("name")},
        {QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--where"), QStringLiteral("colour=red")},
        {QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--where"), QStringLiteral("kind=horse")},
        {QStringLiteral("list"), QStringLiteral("mine_site"), QStringLiteral("--where"), QStringLiteral("country.name~Congo")},
        {QStringLiteral("list"), QStringLiteral("membership"), QStringLiteral("--where"), QStringLiteral("stage=asleep")},
        {QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--sort"), QStringLiteral("colour")},
        {QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--fields"), QStringLiteral("colour")},
        {QStringLiteral("add"), QStringLiteral("organisation"), QStringLiteral("colour=red")},
        {QStringLiteral("search"), QStringLiteral("gold"), QStringLiteral("--in"), QStringLiteral("horse")},
        {QStringLiteral("search"), QStringLiteral("gold"), QStringLiteral("--limit"), QStringLiteral("0")},
        {QStringLiteral("history"), QStringLiteral("--since"), QStringLiteral("spring")},
        {QStringLiteral("history"), QStringLiteral("--limit"), QStringLiteral("x")},
        {QStringLiteral("due"), QStringLiteral("--until"), QStringLiteral("soon")},
        {QStringLiteral("undo"), QStringLiteral("--batch"), QStringLiteral("last")},
        {QStringLiteral("export"), QStringLiteral("organisation")},
        {QStringLiteral("import"), QStringLiteral("a.csv")},
        {QStringLiteral("import"), QStringLiteral("a.csv"), QStringLiteral("--as"), QStringLiteral("organisation"), QStringLiteral("--dates"), QStringLiteral("ymd")},
        {QStringLiteral("import"), QStringLiteral("a.csv"), QStringLiteral("--as"), QStringLiteral("organisation"), QStringLiteral("--decimal"), QStringLiteral("x")},
        {QStringLiteral("import"), QStringLiteral("a.csv"), QStringLiteral("--as"), QStringLiteral("organisation"), QStringLiteral("--map"), QStringLiteral("colour=Farbe")},
        {QStringLiteral("report")}};
    for (const QStringList &words : wrong) {
        const ProgramAnswer answer = run(words);
        QVERIFY2(answer.exit == 2, qPrintable(words.join(u' ')));
        QVERIFY(!answer.error.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }
    QVERIFY(run(wrong.first()).error.contains("horse"));
    QVERIFY(run({QStringLiteral("help"), QStringLiteral("list")}).out.contains("--after"));
    QCOMPARE(run({QStringLiteral("--help")}).exit, 0);
}

void CommandLineTest::refusesToOverwrite()
{
    const ProgramAnswer again = run({QStringLiteral("create")});
    QCOMPARE(again.exit, 1);
    QVERIFY(again.error.contains("not overwritten"));
}

void CommandLineTest::addsSetsShowsDeletesAndRestores()
{
    const QString id = add({QStringLiteral("organisation"), QStringLiteral("name=Élan & Cie"), QStringLiteral("kind=company"), QStringLiteral("country=fr")});
    QCOMPARE(id.size(), 36);
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("organisation"), QStringLiteral("elan & cie"), QStringLiteral("website=https://example.org")}).exit, 0);
    const QJsonObject shown = run({QStringLiteral("show"), QStringLiteral("organisation"), id, QStringLiteral("--json"), QStringLiteral("--history")}).json();
    QCOMPARE(shown[QStringLiteral("record")][QStringLiteral("country")].toString(), QStringLiteral("FR"));
    QVERIFY(shown[QStringLiteral("record")][QStringLiteral("email")].isNull());
    QCOMPARE(shown[QStringLiteral("history")].toArray().size(), 2);
    QCOMPARE(run({QStringLiteral("delete"), QStringLiteral("organisation"), id}).exit, 0);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("restore"), QStringLiteral("organisation"), id}).exit, 0);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 1);
    const ProgramAnswer bad = run({QStringLiteral("add"), QStringLiteral("organisation"), QStringLiteral("name=x"), QStringLiteral("kind=horse"), QStringLiteral("parent=nobody")});
    QCOMPARE(bad.exit, 1);
    QVERIFY(bad.error.contains("horse"));
    QVERIFY(bad.error.contains("nobody"));
    const QString text = file(QStringLiteral("a.txt"), "two\nlines, é");
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("organisation"), id, QStringLiteral("address=@") + text}).exit, 0);
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("organisation"), id, QStringLiteral("--json")}).json()[QStringLiteral("record")][QStringLiteral("address")].toString(), QStringLiteral("two\nlines, é"));
    const ProgramAnswer latin = run({QStringLiteral("set"), QStringLiteral("organisation"), id, QStringLiteral("address=@") + file(QStringLiteral("l.txt"), "caf\xe9 x")});
    QCOMPARE(latin.exit, 1);
    QVERIFY2(latin.error.contains("byte 4"), latin.error.constData());
    QVERIFY(run({QStringLiteral("history"), QStringLiteral("--limit"), QStringLiteral("1")}).out.contains("Élan & Cie")); // what was done, in words
}

void CommandLineTest::listsWithConditionsSortingAndLinks()
{
    const QString lead = add({QStringLiteral("organisation"), QStringLiteral("name=IPIS"), QStringLiteral("kind=civil_society"), QStringLiteral("country=BE")});
    add({QStringLiteral("project"), QStringLiteral("title=Gold"), QStringLiteral("lead=") + lead, QStringLiteral("grant=1234.50"), QStringLiteral("minerals=gold; tin")});
    add({QStringLiteral("project"), QStringLiteral("title=Tin"), QStringLiteral("lead=IPIS"), QStringLiteral("minerals=tin")});
    const auto total = [this](const QStringList &words) { return run(QStringList{QStringLiteral("list"), QStringLiteral("project"), QStringLiteral("--json")} + words).json()[QStringLiteral("total")].toInt(); };
    QCOMPARE(total({QStringLiteral("--where"), QStringLiteral("lead.country=BE")}), 2);
    QCOMPARE(total({QStringLiteral("--where"), QStringLiteral("minerals=gold")}), 1);
    QCOMPARE(total({QStringLiteral("--where"), QStringLiteral("title~ol"), QStringLiteral("--where"), QStringLiteral("grant>1000")}), 1);
    QCOMPARE(total({QStringLiteral("--where"), QStringLiteral("from=")}), 2);
    const QJsonObject list = run({QStringLiteral("list"), QStringLiteral("project"), QStringLiteral("--json"), QStringLiteral("--sort"), QStringLiteral("title:desc"), QStringLiteral("--fields"), QStringLiteral("title,grant,lead.name"), QStringLiteral("--limit"), QStringLiteral("1")}).json();
    QCOMPARE(list[QStringLiteral("total")].toInt(), 2);
    QCOMPARE(list[QStringLiteral("records")].toArray().size(), 1);
    QCOMPARE(list[QStringLiteral("records")][0][QStringLiteral("title")].toString(), QStringLiteral("Tin"));
    QCOMPARE(list[QStringLiteral("records")][0][QStringLiteral("lead.name")].toString(), QStringLiteral("IPIS"));
    const QByteArray raw = run({QStringLiteral("list"), QStringLiteral("project"), QStringLiteral("--json"), QStringLiteral("--where"), QStringLiteral("title=Gold")}).out;
    QVERIFY(raw.contains("\"grant\":{\"amount\":\"1234.50\",\"currency\":\"EUR\"}"));
    QVERIFY(raw.indexOf("\"title\"") < raw.indexOf("\"lead\"")); // dictionary order
    QCOMPARE(total({QStringLiteral("--where"), QStringLiteral("minerals=Gold")}), 1); // by name, as an import takes it
    QCOMPARE(total({QStringLiteral("--where"), QStringLiteral("minerals!=gold")}), 1);
    QVERIFY(run({QStringLiteral("list"), QStringLiteral("project"), QStringLiteral("--sort"), QStringLiteral("title:asc"), QStringLiteral("--fields"), QStringLiteral("title,lead")}).out.contains("Gold   IPIS")); // people read names
    const QString first = list[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    QVERIFY(first.isEmpty()); // only the fields asked for
    const QString gold = run({QStringLiteral("list"), QStringLiteral("project"), QStringLiteral("--json"), QStringLiteral("--where"), QStringLiteral("title=Gold")}).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    const QJsonObject next = run({QStringLiteral("list"), QStringLiteral("project"), QStringLiteral("--json"), QStringLiteral("--sort"), QStringLiteral("title"), QStringLiteral("--after"), gold}).json();
    QCOMPARE(next[QStringLiteral("records")].toArray().size(), 1);
    QCOMPARE(next[QStringLiteral("total")].toInt(), 2);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("project"), QStringLiteral("--after"), lead}).exit, 1); // no end of the list that is none
    const ProgramAnswer shown = run({QStringLiteral("show"), QStringLiteral("organisation"), lead, QStringLiteral("--history"), QStringLiteral("--timeline")});
    QVERIFY2(shown.exit == 0, shown.error.constData());
    QVERIFY(shown.out.contains("project") && shown.out.contains("Tin") && shown.out.contains("insert"));
}

void CommandLineTest::countsDaysFromToday()
{
    const auto total = [this](const QString &entity, const QString &where) {
        const ProgramAnswer answer = run({QStringLiteral("--as-of"), QStringLiteral("2026-03-04"), QStringLiteral("list"),
                                   entity, QStringLiteral("--json"), QStringLiteral("--where"), where});
        return answer.exit == 0 ? answer.json()[QStringLiteral("total")].toInt() : -1;
    };
    for (const char *due : {"2026-02-28", "2026-03-04", "2026-03-20", "2027-01-01"})
        QVERIFY(
            !add({QStringLiteral("task"), QStringLiteral("title=T"), QStringLiteral("due_on=") + QLatin1String(due)})
                 .isEmpty());
    const QString tasks = QStringLiteral("task");
    QCOMPARE(total(tasks, QStringLiteral("due_on<today")), 1);
    QCOMPARE(total(tasks, QStringLiteral("due_on=today")), 1);
    QCOMPARE(total(tasks, QStringLiteral("due_on>=today-4")), 4);
    QCOMPARE(total(tasks, QStringLiteral("due_on<=today+16")), 3);
    QCOMPARE(total(tasks, QStringLiteral("due_on=month")), 2);
    QCOMPARE(total(tasks, QStringLiteral("due_on=month-1")), 1);
    QCOMPARE(total(tasks, QStringLiteral("due_on!=month")), 2);
    QCOMPARE(total(tasks, QStringLiteral("due_on>year")), 1);
    QCOMPARE(total(tasks, QStringLiteral("due_on=tomorrow")), -1);  // no word for a day
    QCOMPARE(total(tasks, QStringLiteral("created_at>=today")), 4); // moments too; they were made on a later day
    // Figures that follow from others are compared with a day.
    const QString site = add({QStringLiteral("mine_site"), QStringLiteral("name=A"), QStringLiteral("country=CD")});
    QVERIFY(!add({QStringLiteral("visit"), QStringLiteral("mine_site=") + site, QStringLiteral("on=2026-02-20"),
                  QStringLiteral("visited=yes")})
                 .isEmpty());
    QCOMPARE(total(QStringLiteral("mine_site"), QStringLiteral("last_visit_on>=today-14")), 1);
    QCOMPARE(total(QStringLiteral("mine_site"), QStringLiteral("last_visit_on>=today-10")), 0);
}

void CommandLineTest::listsWhatASavedViewShows()
{
    for (const char *title : {"Ask", "Bring", "Call"})
        add({QStringLiteral("task"), QStringLiteral("title=") + QLatin1String(title),
             QStringLiteral("due_on=2026-03-10")});
    add({QStringLiteral("task"), QStringLiteral("title=Done long ago"), QStringLiteral("due_on=2020-01-01")});
    const QString definition = QStringLiteral(
        R"({"columns":[{"name":"due_on"},{"name":"title"}],"order":[{"name":"title","descending":true}],)"
        R"("filter":{"field":"due_on","compare":"at_least","days":"day:-30"},"mode":"calendar"})");
    const ProgramAnswer added =
        run({QStringLiteral("add"), QStringLiteral("saved_view"), QStringLiteral("title=What is due"),
             QStringLiteral("entity=task"), QStringLiteral("definition=") + definition, QStringLiteral("shared=yes")});
    QVERIFY2(added.exit == 0, added.error.constData());
    const auto listed = [this](const QStringList &words) {
        return run(QStringList{QStringLiteral("--as-of"), QStringLiteral("2026-03-04"), QStringLiteral("list"),
                               QStringLiteral("task"), QStringLiteral("--view")}
                   + words);
    };
    const ProgramAnswer table = listed({QStringLiteral("what is DUE"), QStringLiteral("--format"), QStringLiteral("csv")});
    QVERIFY2(table.exit == 0, table.error.constData());
    QVERIFY2(table.out.startsWith("id,due_on,title"), table.out.constData());
    QVERIFY(table.out.indexOf("Call") < table.out.indexOf("Bring")
            && table.out.indexOf("Bring") < table.out.indexOf("Ask"));
    QVERIFY(!table.out.contains("Done long ago"));
    // A condition comes on top, another order and other fields take the place of the view's.
    const ProgramAnswer some = listed({QStringLiteral("What is due"), QStringLiteral("--json"), QStringLiteral("--where"),
                                QStringLiteral("title~a"), QStringLiteral("--sort"), QStringLiteral("title"),
                                QStringLiteral("--fields"), QStringLiteral("title")});
    QCOMPARE(some.json()[QStringLiteral("total")].toInt(), 2);
    QCOMPARE(some.json()[QStringLiteral("records")][0][QStringLiteral("title")].toString(), QStringLiteral("Ask"));
    QVERIFY(!some.json()[QStringLiteral("records")][0].toObject().contains(QStringLiteral("due_on")));
    const ProgramAnswer none = listed({QStringLiteral("What is late")});
    QVERIFY(none.exit != 0);
    QVERIFY2(none.error.contains("What is due"), none.error.constData()); // says which there are
}

void CommandLineTest::importsWithRejectsAndUndoesTheBatch()
{
    const QString path = file(QStringLiteral("o.csv"), "name,kind,country\nA,company,NL\nB,company,Kongo\n");
    const QString rejects = m_folder->filePath(QStringLiteral("r.csv"));
    const QStringList words{QStringLiteral("import"), path, QStringLiteral("--as"), QStringLiteral("organisation"), QStringLiteral("--rejects"), rejects, QStringLiteral("--json")};
    const ProgramAnswer rehearsed = run(words + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(rehearsed.exit, 3);
    QCOMPARE(rehearsed.json()[QStringLiteral("added")].toInt(), 1);
    QVERIFY2(rehearsed.error.startsWith("Nothing was written"), rehearsed.error.constData());
    const ProgramAnswer done = run(words);
    QCOMPARE(done.exit, 3);
    QCOMPARE(done.json()[QStringLiteral("problems")][0][QStringLiteral("row")].toInt(), 3);
    QCOMPARE(done.json()[QStringLiteral("problems")][0][QStringLiteral("value")].toString(), QStringLiteral("Kongo"));
    QVERIFY(QFile::exists(rejects));
    QCOMPARE(run({QStringLiteral("undo"), QStringLiteral("--batch"), done.json()[QStringLiteral("batch")].toString()}).exit, 0);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("import"), m_folder->filePath(QStringLiteral("missing.csv")), QStringLiteral("--as"), QStringLiteral("organisation")}).exit, 1);
}

void CommandLineTest::exportsWhatCanBeImportedAgain()
{
    add({QStringLiteral("organisation"), QStringLiteral("name==1+1"), QStringLiteral("kind=company")});
    add({QStringLiteral("organisation"), QStringLiteral("name=Zoë, \"quoted\""), QStringLiteral("kind=company"), QStringLiteral("country=BE")});
    for (const QString &ending : {QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("json")}) {
        const QString path = m_folder->filePath(QStringLiteral("out.") + ending);
        QCOMPARE(run({QStringLiteral("export"), QStringLiteral("organisation"), QStringLiteral("-o"), path}).exit, 0);
        QVERIFY(QFile::exists(path));
        if (ending == QLatin1String("json"))
            continue;
        const ProgramAnswer again = run({QStringLiteral("import"), path, QStringLiteral("--as"), QStringLiteral("organisation"), QStringLiteral("--json")});
        QVERIFY2(again.exit == 0, again.error.constData());
        QCOMPARE(again.json()[QStringLiteral("unchanged")].toInt(), 2);
    }
}

void CommandLineTest::undoesAndRedoesFromTheShell()
{
    add({QStringLiteral("organisation"), QStringLiteral("name=A"), QStringLiteral("kind=company")});
    QCOMPARE(run({QStringLiteral("undo")}).exit, 0);
    QCOMPARE(run({QStringLiteral("undo")}).exit, 1);
    QCOMPARE(run({QStringLiteral("redo")}).exit, 0);
    const QJsonArray batches = run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--entity"), QStringLiteral("organisation")}).json()[QStringLiteral("batches")].toArray();
    QCOMPARE(batches.size(), 3);
    QCOMPARE(batches.first()[QStringLiteral("kind")].toString(), QStringLiteral("redo"));
    QCOMPARE(batches.first()[QStringLiteral("by")].toString(), QStringLiteral("Ada"));
}

void CommandLineTest::answersDerivedFigures()
{
    add({QStringLiteral("organisation"), QStringLiteral("name=A"), QStringLiteral("kind=company")});
    add({QStringLiteral("membership"), QStringLiteral("organisation=A"), QStringLiteral("from=2020-01-01"), QStringLiteral("until=2021-12-31")});
    const auto stage = [this](const QString &day) {
        const QJsonObject list = run({QStringLiteral("--as-of"), day, QStringLiteral("list"), QStringLiteral("membership"), QStringLiteral("--json"), QStringLiteral("--fields"), QStringLiteral("stage")}).json();
        return list[QStringLiteral("records")][0][QStringLiteral("stage")].toString();
    };
    QCOMPARE(stage(QStringLiteral("2020-06-01")), QStringLiteral("member"));
    QCOMPARE(stage(QStringLiteral("2023-01-01")), QStringLiteral("lapsed"));
    QCOMPARE(run({QStringLiteral("--as-of"), QStringLiteral("2020-06-01"), QStringLiteral("list"), QStringLiteral("membership"), QStringLiteral("--json"), QStringLiteral("--where"), QStringLiteral("stage=member")}).json()[QStringLiteral("total")].toInt(), 1);
}

void CommandLineTest::backsUpAndRestores()
{
    add({QStringLiteral("organisation"), QStringLiteral("name=A"), QStringLiteral("kind=company")});
    const QString copy = m_folder->filePath(QStringLiteral("b.lodebook"));
    QCOMPARE(run({QStringLiteral("backup"), QStringLiteral("-o"), copy}).exit, 0);
    add({QStringLiteral("organisation"), QStringLiteral("name=B"), QStringLiteral("kind=company")});
    QCOMPARE(run({QStringLiteral("restore-backup"), copy}).exit, 0);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 1);

}

void CommandLineTest::makesTheFileSmaller()
{
    const QStringList compact{QStringLiteral("compact"), QStringLiteral("--json")};
    QCOMPARE(run(compact).json()[QStringLiteral("lines")].toInt(-1), 0); // nothing is a year old
    const QJsonObject history = run({QStringLiteral("history"), QStringLiteral("--json")}).json();
    const QJsonObject done = run(compact + QStringList{QStringLiteral("--older-than"), QStringLiteral("0")}).json();
    QVERIFY(done[QStringLiteral("lines")].toInt() > 1000); // of the reference lists
    QVERIFY(done[QStringLiteral("bytes_after")].toInt() < done[QStringLiteral("bytes_before")].toInt());
    QCOMPARE(QFileInfo(m_casebook).size(), done[QStringLiteral("bytes_after")].toInt());
    QCOMPARE(run({QStringLiteral("history"), QStringLiteral("--json")}).json(), history);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--deep")}).exit, 0);
    for (const char *days : {"x", "-1"}) {
        const ProgramAnswer answer = run(compact + QStringList{QStringLiteral("--older-than"), QString::fromLatin1(days)});
        QCOMPARE(answer.exit, 2);
        QVERIFY(answer.error.contains(days));
    }
}

void CommandLineTest::refusesFilesThatAreNoCasebooks()
{
    const QByteArray whole = [this] {
        QFile in(m_casebook);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }();
    const QMap<QString, QByteArray> files{{QStringLiteral("empty.lodebook"), {}}, {QStringLiteral("text.lodebook"), "hello"}, {QStringLiteral("cut.lodebook"), whole.first(whole.size() / 2)}};
    for (auto one = files.cbegin(); one != files.cend(); ++one) {
        m_casebook = file(one.key(), *one);
        const ProgramAnswer answer = run({QStringLiteral("info")});
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.error.contains(one.key().toUtf8()), answer.error.constData());
        QFile after(m_casebook);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), *one);
    }
}

void CommandLineTest::makesTheDemonstration()
{
    QCOMPARE(run({QStringLiteral("create"), QStringLiteral("--demo")}).exit, 0);
    const QJsonObject counts = run({QStringLiteral("info"), QStringLiteral("--json")}).json()[QStringLiteral("counts")].toObject();
    QCOMPARE(counts[QStringLiteral("mine_site")].toInt(), 1884 + 4);
    QCOMPARE(counts[QStringLiteral("visit")].toInt(), 3196 + 14);
    QCOMPARE(counts[QStringLiteral("project")].toInt(), 10 + 1);
    QCOMPARE(counts[QStringLiteral("production")].toInt(), 875);
    const QString picture = m_folder->filePath(QStringLiteral("production.png"));
    QCOMPARE(run({QStringLiteral("dashboard"), QStringLiteral("production"), QStringLiteral("-o"), picture}).exit, 0);
    QVERIFY(QFileInfo(picture).size() > 50000);
    const QJsonObject shown = run({QStringLiteral("dashboard"), QStringLiteral("production"), QStringLiteral("--mineral"), QStringLiteral("tin"), QStringLiteral("--to"), QStringLiteral("2020")}).json();
    QCOMPARE(shown[QStringLiteral("tiles")].toArray().size(), 2);
    QCOMPARE(shown[QStringLiteral("tiles")].toArray().first()[QStringLiteral("year")].toInt(), 2018); // the last one known by then
    QCOMPARE(run({QStringLiteral("dashboard"), QStringLiteral("weather")}).exit, 2);
    QCOMPARE(run({QStringLiteral("dashboard"), QStringLiteral("production"), QStringLiteral("-o"), picture, QStringLiteral("--json")}).json()[QStringLiteral("file")].toString(), picture);
    QCOMPARE(run({QStringLiteral("dashboard"), QStringLiteral("production"), QStringLiteral("-o"), m_folder->filePath(QStringLiteral("a.gif"))}).exit, 1);
    const QJsonArray batches = run({QStringLiteral("history"), QStringLiteral("--json")}).json()[QStringLiteral("batches")].toArray();
    QCOMPARE(batches.first()[QStringLiteral("label")].toString(), QStringLiteral("Invented examples"));
    QCOMPARE(run({QStringLiteral("undo"), QStringLiteral("--batch"), batches.first()[QStringLiteral("batch")].toString()}).exit, 0);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("mine_site"), QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("1")}).json()[QStringLiteral("total")].toInt(), 1884);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--where"), QStringLiteral("name~invented"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 0);
}

void CommandLineTest::writesReports()
{
    add({QStringLiteral("mine_site"), QStringLiteral("name=Zola & Söhne"), QStringLiteral("country=CD"), QStringLiteral("region=CD-SK"), QStringLiteral("minerals=gold")});
    QVERIFY(run({QStringLiteral("report"), QStringLiteral("--list"), QStringLiteral("--json")}).json()[QStringLiteral("reports")].toArray().size() >= 1);
    for (const auto &[ending, start] : {std::pair(QStringLiteral("pdf"), QByteArray("%PDF")), std::pair(QStringLiteral("html"), QByteArray("<!DOCTYPE html>")), std::pair(QStringLiteral("odt"), QByteArray("PK"))}) {
        const QString path = m_folder->filePath(QStringLiteral("r.") + ending);
        const ProgramAnswer answer = run({QStringLiteral("report"), QStringLiteral("site_register"), QStringLiteral("-o"), path});
        QVERIFY2(answer.exit == 0, answer.error.constData());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().trimmed().startsWith(start));
    }
    const QString onPaper = m_folder->filePath(QStringLiteral("list.html"));
    const ProgramAnswer listed = run({QStringLiteral("export"), QStringLiteral("mine_site"), QStringLiteral("--fields"), QStringLiteral("name,country"), QStringLiteral("-o"), onPaper, QStringLiteral("--json")});
    QVERIFY2(listed.exit == 0, listed.error.constData());
    QCOMPARE(listed.json()[QStringLiteral("written")].toInt(), 1);
    QFile list(onPaper);
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(list.readAll().contains("Zola &amp; Söhne"));
    const QString sheet = m_folder->filePath(QStringLiteral("record.html"));
    const QString id = run({QStringLiteral("list"), QStringLiteral("mine_site"), QStringLiteral("--json")}).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    const ProgramAnswer record = run({QStringLiteral("report"), QStringLiteral("record"), QStringLiteral("--for"), QStringLiteral("mine_site/") + id, QStringLiteral("-o"), sheet});
    QVERIFY2(record.exit == 0, record.error.constData());
    QFile page(sheet);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("Zola &amp; Söhne"));
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("record"), QStringLiteral("--for"), id, QStringLiteral("-o"), sheet}).exit, 2);
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("poem"), QStringLiteral("-o"), m_folder->filePath(QStringLiteral("p.pdf"))}).exit, 2);
}

void CommandLineTest::attachesFilesAndFindsNothingWrong()
{
    const QString id = add({QStringLiteral("organisation"), QStringLiteral("name=A"), QStringLiteral("kind=company")});
    const QString path = file(QStringLiteral("note.txt"), "hello");
    const ProgramAnswer attached = run({QStringLiteral("attach"), QStringLiteral("organisation"), id, path, QStringLiteral("--json")});
    QVERIFY2(attached.exit == 0, attached.error.constData());
    const QString attachment = attached.json()[QStringLiteral("attachments")][0].toString();
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("attachment"), attachment, QStringLiteral("--json")}).json()[QStringLiteral("record")][QStringLiteral("file_name")].toString(), QStringLiteral("note.txt"));
    QCOMPARE(run({QStringLiteral("attach"), QStringLiteral("organisation"), id, m_folder->filePath(QStringLiteral("missing"))}).exit, 1);
    const ProgramAnswer checked = run({QStringLiteral("check"), QStringLiteral("--deep"), QStringLiteral("--json")});
    QVERIFY2(checked.exit == 0, checked.out.constData());
    QVERIFY(checked.json()[QStringLiteral("ok")].toBool());
    const QString other = add({QStringLiteral("organisation"), QStringLiteral("name=B"), QStringLiteral("kind=company")});
    QCOMPARE(run({QStringLiteral("detach"), QStringLiteral("organisation"), other, attachment}).exit, 1); // not on that one
    QCOMPARE(run({QStringLiteral("detach"), QStringLiteral("organisation"), id, QStringLiteral("note.txt")}).exit, 0);
    QCOMPARE(run({QStringLiteral("detach"), QStringLiteral("organisation"), id, attachment}).exit, 1); // gone already
}

void CommandLineTest::searchesAndSaysWhatIsDue()
{
    const QString id = add({QStringLiteral("organisation"), QStringLiteral("name=Élan minier"), QStringLiteral("kind=company")});
    add({QStringLiteral("task"), QStringLiteral("title=Ring them"), QStringLiteral("about=organisation/") + id, QStringLiteral("due_on=2024-01-31")});
    const QJsonObject hits = run({QStringLiteral("search"), QStringLiteral("elan"), QStringLiteral("--json")}).json();
    QCOMPARE(hits[QStringLiteral("hits")][0][QStringLiteral("id")].toString(), id);
    const QJsonObject due = run({QStringLiteral("--as-of"), QStringLiteral("2024-02-01"), QStringLiteral("due"), QStringLiteral("--json")}).json();
    QCOMPARE(due[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(due[QStringLiteral("deadlines")][0][QStringLiteral("state")].toString(), QStringLiteral("late"));
    QCOMPARE(due[QStringLiteral("deadlines")][0][QStringLiteral("due_on")].toString(), QStringLiteral("2024-01-31"));
    const QString calendar = m_folder->filePath(QStringLiteral("d.ics"));
    const ProgramAnswer exported = run({QStringLiteral("--as-of"), QStringLiteral("2024-02-01"), QStringLiteral("export"), QStringLiteral("deadlines"), QStringLiteral("-o"), calendar, QStringLiteral("--json")});
    QVERIFY2(exported.exit == 0, exported.error.constData());
    QCOMPARE(exported.json()[QStringLiteral("written")].toInt(), 1);
    QFile file(calendar);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("SUMMARY:Ring them"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("deadlines"), QStringLiteral("-o"), m_folder->filePath(QStringLiteral("d.csv"))}).exit, 2);
}

void CommandLineTest::explainsFigures()
{
    add({QStringLiteral("organisation"), QStringLiteral("name=A"), QStringLiteral("kind=company")});
    const QString id = add({QStringLiteral("membership"), QStringLiteral("organisation=A"), QStringLiteral("from=2020-01-01"), QStringLiteral("until=2021-12-31")});
    const QStringList words{QStringLiteral("--as-of"), QStringLiteral("2020-06-01"), QStringLiteral("explain"), QStringLiteral("membership.stage"), QStringLiteral("--for")};
    const ProgramAnswer why = run(words + QStringList{QStringLiteral("A"), QStringLiteral("--json")});
    QVERIFY2(why.exit == 0, why.error.constData());
    QCOMPARE(why.json()[QStringLiteral("figure")].toString(), QStringLiteral("membership.stage"));
    QCOMPARE(why.json()[QStringLiteral("value")].toString(), QStringLiteral("member"));
    QCOMPARE(why.json()[QStringLiteral("as_of")].toString(), QStringLiteral("2020-06-01"));
    QVERIFY(!why.json()[QStringLiteral("rule")].toString().isEmpty());
    QVERIFY(!why.json()[QStringLiteral("method")].toString().isEmpty());
    QCOMPARE(why.json()[QStringLiteral("rows")][0][QStringLiteral("id")].toString(), id);
    QVERIFY(why.out.indexOf("\"figure\"") < why.out.indexOf("\"value\""));
    QVERIFY(run(words + QStringList{id}).out.contains("2020-06-01")); // for people, by id
    const ProgramAnswer unknown = run({QStringLiteral("explain"), QStringLiteral("happiness")});
    QCOMPARE(unknown.exit, 1);
    QVERIFY(unknown.error.contains("membership.stage"));
    QCOMPARE(run({QStringLiteral("explain"), QStringLiteral("membership.stage")}).exit, 1);
    QCOMPARE(run({QStringLiteral("explain")}).exit, 2);
}

void CommandLineTest::findsAndMergesDuplicates()
{
    const QString keep = add({QStringLiteral("organisation"), QStringLiteral("name=Minière du Kivu"), QStringLiteral("kind=company"), QStringLiteral("country=CD")});
    const QString other = add({QStringLiteral("organisation"), QStringLiteral("name=Miniere du Kivu"), QStringLiteral("kind=company"), QStringLiteral("country=CD"), QStringLiteral("website=https://example.org")});
    const QString project = add({QStringLiteral("project"), QStringLiteral("title=Gold"), QStringLiteral("lead=") + other});
    add({QStringLiteral("organisation"), QStringLiteral("name=Something else"), QStringLiteral("kind=company")});
    const ProgramAnswer found = run({QStringLiteral("duplicates"), QStringLiteral("organisation"), QStringLiteral("--json")});
    QVERIFY2(found.exit == 0, found.error.constData());
    QCOMPARE(found.json()[QStringLiteral("total")].toInt(), 1);
    const QJsonValue pair = found.json()[QStringLiteral("duplicates")][0];
    QVERIFY(pair[QStringLiteral("score")].toInt() >= 80);
    QSet<QString> ids;
    for (const QJsonValue &record : pair[QStringLiteral("records")].toArray())
        ids.insert(record[QStringLiteral("id")].toString());
    QCOMPARE(ids, QSet<QString>({keep, other}));

    const ProgramAnswer merged = run({QStringLiteral("merge-records"), QStringLiteral("organisation"), keep, other, QStringLiteral("--json")});
    QVERIFY2(merged.exit == 0, merged.error.constData());
    QCOMPARE(merged.json()[QStringLiteral("followed")].toInt(), 1);
    QCOMPARE(merged.json()[QStringLiteral("filled")].toArray(), QJsonArray({QStringLiteral("website")}));
    const auto lead = [&] { return run({QStringLiteral("show"), QStringLiteral("project"), project, QStringLiteral("--json")}).json()[QStringLiteral("record")][QStringLiteral("lead")].toString(); };
    QCOMPARE(lead(), keep);
    QCOMPARE(run({QStringLiteral("duplicates"), QStringLiteral("organisation"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(run({QStringLiteral("undo"), QStringLiteral("--batch"), merged.json()[QStringLiteral("batch")].toString()}).exit, 0);
    QCOMPARE(lead(), other);
    QCOMPARE(run({QStringLiteral("merge-records"), QStringLiteral("organisation"), keep, keep}).exit, 1);
    QCOMPARE(run({QStringLiteral("merge-records"), QStringLiteral("organisation"), keep, QStringLiteral("nobody")}).exit, 1);
    QCOMPARE(run({QStringLiteral("merge-records"), QStringLiteral("organisation"), keep}).exit, 2);
    QCOMPARE(run({QStringLiteral("duplicates"), QStringLiteral("organisation"), QStringLiteral("--score"), QStringLiteral("high")}).exit, 2);
}

void CommandLineTest::letsReadersLookAndChangeNothing()
{
    const QString id = add({QStringLiteral("organisation"), QStringLiteral("name=A"), QStringLiteral("kind=company")});
    add({QStringLiteral("officer"), QStringLiteral("name=Rosa"), QStringLiteral("part=reader")});
    const QString rows = file(QStringLiteral("o.csv"), "name,kind\nB,company\n");
    const QStringList asRosa{QStringLiteral("--officer"), QStringLiteral("Rosa")};
    const QList<QStringList> writes{
        {QStringLiteral("add"), QStringLiteral("organisation"), QStringLiteral("name=B"),
         QStringLiteral("kind=company")},
        {QStringLiteral("set"), QStringLiteral("organisation"), id, QStringLiteral("name=B")},
        {QStringLiteral("delete"), QStringLiteral("organisation"), id},
        {QStringLiteral("import"), rows, QStringLiteral("--as"), QStringLiteral("organisation")},
        {QStringLiteral("import"), rows, QStringLiteral("--as"), QStringLiteral("organisation"),
         QStringLiteral("--dry-run")},
        {QStringLiteral("attach"), QStringLiteral("organisation"), id, rows},
        {QStringLiteral("add-choice"), QStringLiteral("organisation.kind"), QStringLiteral("Trader")},
        {QStringLiteral("set-choice"), QStringLiteral("organisation.kind"), QStringLiteral("company"),
         QStringLiteral("--retire")},
        {QStringLiteral("undo")}};
    for (const QStringList &words : writes) {
        const ProgramAnswer refused = run(asRosa + words);
        QVERIFY2(refused.exit == 4, qPrintable(words.join(u' ')));
        QVERIFY(refused.error.contains("coordinator"));
        QVERIFY(refused.out.isEmpty());
    }
    const QString closed = add({QStringLiteral("organisation"), QStringLiteral("name=Hushed"), QStringLiteral("kind=company"), QStringLiteral("restricted=yes")});
    QCOMPARE(run(asRosa + QStringList{QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 2);
    const ProgramAnswer hidden = run(asRosa + QStringList{QStringLiteral("show"), QStringLiteral("organisation"), closed});
    QCOMPARE(hidden.exit, 4);
    QVERIFY(!hidden.error.contains("Hushed") && hidden.out.isEmpty());
    QCOMPARE(run(asRosa + QStringList{QStringLiteral("search"), QStringLiteral("hushed"), QStringLiteral("--json")}).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(run(asRosa + QStringList{QStringLiteral("list"), QStringLiteral("visit"), QStringLiteral("--where"), QStringLiteral("itinerary~road")}).exit, 4);
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("organisation"), id, QStringLiteral("--json")}).json()[QStringLiteral("record")][QStringLiteral("name")].toString(), QStringLiteral("A"));
}

void CommandLineTest::speaksTheLanguageAskedFor()
{
    const QStringList french{QStringLiteral("--language"), QStringLiteral("fr")};
    QVERIFY(run(french + QStringList{QStringLiteral("help")}).out.contains("Énumère des fiches"));
    QVERIFY(run(QStringList{QStringLiteral("list"), QStringLiteral("--language=fr"), QStringLiteral("--help")}).out.contains("Énumère des fiches"));
    QVERIFY(run(french + QStringList{QStringLiteral("schema"), QStringLiteral("mine_site")}).out.contains("Code du site"));
    QVERIFY(run(french + QStringList{QStringLiteral("nothing")}).error.contains("Il n’y a pas de commande"));
    QVERIFY(run({QStringLiteral("help")}).out.contains("Lists records")); // the environment's own language is C
}

void CommandLineTest::writesOneTableAsCsv()
{
    const QList<QByteArray> info = run({QStringLiteral("info"), QStringLiteral("--format"), QStringLiteral("csv")}).out.split('\n');
    QCOMPARE(info.first(), QByteArray("entity,records\r"));
    const QJsonObject derived = run({QStringLiteral("schema"), QStringLiteral("membership"), QStringLiteral("--json")}).json()[QStringLiteral("entities")][0][QStringLiteral("derived")][0].toObject();
    QCOMPARE(derived[QStringLiteral("name")].toString(), QStringLiteral("stage"));
    QCOMPARE(derived[QStringLiteral("type")].toString(), QStringLiteral("choice"));
}

void CommandLineTest::addsFieldsOfItsOwnAndUsesThemLikeTheOthers()
{
    const auto words = [](const char *line) { return QString::fromUtf8(line).split(u' '); };
    QVERIFY(!add(words("custom_field entity=organisation name=x_appetite label=Appetite type=choice in_list=yes"))
                 .isEmpty());
    for (const char *entry : {"code=low label=Low", "code=high label=High"})
        QVERIFY(!add(words("vocabulary_entry entity=organisation field=x_appetite") + words(entry)).isEmpty());
    QVERIFY(!add(words("custom_field entity=organisation name=x_share label=Share type=decimal unit=% maximum=100"))
                 .isEmpty());

    const QJsonArray fields = run(words("schema organisation --json"))
                                  .json()[QStringLiteral("entities")][0][QStringLiteral("fields")]
                                  .toArray();
    QJsonObject appetite;
    for (const QJsonValue &field : fields) {
        if (field[QStringLiteral("name")] == QStringLiteral("x_appetite"))
            appetite = field.toObject();
    }
    QCOMPARE(appetite[QStringLiteral("choices")].toArray(),
             (QJsonArray{QStringLiteral("low"), QStringLiteral("high")}));
    QVERIFY(!run({QStringLiteral("add"), QStringLiteral("organisation"), QStringLiteral("name=Too much"),
                  QStringLiteral("kind=company"), QStringLiteral("x_share=140")})
                 .error.isEmpty());

    const QString table =
        file(QStringLiteral("in.csv"),
             "name,kind,Appetite,Share\nOne,company,High,12.5\nTwo,company,low,\nThree,company,medium,1\n");
    const ProgramAnswer imported = run({QStringLiteral("import"), table, QStringLiteral("--as"),
                                 QStringLiteral("organisation"), QStringLiteral("--json")});
    QCOMPARE(imported.exit, 3);
    QCOMPARE(imported.json()[QStringLiteral("added")].toInt(), 2);
    QCOMPARE(imported.json()[QStringLiteral("problems")][0][QStringLiteral("field")].toString(),
             QStringLiteral("x_appetite"));
    const QJsonObject listed =
        run(words("list organisation --where x_share>10 --fields name,x_appetite,x_share --json")).json();
    QCOMPARE(listed[QStringLiteral("total")].toInt(), 1);
    QCOMPARE(listed[QStringLiteral("records")][0][QStringLiteral("x_appetite")].toString(), QStringLiteral("high"));
    QCOMPARE(listed[QStringLiteral("records")][0][QStringLiteral("x_share")].toDouble(), 12.5);

    const QString out = m_folder->filePath(QStringLiteral("out.csv"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("organisation"), QStringLiteral("-o"), out}).exit, 0);
    QFile written(out);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readLine().contains("x_appetite"));
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--deep")}).exit, 0);
}

void CommandLineTest::leavesNothingWhenStopped()
{
#ifdef Q_OS_UNIX
    QByteArray rows = "name,kind\n";
    for (int i = 0; i < 300000; ++i)
        rows += "Name " + QByteArray::number(i) + (i % 100 == 0 ? ",horse\n" : ",company\n");
    QProcess process;
    process.start(programPath(),
                  {QStringLiteral("--casebook"), m_casebook, QStringLiteral("--progress"), QStringLiteral("import"), file(QStringLiteral("many.csv"), rows), QStringLiteral("--as"),
                   QStringLiteral("organisation"), QStringLiteral("--rejects"), m_folder->filePath(QStringLiteral("rejects.csv"))});
    QVERIFY(process.waitForStarted());
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("1 %"), 60000);
    process.terminate();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY((said += process.readAllStandardError()).contains("stopped"));
    QCOMPARE(run({QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--json"), QStringLiteral("--limit"), QStringLiteral("1")}).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("rejects*")}, QDir::Files), QStringList()); // not even a begun file
#endif
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
