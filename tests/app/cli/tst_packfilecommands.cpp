// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoofficers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lodebook;

/// Packs as officers make, look at, take and take back with commands.
class PackFileCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void startsAFieldLaptopWithItsScope();
    void showsAndPreviewsBeforeItTakes();
    void countsOneAndMany();
    void refusesWhatAnOfficerDoesNotWant();
    void tellsWhoHasWhat();
    void takesAPackBack();
    void fetchesALargeFileInParts();
    void saysWhoseScoresGoAlongAndKeepsThemOutOfParts();
    void isNotForOthers();
    void saysHowItIsUsed();

private:
    static QString text(const char *words) { return QString::fromUtf8(words); }
    static QStringList keysOf(const ProgramAnswer &answer);
    /// A site of the office; its id.
    static QString site(const TwoOfficers &two, const char *name);
};

QStringList PackFileCommandsTest::keysOf(const ProgramAnswer &answer)
{
    QStringList keys = answer.json().keys();
    keys.sort();
    return keys;
}

QString PackFileCommandsTest::site(const TwoOfficers &two, const char *name)
{
    return QString::fromUtf8(two.office(text("add mine_site name=%1 country=CD"), {text(name)}).out).trimmed();
}

void PackFileCommandsTest::startsAFieldLaptopWithItsScope()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    const QString inside = site(two, "Nyabibwe");
    const QString outside = site(two, "Rubaya");
    const QString pack = two.path("first.lodepack");
    const ProgramAnswer made =
        two.office(text("pack make --scope mine_site=Nyabibwe --to bukavu --days 30 -o %1 --json"), {pack});
    QVERIFY2(made.exit == 0, made.error.constData());
    const QJsonObject json = made.json();
    QCOMPARE(json[text("file")].toString(), pack);
    QCOMPARE(json[text("bytes")].toInteger(), QFile(pack).size());
    QCOMPARE(json[text("scope")].toArray(), QJsonArray{QString(text("mine_site=") + inside)});
    QCOMPARE(json[text("to")].toArray().size(), 1);
    QCOMPARE(json[text("by_entity")].toObject()[text("mine_site")].toInt(), 1);
    QVERIFY(!json[text("expires")].isNull());
    const ProgramAnswer taken = two.field(text("pack apply %1 --json"), {pack});
    QVERIFY2(taken.exit == 0, taken.error.constData());
    for (const char *key :
         {"batch", "read", "added", "changed", "unchanged", "rejected", "duplicates", "conflicts", "problems"})
        QVERIFY2(keysOf(taken).contains(text(key)), key);
    QVERIFY(!taken.json()[text("batch")].isNull());
    QCOMPARE(taken.json()[text("conflicts")].toInt(), 0);
    QCOMPARE(two.field(text("show mine_site %1"), {inside}).exit, 0);
    QCOMPARE(two.field(text("show mine_site %1"), {outside}).exit, 1);
    const ProgramAnswer again = two.field(text("pack apply %1 --json"), {pack});
    QCOMPARE(again.exit, 0);
    QVERIFY(again.json()[text("known")].toBool());
    QVERIFY(again.json()[text("batch")].isNull());
    QCOMPARE(two.field(text("check --deep")).exit, 0);
}

void PackFileCommandsTest::showsAndPreviewsBeforeItTakes()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    const QString inside = site(two, "Nyabibwe");
    const QString pack = two.path("a.lodepack");
    QCOMPARE(two.office(text("pack make --scope all --to Bukavu -o %1"), {pack}).exit, 0);
    const ProgramAnswer shown = two.field(text("pack show %1 --json"), {pack});
    QVERIFY2(shown.exit == 0, shown.error.constData());
    QVERIFY(shown.json()[text("for_this_device")].toBool());
    QCOMPARE(shown.json()[text("sender")].toString(), text("Office"));
    QCOMPARE(shown.json()[text("scope")].toArray(), QJsonArray{text("all")});
    QVERIFY(!shown.json()[text("taken")].toBool(true));
    const ProgramAnswer preview = two.field(text("pack apply %1 --preview --json"), {pack});
    QVERIFY2(preview.exit == 0, preview.error.constData());
    QVERIFY(preview.json()[text("batch")].isNull());
    bool found = false;
    for (const QJsonValue &item : preview.json()[text("items")].toArray())
        found = found
            || (item[text("id")].toString() == inside && item[text("risk")].toString() == text("addition")
                && item[text("title")].toString() == text("Nyabibwe"));
    QVERIFY(found);
    QCOMPARE(two.field(text("show mine_site %1"), {inside}).exit, 1);
    const ProgramAnswer taken = two.field(text("pack apply %1 --json"), {pack});
    QCOMPARE(taken.json()[text("added")], preview.json()[text("added")]);
    QVERIFY(two.field(text("pack show %1 --json"), {pack}).json()[text("taken")].toBool());
}

void PackFileCommandsTest::countsOneAndMany()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    const QString add = text("add mine_site name=%1 country=CD site_code=NYA-1");
    QCOMPARE(two.office(add, {text("Nyabibwe")}).exit, 0);
    QCOMPARE(two.field(add, {text("Nyabibwe A")}).exit, 0);
    const QString pack = two.path("a.lodepack");
    QCOMPARE(two.office(text("pack make --scope all --to Bukavu -o %1"), {pack}).exit, 0);
    const ProgramAnswer taken = two.field(text("--language en pack apply %1"), {pack});
    QVERIFY2(taken.out.contains(", 1 twin, 0 conflicts"), taken.out.constData());
    QVERIFY2(taken.out.contains("Pack from “Office”: "), taken.out.constData());
}

void PackFileCommandsTest::refusesWhatAnOfficerDoesNotWant()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    const QString wanted = site(two, "Nyabibwe");
    const QString unwanted = site(two, "Nowhere");
    const QString pack = two.path("a.lodepack");
    QCOMPARE(two.office(text("pack make --scope all --to Bukavu -o %1"), {pack}).exit, 0);
    QCOMPARE(two.field(text("pack apply %1 --refuse nonsense/%2"), {pack, unwanted}).exit, 2);
    const ProgramAnswer taken = two.field(text("pack apply %1 --refuse mine_site/%2 --json"), {pack, unwanted});
    QVERIFY2(taken.exit == 0, taken.error.constData());
    QCOMPARE(taken.json()[text("refused")].toInt(), 1);
    const QJsonObject listed = two.field(text("list mine_site --json")).json();
    QCOMPARE(listed[text("total")].toInt(), 1);
    QCOMPARE(listed[text("records")].toArray().first()[text("id")].toString(), wanted);
}

void PackFileCommandsTest::tellsWhoHasWhat()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    site(two, "Nyabibwe");
    const auto device = [&two] {
        return two.office(text("pack receipts --json")).json()[text("devices")].toArray().first().toObject();
    };
    QCOMPARE(device()[text("name")].toString(), text("Bukavu"));
    QVERIFY(device()[text("silent_days")].isNull());
    const QString there = two.path("there.lodepack");
    const QString back = two.path("back.lodepack");
    QCOMPARE(two.office(text("pack make --scope all --to Bukavu -o %1"), {there}).exit, 0);
    QCOMPARE(two.field(text("pack apply %1"), {there}).exit, 0);
    QCOMPARE(device()[text("packs_made")].toInt(), 1);
    QCOMPARE(device()[text("packs_confirmed")].toInt(), 0);
    QVERIFY(device()[text("pending_own")].toInt() > 0);
    QCOMPARE(two.field(text("pack make --scope all --to Office -o %1"), {back}).exit, 0);
    QCOMPARE(two.office(text("pack apply %1"), {back}).exit, 0);
    QCOMPARE(device()[text("packs_confirmed")].toInt(), 1);
    QCOMPARE(device()[text("silent_days")].toInt(-1), 0);
    QCOMPARE(two.office(text("pack receipts --json")).json()[text("packs")].toArray().size(), 1);
}

void PackFileCommandsTest::takesAPackBack()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    const QString one = site(two, "Nyabibwe");
    const QString other = site(two, "Rubaya");
    const QString pack = two.path("a.lodepack");
    QCOMPARE(two.office(text("pack make --scope all --to Bukavu -o %1"), {pack}).exit, 0);
    const QString batch = two.field(text("pack apply %1 --json"), {pack}).json()[text("batch")].toString();
    QVERIFY(!batch.isEmpty());
    QCOMPARE(two.field(text("set mine_site %1 district=Kalehe"), {one}).exit, 0);
    const ProgramAnswer undone = two.field(text("undo --batch %1 --json"), {batch});
    QVERIFY2(undone.exit == 3, undone.error.constData()); // what was built upon is kept, and named
    const QJsonArray kept = undone.json()[text("kept")].toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first()[text("id")].toString(), one);
    const QJsonObject listed = two.field(text("list mine_site --json")).json();
    QCOMPARE(listed[text("total")].toInt(), 1);
    QVERIFY(listed[text("records")].toArray().first()[text("id")].toString() != other);
    QCOMPARE(two.field(text("undo --batch %1"), {batch}).exit, 1); // once
    QCOMPARE(two.field(text("check --deep")).exit, 0);
}

void PackFileCommandsTest::isNotForOthers()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    const QString pack = two.path("a.lodepack");
    QCOMPARE(two.office(text("pack make --scope all --to Bukavu -o %1"), {pack}).exit, 0);
    QCOMPARE(two.office(text("pack apply %1"), {pack}).exit, 4);
    const ProgramAnswer shown = two.office(text("pack show %1 --json"), {pack});
    QCOMPARE(shown.exit, 4);
    QCOMPARE(shown.json()[text("recipients")].toArray(), QJsonArray{text("Bukavu")});
    QVERIFY(shown.json()[text("pack")].isNull());
    QCOMPARE(two.field(text("pack distrust Office")).exit, 0);
    const ProgramAnswer refused = two.field(text("pack apply %1"), {pack});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.error.contains("Office"), refused.error.constData());
    QFile file(pack);
    QVERIFY(file.resize(file.size() - 10));
    QCOMPARE(two.field(text("pack apply %1"), {pack}).exit, 1);
}

void PackFileCommandsTest::fetchesALargeFileInParts()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    const QString pit = site(two, "Nyabibwe");
    QFile film(two.path("film.bin"));
    QVERIFY(film.open(QIODevice::WriteOnly));
    for (quint32 number = 0; number < 600'000; ++number) // 2.3 MiB that hardly pack
        film.write(reinterpret_cast<const char *>(&number), sizeof number);
    film.close();
    QCOMPARE(two.office(text("attach mine_site %1 %2"), {pit, film.fileName()}).exit, 0);
    const auto toField = [&two](const char *more) {
        const QString words = text("pack make --scope all --to bukavu -o %1 --json ") + text(more);
        const ProgramAnswer made = two.office(words, {two.path("down.lodepack")});
        const bool taken = two.field(text("pack apply %1"), {two.path("down.lodepack")}).exit == 0;
        return taken ? made.json() : QJsonObject();
    };
    const auto toOffice = [&two] {
        return two.field(text("pack make --scope all --to office -o %1"), {two.path("up.lodepack")}).exit == 0
            && two.office(text("pack apply %1"), {two.path("up.lodepack")}).exit == 0;
    };
    QCOMPARE(toField("")[text("attachments_left_out")].toInt(), 1);
    QCOMPARE(two.field(text("check")).exit, 0); // it is elsewhere, not lost
    QCOMPARE(two.field(text("fetch mine_site %1 other.bin"), {pit}).exit, 1);
    QCOMPARE(two.field(text("fetch mine_site %1 film.bin"), {pit}).exit, 0);
    for (int parts = 0; parts < 2; ++parts) {
        QVERIFY(toOffice());
        QCOMPARE(toField("--room 1")[text("attachments_in_part")].toInt(), 1);
    }
    QVERIFY(toOffice());
    QCOMPARE(toField("--room 1")[text("attachments")].toInt(), 1);
    QVERIFY(two.field(text("fetch mine_site %1 film.bin"), {pit}).error.contains("here already"));
    QCOMPARE(two.field(text("check --deep")).exit, 0);
    QCOMPARE(two.office(text("pack make --scope all --to bukavu --room 0 -o %1"), {two.path("x")}).exit, 2);
}

void PackFileCommandsTest::saysWhoseScoresGoAlongAndKeepsThemOutOfParts()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    const auto added = [&two](const QString &words) { return QString::fromUtf8(two.office(words).out).trimmed(); };
    const QJsonArray questions = two.office(text("list question --json --limit 1")).json()[text("records")].toArray();
    const QString asked = questions[0][text("questionnaire")].toString();
    for (const char *name : {"Ember", "Grove"}) {
        const QString member = added(text("add organisation kind=company name=") + QLatin1String(name));
        const QString consent = name == QByteArray("Ember") ? text("no") : text("yes");
        const QString report = added(text("add dd_report year=2025 organisation=%1 questionnaire=%2 consent_to_share=%3").arg(member, asked, consent));
        QVERIFY(!added(text("add answer dd_report=%1 question=%2 maturity=3 value=Said-by-%3").arg(report, questions[0][text("id")].toString(), QLatin1String(name))).isEmpty());
    }
    QCOMPARE(two.office(text("add project title=Shafts lead=Ember")).exit, 0);
    const QString part = two.path("part.lodepack");
    const ProgramAnswer small = two.office(text("pack make --scope project=Shafts --to bukavu -o %1 --json"), {part});
    QVERIFY2(small.exit == 0, small.error.constData());
    QCOMPARE(small.json()[text("by_entity")].toObject()[text("organisation")].toInt(), 1); // who leads it comes along, and nothing below
    QVERIFY(!small.json()[text("by_entity")].toObject().contains(text("dd_report")) && !small.json()[text("by_entity")].toObject().contains(text("answer")));
    QCOMPARE(small.json()[text("unshared_reports")].toInt(-1), 0);
    const ProgramAnswer whole = two.office(text("pack make --scope all --to bukavu -o %1 --json"), {two.path("whole.lodepack")});
    QVERIFY2(whole.exit == 0, whole.error.constData());
    QCOMPARE(whole.json()[text("by_entity")].toObject()[text("answer")].toInt(), 2); // both: officers hold the same records
    QCOMPARE(whole.json()[text("unshared_reports")].toInt(), 1);
    QVERIFY(two.office(text("pack make --scope all --to bukavu -o %1"), {two.path("again.lodepack")}).error.contains("consent"));
}

void PackFileCommandsTest::saysHowItIsUsed()
{
    const TwoOfficers two;
    const QByteArray trouble = two.begin();
    QVERIFY2(trouble.isEmpty(), trouble.constData());
    for (const char *wrong : {"pack make --to Bukavu -o a.lodepack", "pack make --scope all -o a.lodepack",
                              "pack make --scope all --to Bukavu",
                              "pack make --scope officer=Ada --to Bukavu -o a.lodepack", "pack show", "pack apply"})
        QVERIFY2(two.office(text(wrong)).exit == 2, wrong);
    QCOMPARE(two.office(text("pack make --scope all --to Kindu -o %1"), {two.path("a.lodepack")}).exit, 1);
    QVERIFY(!QFile::exists(two.path("a.lodepack")));
}

QTEST_GUILESS_MAIN(PackFileCommandsTest)
#include "tst_packfilecommands.moc"
