// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/duplicategroupsmodel.h"
#include "models/storage/casebook.h"
#include "views/shell/workstrip.h"
#include "views/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Lodebook {

class EmptyList;
class MergePanel;
class MessageBar;

/// Records that may be one: groups by likeness, two of them side by side, merged or told apart; the certain ones all at
/// once after a preview. Each merge is an action that can be undone whole; searching and merging run on a worker.
class DuplicatesPage final : public Page
{
    Q_OBJECT

public:
    /// A place whose preset names an entity begins with it.
    DuplicatesPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    [[nodiscard]] static Location locationFor(const QString &entity);

    Location location() const override { return m_location; }
    QString title() const override;
    QString statusText() const override;

    void search();
    bool isBusy() const { return m_work->isRunning(); }
    DuplicateGroupsModel &groups() { return *m_groups; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDesk();
    QWidget *makeCertain();
    void start(const QString &title, const Job::CasebookWork &work, const std::function<void(const QVariant &)> &done);
    void fillKinds(const QString &wanted);
    const Entity *entity() const;
    void takePairs(const QList<DuplicatePair> &pairs);
    void showGroup();
    void showPair(int place);
    void showNext(int row);
    void merge();
    void tellApart();
    void findCertain();
    void mergeCertain();
    void showState();
    void tellMerged(const QString &words, const RecordId &batch);
    void undo(const RecordId &batch);
    void fitColumns();
    void retranslate();

    Location m_location;
    Casebook &m_casebook; // not owned
    DuplicateGroupsModel *m_groups;
    CertainMergesModel *m_certain;
    QLabel *m_title = nullptr;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_findCertain = nullptr;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QStackedWidget *m_pages;
    EmptyList *m_empty = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_pairLabel = nullptr;
    QComboBox *m_pair = nullptr;
    MergePanel *m_panel = nullptr;
    QLabel *m_certainIntro = nullptr;
    QTableView *m_certainTable = nullptr;
    QPushButton *m_certainBack = nullptr;
    QPushButton *m_certainMerge = nullptr;
    bool m_searched = false;
};

} // namespace Lodebook
