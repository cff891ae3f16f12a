// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/passphraseentry.h"

#include "models/storage/encryption.h"
#include "models/storage/passphrasestrength.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace Lodebook {

PassphraseEntry::PassphraseEntry(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_first(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_strength(new QLabel(this))
    , m_show(new QCheckBox(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_strength->setObjectName(QStringLiteral("strength"));
    m_form->addRow(QStringLiteral("."), m_first);
    m_form->addRow(QStringLiteral("."), m_again);
    m_form->addRow(QString(), m_strength);
    m_form->addRow(QString(), m_show);
    m_strength->setWordWrap(true);
    for (QLineEdit *line : {m_first, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, [this] {
            judge();
            emit changed();
        });
    }
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *line : {m_first, m_again})
            line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    setFocusProxy(m_first);
    retranslate();
}

QString PassphraseEntry::passphrase() const
{
    return m_first->text();
}

bool PassphraseEntry::isEmpty() const
{
    return m_first->text().isEmpty() && m_again->text().isEmpty();
}

bool PassphraseEntry::isGood() const
{
    return m_first->text() == m_again->text() && Encryption::checkPassphrase(m_first->text());
}

void PassphraseEntry::clear()
{
    m_first->clear();
    m_again->clear();
    m_show->setChecked(false);
}

void PassphraseEntry::judge()
{
    QString words;
    switch (strengthOf(m_first->text())) {
    case PassphraseStrength::TooShort: words = Encryption::checkPassphrase(m_first->text()).error().message; break;
    case PassphraseStrength::Weak: words = tr("Weak: it is among the first that would be tried."); break;
    case PassphraseStrength::Fair: words = tr("Fair: it keeps a curious finder out."); break;
    case PassphraseStrength::Good: words = tr("Good: it keeps out somebody who takes time and money to guess."); break;
    case PassphraseStrength::Strong: words = tr("Strong: nobody guesses it."); break;
    }
    if (!m_again->text().isEmpty() && m_again->text() != m_first->text())
        words = tr("What is typed the second time is not the same yet.");
    m_strength->setText(words);
    for (QLineEdit *line : {m_first, m_again})
        line->setAccessibleDescription(words);
}

void PassphraseEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PassphraseEntry::retranslate()
{
    static_cast<QLabel *>(m_form->labelForField(m_first))->setText(tr("&New passphrase"));
    static_cast<QLabel *>(m_form->labelForField(m_again))->setText(tr("The same &again"));
    m_first->setAccessibleName(tr("New passphrase"));
    m_again->setAccessibleName(tr("The same passphrase again"));
    m_show->setText(tr("Sho&w what is typed"));
    judge();
}

} // namespace Lodebook
