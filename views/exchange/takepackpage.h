// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/packpreviewmodel.h"
#include "views/exchange/deskpage.h"

class QTreeView;

namespace Lodebook {

/// Takes a pack in: who made it for whom, what it would change by how delicate that is, and what of it is refused.
/// Nothing is changed before the button is pressed; afterwards the same page says what was done.
class TakePackPage final : public DeskPage
{
    Q_OBJECT

public:
    /// A place whose preset names a file begins with it.
    TakePackPage(const Location &location, Casebook &casebook, QWidget *parent = nullptr);

    /// The page for a file that somebody dropped, or opened from outside.
    [[nodiscard]] static Location locationFor(const QString &file);
    [[nodiscard]] static bool isPack(const QString &file);

    QString title() const override;
    QString statusText() const override;
    bool canPrint() const override { return hasPack(); }
    void print() override;

    void openFile(const QString &path);
    void take();

protected:
    void showState() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void showPack(const PackView &view);
    void showTaken(const PackView &view);
    bool hasPack() const { return m_model->view().report.has_value(); }
    void expand();
    void fitColumns();

    PackPreviewModel *m_model;
    QTreeView *m_tree;
    QPushButton *m_open;
    QPushButton *m_take;
    QPushButton *m_print;
    QPushButton *m_conflicts;
};

} // namespace Lodebook
