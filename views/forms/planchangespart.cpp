// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/planchangespart.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/planversion.h"
#include "models/programme/planversions.h"
#include "models/programme/programmewords.h"
#include "views/fields/displaytext.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"
#include "views/widgets/treeitem.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Lodebook {

PlanChangesPart::PlanChangesPart(const RecordId &plan, Casebook &casebook, QWidget *parent)
    : RecordPart(parent)
    , m_plan(plan)
    , m_casebook(casebook)
    , m_fromLabel(new QLabel(this))
    , m_from(choiceBox(QStringLiteral("fromVersion"), this))
    , m_toLabel(new QLabel(this))
    , m_to(choiceBox(QStringLiteral("toVersion"), this))
    , m_table(new QTreeWidget(this))
    , m_words(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    for (QWidget *part : QList<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        row->addWidget(part);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    column->addWidget(line);
    m_words->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("planChangesWords"));
    column->addWidget(m_words);
    m_table->setObjectName(QStringLiteral("planChanges"));
    m_table->setColumnCount(4);
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    column->addWidget(m_table, 1);
    column->addStretch(); // while the table is hidden
    connect(m_from, &QComboBox::currentIndexChanged, this, &PlanChangesPart::compare);
    connect(m_to, &QComboBox::currentIndexChanged, this, &PlanChangesPart::compare);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const RecordRef ref = item->data(0, Qt::UserRole).value<RecordRef>();
        emit openRequested(Location::of(ref.entity, ref.id), false);
    });
    connect(&casebook.store(), &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(engagementPlan()) || notice.touches(engagementAction()) || notice.touches(planVersion()))
            readVersions();
    });
    retranslate();
}

void PlanChangesPart::readVersions()
{
    const Result<QList<Record>> versions = planVersions(m_casebook.reader(), m_plan);
    if (!versions)
        return emit failed(versions.error());
    m_versions = *versions;
    offer();
    compare();
}

void PlanChangesPart::offer()
{
    const Record *baseline = newestBaseline(m_versions);
    for (CalmComboBox *box : {m_from, m_to}) {
        const QSignalBlocker quiet(box);
        const QVariant before = box->count() > 1 ? box->currentData() : QVariant(); // with one to choose nobody has chosen
        box->clear();
        for (const Record &version : m_versions) {
            box->addItem(tr("%1, %2", "kind of a version and its day")
                             .arg(choiceWords(planVersion().kind, version.text(planVersion().kind)), dayWords(version.get(planVersion().frozenOn, QDate()))),
                         QVariant::fromValue(version.id()));
        }
        box->addItem(tr("The plan as it stands"), QVariant::fromValue(RecordId()));
        const QVariant usual = QVariant::fromValue(box == m_from && baseline ? baseline->id() : RecordId());
        box->setCurrentIndex(box->findData(before.isValid() && box->findData(before) >= 0 ? before : usual));
    }
}

void PlanChangesPart::compare()
{
    const auto content = [this](const CalmComboBox &box) -> Result<PlanContent> {
        const RecordId id = box.currentData().toUuid();
        for (const Record &version : m_versions) {
            if (version.id() == id)
                return planOf(version);
        }
        return currentPlan(m_casebook.reader(), m_plan);
    };
    m_table->clear();
    m_table->setVisible(!m_versions.isEmpty());
    if (m_versions.isEmpty())
        return m_words->setText(tr("No version of this plan is frozen yet. Approve it under Plan: from then on every change shows here."));
    const Result<PlanContent> before = content(*m_from);
    const Result<PlanContent> after = content(*m_to);
    if (!before || !after)
        return emit failed(before ? after.error() : before.error());
    const QList<PlanDifference> differences = planDifferences(*before, *after);
    for (const PlanDifference &difference : differences) {
        const bool isPlan = difference.about.entity == engagementPlan().Entity::name();
        const auto value = [&](const QVariant &one) { return difference.field ? displayText(*difference.field, one, m_casebook) : QString(); };
        auto *item = new TreeItem(m_table, {isPlan ? engagementPlan().label() : difference.title,
                                            difference.field ? difference.field->label() : differenceWords(difference.kind), value(difference.before), value(difference.after)});
        item->setData(0, Qt::UserRole, QVariant::fromValue(difference.about));
    }
    m_words->setText(differences.isEmpty() ? tr("Nothing differs between the two.") : tr("%Ln difference(s)", nullptr, int(differences.size())));
}

void PlanChangesPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPart::changeEvent(event);
}

void PlanChangesPart::retranslate()
{
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    m_from->setAccessibleName(tr("Earlier version"));
    m_to->setAccessibleName(tr("Later version"));
    m_table->setHeaderLabels({tr("What"), tr("Field"), tr("Then"), tr("Now")});
    m_table->setAccessibleName(tr("Differences between two versions of the plan"));
    readVersions();
    m_table->header()->resizeSection(0, 32 * fontMetrics().averageCharWidth());
}

} // namespace Lodebook
