// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportjob.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Lodebook {

class ReportPreview;

/// A report on the screen: its pages as they will be printed, and the ways to print and to keep them. What takes time
/// runs on a worker and can be stopped; what goes wrong is said above the pages.
class ReportDesk final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportDesk(Casebook &casebook, QWidget *parent = nullptr);

    /// Makes a report and shows it in the place of the one before. \a title is what it is called while it is being made.
    void make(const QString &title, const ReportMaker &maker, const ReportRequest &request);
    /// What is shown is not what is wanted any more: it is neither printed nor kept until another is made.
    void hold();
    void clear(); ///< There is nothing to show.
    bool isWorking() const { return m_job->isRunning(); }
    void say(const QString &message, bool isError);

signals:
    void shown(const QString &name, int pages);
    void stateChanged(); ///< Work has begun or ended, or another page is in sight.

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTools(QWidget *tools);
    void connectAll();
    void retranslate();
    void onMade(const ReportOutcome &outcome);
    void onWritten(const QString &path, const ReportOutcome &outcome);
    void print();
    void save(const QString &ending, const QString &kind);
    void showState();

    Casebook &m_casebook; // not owned
    ReportJob *m_job;
    ReportOutcome m_report;
    bool m_isHeld = false;
    QPointer<QPushButton> m_focusBefore; ///< The button that had the focus when it was switched off.
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_html;
    QPushButton *m_odt;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    QLabel *m_position;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ReportPreview *m_preview;
};

} // namespace Lodebook
