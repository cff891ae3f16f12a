// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/job.h"

#include <QWidget>

namespace Lodebook {

class ProgressStrip;

/// Does long work for a page, one piece at a time, and shows at the top of it how far it is, with a button that stops it.
/// The work gets a casebook of its own; what it changes is told to every window. Nothing is seen while nothing runs.
class WorkStrip final : public QWidget
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QVariant> &answer)>;

    WorkStrip(Casebook &casebook, QWidget *parent);

    /// False: other work is still running. Work that is cancelled answers Error::Cancelled.
    bool start(const QString &title, const Job::CasebookWork &work, const Done &done);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    void cancel();

signals:
    void runningChanged(bool running);

private:
    void end();

    Casebook &m_casebook; // not owned
    ProgressStrip *m_progress;
    Job *m_job = nullptr;
};

} // namespace Lodebook
