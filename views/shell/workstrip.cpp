// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workstrip.h"

#include "views/widgets/progressstrip.h"

#include <QVBoxLayout>

namespace Lodebook {

WorkStrip::WorkStrip(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_progress(new ProgressStrip(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    hide();
    connect(m_progress, &ProgressStrip::cancelled, this, &WorkStrip::cancel);
}

void WorkStrip::cancel()
{
    if (m_job)
        m_job->cancel();
}

bool WorkStrip::start(const QString &title, const Job::CasebookWork &work, const Done &done)
{
    if (m_job)
        return false;
    m_job = new Job(m_casebook, title, work, this);
    connect(m_job, &Job::progressed, m_progress, &ProgressStrip::showProgress);
    connect(m_job, &Job::finished, this, [this, done](const QVariant &value) {
        end();
        done(value);
    });
    connect(m_job, &Job::failed, this, [this, done](const Error &error) {
        end();
        done(error);
    });
    m_progress->begin(title);
    show();
    emit runningChanged(true);
    m_job->start();
    return true;
}

void WorkStrip::end()
{
    m_job->deleteLater();
    m_job = nullptr;
    m_progress->end();
    hide();
    emit runningChanged(false);
}

} // namespace Lodebook
