// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/storage/casebook.h"
#include "views/shell/page.h"
#include "views/shell/personalfolder.h"

#include <array>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace Lodebook {

class Card;
class DeadlineModel;
class MessageBar;
class WorkStrip;
struct SampleRemoval;

/// Where the day begins: what was left unsaved, what is late and due, where somebody was and what is pinned, what changed,
/// what there is.
class HomePage final : public Page
{
    Q_OBJECT

public:
    HomePage(Casebook &casebook, const PersonalFolder &personal, QWidget *parent = nullptr);

    Location location() const override { return Location::home(); }
    QString title() const override;
    void refresh(const ChangeNotice &notice) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Part { FirstSteps, Drafts, Exchange, Late, ThisWeek, Later, Pinned, Recent, Changes, Counts, Samples, Parts };

    void reload();
    void arrange();
    void makeCards();
    void retranslate();
    void fillRemembered();
    void fillDrafts();
    void askForDeadlines();
    void showDeadlines();
    void fillRecords(Part part, const QList<RecordRef> &records, const QString &icon);
    void readChanges();
    void readCounts();
    void showCounts(const QList<qint64> &counts);
    void readFirstSteps();
    void readExchange();
    void lookForSamples();
    void askToRemoveSamples();
    void putSamplesAway();
    QString samplesHere() const; ///< Under what they are put away: another casebook has its own.
    void removeSamples();
    void tellRemoval(const SampleRemoval &removal);

    Casebook &m_casebook; // not owned
    PersonalFolder m_personal;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QScrollArea *m_scroll;
    QWidget *m_paper;
    QLabel *m_greeting;
    QLabel *m_whoseLabel;
    QComboBox *m_whose;
    std::array<QVBoxLayout *, 2> m_sides;
    std::array<Card *, Parts> m_cards{};
    DeadlineModel *m_deadlines = nullptr;
    Cancellation m_reading;
    Cancellation m_counting;
    Cancellation m_looking;
    Cancellation m_stepping;
    Cancellation m_exchanging;
    bool m_whoseChosen = false;
    int m_columns = 0;
    bool m_stale = true;
};

} // namespace Lodebook
