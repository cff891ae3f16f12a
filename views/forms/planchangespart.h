// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/forms/recordpart.h"

class QLabel;
class QTreeWidget;

namespace Lodebook {

class CalmComboBox;

/// Any two versions of a plan against each other, field by field: baselines, states at reviews, and the plan as it stands.
class PlanChangesPart final : public RecordPart
{
    Q_OBJECT

public:
    PlanChangesPart(const RecordId &plan, Casebook &casebook, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readVersions();
    void offer(); ///< The versions, in the boxes; what was chosen stays chosen.
    void compare();
    void retranslate();

    RecordId m_plan;
    Casebook &m_casebook; // not owned
    QList<Record> m_versions;
    QLabel *m_fromLabel;
    CalmComboBox *m_from;
    QLabel *m_toLabel;
    CalmComboBox *m_to;
    QTreeWidget *m_table;
    QLabel *m_words;
};

} // namespace Lodebook
