// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/forms/draftstore.h"
#include "views/shell/page.h"

class QGridLayout;
class QLabel;
class QScrollArea;

namespace Lodebook {

class Card;
class DeadlineModel;

/// Where the day begins: what was left unsaved, what is to be done, what changed, what there is.
class HomePage final : public Page
{
    Q_OBJECT

public:
    HomePage(Casebook &casebook, const DraftStore &drafts, QWidget *parent = nullptr);

    Location location() const override { return Location::home(); }
    QString title() const override;
    void refresh(const ChangeNotice &notice) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void reload();
    void arrange();
    Card *addCard(const QString &title, const QString &emptyText);
    void addDrafts();
    void addDeadlines();
    void showDeadlines();
    void addChanges();
    void addCounts();
    void addFirstSteps();

    Casebook &m_casebook; // not owned
    DraftStore m_drafts;
    QScrollArea *m_scroll;
    QWidget *m_paper;
    QLabel *m_greeting;
    QGridLayout *m_grid;
    QList<Card *> m_cards;
    Card *m_deadlineCard = nullptr;
    DeadlineModel *m_deadlines = nullptr;
    int m_columns = 0;
    bool m_stale = true;
};

} // namespace Lodebook
