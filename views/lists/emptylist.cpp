// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/emptylist.h"

#include "views/widgets/heading.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

EmptyList::EmptyList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(1.3, this))
    , m_text(new QLabel(this))
    , m_step(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QLabel *label : {m_heading, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_heading->setObjectName(QStringLiteral("emptyHeading"));
    m_step->setObjectName(QStringLiteral("emptyStep"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Unit);
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(Theme::Unit);
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_step, &QPushButton::clicked, this, &EmptyList::stepTaken);
}

void EmptyList::say(const QString &heading, const QString &text, const QString &step)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_step->setText(step);
    m_step->setMinimumWidth(m_step->sizeHint().width() + 4 * Theme::Unit);
    m_step->setVisible(!step.isEmpty());
    setFocusProxy(step.isEmpty() ? nullptr : m_step); // one that is hidden would hold the Tab key
}

} // namespace Lodebook
