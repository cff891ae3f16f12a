// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/binpreview.h"
#include "models/storage/casebook.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Lodebook {

class MessageBar;
class WorkStrip;

/// Shows what comes back with records that are taken out of the recycle bin, which of their links stay broken, and
/// which of them cannot come back and why. Nothing is moved before its button.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(Casebook &casebook, const Entity &entity, const QList<RecordId> &records, QWidget *parent);

    void reject() override; ///< While something runs, stops that.
    bool isBusy() const;

signals:
    void restored(int count);

private:
    void look(const QList<RecordId> &records);
    void show(const BinPreview &preview);
    void restore();

    const Entity &m_entity;
    Casebook &m_casebook; // not owned
    MessageBar *m_messages;
    WorkStrip *m_work;
    QLabel *m_sum;
    QTreeWidget *m_tree;
    QPushButton *m_restore;
    std::shared_ptr<const BinPreview> m_preview;
};

} // namespace Lodebook
