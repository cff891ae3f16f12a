// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/unlockform.h"

#include "models/storage/encryption.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/onworker.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Lodebook {

UnlockForm::UnlockForm(CasebookLocation location, QWidget *parent)
    : QWidget(parent)
    , m_location(std::move(location))
    , m_messages(new MessageBar(this))
    , m_about(new QLabel(this))
    , m_form(new QFormLayout)
    , m_secret(new QLineEdit(this))
    , m_show(new QCheckBox(this))
    , m_wait(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_about);
    column->addLayout(m_form);
    column->addWidget(m_wait);
    m_form->addRow(QStringLiteral("."), m_secret);
    m_form->addRow(QString(), m_show);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setToolTip(m_location.display());
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    setFocusProxy(m_secret);
    connect(m_show, &QCheckBox::toggled, this,
            [this](bool shown) { m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_secret, &QLineEdit::textChanged, this, &UnlockForm::stateChanged);
    connect(m_secret, &QLineEdit::returnPressed, this, &UnlockForm::unlock);
    retranslate();
}

bool UnlockForm::canUnlock() const
{
    return !m_working && !m_secret->text().isEmpty();
}

void UnlockForm::clear()
{
    m_secret->clear();
    m_parts.clear();
    m_show->setChecked(false);
    m_messages->putAway();
}

void UnlockForm::showState()
{
    m_secret->setReadOnly(m_working);
    m_wait->setText(m_working ? tr("The key is worked out…") : QString());
    emit stateChanged();
}

void UnlockForm::unlock()
{
    if (!canUnlock())
        return;
    const Result<std::optional<QString>> taken = m_parts.take(m_secret->text());
    if (!taken || !*taken) {
        showTaken(taken ? Result<>() : Result<>(taken.error()));
        return;
    }
    m_working = true;
    m_messages->putAway();
    showState();
    using Outcome = std::shared_ptr<const Result<>>;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        finish(*watcher->result());
    });
    watcher->setFuture(onWorker<Outcome>([location = m_location, secret = **taken] {
        return std::make_shared<const Result<>>(Encryption::unlock(location, secret));
    }));
}

/// A part of a recovery key was typed, and more are needed.
void UnlockForm::showTaken(const Result<> &outcome)
{
    if (!outcome) {
        m_messages->showError(outcome.error());
        m_secret->selectAll();
        return;
    }
    m_secret->clear();
    m_messages->showMessage(
        MessageBar::Severity::Note,
        tr("That part is right. Type another one; %Ln more part(s) are needed.", nullptr, m_parts.missing()));
}

void UnlockForm::finish(const Result<> &outcome)
{
    m_working = false;
    showState();
    if (!isVisible()) // left meanwhile: nobody asked for the key after all
        return;
    if (!outcome) {
        m_messages->showError(outcome.error());
        m_secret->selectAll();
        m_secret->setFocus();
        return;
    }
    clear();
    emit unlocked();
}

void UnlockForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnlockForm::retranslate()
{
    m_about->setText(tr("%1 is encrypted. It opens with its passphrase, or with the recovery key on paper, whole or in "
                            "parts.")
                         .arg(QFileInfo(m_location.path).fileName()));
    static_cast<QLabel *>(m_form->labelForField(m_secret))->setText(tr("&Passphrase or recovery key"));
    m_secret->setAccessibleName(tr("Passphrase or recovery key"));
    m_show->setText(tr("&Show what is typed"));
    showState();
}

} // namespace Lodebook
