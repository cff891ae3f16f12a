// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backupsmodel.h"
#include "models/storage/casebook.h"
#include "views/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Lodebook {

class EmptyList;
class Heading;
class MessageBar;
class WorkStrip;

/// The backups of the open casebook: make one now, look whether one is sound, put one in the casebook's place. The program
/// makes one by itself every day on which something was changed.
class BackupsPage final : public Page
{
    Q_OBJECT

public:
    explicit BackupsPage(Casebook &casebook, QWidget *parent = nullptr);

    Location location() const override { return Location::screen(QStringLiteral("backups")); }
    QString title() const override;
    QString statusText() const override;

    void make();
    void check();
    /// Says first what would be taken back; the person then decides.
    void askToRestore();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTable();
    void load(const QString &chosen = {});
    int row() const; ///< -1 when none is chosen.
    void showState();
    void retranslate();

    Casebook &m_casebook; // not owned
    BackupsModel *m_model;
    Heading *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_restore = nullptr;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QStackedWidget *m_pages;
    QTableView *m_table = nullptr;
    EmptyList *m_empty = nullptr;
};

} // namespace Lodebook
