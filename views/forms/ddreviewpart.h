// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/ddreviewmodel.h"
#include "models/storage/casebook.h"
#include "views/forms/recordpart.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace Lodebook {

class CalmComboBox;
class WorkStrip;

/// The review of a due-diligence report on one screen: each question with last year's answer, the member's and the
/// reviewer's word beside it, and the improvements agreed on. In the table 0 to 3 give a maturity, Delete takes it away,
/// Return goes to the comment. From here forms go out and come back, and the open questions are printed.
class DdReviewPart final : public RecordPart
{
    Q_OBJECT

public:
    DdReviewPart(const RecordId &report, Casebook &casebook, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeDetail();
    void reload();
    void showCurrent();
    void showTurns(const RecordId &answer);
    void showImprovements(const DdReview &review);
    void keepReview();
    bool takesKey(int key);
    void takeOver();
    void confirm();
    void askWhereToWrite();
    void writeFormTo(const QString &path);
    void askForForms();
    void printOpen();
    void addImprovement();
    void retranslate();

    RecordId m_report;
    Casebook &m_casebook; // not owned
    DdReviewModel *m_model;
    QTableView *m_table;
    QPushButton *m_takeOver;
    QPushButton *m_confirm;
    QPushButton *m_write;
    QPushButton *m_takeIn;
    QPushButton *m_print;
    QLabel *m_words;
    WorkStrip *m_work;
    QLabel *m_question;
    QLabel *m_evidence;
    QLabel *m_maturityLabel;
    CalmComboBox *m_maturity;
    QLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
    QLabel *m_turnsLabel;
    QListWidget *m_turns;
    QLabel *m_improvementsLabel;
    QListWidget *m_improvements;
    QLineEdit *m_newImprovement;
    QPushButton *m_addImprovement;
    RecordId m_shown; ///< The question whose review stands in the editors.
};

} // namespace Lodebook
