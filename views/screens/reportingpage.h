// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/reportingmodel.h"
#include "views/exchange/deskpage.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;
class QTableView;

namespace Lodebook {

/// Who has reported, member by year, and the action that asks all members for the report on a year. Before it is pressed
/// the page says whom it would ask.
class ReportingPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit ReportingPage(Casebook &casebook, QWidget *parent = nullptr);

    QString title() const override;
    QString statusText() const override;
    void refresh(const ChangeNotice &notice) override;

protected:
    void showState() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Loaded
    {
        WhoHasReported grid;
        QList<QPair<RecordId, QString>> questionnaires;
    };

    QWidget *makeWish();
    ReportRequestWish wish() const;
    void load();
    void preview();
    void take(const Loaded &loaded);
    void request();
    void remind();
    void openCurrent();

    ReportingModel *m_model;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_remind;
    QPushButton *m_ask;
    QComboBox *m_questionnaire;
    QSpinBox *m_year;
    QDateEdit *m_due;
    QLabel *m_questionnaireLabel;
    QLabel *m_yearLabel;
    QLabel *m_dueLabel;
    QLabel *m_who;
    int m_toAsk = 0;
    int m_there = 0;
};

} // namespace Lodebook
