// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"
#include "models/storage/casebook.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace Lodebook {

class ReportDesk;

/// The reports of a casebook: choose one, say what it is about, and it stands on the desk beside.
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
    void connectAll();
    void retranslate();

    const ReportSpec *chosen() const;
    ReportRequest request() const;
    void choose();
    void fillRecords(const Entity &entity);
    void refresh();
    void refreshSoon();
    void makeChosen();
    void showState();

    Casebook &m_casebook;
    ReportDesk *m_desk;
    std::optional<Filter> m_filter;
    RecordId m_wanted; ///< The record to choose once the records are listed.
    std::optional<std::pair<QString, RecordId>> m_asked; ///< The report asked for last, and what it is about.
    QTimer m_soon;

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
};

} // namespace Lodebook
