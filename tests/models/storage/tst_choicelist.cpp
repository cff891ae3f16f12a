// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/choicelist.h"

#include "models/entities/common/officer.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "tests/support/backendtest.h"

#include <QJsonArray>

using namespace Lodebook;

class ChoiceListTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void isThereForEveryFieldOfChoices();
    void takesNewEntriesAndTheirNames();
    void countsTheRecordsThatHoldEach();
    void changesPlaces();
    void retiresAndBringsBack();
    void removesOnlyWhatNobodyNeeds();
    void mergesInOneActionThatCanBeUndone();
    void mergesMembersOfLists();
    void meansTheNewOneByTheOldName();
    void keepsWhatTheProgramComparesWith();
    void refusesWhatARuleForbids();
    void stopsWhenAsked();
    void leavesHiddenRecordsToThoseWhoSeeThem();
    void isNotForReaders();

private:
    ChoiceList kinds() { return ChoiceList(store(), organisation().kind); }
    QString added(const QString &label)
    {
        const Result<QString> code = kinds().add({{QStringLiteral("en"), label}});
        return code ? *code : code.error().message;
    }
    Record company(const QString &name, const QString &kind)
    {
        Record record(organisation());
        record.set(organisation().name, name);
        record.set(organisation().kind, kind);
        if (const Result<> saved = store().save(record); !saved)
            qWarning("%s", qPrintable(saved.error().message));
        return record;
    }
    QString kindOf(const Record &record)
    {
        return store().reader().find(organisation(), record.id())->text(organisation().kind);
    }
    ChoiceUse use(const ChoiceList &list, const QString &code)
    {
        const Result<QList<ChoiceUse>> uses = list.entries();
        for (const ChoiceUse &one : uses ? *uses : QList<ChoiceUse>()) {
            if (one.entry.code == code)
                return one;
        }
        return {{QString(), nullptr, Record(vocabularyEntry()), 0}};
    }
    QStringList offered(const Field &field)
    {
        QStringList codes;
        const Result<QList<CodeEntry>> entries = casebook().codes().entries(field);
        for (const CodeEntry &entry : entries ? *entries : QList<CodeEntry>()) {
            if (!entry.retired)
                codes.append(entry.code);
        }
        return codes;
    }
    std::unique_ptr<Casebook> openAs(const QString &part)
    {
        Record other(officer());
        other.set(officer().name, part);
        other.set(officer().initials, part.first(2).toUpper());
        other.set(officer().part, part);
        if (!store().save(other))
            return nullptr;
        Result<std::unique_ptr<Casebook>> opened = Casebook::open(location(), {.officer = part, .clock = &clock()});
        return opened ? std::move(*opened) : nullptr;
    }
};

void ChoiceListTest::isThereForEveryFieldOfChoices()
{
    const QList<const Field *> fields = ChoiceList::fields(store().reader());
    QVERIFY(fields.contains(&organisation().kind) && fields.contains(&person().languages));
    QVERIFY(!fields.contains(&organisation().country));
    QCOMPARE(*ChoiceList::field(store().reader(), QStringLiteral("organisation.kind")),
             static_cast<const Field *>(&organisation().kind));
    for (const char *wrong : {"organisation", "organisation.country", "nothing.kind", "organisation.nothing", ""})
        QCOMPARE(ChoiceList::field(store().reader(), QLatin1String(wrong)).error().kind, Error::Kind::Invalid);
}

void ChoiceListTest::takesNewEntriesAndTheirNames()
{
    const Result<QString> code = kinds().add({{QStringLiteral("fr"), QStringLiteral("Négociant d’or")}});
    QVERIFY_RESULT(code);
    QCOMPARE(*code, QStringLiteral("negociant_d_or"));
    QCOMPARE(casebook().codes().label(organisation().kind, *code),
             QStringLiteral("Négociant d’or")); // the first name serves for all
    QCOMPARE(offered(organisation().kind).last(), *code);
    QVERIFY_RESULT(kinds().rename(*code,
                                  {{QStringLiteral("en"), QStringLiteral("Gold trader")},
                                   {QStringLiteral("es"), QStringLiteral("Comerciante de oro")}}));
    const ChoiceEntry renamed = use(kinds(), *code).entry;
    QCOMPARE(renamed.label(), QStringLiteral("Gold trader"));
    QCOMPARE(renamed.ownLabel(QStringLiteral("es")), QStringLiteral("Comerciante de oro"));
    QCOMPARE(renamed.ownLabel(QStringLiteral("fr")), QString());
    QCOMPARE(*casebook().codes().code(organisation().kind, QStringLiteral("COMERCIANTE de oro")), *code);
    // The same name again, in any language, would be two entries people cannot tell apart.
    QCOMPARE(kinds().add({{QStringLiteral("en"), QStringLiteral("gold TRADER")}}).error().kind, Error::Kind::Invalid);
    QCOMPARE(kinds().add({{QStringLiteral("en"), QStringLiteral("Company")}}).error().kind, Error::Kind::Invalid);
    QCOMPARE(kinds().add({{QStringLiteral("en"), QStringLiteral("  ")}}).error().kind, Error::Kind::Invalid);
    QCOMPARE(kinds().rename(*code, {}).error().kind, Error::Kind::Invalid);
    QCOMPARE(kinds().rename(*code, {{QStringLiteral("en"), QStringLiteral("Company")}}).error().kind,
             Error::Kind::Invalid);
    QCOMPARE(kinds().rename(QStringLiteral("unheard"), {{QStringLiteral("en"), QStringLiteral("X")}}).error().kind,
             Error::Kind::Missing);
    // Another code where the letters give the same one.
    QCOMPARE(added(QStringLiteral("Other!")), QStringLiteral("other_2"));
    QCOMPARE(added(QStringLiteral("金")), QStringLiteral("entry"));
    // What the program declares takes names as well, and gives them back.
    QVERIFY_RESULT(kinds().rename(QStringLiteral("company"), {{QStringLiteral("en"), QStringLiteral("Firm")}}));
    QCOMPARE(casebook().codes().label(organisation().kind, QStringLiteral("company")), QStringLiteral("Firm"));
    QVERIFY_RESULT(kinds().rename(QStringLiteral("company"), {}));
    QCOMPARE(casebook().codes().label(organisation().kind, QStringLiteral("company")), QStringLiteral("Company"));
}

void ChoiceListTest::countsTheRecordsThatHoldEach()
{
    const QString guild = added(QStringLiteral("Guild"));
    company(QStringLiteral("One"), guild);
    company(QStringLiteral("Two"), guild);
    const Record gone = company(QStringLiteral("Three"), guild);
    QVERIFY_RESULT(store().remove(organisation(), gone.id()));
    QCOMPARE(use(kinds(), guild).records, 2);
    QCOMPARE(use(kinds(), guild).inBin, 1);
    QCOMPARE(use(kinds(), QStringLiteral("company")).records, 0);
    Record speaker(person());
    speaker.set(person().givenName, QStringLiteral("Ada"));
    speaker.set(person().familyName, QStringLiteral("Ama"));
    const QString first = person().languages.choices().at(0).code;
    const QString second = person().languages.choices().at(1).code;
    speaker.set(person().languages, QStringList{first, second});
    QVERIFY_RESULT(store().save(speaker));
    const ChoiceList languages(store(), person().languages);
    QCOMPARE(use(languages, first).records, 1);
    QCOMPARE(use(languages, second).records, 1);
    // A code whose entry another device removed still shows, with what holds it.
    Result<Record> entry = store().reader().find(vocabularyEntry(), use(kinds(), guild).entry.own.id());
    QVERIFY_RESULT(entry);
    QVERIFY_RESULT(store().remove(vocabularyEntry(), entry->id()));
    QVERIFY(!use(kinds(), guild).isListed);
    QCOMPARE(use(kinds(), guild).records, 2);
}

void ChoiceListTest::changesPlaces()
{
    const QStringList before = offered(organisation().kind);
    const QString guild = added(QStringLiteral("Guild"));
    QVERIFY_RESULT(kinds().move(guild, -1));
    QStringList wanted = before;
    wanted.insert(before.size() - 1, guild);
    QCOMPARE(offered(organisation().kind), wanted);
    QVERIFY_RESULT(kinds().move(guild, -100));
    QCOMPARE(offered(organisation().kind).first(), guild);
    QVERIFY_RESULT(kinds().move(QStringLiteral("company"), 1));
    QCOMPARE(offered(organisation().kind).mid(1, 2), (QStringList{before.at(1), QStringLiteral("company")}));
    QCOMPARE(casebook().codes().label(organisation().kind, QStringLiteral("company")), QStringLiteral("Company"));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(offered(organisation().kind), QStringList(before + QStringList{guild}));
    QCOMPARE(kinds().move(QStringLiteral("unheard"), 1).error().kind, Error::Kind::Missing);
}

void ChoiceListTest::retiresAndBringsBack()
{
    const Record here = company(QStringLiteral("Smith"), QStringLiteral("company"));
    QVERIFY_RESULT(kinds().retire(QStringLiteral("company")));
    QVERIFY(!offered(organisation().kind).contains(QStringLiteral("company")));
    QVERIFY(*casebook().codes().isRetired(organisation().kind, QStringLiteral("company")));
    QCOMPARE(casebook().codes().label(organisation().kind, QStringLiteral("company")), QStringLiteral("Company"));
    Record changed = *store().reader().find(organisation(), here.id());
    changed.set(organisation().name, QStringLiteral("Smith & Co"));
    QVERIFY_RESULT(store().save(changed)); // keeps it where it stands
    QCOMPARE(kindOf(here), QStringLiteral("company"));
    QCOMPARE(kinds().add({{QStringLiteral("en"), QStringLiteral("Company")}}).error().kind, Error::Kind::Invalid);
    QVERIFY_RESULT(kinds().bringBack(QStringLiteral("company")));
    QCOMPARE(offered(organisation().kind).first(), QStringLiteral("company"));
}

void ChoiceListTest::removesOnlyWhatNobodyNeeds()
{
    QCOMPARE(kinds().remove(QStringLiteral("company")).error().kind, Error::Kind::Refused);
    const QString guild = added(QStringLiteral("Guild"));
    const QString club = added(QStringLiteral("Club"));
    const Record here = company(QStringLiteral("One"), guild);
    QCOMPARE(kinds().remove(guild).error().kind, Error::Kind::Refused);
    QVERIFY_RESULT(store().remove(organisation(), here.id()));
    QCOMPARE(kinds().remove(guild).error().kind, Error::Kind::Refused); // it would come back without a name
    QVERIFY_RESULT(kinds().merge(guild, club));
    QCOMPARE(kinds().remove(club).error().kind, Error::Kind::Refused);
    const QString unused = added(QStringLiteral("Unused"));
    QVERIFY_RESULT(kinds().remove(unused));
    QVERIFY(!*casebook().codes().has(organisation().kind, unused));
    QCOMPARE(added(QStringLiteral("Unused")), unused);
}

void ChoiceListTest::mergesInOneActionThatCanBeUndone()
{
    const QString guild = added(QStringLiteral("Guild"));
    QList<Record> records;
    for (int i = 0; i < 450; ++i)
        records.append(company(QStringLiteral("Guild %1").arg(i), guild));
    const Record binned = company(QStringLiteral("Gone"), guild);
    QVERIFY_RESULT(store().remove(organisation(), binned.id()));
    const Record other = company(QStringLiteral("Other"), QStringLiteral("company"));
    QList<double> shares;
    const Result<ChoiceMerge> merged = kinds().merge(guild, QStringLiteral("cooperative"), [&shares](double share) {
        shares.append(share);
        return true;
    });
    QVERIFY_RESULT(merged);
    QCOMPARE(merged->records, 451);
    QVERIFY(shares.size() > 1 && shares.last() == 1.0);
    QCOMPARE(use(kinds(), guild).entry.mergedInto(), QStringLiteral("cooperative"));
    QCOMPARE(use(kinds(), guild).records, 0);
    QCOMPARE(use(kinds(), QStringLiteral("cooperative")).records, 450);
    QCOMPARE(use(kinds(), QStringLiteral("cooperative")).inBin, 1);
    QCOMPARE(kindOf(other), QStringLiteral("company"));
    QVERIFY_RESULT(store().restore(organisation(), binned.id()));
    QCOMPARE(kindOf(binned), QStringLiteral("cooperative"));
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(casebook().database()).history(records.first().id());
    QVERIFY_RESULT(history);
    QVERIFY2(history->first().batch.label.contains(QLatin1String("451")), qPrintable(history->first().batch.label));
    QCOMPARE(history->first().change.fields.value(QStringLiteral("kind")).toArray().at(0).toString(), guild);

    const Result<UndoReport> undone = casebook().undoStack().undoBatch(merged->batch);
    QVERIFY_RESULT(undone);
    QVERIFY(undone->kept.isEmpty());
    QCOMPARE(use(kinds(), guild).records, 451);
    QVERIFY(use(kinds(), guild).entry.mergedInto().isEmpty());
    QVERIFY(offered(organisation().kind).contains(guild));
    QCOMPARE(use(kinds(), QStringLiteral("cooperative")).records, 0);
}

void ChoiceListTest::mergesMembersOfLists()
{
    ChoiceList languages(store(), person().languages);
    const Result<QString> swahili = languages.add({{QStringLiteral("en"), QStringLiteral("Kingwana")}});
    QVERIFY_RESULT(swahili);
    const QString first = person().languages.choices().at(0).code;
    const QString second = person().languages.choices().at(1).code;
    const auto speaking = [this](const QStringList &codes) {
        Record one(person());
        one.set(person().givenName, QStringLiteral("Ada"));
        one.set(person().familyName, codes.join(u'-'));
        one.set(person().languages, codes);
        [[maybe_unused]] const Result<> saved = store().save(one);
        return one;
    };
    const Record alone = speaking({*swahili});
    const Record both = speaking({second, *swahili, first});
    const Record neither = speaking({second});
    const Result<ChoiceMerge> merged = languages.merge(*swahili, first);
    QVERIFY_RESULT(merged);
    QCOMPARE(merged->records, 2);
    const auto spoken = [this](const Record &record) {
        return store().reader().find(person(), record.id())->get(person().languages, {});
    };
    QCOMPARE(spoken(alone), QStringList{first});
    QCOMPARE(spoken(both), (QStringList{second, first})); // not twice
    QCOMPARE(spoken(neither), QStringList{second});
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(spoken(both), (QStringList{second, *swahili, first}));
}

void ChoiceListTest::meansTheNewOneByTheOldName()
{
    const QString guild = added(QStringLiteral("Guild"));
    const QString club = added(QStringLiteral("Club"));
    const Record here = company(QStringLiteral("One"), guild);
    QVERIFY_RESULT(kinds().merge(guild, club));
    CodeLists &codes = casebook().codes();
    QCOMPARE(*codes.code(organisation().kind, guild), club);
    QCOMPARE(*codes.code(organisation().kind, QStringLiteral("GUILD")), club);
    QVERIFY(!offered(organisation().kind).contains(guild));
    // What comes later with the old code, from a file or another device, takes the new one.
    QCOMPARE(kindOf(company(QStringLiteral("Later"), guild)), club);
    // Another device marked an entry as merged, and did not know of a record that holds it here.
    const QString lodge = added(QStringLiteral("Lodge"));
    const Record late = company(QStringLiteral("Late"), lodge);
    Record mark = use(kinds(), lodge).entry.own;
    mark.set(vocabularyEntry().mergedInto, club);
    QVERIFY_RESULT(store().save(mark));
    QCOMPARE(kindOf(late), lodge);
    QCOMPARE(codes.label(organisation().kind, lodge), QStringLiteral("Club"));
    QCOMPARE(use(kinds(), lodge).records, 1);
    const Result<ChoiceMerge> again = kinds().merge(lodge, club);
    QVERIFY_RESULT(again);
    QCOMPARE(again->records, 1);
    QCOMPARE(kindOf(late), club);
    // From one to the next.
    QVERIFY_RESULT(kinds().merge(club, QStringLiteral("cooperative")));
    QCOMPARE(*codes.code(organisation().kind, QStringLiteral("guild")), QStringLiteral("cooperative"));
    QCOMPARE(codes.label(organisation().kind, guild), QStringLiteral("Cooperative"));
    QCOMPARE(kindOf(here), QStringLiteral("cooperative"));
    QCOMPARE(kinds().mergeRefusal(QStringLiteral("unheard"), club).error().kind, Error::Kind::Missing);
}

void ChoiceListTest::keepsWhatTheProgramComparesWith()
{
    const QString guild = added(QStringLiteral("Guild"));
    const Record here = company(QStringLiteral("One"), QStringLiteral("company"));
    QVERIFY(!kinds().mergeRefusal(QStringLiteral("company"), guild)->isEmpty());
    QCOMPARE(kinds().merge(QStringLiteral("company"), guild).error().kind, Error::Kind::Refused);
    QCOMPARE(kinds().merge(guild, guild).error().kind, Error::Kind::Refused);
    QCOMPARE(kinds().merge(guild, QStringLiteral("unheard")).error().kind, Error::Kind::Missing);
    QVERIFY_RESULT(kinds().retire(QStringLiteral("other")));
    QCOMPARE(kinds().merge(guild, QStringLiteral("other")).error().kind, Error::Kind::Refused);
    QCOMPARE(kindOf(here), QStringLiteral("company"));
    QVERIFY(kinds().mergeRefusal(guild, QStringLiteral("company"))->isEmpty());
}

void ChoiceListTest::refusesWhatARuleForbids()
{
    ChoiceList bases(store(), mineSite().cahraBasis);
    const Result<QString> hearsay = bases.add({{QStringLiteral("en"), QStringLiteral("Hearsay")}});
    QVERIFY_RESULT(hearsay);
    Record site(mineSite());
    site.set(mineSite().name, QStringLiteral("Misisi"));
    site.set(mineSite().siteCode, QStringLiteral("CD-1"));
    site.set(mineSite().cahraBasis, *hearsay);
    QVERIFY_RESULT(store().saveChecked(site));
    const Result<ChoiceMerge> merged =
        bases.merge(*hearsay, QStringLiteral("own_determination")); // which needs a reason
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, Error::Kind::Refused);
    QVERIFY2(merged.error().message.contains(QLatin1String("Misisi")), qPrintable(merged.error().message));
    QVERIFY(use(bases, *hearsay).entry.mergedInto().isEmpty());
    QCOMPARE(use(bases, *hearsay).records, 1);
}

void ChoiceListTest::stopsWhenAsked()
{
    const QString guild = added(QStringLiteral("Guild"));
    for (int i = 0; i < 210; ++i)
        company(QStringLiteral("Guild %1").arg(i), guild);
    const Result<ChoiceMerge> stopped = kinds().merge(guild, QStringLiteral("company"), [](double) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(use(kinds(), guild).records, 210);
    QVERIFY(offered(organisation().kind).contains(guild));
}

void ChoiceListTest::leavesHiddenRecordsToThoseWhoSeeThem()
{
    const QString guild = added(QStringLiteral("Guild"));
    Record hidden = company(QStringLiteral("Hidden"), guild);
    hidden.set(organisation().restricted, true);
    QVERIFY_RESULT(store().save(hidden));
    const std::unique_ptr<Casebook> theirs = openAs(QStringLiteral("reader"));
    QVERIFY(theirs);
    QVERIFY(!theirs->reader().seesRestricted());
    ChoiceList list(theirs->store(), organisation().kind);
    QCOMPARE(use(list, guild).records, 0);
    QCOMPARE(list.merge(guild, QStringLiteral("company")).error().kind, Error::Kind::Forbidden);
    QCOMPARE(list.remove(guild).error().kind, Error::Kind::Refused);
    QCOMPARE(kindOf(hidden), guild);
}

void ChoiceListTest::isNotForReaders()
{
    const QString guild = added(QStringLiteral("Guild"));
    const std::unique_ptr<Casebook> theirs = openAs(QStringLiteral("reader"));
    QVERIFY(theirs);
    ChoiceList list(theirs->store(), organisation().kind);
    QVERIFY_RESULT(list.entries());
    QCOMPARE(list.add({{QStringLiteral("en"), QStringLiteral("X")}}).error().kind, Error::Kind::Forbidden);
    QCOMPARE(list.rename(guild, {{QStringLiteral("en"), QStringLiteral("X")}}).error().kind, Error::Kind::Forbidden);
    QCOMPARE(list.move(guild, -1).error().kind, Error::Kind::Forbidden);
    QCOMPARE(list.retire(guild).error().kind, Error::Kind::Forbidden);
    QCOMPARE(list.merge(guild, QStringLiteral("company")).error().kind, Error::Kind::Forbidden);
    QCOMPARE(list.remove(guild).error().kind, Error::Kind::Forbidden);
    QVERIFY(offered(organisation().kind).contains(guild));
}

QTEST_GUILESS_MAIN(ChoiceListTest)
#include "tst_choicelist.moc"
