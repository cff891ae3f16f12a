// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportjob.h"

#include "models/reports/reportfiles.h"
#include "models/reports/reportlayout.h"
#include "models/reports/reportpainter.h"
#include "views/widgets/onworker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>

namespace Lodebook {

namespace {

/// Making is most of the work; laying out is the rest.
constexpr double makingShare = 0.8;

ReportOutcome makePages(const CasebookLocation &location, const Casebook::Options &options, const ReportMaker &maker, const ReportRequest &request)
{
    Result<std::unique_ptr<Casebook>> casebook = Casebook::open(location, options);
    if (!casebook)
        return {.error = casebook.error(), .document = {}, .pages = {}};
    Result<ReportDocument> report = maker(**casebook, request);
    if (!report)
        return {.error = report.error(), .document = {}, .pages = {}};
    auto document = std::make_shared<const ReportDocument>(std::move(*report));
    auto pages = std::make_shared<const ReportPages>(layOut(*document, reportPaper(*document)));
    return {.error = {}, .document = document, .pages = pages};
}

ReportOutcome outcomeOf(const ReportOutcome &report, const Result<> &result)
{
    ReportOutcome outcome = report;
    if (!result)
        outcome.error = result.error();
    return outcome;
}

} // namespace

ReportJob::ReportJob(QObject *parent) : QObject(parent) {}

ReportJob::~ReportJob()
{
    cancel();
}

void ReportJob::cancel()
{
    if (m_running)
        m_running->store(true);
}

void ReportJob::start(std::function<ReportOutcome(const Stop &)> work, std::function<void(const ReportOutcome &)> done)
{
    cancel();
    const Stop stop = std::make_shared<std::atomic_bool>(false);
    m_running = stop;
    auto *watcher = new QFutureWatcher<ReportOutcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, stop, done = std::move(done)] {
        watcher->deleteLater();
        if (m_running != stop) // something else was started meanwhile
            return;
        m_running.reset();
        done(watcher->result());
    });
    watcher->setFuture(onWorker<ReportOutcome>([work = std::move(work), stop] { return work(stop); }));
}

void ReportJob::make(const Casebook &casebook, const ReportMaker &maker, const ReportRequest &request)
{
    const QPointer<ReportJob> self(this);
    const CasebookLocation location = casebook.location();
    const Casebook::Options options = casebook.options();
    start([=](const Stop &stop) {
        ReportRequest watched = request;
        watched.progress = [self, stop](double share) {
            if (!stop->load())
                QMetaObject::invokeMethod(qApp, [self, share] {
                    if (self)
                        emit self->progressed(share * makingShare);
                });
            return !stop->load();
        };
        return makePages(location, options, maker, watched);
    }, [this](const ReportOutcome &outcome) { emit made(outcome); });
}

void ReportJob::write(const ReportOutcome &report, const QString &path)
{
    start([=](const Stop &stop) {
        const auto cancelled = [stop] { return stop->load(); };
        const bool pdf = QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
        return outcomeOf(report, pdf ? writeReportPdf(*report.pages, path, cancelled) : writeReport(*report.document, path, cancelled));
    }, [this, path](const ReportOutcome &outcome) { emit written(path, outcome); });
}

void ReportJob::print(const ReportOutcome &report, std::shared_ptr<QPrinter> printer)
{
    start([=](const Stop &stop) {
        const bool some = printer->printRange() == QPrinter::PageRange && printer->fromPage() > 0;
        return outcomeOf(report, printReport(*printer, *report.pages, some ? printer->fromPage() - 1 : 0, some ? printer->toPage() - 1 : -1, [stop] { return stop->load(); }));
    }, [this](const ReportOutcome &outcome) { emit written({}, outcome); });
}

} // namespace Lodebook
