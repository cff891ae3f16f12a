// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportjob.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace Lodebook {

class ReportPreview;

/// The reports of a casebook: choose one, say what it is about, see its pages as they will be printed, print them or
/// save them. Everything that takes time runs on a worker and can be stopped; what goes wrong is said in the page.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(Casebook &casebook, QWidget *parent = nullptr);

    /// Chooses a report and makes it, about a record where it needs one.
    void showReport(const QString &name, const RecordId &recordId = {});
    /// The records a report that lists records is to hold; nothing: all.
    void setFilter(const std::optional<Filter> &filter) { m_filter = filter; }

signals:
    void reportShown(const QString &name, int pages);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildChoices();
    void buildParameters(QFormLayout *form);
    void buildTools(QWidget *tools);
    void connectAll();
    void retranslate();

    const ReportSpec *chosen() const;
    ReportRequest request() const;
    void choose();
    void fillRecords(const Entity &entity);
    void refresh();
    void refreshSoon();
    void makeChosen();
    void onMade(const ReportOutcome &outcome);
    void onWritten(const QString &path, const ReportOutcome &outcome);
    void print();
    void save(const QString &ending, const QString &kind);
    void say(const QString &message, bool isError);
    void showState();

    Casebook &m_casebook;
    ReportJob *m_job;
    ReportOutcome m_report;
    std::optional<Filter> m_filter;
    RecordId m_wanted; ///< The record to choose once the records are listed.
    std::optional<std::pair<QString, RecordId>> m_asked; ///< The report asked for last, and what it is about.
    QTimer m_soon;
    QPointer<QPushButton> m_focusBefore;

    QListWidget *m_reports;
    QLabel *m_reportsLabel;
    QLabel *m_recordLabel;
    QComboBox *m_record;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QLabel *m_asOfLabel;
    QDateEdit *m_asOf;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_make;
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
