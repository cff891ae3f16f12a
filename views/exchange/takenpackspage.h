// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/takenpacksmodel.h"
#include "views/exchange/deskpage.h"

class QTableView;

namespace Lodebook {

/// The packs that were taken in, newest first. Each can be undone, also weeks later; what others built on it is kept
/// and named.
class TakenPacksPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit TakenPacksPage(Casebook &casebook, QWidget *parent = nullptr);

    QString title() const override;
    QString statusText() const override;
    void refresh(const ChangeNotice &notice) override;

protected:
    void showState() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    const TakenPackRow *current() const;
    void askToUndo();
    void undo(const RecordId &pack);
    void showUndone(const UndoReport &report);

    TakenPacksModel *m_model;
    QTableView *m_table;
    QPushButton *m_take;
    QPushButton *m_undo;
};

} // namespace Lodebook
