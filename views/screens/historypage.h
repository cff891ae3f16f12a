// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/historymodel.h"
#include "views/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Lodebook {

class EmptyList;
class Heading;
class MessageBar;
class WorkStrip;

/// Everything that was ever changed in the casebook, field by field: by whom, since when, of which kind of record; an
/// action can be taken back whole from here, however old it is, and what is shown can be exported.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Casebook &casebook, QWidget *parent = nullptr);

    Location location() const override { return Location::screen(QStringLiteral("history")); }
    QString title() const override;

    void undoAction();
    void chooseFile();
    void exportTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTable();
    ChangeLog::BatchFilter filter() const;
    void fillChoices();
    void applyFilter();
    void showState();
    void retranslate();

    Casebook &m_casebook; // not owned
    HistoryModel *m_model;
    Heading *m_title = nullptr;
    QLabel *m_whoLabel = nullptr;
    QLabel *m_kindLabel = nullptr;
    QLabel *m_sinceLabel = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_since = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_export = nullptr;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QStackedWidget *m_pages;
    QTableView *m_table = nullptr;
    EmptyList *m_empty = nullptr;
};

} // namespace Lodebook
