// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/planpart.h"

#include "models/programme/planversions.h"
#include "views/reports/documentview.h"
#include "views/reports/paperdialog.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

ReportMaker sheetOf(const RecordId &plan)
{
    return [plan](Casebook &casebook, ReportRequest request) {
        request.recordId = plan;
        return makeReport(QStringLiteral("engagement_plan"), casebook.reader(), request);
    };
}

} // namespace

PlanPart::PlanPart(const RecordId &plan, Casebook &casebook, QWidget *parent)
    : RecordPart(parent)
    , m_plan(plan)
    , m_casebook(casebook)
    , m_approve(new QPushButton(this))
    , m_freeze(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_view(new DocumentView(casebook, sheetOf(plan), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    for (QPushButton *button : {m_approve, m_freeze, m_print})
        row->addWidget(button);
    column->addWidget(line);
    column->addWidget(m_view, 1);
    m_approve->setObjectName(QStringLiteral("approvePlan"));
    m_freeze->setObjectName(QStringLiteral("freezePlan"));
    m_print->setObjectName(QStringLiteral("printPlan"));
    m_approve->setEnabled(!casebook.isReadOnly());
    m_freeze->setEnabled(!casebook.isReadOnly());
    connect(m_approve, &QPushButton::clicked, this, &PlanPart::approve);
    connect(m_freeze, &QPushButton::clicked, this, &PlanPart::freeze);
    connect(m_print, &QPushButton::clicked, this, &PlanPart::print);
    retranslate();
}

void PlanPart::approve()
{
    const Result<Record> version = approvePlan(m_casebook.store(), m_plan, m_casebook.clock().today());
    if (!version)
        return emit failed(version.error());
    emit said(tr("Approved. The plan as it stands is kept as baseline; undo takes both back."));
}

void PlanPart::freeze()
{
    const Result<Record> version = freezePlan(m_casebook.store(), m_plan, QStringLiteral("review"));
    if (!version)
        return emit failed(version.error());
    emit said(tr("The plan as it stands is kept, to be compared with later."));
}

void PlanPart::print()
{
    auto *dialog = new PaperDialog(m_casebook, tr("Engagement plan"), sheetOf(m_plan), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPart::changeEvent(event);
}

void PlanPart::retranslate()
{
    m_approve->setText(tr("&Approve and freeze"));
    m_approve->setToolTip(tr("Approves the plan today and keeps it as baseline, so that later changes can be shown"));
    m_freeze->setText(tr("&Freeze for a review"));
    m_freeze->setToolTip(tr("Keeps the plan as it stands, without approving it"));
    m_print->setText(tr("&Print the plan"));
    m_view->setAccessibleName(tr("The plan on one page"));
}

} // namespace Lodebook
