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
class Job;

/// Where the day begins: what was left unsaved, what is to be done, what changed, what there is.
class HomePage final : public Page
{
    Q_OBJECT

public:
    HomePage(Casebook &casebook, const DraftStore &drafts, QWidget *parent = nullptr);
    ~HomePage() override;

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
    void lookForDeadlines();
    void jobEnded();
    void showDeadlines(const QVariant &found);
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
    Card *m_deadlines = nullptr;
    std::unique_ptr<Job> m_job; ///< Looks for deadlines.
    bool m_lookAgain = false;   ///< Something changed while it looked.
    int m_columns = 0;
    bool m_stale = true;
};

} // namespace Lodebook
