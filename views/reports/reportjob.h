// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportpages.h"
#include "models/reports/reports.h"
#include "models/storage/casebook.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>

class QPrinter;

namespace Lodebook {

/// What became of a piece of work: what went wrong, or the report and its pages.
struct ReportOutcome
{
    std::optional<Error> error;
    std::shared_ptr<const ReportDocument> document;
    std::shared_ptr<const ReportPages> pages;
};

/// Makes a report with a casebook of the thread it runs on; the request's progress tells and stops.
using ReportMaker = std::function<Result<ReportDocument>(Casebook &casebook, const ReportRequest &request)>;

/// Makes, prints and writes reports on a worker with a casebook of its own; one piece of work at a time. Starting
/// another stops the one before.
class ReportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(QObject *parent = nullptr);
    ~ReportJob() override;

    bool isRunning() const { return m_running != nullptr; }
    void make(const Casebook &casebook, const ReportMaker &maker, const ReportRequest &request);
    /// Writes by the ending of the path; a PDF with the pages as they are.
    void write(const ReportOutcome &report, const QString &path);
    void print(const ReportOutcome &report, std::shared_ptr<QPrinter> printer);
    void cancel();

signals:
    void progressed(double share); ///< 0..1
    void made(const Lodebook::ReportOutcome &outcome);
    void written(const QString &path, const Lodebook::ReportOutcome &outcome); ///< An empty path: it was printed.

private:
    using Stop = std::shared_ptr<std::atomic_bool>;
    void start(std::function<ReportOutcome(const Stop &)> work, std::function<void(const ReportOutcome &)> done);

    Stop m_running;
};

} // namespace Lodebook
