// SPDX-License-Identifier: GPL-3.0-or-later
// What people wait for beside lists: a record with all that hangs on it, the dashboard, a report as PDF, duplicates
// among many persons.
//   QT_QPA_PLATFORM=offscreen bench_programme [persons] [figures.json]
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/person.h"
#include "models/exchange/demonstration.h"
#include "models/items/timelinemodel.h"
#include "models/programme/duplicates.h"
#include "models/reports/reportfiles.h"
#include "models/reports/reportlayout.h"
#include "models/reports/reports.h"
#include "models/storage/casebook.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"
#include "tests/benchmarks/figures.h"
#include "views/dashboards/productiondashboard.h"

#include <QApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Lodebook;

namespace {

Figures figures;

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Result<> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

void measureRecord(Casebook &casebook)
{
    Record site(mineSite());
    site.set(mineSite().name, QStringLiteral("Kilima of many visits"));
    must(casebook.store().saveChecked(site));
    for (int i = 0; i < 40; ++i) {
        Record one(visit());
        one.set(visit().mineSite, site.id());
        one.set(visit().on, QDate(2020, 1, 1).addDays(i * 17));
        must(casebook.store().saveChecked(one));
        site.set(mineSite().workers, i);
        must(casebook.store().saveChecked(site));
    }
    figures.add(QStringLiteral("open a record with 40 visits and 40 changes, with its timeline"),
                medianOf(9,
                         [&] {
                             const Record read = must(casebook.reader().find(mineSite(), site.id()));
                             const TimelineModel timeline(casebook, {mineSite().Entity::name(), read.id()});
                             for (int row = 0; row < timeline.rowCount(); ++row)
                                 (void)timeline.data(timeline.index(row));
                             for (const ChildLink &child : casebook.reader().catalog().children(mineSite()))
                                 (void)must(casebook.reader().list(
                                     Query(*child.child, Filter::leaf(*child.link, Compare::Equal, read.id()))));
                         }),
                {.most = 50});
}

void measureDashboard(Casebook &casebook)
{
    figures.add(QStringLiteral("dashboard of the demonstration, read and worked out"),
                medianOf(5,
                         [&] {
                             const ProductionDashboard dashboard =
                                 must(ProductionDashboard::load(casebook, QDate(2026, 1, 1)));
                             (void)dashboard.dashboard({});
                         }),
                {.most = 100});
}

void measureReport(Casebook &casebook, const QString &folder)
{
    int pages = 0;
    const Took took = timed([&] {
        const ReportDocument report =
            must(makeReport(QStringLiteral("site_register"), casebook.reader(), {}));
        const ReportPages laidOut = layOut(report,
                                           QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                                       QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
        pages = laidOut.count();
        must(writeReportPdf(laidOut, folder + QStringLiteral("/register.pdf")));
    });
    figures.add(QStringLiteral("site register of %1 pages to PDF, of 30 ms a page").arg(pages), took,
                {.most = pages * 30.0});
}

void measureDuplicates(Casebook &casebook, int persons)
{
    QRandomGenerator chance(20261122);
    const QStringList given{QStringLiteral("Amina"),  QStringLiteral("Jean-Pierre"), QStringLiteral("Zoë"),
                            QStringLiteral("Désiré"), QStringLiteral("Maria"),       QStringLiteral("Espérance"),
                            QStringLiteral("Joseph"), QStringLiteral("Ruth")};
    const QStringList beginnings{QStringLiteral("Ba"),  QStringLiteral("Ka"),  QStringLiteral("Mu"),
                                 QStringLiteral("Nya"), QStringLiteral("Shi"), QStringLiteral("To"),
                                 QStringLiteral("Zi")};
    const QStringList endings{QStringLiteral("bona"), QStringLiteral("hindo"), QStringLiteral("kwege"),
                              QStringLiteral("lume"), QStringLiteral("rongo"), QStringLiteral("sanze"),
                              QStringLiteral("vira")};
    {
        Batch batch(casebook.store(), QStringLiteral("Persons"), BatchKind::Import);
        must(batch.begin());
        for (int i = 0; i < persons; ++i) {
            Record one(person());
            one.set(person().givenName, given.at(chance.bounded(int(given.size()))));
            const QString family = beginnings.at(chance.bounded(int(beginnings.size())))
                + beginnings.at(chance.bounded(int(beginnings.size()))).toLower()
                + endings.at(chance.bounded(int(endings.size()))) + QString(QChar(u'a' + chance.bounded(26)));
            one.set(person().familyName, family);
            must(casebook.store().saveChecked(one));
        }
        (void)must(batch.commit());
    }
    figures.add(QStringLiteral("duplicates among %1 persons").arg(persons),
                timed([&] { (void)must(findDuplicates(casebook.reader(), person())); }),
                {.most = 5000.0 * persons / 100'000});
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    initReferenceResources();
    initDemoResources();
    const int persons = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    CasebookLocation location;
    location.path = folder.filePath(QStringLiteral("demonstration.lodebook"));
    const NewCasebook made = must(makeCasebook(location, {}, true));
    measureRecord(*made.casebook);
    measureDashboard(*made.casebook);
    measureReport(*made.casebook, folder.path());
    measureDuplicates(*made.casebook, persons);
    figures.write(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    return 0;
}
