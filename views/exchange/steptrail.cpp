// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/steptrail.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace Lodebook {

StepTrail::StepTrail(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, Theme::Unit / 2);
    fitHeightToWidth(*this);
}

void StepTrail::setSteps(const QStringList &steps)
{
    while (m_buttons.size() < steps.size()) {
        const int step = int(m_buttons.size());
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(QStringLiteral("step%1").arg(step));
        connect(button, &QToolButton::clicked, this, [this, step] { emit chosen(step); });
        layout()->addWidget(button);
        m_buttons.append(button);
    }
    for (qsizetype step = 0; step < steps.size(); ++step)
        m_buttons.at(step)->setText(tr("%1  %2", "number and name of a step").arg(QString::number(step + 1), steps.at(step)));
    restyle();
}

void StepTrail::setCurrent(int step, int reached)
{
    m_current = step;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setEnabled(i <= reached);
        m_buttons.at(i)->setIcon(i < step ? icon(QStringLiteral("check")) : QIcon());
        m_buttons.at(i)->setAccessibleDescription(i == step ? tr("The step you are at") : i < step ? tr("Done") : tr("Comes later"));
    }
    restyle();
}

void StepTrail::restyle()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        QFont face = font();
        face.setBold(i == m_current);
        face.setUnderline(i == m_current);
        m_buttons.at(i)->setFont(face);
    }
    updateGeometry();
}

void StepTrail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace Lodebook
