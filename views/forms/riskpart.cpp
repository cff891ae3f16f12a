// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/riskpart.h"

#include "models/entities/duediligence/riskflag.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/programme/riskescalation.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Lodebook {

namespace {

QString stateLabel(const QString &state)
{
    for (const Derived &derived : riskFlag().derived()) {
        for (const Choice &choice : derived.choices) {
            if (derived.name == u"state" && state == choice.code)
                return QCoreApplication::translate("Entities", choice.label);
        }
    }
    return state;
}

} // namespace

RiskPart::RiskPart(const RecordId &flag, Casebook &casebook, QWidget *parent)
    : RecordPart(parent)
    , m_flag(flag)
    , m_casebook(casebook)
    , m_words(new QLabel(this))
    , m_label(new QLabel(this))
    , m_plan(choiceBox(QStringLiteral("riskPlan"), this))
    , m_escalate(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(QStringLiteral("riskWords"));
    column->addWidget(m_words);
    auto *line = new QWidget(this);
    FlowLayout *row = flowIn(line, Theme::Unit);
    for (QWidget *part : QList<QWidget *>{m_label, m_plan, m_escalate, m_open})
        row->addWidget(part);
    column->addWidget(line);
    column->addStretch(1);
    m_label->setBuddy(m_plan);
    m_escalate->setObjectName(QStringLiteral("escalateRisk"));
    m_open->setObjectName(QStringLiteral("openRiskAction"));
    connect(m_escalate, &QPushButton::clicked, this, &RiskPart::escalate);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(Location::of(engagementAction(), m_action), false); });
    connect(&casebook.store(), &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        const QList<const Entity *> read{&riskFlag(), &engagementAction(), &engagementPlan()};
        if (std::ranges::any_of(read, [&notice](const Entity *entity) { return notice.touches(*entity); }))
            show();
    });
    retranslate();
}

void RiskPart::show()
{
    const Result<Record> flag = m_casebook.reader().find(riskFlag(), m_flag);
    if (!flag)
        return emit failed(flag.error());
    const Result<QList<Record>> plans = plansForRisk(m_casebook.reader(), *flag);
    const Result<Explanation> state = explainRiskState(m_casebook.reader(), *flag, m_casebook.clock().today());
    if (!plans || !state)
        return emit failed(plans ? state.error() : plans.error());
    const QVariant before = m_plan->currentData();
    m_plan->clear();
    for (const Record &plan : *plans)
        m_plan->addItem(plan.text(engagementPlan().title), QVariant::fromValue(plan.id()));
    m_plan->setCurrentIndex(qMax(plans->size() == 1 ? 0 : -1, m_plan->findData(before)));
    m_action = state->rows.isEmpty() ? RecordId() : state->rows.first().record;
    const QString code = state->value.toString();
    QStringList words{tr("State: %1").arg(stateLabel(code))};
    if (!m_action.isNull())
        words.append(state->rows.first().contribution.isEmpty() ? tr("Escalated into “%1”, without a due day.").arg(state->rows.first().title)
                                                               : tr("Escalated into “%1”, due on %2.").arg(state->rows.first().title, state->rows.first().contribution));
    else if (plans->isEmpty())
        words.append(tr("The organisation has no open engagement plan to take this risk."));
    m_words->setText(words.join(u'\n'));
    const bool canEscalate = m_action.isNull() && code != u"closed" && !plans->isEmpty() && !m_casebook.isReadOnly();
    m_escalate->setEnabled(canEscalate);
    for (QWidget *widget : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_escalate)})
        widget->setVisible(m_action.isNull());
    m_open->setVisible(!m_action.isNull());
}

void RiskPart::escalate()
{
    const Result<Record> action = escalateRisk(m_casebook.store(), {.flag = m_flag, .plan = m_plan->currentData().toUuid()});
    if (!action)
        return emit failed(action.error());
    emit said(tr("Escalated into an action of the plan; undo takes it back."));
}

void RiskPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordPart::changeEvent(event);
}

void RiskPart::retranslate()
{
    m_label->setText(tr("Engagement &plan"));
    m_escalate->setText(tr("&Escalate into the plan"));
    m_open->setText(tr("&Open the action"));
    show();
}

} // namespace Lodebook
