// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/filtergroupeditor.h"

#include "views/lists/conditioneditor.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

QToolButton *verb(const QString &drawing, const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(drawing));
    button->setText(text);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FilterGroupEditor::FilterGroupEditor(Casebook &casebook, const Entity &entity, bool inner, QWidget *parent)
    : QFrame(parent)
    , m_casebook(casebook)
    , m_entity(entity)
    , m_sense(choiceBox(QStringLiteral("filterSense"), this))
    , m_lines(new QVBoxLayout)
{
    m_sense->setAccessibleName(tr("How the conditions of this group go together"));
    m_sense->addItems({tr("All of these hold"), tr("At least one of these holds"), tr("None of these holds")});
    QToolButton *condition = verb(QStringLiteral("add"), tr("Add a &condition"), QStringLiteral("addCondition"), this);
    QToolButton *group = verb(QStringLiteral("add"), tr("Add a &group"), QStringLiteral("addGroup"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sense);
    head->addStretch();
    head->addWidget(condition);
    head->addWidget(group);
    if (inner) {
        setFrameShape(QFrame::StyledPanel);
        QToolButton *remove =
            verb(QStringLiteral("close"), tr("Remove this group"), QStringLiteral("removeGroup"), this);
        remove->setToolButtonStyle(Qt::ToolButtonIconOnly);
        remove->setToolTip(remove->text());
        remove->setAccessibleName(remove->text());
        head->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &FilterGroupEditor::removed);
    }
    auto *column = new QVBoxLayout(this);
    const int edge = inner ? Theme::Unit : 0;
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(Theme::Unit);
    column->addLayout(head);
    m_lines->setContentsMargins(Theme::Unit * 2, 0, 0, 0);
    m_lines->setSpacing(Theme::Unit);
    column->addLayout(m_lines);
    setFocusProxy(m_sense);
    connect(m_sense, &QComboBox::activated, this, &FilterGroupEditor::changed);
    connect(condition, &QToolButton::clicked, this, [this] {
        addCondition()->setFocus();
        emit changed();
    });
    connect(group, &QToolButton::clicked, this, [this] {
        FilterGroupEditor *added = addGroup();
        added->m_sense->setCurrentIndex(
            m_sense->currentIndex() == Any ? All : Any); // in a group of its own kind it says nothing new
        added->addCondition()->setFocus();
        emit changed();
    });
}

void FilterGroupEditor::place(QWidget *part)
{
    m_lines->addWidget(part);
    m_parts.append(part);
    part->show();
}

void FilterGroupEditor::take(QWidget *part)
{
    m_parts.removeOne(part);
    m_lines->removeWidget(part);
    part->hide();
    part->deleteLater(); // its own button brought us here
    setFocus();
    emit changed();
}

ConditionEditor *FilterGroupEditor::addCondition()
{
    auto *condition = new ConditionEditor(m_casebook, m_entity, this);
    connect(condition, &ConditionEditor::changed, this, &FilterGroupEditor::changed);
    connect(condition, &ConditionEditor::removed, this, [this, condition] { take(condition); });
    place(condition);
    return condition;
}

FilterGroupEditor *FilterGroupEditor::addGroup()
{
    auto *group = new FilterGroupEditor(m_casebook, m_entity, true, this);
    connect(group, &FilterGroupEditor::changed, this, &FilterGroupEditor::changed);
    connect(group, &FilterGroupEditor::removed, this, [this, group] { take(group); });
    place(group);
    return group;
}

void FilterGroupEditor::addPart(const Filter &part)
{
    if (part.kind == Filter::Kind::Leaf && part.condition.path.last())
        addCondition()->setCondition(part.condition);
    else
        addGroup()->setFilter(part);
}

void FilterGroupEditor::setFilter(const Filter &filter)
{
    while (!m_parts.isEmpty())
        delete m_parts.takeLast();
    Filter group = filter;
    m_sense->setCurrentIndex(group.kind == Filter::Kind::Any ? Any : All);
    if (group.kind == Filter::Kind::Not) {
        m_sense->setCurrentIndex(None);
        // “Not this and that” is no group of denials: it stays one part. “Neither this nor that” is opened.
        group = group.parts.size() == 1 && group.parts.first().kind == Filter::Kind::Any
            ? group.parts.first()
            : Filter::any({group.parts.size() == 1 ? group.parts.first() : Filter::all(group.parts)});
    }
    if (group.kind == Filter::Kind::Leaf)
        return addPart(group);
    for (const Filter &part : std::as_const(group.parts))
        addPart(part);
}

Result<Filter> FilterGroupEditor::filter() const
{
    QList<Filter> parts;
    for (const QWidget *part : m_parts) {
        const auto *group = qobject_cast<const FilterGroupEditor *>(part);
        const Result<Filter> one = group ? group->filter() : static_cast<const ConditionEditor *>(part)->filter();
        if (!one)
            return one;
        if (!one->isEmpty())
            parts.append(*one);
    }
    if (parts.isEmpty())
        return Filter();
    if (m_sense->currentIndex() == None) {
        Filter none;
        none.kind = Filter::Kind::Not;
        none.parts = {parts.size() == 1 ? parts.first() : Filter::any(parts)};
        return none;
    }
    if (parts.size() == 1)
        return parts.first();
    return m_sense->currentIndex() == Any ? Filter::any(parts) : Filter::all(parts);
}

} // namespace Lodebook
