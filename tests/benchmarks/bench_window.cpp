// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody at the desk feels, in casebooks of size M and L: typing in a form, filtering, sorting and the ways to look
// at a list, and being told of duplicates among 100,000 organisations.
//   QT_QPA_PLATFORM=offscreen bench_window [organisations] [hundredths of L's sites and visits] [figures.json]
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "models/items/backgroundreader.h"
#include "models/items/recordtablemodel.h"
#include "models/programme/duplicates.h"
#include "models/storage/searchindex.h"
#include "resources/reference/referenceresources.h"
#include "tests/benchmarks/figures.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/draftstore.h"
#include "views/forms/formbinder.h"
#include "views/forms/recordpage.h"
#include "views/lists/recordlistview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>

using namespace Lodebook;

namespace {

Figures figures;
QRandomGenerator chance(20261123);

template<typename Value>
Value must(Result<Value> result)
{
    if (!result) {
        std::printf("%s\n", qPrintable(result.error().message + result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

QString oneOf(const QStringList &words)
{
    return words.at(chance.bounded(int(words.size())));
}

/// Names as organisations bear them: legal forms, places, accents, and every fiftieth a second time a little otherwise.
QString organisationName()
{
    static const QStringList kinds{QStringLiteral("Coopérative minière"), QStringLiteral("Société"),   QStringLiteral("Comptoir"), QStringLiteral("Stichting"),
                                   QStringLiteral("Metals"),              QStringLiteral("Resources"), QStringLiteral("Gmina"),    QStringLiteral("Asociación")};
    static const QStringList beginnings{QStringLiteral("Ba"), QStringLiteral("Ka"), QStringLiteral("Mu"), QStringLiteral("Nya"),
                                        QStringLiteral("Shi"), QStringLiteral("To"), QStringLiteral("Zi"), QStringLiteral("Lé")};
    static const QStringList endings{QStringLiteral("bona"), QStringLiteral("hindo"), QStringLiteral("kwege"), QStringLiteral("lume"),
                                     QStringLiteral("rongo"), QStringLiteral("sanze"), QStringLiteral("vira")};
    static const QStringList forms{QStringLiteral("SARL"), QStringLiteral("Ltd"), QStringLiteral("BV"), QStringLiteral("GmbH"), QString()};
    const QString place = oneOf(beginnings) + oneOf(beginnings).toLower() + oneOf(endings) + QString(QChar(u'a' + chance.bounded(26)));
    return QStringLiteral("%1 %2 %3").arg(oneOf(kinds), place, oneOf(forms)).simplified();
}

void fillOrganisations(Casebook &casebook, int count)
{
    Batch batch(casebook.store(), QStringLiteral("Organisations"), BatchKind::Import);
    must(batch.begin());
    for (int i = 0; i < count; ++i) {
        Record one(organisation());
        one.set(organisation().name, organisationName());
        one.set(organisation().kind, organisation().kind.choices().at(i % organisation().kind.choices().size()).code);
        must(casebook.store().saveChecked(one));
    }
    (void)must(batch.commit());
    (void)must(SearchIndex(casebook.reader()).catchUp({}));
}

void fillField(Casebook &casebook, int sites, int visits)
{
    Batch batch(casebook.store(), QStringLiteral("Field"), BatchKind::Import);
    must(batch.begin());
    QList<RecordId> ids;
    for (int i = 0; i < sites; ++i) {
        Record site(mineSite());
        site.set(mineSite().name, QStringLiteral("Site %1").arg(i, 7, 10, QLatin1Char('0')));
        site.set(mineSite().kind, mineSite().kind.choices().at(i % mineSite().kind.choices().size()).code);
        site.set(mineSite().workers, qlonglong(chance.bounded(900)));
        site.set(mineSite().position, GeoPoint{-6.0 + chance.generateDouble() * 9, 25.0 + chance.generateDouble() * 5});
        must(casebook.store().saveChecked(site));
        ids.append(site.id());
    }
    for (int i = 0; i < visits; ++i) {
        Record one(visit());
        one.set(visit().mineSite, ids.at(i % ids.size()));
        one.set(visit().on, QDate(2016, 1, 1).addDays(chance.bounded(3900)));
        one.set(visit().purpose, QStringLiteral("Visit %1").arg(i));
        must(casebook.store().saveChecked(one));
    }
    (void)must(batch.commit());
}

qint64 longestStall = 0; ///< Milliseconds one round of the event loop took since it was last set to 0.

template<typename Condition>
void until(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 60000) {
        QElapsedTimer round;
        round.start();
        QCoreApplication::processEvents();
        longestStall = std::max(longestStall, round.elapsed());
        QThread::usleep(300);
    }
}

/// Until workers have answered all that was asked so far, and the window has shown it.
void settle(Casebook &casebook)
{
    for (int round = 0; round < 2; ++round) {
        bool answered = false;
        QObject owner;
        BackgroundReader::of(casebook).run<bool>(
            &owner, [](Casebook &, const Cancellation &) { return Result<bool>(true); }, [&answered](const Result<bool> &) { answered = true; });
        until([&answered] { return answered; });
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Every key until it is painted: the middle one, and the worst.
void measureTyping(Casebook &casebook, const QString &size, const QTemporaryDir &folder)
{
    const DraftStore drafts(folder.filePath(QStringLiteral("drafts")));
    RecordPage page(Record(organisation()), casebook, drafts);
    page.resize(1200, 800);
    page.show();
    settle(casebook);
    auto *line = page.binder().editor(organisation().name)->findChild<QLineEdit *>();
    line->setFocus();
    page.grab();
    QList<double> keys;
    longestStall = 0;
    QElapsedTimer timer;
    for (const QChar letter : QStringLiteral("cooperative miniere bakalume sarl of the eastern lake")) {
        timer.start();
        QTest::keyClick(line, letter.toLatin1());
        line->grab();
        keys.append(milliseconds(timer));
        timer.start();
        until([&timer] { return timer.elapsed() > 60; }); // as fast as a quick typist; the warning looks when one pauses
    }
    timer.start();
    until([&timer] { return timer.elapsed() > 1500; });
    std::ranges::sort(keys);
    figures.add(QStringLiteral("%1: a key typed in a form until it is painted (median of %2)").arg(size).arg(keys.size()), {keys.at(keys.size() / 2), 0});
    figures.add(QStringLiteral("%1: … the slowest of them").arg(size), {keys.last(), 0}, {.most = 33});
    figures.addNumber(QStringLiteral("%1: longest stall of the window while typing, the look for duplicates with it").arg(size), double(longestStall),
                      QStringLiteral("ms"), {.most = 100});
}

void measureDuplicates(Casebook &casebook, int organisations)
{
    Record typed(organisation());
    typed.set(organisation().name, QStringLiteral("cooperative miniere bakalumea sarl"));
    (void)must(similarTo(casebook.reader(), typed)); // the pages it reads are in memory when somebody works
    figures.add(QStringLiteral("duplicate warning among %1 organisations (median of 20)").arg(organisations),
                medianOf(20, [&] { (void)must(similarTo(casebook.reader(), typed)); }), {.most = 100});
    figures.add(QStringLiteral("duplicates desk: pairs among %1 organisations").arg(organisations),
                timed([&] { (void)must(findDuplicates(casebook.reader(), organisation())); }), {.most = 5000.0 * organisations / 100'000});
}

void measureList(Casebook &casebook, const QString &size)
{
    RecordListView view(casebook, Query(mineSite()));
    view.resize(1200, 800);
    view.show();
    until([&] { return view.records().isComplete() && view.records().rowCount() > 0; });
    view.grab();
    QElapsedTimer timer;
    const int all = view.records().rowCount();
    timer.start();
    view.setFilter(Filter::leaf(mineSite().kind, Compare::Equal, mineSite().kind.choices().at(1).code));
    until([&] { return view.records().rowCount() > 0 && view.records().rowCount() < all && view.records().index(0, 0).data().isValid(); });
    view.grab();
    figures.add(QStringLiteral("%1: a filter set until its first rows are painted, of %2").arg(size).arg(all), {milliseconds(timer), 0}, {.most = 50});
    view.setFilter({});
    until([&] { return view.records().isComplete() && view.records().rowCount() == all; });
    timer.start();
    view.records().setOrder({{mineSite().workers, true}});
    view.grab();
    figures.add(QStringLiteral("%1: sorted by a figure until the first rows are painted").arg(size), {milliseconds(timer), 0}, {.most = 50});
    until([&] { return view.records().isComplete(); });
    timer.start();
    QTest::keyClicks(&view.filterLine(), QStringLiteral("00042"));
    const double typed = milliseconds(timer);
    until([&] { return view.records().isComplete() && view.records().rowCount() < all / 2; });
    view.grab();
    figures.add(QStringLiteral("%1: five letters typed into the filter").arg(size), {typed, 0}, {.most = 33});
    figures.add(QStringLiteral("%1: … until their rows are painted, with the pause that waits for more letters").arg(size), {milliseconds(timer), 0});
}

/// Until the new view is painted with what it shows.
void measureViews(Casebook &casebook, const Entity &entity, const QString &size)
{
    RecordListView view(casebook, Query(entity));
    view.resize(1200, 800);
    view.show();
    until([&] { return view.records().isComplete() && view.records().rowCount() > 0; });
    settle(casebook);
    view.grab();
    for (const ViewMode mode : offeredModes(casebook.reader(), entity)) {
        if (mode == ViewMode::Table)
            continue;
        QElapsedTimer timer;
        longestStall = 0;
        timer.start();
        view.setMode(mode);
        view.grab();
        const double there = milliseconds(timer);
        settle(casebook);
        view.grab();
        const QString what = QStringLiteral("%1: %2 of %3 %4").arg(size, modeName(mode)).arg(view.records().rowCount()).arg(entity.pluralLabel().toLower());
        figures.add(what + QStringLiteral(": painted"), {there, 0}, {.most = 100});
        figures.add(what + QStringLiteral(": with all it shows"), {milliseconds(timer), 0});
        figures.addNumber(what + QStringLiteral(": longest stall of the window meanwhile"), double(longestStall), QStringLiteral("ms"), {.most = 100});
        view.setMode(ViewMode::Table);
        settle(casebook);
    }
}

std::unique_ptr<Casebook> fresh(const QTemporaryDir &folder, const QString &name)
{
    CasebookLocation location;
    location.path = folder.filePath(name);
    return must(Casebook::create(location, {.officer = QStringLiteral("Ada")}));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    initReferenceResources();
    const int organisations = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int part = argc > 2 ? std::atoi(argv[2]) : 100;
    const QTemporaryDir folder;
    for (const auto &[size, sites, visits, partners] : QList<std::tuple<QString, int, int, int>>{
             {QStringLiteral("M"), 10'000, 50'000, 5'000}, {QStringLiteral("L"), 1'000 * part, 5'000 * part, organisations}}) {
        const std::unique_ptr<Casebook> casebook = fresh(folder, size + QStringLiteral(".lodebook"));
        fillField(*casebook, sites, visits);
        fillOrganisations(*casebook, partners);
        measureTyping(*casebook, size, folder);
        measureList(*casebook, size);
        measureViews(*casebook, mineSite(), size);
        measureViews(*casebook, visit(), size);
        if (size == u"L")
            measureDuplicates(*casebook, partners);
    }
    figures.write(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    return 0;
}
