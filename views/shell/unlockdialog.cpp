// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/unlockdialog.h"

#include "models/storage/encryption.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/onworker.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

UnlockDialog::UnlockDialog(CasebookLocation location, QWidget *parent)
    : QDialog(parent)
    , m_location(std::move(location))
    , m_messages(new MessageBar(this))
    , m_secret(new QLineEdit(this))
    , m_show(new QCheckBox(tr("&Show what is typed"), this))
    , m_wait(new QLabel(this))
{
    setWindowTitle(tr("Encrypted casebook"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    auto *about = new QLabel(tr("%1 is encrypted. It opens with its passphrase, or with the recovery key on paper.")
                                 .arg(QFileInfo(m_location.path).fileName()),
                             this);
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    about->setToolTip(m_location.display());
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->addRow(tr("&Passphrase or recovery key"), m_secret);
    form->addRow(QString(), m_show);
    column->addLayout(form);
    column->addWidget(m_wait);
    column->addStretch(1);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Passphrase or recovery key"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(m_show, &QCheckBox::toggled, this,
            [this](bool shown) { m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_secret, &QLineEdit::textChanged, this, &UnlockDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::unlock);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnlockDialog::reject);
    resize(520, 220);
    updateButtons();
}

void UnlockDialog::updateButtons()
{
    m_secret->setReadOnly(m_working);
    m_open->setEnabled(!m_working && !m_secret->text().isEmpty());
    m_wait->setText(m_working ? tr("The key is worked out…") : QString());
}

void UnlockDialog::unlock()
{
    if (m_working)
        return;
    m_working = true;
    m_messages->putAway();
    updateButtons();
    using Outcome = std::shared_ptr<const Result<>>;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        finish(*watcher->result());
    });
    watcher->setFuture(onWorker<Outcome>([location = m_location, secret = m_secret->text()] {
        return std::make_shared<const Result<>>(Encryption::unlock(location, secret));
    }));
}

void UnlockDialog::finish(const Result<> &outcome)
{
    m_working = false;
    updateButtons();
    if (!isVisible()) // left meanwhile: nobody asked for the key after all
        return;
    if (!outcome) {
        m_messages->showError(outcome.error());
        m_secret->selectAll();
        m_secret->setFocus();
        return;
    }
    m_secret->clear();
    accept();
    emit unlocked();
}

void UnlockDialog::reject()
{
    m_secret->clear();
    QDialog::reject();
}

} // namespace Lodebook
