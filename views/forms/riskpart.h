// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/forms/recordpart.h"

class QLabel;
class QPushButton;

namespace Lodebook {

class CalmComboBox;

/// Where a risk flag is escalated into an action of the member's engagement plan, in one step that can be undone; once it is, how
/// that action stands.
class RiskPart final : public RecordPart
{
    Q_OBJECT

public:
    RiskPart(const RecordId &flag, Casebook &casebook, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void escalate();
    void retranslate();

    RecordId m_flag;
    Casebook &m_casebook; // not owned
    RecordId m_action;    ///< The newest it was escalated into.
    QLabel *m_words;
    QLabel *m_label;
    CalmComboBox *m_plan;
    QPushButton *m_escalate;
    QPushButton *m_open;
};

} // namespace Lodebook
