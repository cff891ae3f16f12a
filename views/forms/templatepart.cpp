// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/templatepart.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/plantemplate.h"
#include "models/entities/partners/templateaction.h"
#include "models/entities/reference/holiday.h"
#include "models/programme/programmewords.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

TemplatePart::TemplatePart(About about, const RecordId &record, Casebook &casebook, QWidget *parent)
    : RecordPart(parent)
    , m_about(about)
    , m_record(record)
    , m_casebook(casebook)
    , m_label(new QLabel(this))
    , m_template(choiceBox(QStringLiteral("planTemplate"), this))
    , m_tree(new QTreeWidget(this))
    , m_words(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    for (QWidget *part : QList<QWidget *>{m_label, m_template, m_apply})
        row->addWidget(part);
    m_label->setBuddy(m_template);
    m_label->setVisible(about == About::OnePlan);
    m_template->setVisible(about == About::OnePlan);
    column->addWidget(line);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("templateWords"));
    column->addWidget(m_words);
    m_tree->setObjectName(QStringLiteral("templateSteps"));
    m_tree->setColumnCount(4);
    m_tree->setAlternatingRowColors(true);
    column->addWidget(m_tree, 1);
    column->addStretch(); // while the tree is hidden
    m_apply->setObjectName(QStringLiteral("applyTemplate"));
    connect(m_template, &QComboBox::currentIndexChanged, this, &TemplatePart::preview);
    connect(m_tree, &QTreeWidget::itemChanged, this, &TemplatePart::showState);
    connect(m_apply, &QPushButton::clicked, this, &TemplatePart::apply);
    connect(&casebook.store(), &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        const QList<const Entity *> read{&planTemplate(), &templateAction(), &engagementPlan(), &engagementAction(), &holiday()};
        if (std::ranges::any_of(read, [&notice](const Entity *entity) { return notice.touches(*entity); }))
            offerTemplates();
    });
    retranslate();
}

void TemplatePart::offerTemplates()
{
    if (m_about == About::OnePlan) {
        const Result<QList<Record>> templates = m_casebook.reader().list(Query(planTemplate()));
        const Result<Record> plan = m_casebook.reader().find(engagementPlan(), m_record);
        if (!templates || !plan)
            return emit failed(templates ? plan.error() : templates.error());
        const QSignalBlocker quiet(m_template);
        const QVariant before = m_template->currentData();
        m_template->clear();
        for (const Record &one : *templates)
            m_template->addItem(one.text(planTemplate().title), QVariant::fromValue(one.id()));
        const QVariant usual = QVariant::fromValue(plan->get(engagementPlan().planTemplate, RecordId()));
        m_template->setCurrentIndex(m_template->findData(before.isValid() ? before : usual)); // none: nobody follows one by accident
    }
    preview();
}

void TemplatePart::preview()
{
    const bool one = m_about == About::OnePlan;
    const RecordId from = one ? m_template->currentData().toUuid() : m_record;
    m_previews.clear();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    if (!from.isNull()) {
        const Result<QList<RecordId>> plans = one ? Result<QList<RecordId>>(QList<RecordId>{m_record}) : plansOf(m_casebook.reader(), from);
        const Result<QList<TemplatePreview>> previews = plans ? previewTemplate(m_casebook.reader(), from, *plans) : Result<QList<TemplatePreview>>(plans.error());
        if (!previews)
            return emit failed(previews.error());
        m_previews = *previews;
        for (const TemplatePreview &preview : std::as_const(m_previews))
            addPlan(preview);
    }
    m_tree->expandAll();
    showState();
}

void TemplatePart::addPlan(const TemplatePreview &preview)
{
    auto *plan = new TreeItem(m_tree, {preview.title, preview.changes() == 0 ? tr("nothing changes") : tr("%Ln change(s)", nullptr, preview.changes())});
    plan->setFlags(plan->flags() | Qt::ItemIsUserCheckable);
    plan->setCheckState(0, preview.changes() > 0 ? Qt::Checked : Qt::Unchecked);
    for (const TemplateStep &step : preview.steps) {
        new TreeItem(plan, {step.title, fateWords(step.fate), step.before.isValid() ? dayWords(step.before) : QString(),
                            step.after.isValid() && step.fate != TemplateStep::Fate::Dropped ? dayWords(step.after) : QString()});
    }
}

QList<TemplatePreview> TemplatePart::chosen() const
{
    QList<TemplatePreview> plans;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        if (m_tree->topLevelItem(row)->checkState(0) == Qt::Checked && m_previews.at(row).changes() > 0)
            plans.append(m_previews.at(row));
    }
    return plans;
}

void TemplatePart::apply()
{
    const Result<TemplateReport> report = applyTemplate(m_casebook.store(), chosen());
    if (!report)
        return emit failed(report.error());
    QString words = tr("%Ln action(s) made or changed.", nullptr, report->added + report->changed + report->dropped) + u' ' + tr("Undo takes them back.");
    if (!report->left.isEmpty())
        words += u' ' + tr("Left as they are, because they were changed meanwhile: %1").arg(listWords(report->left));
    emit said(words);
}

void TemplatePart::showState()
{
    int changes = 0;
    for (const TemplatePreview &plan : chosen())
        changes += plan.changes();
    m_apply->setText(tr("&Apply %Ln change(s)", nullptr, changes));
    m_apply->setEnabled(changes > 0 && !m_casebook.isReadOnly());
    m_tree->setVisible(!m_previews.isEmpty());
    if (m_about == About::OnePlan && m_template->count() == 0)
        m_words->setText(tr("There is no template yet. Add one under Partners, Plan templates, with its actions: then it makes the actions of plans."));
    else if (m_about == About::OnePlan && m_previews.isEmpty())
        m_words->setText(tr("Choose a template: what it would do to this plan is shown first."));
    else if (m_previews.isEmpty())
        m_words->setText(tr("No open plan follows this template. A plan follows it once its actions were made from it."));
    else
        m_words->setText(tr("This is what the template would do. Nothing is done yet; what is done already, and what was taken out of a plan, stays as it is."));
}

void TemplatePart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPart::changeEvent(event);
}

void TemplatePart::retranslate()
{
    m_label->setText(tr("&Template"));
    m_template->setAccessibleName(tr("Template"));
    m_tree->setHeaderLabels({tr("Plan and action"), tr("What happens"), tr("Due now"), tr("Due then")});
    m_tree->setAccessibleName(tr("What the template would do"));
    m_tree->header()->resizeSection(0, 44 * fontMetrics().averageCharWidth());
    m_tree->header()->resizeSection(1, 28 * fontMetrics().averageCharWidth());
    offerTemplates();
}

} // namespace Lodebook
