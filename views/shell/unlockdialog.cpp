// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/unlockdialog.h"

#include "views/shell/unlockform.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

UnlockDialog::UnlockDialog(const CasebookLocation &location, QWidget *parent)
    : QDialog(parent)
    , m_form(new UnlockForm(location, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    const auto showState = [this] { m_open->setEnabled(m_form->canUnlock()); };
    connect(m_form, &UnlockForm::stateChanged, this, showState);
    connect(m_form, &UnlockForm::unlocked, this, [this] {
        accept();
        emit unlocked();
    });
    connect(buttons, &QDialogButtonBox::accepted, m_form, &UnlockForm::unlock);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnlockDialog::reject);
    retranslate();
    resize(520, 220);
    showState();
    m_form->setFocus();
}

void UnlockDialog::done(int result)
{
    m_form->clear();
    QDialog::done(result);
}

void UnlockDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void UnlockDialog::retranslate()
{
    setWindowTitle(tr("Encrypted casebook"));
    m_open->setText(tr("&Open"));
}

} // namespace Lodebook
