// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/lockpage.h"

#include "views/shell/unlockform.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int widest = 560;

} // namespace

LockPage::LockPage(const CasebookLocation &location, QWidget *parent)
    : QWidget(parent)
    , m_title(new Heading(1.6, this))
    , m_form(new UnlockForm(location, this))
    , m_unlock(new QPushButton(icon(QStringLiteral("lock")), {}, this))
    , m_quit(new QPushButton(this))
{
    setObjectName(QStringLiteral("lockPage"));
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(2 * Theme::Unit);
    column->addWidget(m_title);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_quit);
    buttons->addStretch(1);
    column->addLayout(buttons);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 8);
    across->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addLayout(across);
    whole->addStretch(2);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setAutoDefault(true);
    setFocusProxy(m_form);
    const auto showState = [this] { m_unlock->setEnabled(m_form->canUnlock()); };
    connect(m_form, &UnlockForm::stateChanged, this, showState);
    connect(m_form, &UnlockForm::unlocked, this, &LockPage::unlocked);
    connect(m_unlock, &QPushButton::clicked, m_form, &UnlockForm::unlock);
    connect(m_quit, &QPushButton::clicked, this, &LockPage::quitRequested);
    retranslate();
    showState();
}

void LockPage::clear()
{
    m_form->clear();
}

void LockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::retranslate()
{
    m_title->setText(tr("The casebook is locked"));
    m_unlock->setText(tr("&Unlock"));
    m_quit->setText(tr("&Quit"));
}

} // namespace Lodebook
