// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/conflictsmodel.h"
#include "views/exchange/deskpage.h"

class QSplitter;
class QTableView;

namespace Lodebook {

class DecisionPanel;
class MergePanel;

/// What several people decided differently before they heard of each other, one after the other: both values with who
/// and when, a record that one deleted and another changed, a record created twice. Each decision can be undone.
class ConflictsPage final : public DeskPage
{
    Q_OBJECT

public:
    /// A place whose preset names a conflict begins with it.
    ConflictsPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    [[nodiscard]] static Location locationFor(const QString &conflict);

    QString title() const override;
    QString statusText() const override;
    void refresh(const ChangeNotice &notice) override;

protected:
    void showState() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showConflicts(const QList<OpenConflict> &conflicts);
    void showCurrent();
    const OpenConflict *current() const;
    void decide(const std::function<Result<>(Conflicts &, const OpenConflict &)> &decision);
    void decided(const QString &title);
    void merge();

    ConflictsModel *m_model;
    QTableView *m_table;
    QSplitter *m_parts;
    DecisionPanel *m_decision;
    MergePanel *m_merge;
    bool m_stale = true;
    bool m_isLoaded = false;
    int m_row = 0; ///< Where the next one is looked for.
};

} // namespace Lodebook
