// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/recoverypartsbox.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int usualParts = 3;
constexpr int usualNeeded = 2;

} // namespace

RecoveryPartsBox::RecoveryPartsBox(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(RecoveryKey::fromText(key))
    , m_divide(new QCheckBox(this))
    , m_numbers(new QWidget(this))
    , m_countLabel(new QLabel(m_numbers))
    , m_count(new QSpinBox(m_numbers))
    , m_neededLabel(new QLabel(m_numbers))
    , m_needed(new QSpinBox(m_numbers))
    , m_shown(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    FlowLayout *flow = flowIn(m_numbers, Theme::Unit);
    for (QWidget *widget : {static_cast<QWidget *>(m_countLabel), static_cast<QWidget *>(m_count),
                            static_cast<QWidget *>(m_neededLabel), static_cast<QWidget *>(m_needed)})
        flow->addWidget(widget);
    column->addWidget(m_divide);
    column->addWidget(m_numbers);
    column->addWidget(m_shown);
    m_divide->setObjectName(QStringLiteral("divide"));
    m_count->setObjectName(QStringLiteral("partCount"));
    m_needed->setObjectName(QStringLiteral("partsNeeded"));
    m_shown->setObjectName(QStringLiteral("parts"));
    m_countLabel->setBuddy(m_count);
    m_neededLabel->setBuddy(m_needed);
    m_count->setRange(RecoveryPart::leastNeeded, RecoveryPart::mostParts);
    m_count->setValue(usualParts);
    m_needed->setRange(RecoveryPart::leastNeeded, usualParts);
    m_needed->setValue(usualNeeded);
    m_shown->setReadOnly(true);
    m_shown->setTabChangesFocus(true);
    m_shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_numbers->hide();
    m_shown->hide();
    setVisible(m_key.has_value());
    connect(m_divide, &QCheckBox::toggled, this, &RecoveryPartsBox::divide);
    connect(m_needed, &QSpinBox::valueChanged, this, &RecoveryPartsBox::divide);
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        const QSignalBlocker once(m_needed);
        m_needed->setMaximum(count);
        divide();
    });
    retranslate();
}

void RecoveryPartsBox::divide()
{
    const bool isDivided = m_key && m_divide->isChecked();
    m_parts = isDivided ? RecoveryPart::divide(*m_key, m_needed->value(), m_count->value()) : QList<RecoveryPart>();
    QStringList lines;
    for (const RecoveryPart &part : std::as_const(m_parts))
        lines.append(QStringLiteral("%1  %2").arg(part.number()).arg(part.text()));
    m_shown->setPlainText(lines.join(u'\n'));
    fitShown();
    m_numbers->setVisible(isDivided);
    m_shown->setVisible(isDivided);
    emit divided(isDivided);
}

/// All of every part: what is copied down by hand must not have to be scrolled for.
void RecoveryPartsBox::fitShown()
{
    const QFontMetrics metrics(m_shown->font());
    int widest = 0;
    for (const QString &line : m_shown->toPlainText().split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const int around = 2 * (qCeil(m_shown->document()->documentMargin()) + m_shown->frameWidth());
    m_shown->setMinimumWidth(widest + around + Theme::Unit);
    m_shown->setFixedHeight(metrics.lineSpacing() * std::max(1, int(m_parts.size())) + around + Theme::Unit);
}

void RecoveryPartsBox::clear()
{
    m_key.reset();
    m_parts.clear();
    m_shown->clear();
}

void RecoveryPartsBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecoveryPartsBox::retranslate()
{
    m_divide->setText(tr("&Divide it into parts for several people"));
    m_divide->setToolTip(tr("Nobody has the whole key then: some of them together open the casebook, each alone cannot."));
    m_countLabel->setText(tr("P&arts"));
    m_count->setAccessibleName(tr("Parts"));
    m_neededLabel->setText(tr("&Of which are needed"));
    m_needed->setAccessibleName(tr("Parts that are needed"));
    m_shown->setAccessibleName(tr("The parts of the recovery key"));
}

} // namespace Lodebook
