// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a million records, measured: time to the first rows, jumps, sorting, filtering, a save, and the memory of
// it all.
//   QT_QPA_PLATFORM=offscreen bench_recordlist [rows] [casebook to keep] [figures.json]
#include "models/entities/field/minesite.h"
#include "tests/benchmarks/figures.h"
#include "tests/support/manysites.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Lodebook;

namespace {

Figures figures;

/// A stopwatch that tells what it took.
class Watch
{
public:
    void start()
    {
        m_wall.start();
        m_computed = computed();
    }
    void report(const char *what, int parts = 1, const Mark &mark = {})
    {
        figures.add(QString::fromLatin1(what),
                    {double(m_wall.nsecsElapsed()) / 1e6 / parts, (computed() - m_computed) / parts}, mark);
    }

private:
    static double computed() { return computedMilliseconds(); }
    QElapsedTimer m_wall;
    double m_computed = 0;
};

double megabytes(const char *entry)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(entry))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

qint64 longestStall = 0; ///< Milliseconds one round of the event loop took while we waited for the worker.

template<typename Condition>
bool until(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 60000) {
        QElapsedTimer round;
        round.start();
        QCoreApplication::processEvents();
        longestStall = std::max(longestStall, round.elapsed());
        QThread::usleep(500);
    }
    return condition();
}

std::unique_ptr<RecordListView> measure(Casebook &casebook)
{
    Watch timer;
    timer.start();
    auto owned = std::make_unique<RecordListView>(casebook, Query(mineSite()));
    RecordListView &view = *owned;
    view.resize(1200, 800);
    view.show();
    view.grab();
    timer.report("list: first rows painted", 1, {.most = 150});
    until([&] { return view.records().isComplete(); });
    timer.report("list: all rows known");
    RecordTable &table = view.table();
    const auto jump = [&](const char *what, int row) {
        timer.start();
        table.setCurrentIndex(view.records().index(row, 0));
        table.scrollTo(view.records().index(row, 0));
        view.grab();
        timer.report(what, 1, {.most = 50});
    };
    jump("list: jump to the end", view.records().rowCount() - 1);
    jump("list: jump to the middle", view.records().rowCount() / 2);
    timer.start();
    for (int page = 0; page < 100; ++page) {
        QTest::keyClick(&table, Qt::Key_PageDown);
        view.grab();
    }
    timer.report("list: one page further (mean of 100)", 100, {.most = 33});
    timer.start();
    view.records().setOrder({{mineSite().workers, true}});
    view.grab();
    timer.report("list: sort by an indexed field: first rows", 1, {.most = 50});
    until([&] { return view.records().isComplete(); });
    timer.report("list: sort by an indexed field: all rows");
    timer.start();
    Record site = *casebook.reader().find(mineSite(), view.records().recordAt(10).id);
    site.set(mineSite().workers, 7);
    if (!casebook.store().saveChecked(site))
        std::puts("the save failed");
    view.grab();
    timer.report("list: save a record that moves");
    timer.start();
    view.setFilter(Filter::leaf(mineSite().kind, Compare::Equal, QStringLiteral("small")));
    timer.report("list: set a filter: interface thread back");
    until([&] { return view.records().index(0, 0).data(ValueRole).isValid() && view.records().rowCount() <= 200; });
    timer.report("list: set a filter: first rows", 1, {.most = 50});
    until([&] { return view.records().isComplete() && view.records().rowCount() < 500000; });
    timer.report("list: set a filter: all rows");
    timer.start();
    view.filterLine().setText(QStringLiteral("77123"));
    until([&] { return view.records().isComplete() && view.records().rowCount() < 1000; });
    timer.report("list: type a word: all rows (with the typing pause)");
    view.filterLine().clear();
    view.setFilter({});
    until([&] { return view.records().isComplete() && view.records().rowCount() > 1000; });
    jump("list: jump to the end again", view.records().rowCount() - 1);
    return owned;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1000000;
    const QTemporaryDir folder;
    CasebookLocation location;
    location.path =
        argc > 2 && *argv[2] ? QString::fromLocal8Bit(argv[2]) : folder.filePath(QStringLiteral("many.lodebook"));
    if (!QFile::exists(location.path)) {
        Result<std::unique_ptr<Casebook>> fresh = Casebook::create(location, {.officer = QStringLiteral("Ada")});
        const Result<> filled = fresh ? makeManySites(**fresh, rows) : Result<>(fresh.error());
        if (!filled) {
            std::printf("%s\n", qPrintable(filled.error().message + filled.error().detail));
            return 1;
        }
    }
    const Result<std::unique_ptr<Casebook>> casebook = Casebook::open(location, {});
    if (!casebook)
        return 1;
    const double before = megabytes("VmRSS");
    const std::unique_ptr<RecordListView> view = measure(**casebook);
    QElapsedTimer rest;
    rest.start();
    until([&rest] { return rest.elapsed() > 6000; }); // the reader's connection has been closed by then
    figures.addNumber(QStringLiteral("list: longest stall of the window while waiting"), double(longestStall),
                      QStringLiteral("ms"), {.most = 100});
    figures.addNumber(QStringLiteral("list: memory before it"), before, QStringLiteral("MB"));
    figures.addNumber(QStringLiteral("list: memory with %1 rows, scrolled to the end").arg(rows), megabytes("VmRSS"),
                      QStringLiteral("MB"), {.most = 80});
    figures.write(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    return 0;
}
