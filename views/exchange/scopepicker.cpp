// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/scopepicker.h"

#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/reference/country.h"
#include "views/fields/linkline.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Lodebook {

ScopePicker::ScopePicker(Casebook &casebook, QWidget *parent)
    : QWidget(parent)
    , m_casebook(casebook)
    , m_all(new QRadioButton(this))
    , m_part(new QRadioButton(this))
    , m_chips(new QWidget(this))
    , m_lines(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Unit);
    m_all->setObjectName(QStringLiteral("scopeAll"));
    m_part->setObjectName(QStringLiteral("scopePart"));
    column->addWidget(m_all);
    column->addWidget(m_part);
    flowIn(m_chips, Theme::Unit / 2);
    column->addWidget(m_chips);
    new QGridLayout(m_lines);
    m_lines->layout()->setContentsMargins(3 * Theme::Unit, 0, 0, 0);
    addLine(project(), "scopeProject");
    addLine(country(), "scopeCountry");
    addLine(mineSite(), "scopeSite");
    column->addWidget(m_lines);
    m_all->setChecked(true);
    connect(m_all, &QRadioButton::toggled, this, [this] {
        showChips();
        emit changed();
    });
    retranslate();
    showChips();
}

void ScopePicker::addLine(const Entity &entity, const char *name)
{
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    const Kind kind{&entity, new LinkLine(entity, m_casebook, m_lines), new QLabel(m_lines)};
    kind.line->setObjectName(QString::fromLatin1(name));
    kind.line->setOffersNew(false);
    kind.label->setBuddy(kind.line);
    grid->addWidget(kind.label, int(m_kinds.size()), 0);
    grid->addWidget(kind.line, int(m_kinds.size()), 1);
    m_kinds.append(kind);
    connect(kind.line, &LinkLine::chosen, this, [this, &entity](const QUuid &record) { add(entity, record); });
    connect(kind.line, &QLineEdit::returnPressed, this, [this, kind] {
        if (const Result<RecordId> meant = kind.line->meant())
            add(*kind.entity, *meant);
    });
}

void ScopePicker::add(const Entity &entity, const RecordId &record)
{
    for (const Kind &kind : std::as_const(m_kinds)) {
        if (kind.entity == &entity)
            kind.line->clear();
    }
    QString value = record.toString(QUuid::WithoutBraces);
    if (&entity == &country()) {
        const Result<Record> found = m_casebook.reader().find(entity, record);
        if (!found)
            return;
        value = found->text(*entity.codeField());
    }
    const QString expression = entity.name() + u'=' + value;
    if (!m_expressions.contains(expression))
        m_expressions.append(expression);
    m_part->setChecked(true);
    showChips();
    emit changed();
}

std::optional<Scope> ScopePicker::scope() const
{
    if (m_all->isChecked())
        return Scope();
    return m_expressions.isEmpty() ? std::nullopt : std::optional<Scope>(Scope::fromText(m_expressions.join(u' ')));
}

void ScopePicker::setScope(const Scope &scope)
{
    const QSignalBlocker quiet(m_all);
    m_expressions = scope.isAll() ? QStringList() : scope.expressions();
    (scope.isAll() ? m_all : m_part)->setChecked(true);
    showChips();
}

QString ScopePicker::titleOf(const QString &expression) const
{
    const Result<QString> title = Scope::fromText(expression).sentence(m_casebook.reader());
    return title ? *title : expression;
}

void ScopePicker::showChips()
{
    qDeleteAll(m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (const QString &expression : std::as_const(m_expressions)) {
        auto *chip = new Chip(titleOf(expression), m_chips);
        chip->setTone(Chip::Tone::Accent);
        chip->setRemovable(true);
        m_chips->layout()->addWidget(chip);
        chip->show();
        connect(chip, &Chip::removed, this, [this, expression] {
            m_expressions.removeAll(expression);
            QMetaObject::invokeMethod(this, &ScopePicker::showChips,
                                      Qt::QueuedConnection); // it ends the chip that tells us
            emit changed();
        });
    }
    const bool isPart = m_part->isChecked();
    m_chips->setVisible(isPart && !m_expressions.isEmpty());
    m_lines->setEnabled(isPart);
}

void ScopePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ScopePicker::retranslate()
{
    m_all->setText(tr("&Everything in this casebook"));
    m_part->setText(tr("A &part: what is chosen here, all that belongs to it, and the reference lists"));
    for (const Kind &kind : std::as_const(m_kinds)) {
        kind.label->setText(kind.entity->label());
        kind.line->setAccessibleName(kind.entity->label());
        kind.line->setPlaceholderText(tr("Type a name, choose from the list"));
    }
    showChips();
}

} // namespace Lodebook
