// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

namespace Lodebook {

class Chip;
class FlowLayout;

/// An editor of several members, each shown as a chip that Delete takes out, with an entry behind them that adds one.
class ChipsEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChipsEditor(const Field &field, Casebook &casebook, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

protected:
    void setEntry(QWidget *entry);
    /// Shows these words as the members, in this order.
    void showMembers(const QStringList &words);
    virtual void takeOut(qsizetype member) = 0;
    virtual void openMember(qsizetype) {}

private:
    QWidget *m_content;
    FlowLayout *m_flow;
    QList<Chip *> m_chips;
    bool m_readOnly = false;
};

} // namespace Lodebook
