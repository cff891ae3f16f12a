// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/keypanel.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Lodebook {

KeyPanel::KeyPanel(QWidget *parent)
    : QFrame(parent)
    , m_about(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_fingerprintLabel(new QLabel(this))
    , m_fingerprint(new QLineEdit(this))
    , m_accept(new QPushButton(icon(QStringLiteral("check")), {}, this))
    , m_cancel(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setObjectName(QStringLiteral("aboutKey"));
    column->addWidget(m_about);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_fingerprintLabel, m_fingerprint);
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_nameLabel->setBuddy(m_name);
    m_fingerprintLabel->setBuddy(m_fingerprint);
    m_name->setObjectName(QStringLiteral("keyName"));
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    m_fingerprint->setFont(Theme::tabularFont(font()));
    m_accept->setObjectName(QStringLiteral("acceptKey"));
    m_cancel->setObjectName(QStringLiteral("cancelKey"));
    setFocusProxy(m_fingerprint);
    connect(m_fingerprint, &QLineEdit::textChanged, this, &KeyPanel::showState);
    connect(m_fingerprint, &QLineEdit::returnPressed, m_accept, &QPushButton::click);
    connect(m_accept, &QPushButton::clicked, this,
            [this] { emit accepted(m_identity, m_name->text().trimmed(), m_fingerprint->text().trimmed()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        emit putAway();
    });
    hide();
}

void KeyPanel::ask(const DeviceIdentity &identity)
{
    m_identity = identity;
    m_name->setText(identity.name);
    m_fingerprint->clear();
    retranslate();
    show();
    m_fingerprint->setFocus();
}

void KeyPanel::showState()
{
    m_accept->setText(m_fingerprint->text().trimmed().isEmpty() ? tr("&Accept without comparing")
                                                                : tr("&Compare and accept"));
}

void KeyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void KeyPanel::retranslate()
{
    const QString who = m_identity.officer.isEmpty() ? tr("nobody named") : m_identity.officer;
    m_about->setText(
        tr("“%1” (%2), with which %3 works, wants to exchange packs with this casebook. Ask its officer, by voice, to read out the fingerprint that stands on their page "
           "Devices, and type it here: so you know that nobody put other keys into the file.")
            .arg(m_identity.name, m_identity.code, who));
    m_nameLabel->setText(tr("&Name of the device here"));
    m_fingerprintLabel->setText(tr("&Fingerprint as it is read out"));
    m_fingerprint->setPlaceholderText(tr("six groups of five digits"));
    m_cancel->setText(tr("&Not now"));
    showState();
}

} // namespace Lodebook
