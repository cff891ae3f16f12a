// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/yearlycontributions.h"
#include "models/storage/casebook.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace Lodebook {

class DocumentView;

/// The members on any day, counted by pillar and category, and the contributions of a year, made for all of them at once
/// after they have been looked at.
class MembersPage final : public QWidget
{
    Q_OBJECT

public:
    MembersPage(Casebook &casebook, QWidget *parent = nullptr);

    DocumentView &view() { return *m_view; }

signals:
    void recordActivated(const Lodebook::RecordRef &record);
    void failed(const Lodebook::Error &error);
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContributions();
    void preview();
    void fitColumns();
    void make();
    void print();
    void retranslate();

    Casebook &m_casebook; // not owned
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QPushButton *m_print;
    DocumentView *m_view;
    QLabel *m_yearLabel;
    QSpinBox *m_year;
    QLabel *m_dueLabel;
    QDateEdit *m_due;
    QPushButton *m_make;
    QLabel *m_words;
    QTreeWidget *m_lines;
};

} // namespace Lodebook
