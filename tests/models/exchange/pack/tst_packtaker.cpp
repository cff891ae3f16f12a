// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packtaker.h"

#include "models/entities/common/note.h"
#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/exchange/referencelists.h"
#include "models/storage/casebookcheck.h"
#include "models/storage/logchain.h"
#include "tests/support/backendtest.h"
#include "tests/support/offlinecopy.h"

using namespace Lodebook;

class PackTakerTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void takesANewRecordOver();
    void takesAChangeOfAnotherFieldBesideItsOwn();
    void showsAConflictAlikeOnBothSidesUntilItIsDecided();
    void doesNothingTheSecondTime();
    void previewsWithoutKeepingAnything();
    void previewsBothValuesOfAConflictAndWhatStoodBefore();
    void keepsTheRiskiestForThePreviewAndCountsAll();
    void keepsWhatWasChangedWhereOthersDeletedIt();
    void keepsAParentThatSomebodyBuiltUpon();
    void keepsTwinsUntilTheyAreMerged();
    void agreesOnReferenceListsThatTheProgramBrought();
    void holdsALinkBackUntilItsRecordIsHere();
    void putsBackWhatIsRefusedAndTellsTheOthers();
    void keepsWhatItDoesNotKnowAndPassesItOn();
    void refusesAPackThatContradictsItself();
    void refusesAPackThatBuildsOnWhatABackupDoesNotHave();
    void leavesAChainThatCanBeChecked();
    void doesNotTakeAPartOfARecordForAllOfIt();

private:
    static QString referenceFolder()
    {
        return qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/resources/reference");
    }
    Record site(Casebook &casebook, const QString &name);
    Record here(Casebook &casebook, const Record &record);
    Result<qint64> conflicts(Casebook &casebook);
};

Record PackTakerTest::site(Casebook &casebook, const QString &name)
{
    Record record(mineSite());
    record.set(mineSite().name, name);
    record.set(mineSite().country, QStringLiteral("CD"));
    const Result<> saved = casebook.store().saveChecked(record);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record;
}

Record PackTakerTest::here(Casebook &casebook, const Record &record)
{
    const Result<Record> found = casebook.reader().find(record.entity(), record.id());
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

Result<qint64> PackTakerTest::conflicts(Casebook &casebook)
{
    const Result<QVariant> count = casebook.database().value(QStringLiteral("SELECT count(*) FROM open_conflict"));
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

void PackTakerTest::takesANewRecordOver()
{
    OfflineCopy field(clock());
    const Record made = site(*field, QStringLiteral("Nyabibwe"));
    const Result<PackReport> report = send(*field, casebook());
    QVERIFY_RESULT(report);
    QCOMPARE(report->items.size() > 0, true);
    const Record taken = here(casebook(), made);
    QCOMPARE(taken.text(mineSite().name), QStringLiteral("Nyabibwe"));
    QCOMPARE(taken.get(mineSite().createdBy), field->store().author().officer);
    QCOMPARE(taken.get(mineSite().createdAt), made.get(mineSite().createdAt));
    const Result<Record> author = casebook().reader().find(officer(), field->store().author().officer);
    QVERIFY_RESULT(author);
}

void PackTakerTest::takesAChangeOfAnotherFieldBesideItsOwn()
{
    OfflineCopy field(clock());
    Record mine = site(*field, QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(*field, casebook()));
    Record ours = here(casebook(), mine);
    ours.set(mineSite().district, QStringLiteral("Kalehe"));
    QVERIFY_RESULT(store().saveChecked(ours));
    mine.set(mineSite().licence, QStringLiteral("PE 12"));
    QVERIFY_RESULT(field->store().saveChecked(mine));
    QVERIFY_RESULT(send(*field, casebook()));
    QVERIFY_RESULT(send(casebook(), *field));
    for (Casebook *side : {&casebook(), &*field}) {
        const Record both = here(*side, mine);
        QCOMPARE(both.text(mineSite().district), QStringLiteral("Kalehe"));
        QCOMPARE(both.text(mineSite().licence), QStringLiteral("PE 12"));
        QCOMPARE(*conflicts(*side), 0);
    }
}

void PackTakerTest::showsAConflictAlikeOnBothSidesUntilItIsDecided()
{
    OfflineCopy field(clock());
    Record theirs = site(*field, QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(*field, casebook()));
    QVERIFY_RESULT(send(casebook(), *field));
    Record ours = here(casebook(), theirs);
    ours.set(mineSite().name, QStringLiteral("Nyabibwe I"));
    QVERIFY_RESULT(store().saveChecked(ours));
    clock().advance(60'000);
    theirs = here(*field, theirs);
    theirs.set(mineSite().name, QStringLiteral("Nyabibwe Koweit"));
    QVERIFY_RESULT(field->store().saveChecked(theirs));
    const Result<PackReport> report = send(*field, casebook());
    QVERIFY_RESULT(report);
    QCOMPARE(report->conflicts, 1);
    QCOMPARE(report->items.first().risk, PackItem::Risk::Conflict);
    QVERIFY_RESULT(send(casebook(), *field));
    for (Casebook *side : {&casebook(), &*field}) {
        QCOMPARE(here(*side, ours).text(mineSite().name), QStringLiteral("Nyabibwe Koweit")); // the later one
        QCOMPARE(*conflicts(*side), 1);
    }
    // The decision is an ordinary edit, even for the value that is shown.
    Record decided = here(casebook(), ours);
    QVERIFY_RESULT(store().decide(decided, {&mineSite().name}));
    QCOMPARE(*conflicts(casebook()), 0);
    QVERIFY_RESULT(send(casebook(), *field));
    QCOMPARE(*conflicts(*field), 0);
    QCOMPARE(here(*field, ours).text(mineSite().name), QStringLiteral("Nyabibwe Koweit"));
}

void PackTakerTest::doesNothingTheSecondTime()
{
    OfflineCopy field(clock());
    site(*field, QStringLiteral("Nyabibwe"));
    const Result<OpenPack> pack = packOf(*field, store().author().device);
    QVERIFY_RESULT(pack);
    QVERIFY_RESULT(takeInto(casebook(), *pack));
    const Result<qint64> last = ChangeLog(casebook().database()).lastChange();
    const Result<PackReport> again = takeInto(casebook(), *pack);
    QVERIFY_RESULT(again);
    QVERIFY(again->isKnown);
    QCOMPARE(*ChangeLog(casebook().database()).lastChange(), *last);
}

void PackTakerTest::previewsWithoutKeepingAnything()
{
    OfflineCopy field(clock());
    const Record made = site(*field, QStringLiteral("Nyabibwe"));
    const Result<OpenPack> pack = packOf(*field, store().author().device);
    QVERIFY_RESULT(pack);
    const Result<qint64> last = ChangeLog(casebook().database()).lastChange();
    const Result<PackReport> preview = previewIn(casebook(), *pack);
    QVERIFY_RESULT(preview);
    QVERIFY(std::ranges::any_of(preview->items, [&made](const PackItem &item) {
        return item.record == made.id() && item.title == QLatin1String("Nyabibwe")
            && item.risk == PackItem::Risk::Addition;
    }));
    QCOMPARE(*ChangeLog(casebook().database()).lastChange(), *last);
    QVERIFY(!casebook().reader().find(mineSite(), made.id()));
    QVERIFY_RESULT(takeInto(casebook(), *pack));
    QCOMPARE(here(casebook(), made).text(mineSite().name), QStringLiteral("Nyabibwe"));
}

void PackTakerTest::previewsBothValuesOfAConflictAndWhatStoodBefore()
{
    OfflineCopy field(clock());
    const Record made = site(*field, QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(*field, casebook()));
    QVERIFY_RESULT(send(casebook(), *field));
    const auto rename = [&made, this](Casebook &in, const char *name) {
        Record record = here(in, made);
        record.set(mineSite().name, QString::fromLatin1(name));
        QVERIFY_RESULT(in.store().saveChecked(record));
    };
    rename(*field, "Theirs, the earlier one");
    clock().advance(1000);
    rename(casebook(), "Ours");
    const Result<OpenPack> pack = packOf(*field, store().author().device);
    QVERIFY_RESULT(pack);
    const Result<PackReport> preview = previewIn(casebook(), *pack);
    QVERIFY_RESULT(preview);
    const auto item = std::ranges::find(preview->items, made.id(), &PackItem::record);
    QVERIFY(item != preview->items.cend());
    QCOMPARE(item->risk, PackItem::Risk::Conflict);
    const auto name = std::ranges::find(item->fields, mineSite().name.name(), &PackItemField::name);
    QVERIFY(name != item->fields.cend());
    QVERIFY(name->isInConflict);
    QCOMPARE(name->former.toString(), QStringLiteral("Nyabibwe"));
    QCOMPARE(name->before.toString(), QStringLiteral("Ours"));
    QCOMPARE(name->after.toString(), QStringLiteral("Ours")); // it is the later one
    QCOMPARE(name->others, QList<QVariant>{QStringLiteral("Theirs, the earlier one")});
}

void PackTakerTest::keepsTheRiskiestForThePreviewAndCountsAll()
{
    OfflineCopy field(clock());
    const Record gone = site(*field, QStringLiteral("Nyabibwe"));
    Record hidden = site(*field, QStringLiteral("Rubaya"));
    const Record renamed = site(*field, QStringLiteral("Luwowo"));
    QVERIFY_RESULT(send(*field, casebook()));
    {
        Batch batch(field->store(), QStringLiteral("Many"));
        QVERIFY_RESULT(batch.begin());
        for (int i = 0; i < int(PackTaker::mostItems) + 5; ++i) {
            Record one(mineSite());
            one.set(mineSite().name, QStringLiteral("Pit %1").arg(i));
            QVERIFY_RESULT(field->store().saveChecked(one));
        }
        QVERIFY_RESULT(batch.commit());
    }
    // What has to be looked at comes last in the pack.
    Record change = here(*field, renamed);
    change.set(mineSite().name, QStringLiteral("Luwowo 2"));
    QVERIFY_RESULT(field->store().saveChecked(change));
    hidden = here(*field, hidden);
    hidden.set(mineSite().restricted, true);
    QVERIFY_RESULT(field->store().saveChecked(hidden));
    QVERIFY_RESULT(field->store().remove(mineSite(), gone.id()));
    const Result<OpenPack> pack = packOf(*field, store().author().device, {QStringLiteral("all")}, true);
    QVERIFY_RESULT(pack);
    const Result<PackReport> preview = previewIn(casebook(), *pack);
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->items.size(), PackTaker::mostItems);
    QVERIFY(preview->hasMoreItems());
    const auto riskOf = [&preview](const Record &record) {
        const auto item = std::ranges::find(preview->items, record.id(), &PackItem::record);
        return item == preview->items.cend() ? PackItem::Risk::Addition : item->risk;
    };
    QCOMPARE(riskOf(gone), PackItem::Risk::Deletion);
    QCOMPARE(riskOf(hidden), PackItem::Risk::Delicate);
    QCOMPARE(riskOf(renamed), PackItem::Risk::Change);
    QVERIFY(std::ranges::is_sorted(preview->items, {}, &PackItem::risk));
    QCOMPARE(preview->byRisk.value(PackItem::Risk::Deletion), 1);
    QCOMPARE(preview->byRisk.value(PackItem::Risk::Delicate), 1);
    QVERIFY(preview->byRisk.value(PackItem::Risk::Addition) >= PackTaker::mostItems + 5);
}

void PackTakerTest::keepsWhatWasChangedWhereOthersDeletedIt()
{
    OfflineCopy field(clock());
    Record made = site(*field, QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(*field, casebook()));
    QVERIFY_RESULT(send(casebook(), *field));
    QVERIFY_RESULT(store().remove(mineSite(), made.id()));
    made = here(*field, made);
    made.set(mineSite().district, QStringLiteral("Kalehe"));
    QVERIFY_RESULT(field->store().saveChecked(made));
    QVERIFY_RESULT(send(*field, casebook()));
    QVERIFY_RESULT(send(casebook(), *field));
    for (Casebook *side : {&casebook(), &*field}) {
        QVERIFY(!here(*side, made).isDeleted());
        QCOMPARE(*conflicts(*side), 1);
    }
    QVERIFY_RESULT(field->store().remove(mineSite(), made.id()));
    QVERIFY_RESULT(send(*field, casebook()));
    for (Casebook *side : {&casebook(), &*field}) {
        QVERIFY(here(*side, made).isDeleted());
        QCOMPARE(*conflicts(*side), 0);
    }
}

void PackTakerTest::keepsAParentThatSomebodyBuiltUpon()
{
    OfflineCopy field(clock());
    Record made = site(*field, QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(*field, casebook()));
    QVERIFY_RESULT(send(casebook(), *field));
    QVERIFY_RESULT(store().remove(mineSite(), made.id()));
    Record said(note());
    said.set(note().about, RecordRef{mineSite().Entity::name(), made.id()});
    said.set(note().text, QStringLiteral("The shaft is flooded."));
    QVERIFY_RESULT(field->store().saveChecked(said));
    QVERIFY_RESULT(send(*field, casebook()));
    QVERIFY_RESULT(send(casebook(), *field));
    for (Casebook *side : {&casebook(), &*field}) {
        QVERIFY(!here(*side, made).isDeleted());
        QVERIFY(!here(*side, said).isDeleted());
        QCOMPARE(*conflicts(*side), 1);
    }
    QVERIFY_RESULT(store().decideToKeep(mineSite(), made.id()));
    QCOMPARE(*conflicts(casebook()), 0);
    QVERIFY_RESULT(send(casebook(), *field));
    QCOMPARE(*conflicts(*field), 0);
}

void PackTakerTest::keepsTwinsUntilTheyAreMerged()
{
    OfflineCopy field(clock());
    for (Casebook *side : {&casebook(), &*field})
        QVERIFY_RESULT(addReferenceLists(side->store(), referenceFolder()));
    Record theirs = site(*field, QStringLiteral("Nyabibwe"));
    Record ours = site(casebook(), QStringLiteral("Nyabibwé"));
    for (auto [side, record] : {std::pair(&*field, &theirs), std::pair(&casebook(), &ours)}) {
        record->set(mineSite().siteCode, QStringLiteral("CD-SK-001"));
        QVERIFY_RESULT(side->store().saveChecked(*record));
    }
    const Result<PackReport> report = send(*field, casebook());
    QVERIFY_RESULT(report);
    QCOMPARE(report->twins, 1);
    QVERIFY_RESULT(send(casebook(), *field));
    for (Casebook *side : {&casebook(), &*field}) {
        QCOMPARE(here(*side, theirs).text(mineSite().siteCode), QStringLiteral("CD-SK-001"));
        QCOMPARE(here(*side, ours).text(mineSite().siteCode), QStringLiteral("CD-SK-001"));
        QCOMPARE(*conflicts(*side), 1);
        // Either can be worked on meanwhile.
        Record one = here(*side, ours);
        one.set(mineSite().district, side == &casebook() ? QStringLiteral("Kalehe") : QStringLiteral("Masisi"));
        QVERIFY_RESULT(side->store().save(one));
    }
    QVERIFY_RESULT(store().remove(mineSite(), theirs.id()));
    QCOMPARE(*conflicts(casebook()), 0);
    QVERIFY_RESULT(send(casebook(), *field));
    QCOMPARE(*field->database().value(QStringLiteral("SELECT count(*) FROM open_conflict WHERE kind = 'twin'")),
             QVariant(0));
}

void PackTakerTest::agreesOnReferenceListsThatTheProgramBrought()
{
    OfflineCopy field(clock());
    for (Casebook *side : {&casebook(), &*field})
        QVERIFY_RESULT(addReferenceLists(side->store(), referenceFolder()));
    Result<QList<Record>> list =
        store().reader().list(Query(country(), Filter::leaf(country().code, Compare::Equal, QStringLiteral("CD"))));
    QVERIFY_RESULT(list);
    Record congo = list->first();
    congo.set(country().name, QStringLiteral("Congo (Kinshasa)"));
    QVERIFY_RESULT(store().saveChecked(congo));
    QVERIFY_RESULT(send(casebook(), *field));
    QVERIFY_RESULT(send(*field, casebook()));
    for (Casebook *side : {&casebook(), &*field}) {
        QCOMPARE(here(*side, congo).text(country().name), QStringLiteral("Congo (Kinshasa)"));
        QCOMPARE(*conflicts(*side), 0);
    }
}

void PackTakerTest::holdsALinkBackUntilItsRecordIsHere()
{
    OfflineCopy field(clock());
    Record made = site(*field, QStringLiteral("Nyabibwe"));
    Record cooperative(organisation());
    cooperative.set(organisation().name, QStringLiteral("COMIKA"));
    cooperative.set(organisation().restricted, true);
    QVERIFY_RESULT(field->store().saveChecked(cooperative));
    made.set(mineSite().cooperative, cooperative.id());
    QVERIFY_RESULT(field->store().saveChecked(made));
    const Result<PackReport> report = send(*field, casebook());
    QVERIFY_RESULT(report);
    QCOMPARE(report->heldBack, 1);
    QVERIFY(here(casebook(), made).isEmpty(mineSite().cooperative));
    QCOMPARE(MergedRecords(store()).heldBack()->size(), 1);
    cooperative = here(*field, cooperative);
    cooperative.clear(organisation().restricted);
    QVERIFY_RESULT(field->store().saveChecked(cooperative));
    QVERIFY_RESULT(send(*field, casebook()));
    QCOMPARE(here(casebook(), made).get(mineSite().cooperative), cooperative.id());
    QCOMPARE(MergedRecords(store()).heldBack()->size(), 0);
}

void PackTakerTest::putsBackWhatIsRefusedAndTellsTheOthers()
{
    OfflineCopy field(clock());
    Record made = site(*field, QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(*field, casebook()));
    QVERIFY_RESULT(send(casebook(), *field));
    made = here(*field, made);
    made.set(mineSite().name, QStringLiteral("Nyabibue"));
    made.set(mineSite().district, QStringLiteral("Kalehe"));
    QVERIFY_RESULT(field->store().saveChecked(made));
    const Record wrong = site(*field, QStringLiteral("No such place"));
    const Result<OpenPack> pack = packOf(*field, store().author().device);
    QVERIFY_RESULT(pack);
    const Result<PackReport> report = takeInto(
        casebook(), *pack,
        {{mineSite().Entity::name(), made.id(), mineSite().name.name()}, {mineSite().Entity::name(), wrong.id(), {}}});
    QVERIFY_RESULT(report);
    QCOMPARE(report->refused, 2);
    QVERIFY_RESULT(send(casebook(), *field));
    for (Casebook *side : {&casebook(), &*field}) {
        QCOMPARE(here(*side, made).text(mineSite().name), QStringLiteral("Nyabibwe"));
        QCOMPARE(here(*side, made).text(mineSite().district), QStringLiteral("Kalehe"));
        QVERIFY(here(*side, wrong).isDeleted());
        QCOMPARE(*conflicts(*side), 0);
    }
}

void PackTakerTest::keepsWhatItDoesNotKnowAndPassesItOn()
{
    OfflineCopy field(clock());
    OfflineCopy third(clock());
    const Record made = site(*field, QStringLiteral("Nyabibwe"));
    Result<OpenPack> pack = packOf(*field, store().author().device);
    QVERIFY_RESULT(pack);
    // What a later program would have written: a field and a kind of record that are not known here, with digests that
    // fit.
    QByteArray digests;
    DeviceAction action;
    qsizetype at = 0;
    for (qsizetype i = 0; i < pack->lines.size(); ++i) {
        const Result<PackLine> line = readPackLine(pack->lines.at(i));
        QVERIFY_RESULT(line);
        if (const auto *found = std::get_if<DeviceAction>(&*line)) {
            action = *found;
            at = i;
        }
    }
    Result<PackLine> read = readPackLine(pack->lines.at(at + 1));
    QVERIFY_RESULT(read);
    DeviceChange change = std::get<DeviceChange>(*read);
    change.fields.chop(1);
    change.fields += QStringLiteral(",\"colour_of_ore\":[null,\"black\"]}");
    const DeviceChange strange{QStringLiteral("smelter_audit"),
                               newRecordId(),
                               QStringLiteral("insert"),
                               change.stamp + 1,
                               QStringLiteral("{\"on\":[null,\"2031-01-01\"]}"),
                               {}};
    for (const DeviceChange &one : {change, strange})
        digests += LogChain::digestOfChange(one.entity, one.record, one.kind, one.stamp, one.fields);
    action.content = LogChain::digestOfContent(action.batch, action.kind, action.schemaVersion, digests);
    action.chain = LogChain::digestOfChain(action.before, action.batch.sequence, action.content);
    pack->lines[at] = written(action);
    pack->lines[at + 1] = written(change);
    pack->lines.insert(at + 2, written(strange));
    pack->lines.append("{\"something_of_2040\":true}");
    const Result<PackReport> report = takeInto(casebook(), *pack);
    QVERIFY_RESULT(report);
    QCOMPARE(report->laterVersion, 1);
    QCOMPARE(here(casebook(), made).text(mineSite().district), QString());
    const Result<OpenPack> on = packOf(casebook(), third->store().author().device);
    QVERIFY_RESULT(on);
    QVERIFY(on->text().contains("\"colour_of_ore\":[null,\"black\"]"));
    QVERIFY(on->text().contains("smelter_audit"));
    QVERIFY_RESULT(takeInto(*third, *on));
    QCOMPARE(here(*third, made).text(mineSite().country), QStringLiteral("CD"));
}

void PackTakerTest::refusesAPackThatContradictsItself()
{
    OfflineCopy field(clock());
    site(*field, QStringLiteral("Nyabibwe"));
    const Result<OpenPack> good = packOf(*field, store().author().device);
    QVERIFY_RESULT(good);
    const Result<qint64> last = ChangeLog(casebook().database()).lastChange();
    int refused = 0;
    for (qsizetype i = 0; i < good->lines.size(); ++i) {
        for (const bool isCut : {true, false}) {
            OpenPack bad = *good;
            if (isCut)
                bad.lines[i].chop(2);
            else
                bad.lines.removeAt(i);
            const Result<PackReport> report = takeInto(casebook(), bad);
            QVERIFY2(!report, qPrintable(QStringLiteral("line %1 %2").arg(i).arg(isCut)));
            QVERIFY(!report.error().message.isEmpty());
            QCOMPARE(*ChangeLog(casebook().database()).lastChange(), *last);
            ++refused;
        }
    }
    QVERIFY(refused > 10);
    QVERIFY_RESULT(takeInto(casebook(), *good));
}

void PackTakerTest::refusesAPackThatBuildsOnWhatABackupDoesNotHave()
{
    OfflineCopy field(clock());
    site(*field, QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(*field, casebook()));
    site(casebook(), QStringLiteral("Rubaya"));
    QVERIFY_RESULT(send(casebook(), *field)); // tells what the office has
    site(*field, QStringLiteral("Bisie"));
    Result<OpenPack> pack = packOf(*field, store().author().device);
    QVERIFY_RESULT(pack);
    OfflineCopy older(clock());
    const RecordId device = older->store().author().device;
    pack->lines[0].replace(toText(store().author().device).toLatin1(), toText(device).toLatin1());
    const Result<PackReport> report = takeInto(*older, *pack);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Refused);
}

void PackTakerTest::leavesAChainThatCanBeChecked()
{
    OfflineCopy field(clock());
    QVERIFY_RESULT(addReferenceLists(store(), referenceFolder()));
    Record made = site(*field, QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(*field, casebook()));
    Record ours = here(casebook(), made);
    ours.set(mineSite().name, QStringLiteral("Nyabibwe I"));
    QVERIFY_RESULT(store().saveChecked(ours));
    made.set(mineSite().name, QStringLiteral("Nyabibwe II"));
    QVERIFY_RESULT(field->store().saveChecked(made));
    QVERIFY_RESULT(send(*field, casebook()));
    const Result<CheckReport> report = CasebookCheck(casebook().reader()).run(true);
    QVERIFY_RESULT(report);
    for (const CheckFinding &finding : report->findings)
        qInfo("%s %s: %s", qPrintable(finding.entity), qPrintable(finding.field), qPrintable(finding.what));
    QVERIFY(report->findings.isEmpty());
}

void PackTakerTest::doesNotTakeAPartOfARecordForAllOfIt()
{
    OfflineCopy bukavu(clock());
    OfflineCopy goma(clock());
    const Record one = site(casebook(), QStringLiteral("Nyabibwe"));
    Record other = site(casebook(), QStringLiteral("Rubaya"));
    const QString ofOne = QStringLiteral("mine_site=") + toText(one.id());
    const QString ofOther = QStringLiteral("mine_site=") + toText(other.id());
    const QStringList both{ofOne, ofOther};
    QVERIFY_RESULT(send(casebook(), *goma, {ofOther}));
    other.set(mineSite().district, QStringLiteral("Masisi"));
    QVERIFY_RESULT(store().saveChecked(other));
    QVERIFY_RESULT(send(casebook(), *bukavu, {ofOne}));
    // Bukavu knows the office's actions, and gets of this record what Goma has of it: not the last of them.
    QVERIFY_RESULT(send(*goma, *bukavu, both));
    Record theirs = here(*bukavu, other);
    theirs.set(mineSite().district, QStringLiteral("Walikale"));
    QVERIFY_RESULT(bukavu->store().saveChecked(theirs));
    const Result<PackReport> report = send(*bukavu, casebook());
    QVERIFY_RESULT(report);
    QCOMPARE(report->conflicts, 1);
    QCOMPARE(*DeviceLog(bukavu->database()).incomplete(), QSet<RecordId>{other.id()});
    QVERIFY_RESULT(send(*goma, casebook()));
    QVERIFY_RESULT(send(casebook(), *bukavu, both));
    QVERIFY(DeviceLog(bukavu->database()).incomplete()->isEmpty());
    QCOMPARE(*conflicts(*bukavu), 1);
}

QTEST_GUILESS_MAIN(PackTakerTest)
#include "tst_packtaker.moc"
