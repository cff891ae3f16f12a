// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/heldbackmodel.h"
#include "views/exchange/deskpage.h"

class QTableView;

namespace Lodebook {

/// What packs brought that could not come into its record yet, with the reason, and the way to the record.
class HeldBackPage final : public DeskPage
{
    Q_OBJECT

public:
    explicit HeldBackPage(Casebook &casebook, QWidget *parent = nullptr);

    QString title() const override;
    QString statusText() const override;
    void refresh(const ChangeNotice &notice) override;

protected:
    void showState() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void openCurrent();

    HeldBackModel *m_model;
    QTableView *m_table;
    QPushButton *m_open;
};

} // namespace Lodebook
