// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/calendarfile.h"

#include "models/entities/partners/event.h"
#include "models/exchange/export/calendarexport.h"
#include "views/widgets/filedialog.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

} // namespace

Job::CasebookWork calendarWork(const QString &path)
{
    return [path](Casebook &casebook, Progress &) -> Result<QVariant> {
        const QDate today = casebook.clock().today();
        const Result<QList<Deadline>> due = deadlines(casebook.reader(), today, today.addYears(1));
        const Result<QList<Record>> events = casebook.reader().list(Query(event()));
        if (!due || !events)
            return due ? events.error() : due.error();
        const Result<CalendarReport> report = writeCalendar(*due, *events, path, casebook.clock().now());
        return report ? Result<QVariant>(report->written) : Result<QVariant>(report.error());
    };
}

void askForCalendarFile(QWidget *window, WorkStrip &work, const std::function<void(const Result<QVariant> &, const QString &)> &done)
{
    auto *dialog = new FileDialog(window, Words::tr("Write a calendar file"), QStringLiteral("lodebook"), Words::tr("Calendar (*.ics)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &work, [&work, done](const QString &path) {
        work.start(Words::tr("Writing %1").arg(path), calendarWork(path), [path, done](const Result<QVariant> &written) { done(written, path); });
    });
    dialog->open();
}

} // namespace Lodebook
