// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/mappingnameline.h"

#include "views/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Lodebook {

namespace {

constexpr int longestName = 100; // of a setting's key, without what tells it from other settings

} // namespace

MappingNameLine::MappingNameLine(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Unit);
    row->addWidget(m_label);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    m_label->setBuddy(m_name);
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(120);
    m_name->setObjectName(QStringLiteral("mappingName"));
    m_save->setObjectName(QStringLiteral("saveMapping"));
    m_save->setEnabled(false);
    const auto save = [this] {
        if (!m_name->text().trimmed().isEmpty())
            emit saveRequested(m_name->text().trimmed());
    };
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, save);
    connect(m_save, &QPushButton::clicked, this, save);
    retranslate();
}

void MappingNameLine::setName(const QString &name)
{
    m_name->setText(name);
}

void MappingNameLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MappingNameLine::retranslate()
{
    m_label->setText(tr("&Keep this mapping as"));
    m_name->setAccessibleName(tr("Name of the mapping"));
    m_name->setPlaceholderText(tr("Such as: monthly visits"));
    m_save->setText(tr("Keep &mapping"));
}

} // namespace Lodebook
