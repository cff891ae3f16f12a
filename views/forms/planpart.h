// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/forms/recordpart.h"

class QPushButton;

namespace Lodebook {

class DocumentView;

/// A whole engagement plan on one screen: the same that its printed page says. From here it is approved, frozen for a
/// review, and printed.
class PlanPart final : public RecordPart
{
    Q_OBJECT

public:
    PlanPart(const RecordId &plan, Casebook &casebook, QWidget *parent = nullptr);

    DocumentView &view() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void approve();
    void freeze();
    void print();
    void retranslate();

    RecordId m_plan;
    Casebook &m_casebook; // not owned
    QPushButton *m_approve;
    QPushButton *m_freeze;
    QPushButton *m_print;
    DocumentView *m_view;
};

} // namespace Lodebook
