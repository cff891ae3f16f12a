// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/filterbuilder.h"

#include "models/items/filtersentence.h"
#include "views/lists/conditioneditor.h"
#include "views/lists/filtergroupeditor.h"
#include "views/widgets/focusinsight.h"
#include "views/widgets/leavequestion.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Lodebook {

FilterBuilder::FilterBuilder(Casebook &casebook, const Entity &entity, QWidget *parent)
    : QDialog(parent)
    , m_casebook(casebook)
    , m_entity(entity)
    , m_group(new FilterGroupEditor(casebook, entity, false))
    , m_messages(new MessageBar(this))
    , m_sentence(new QLabel(this))
    , m_leaving(std::make_unique<LeaveQuestion>(*this, *m_messages, [this] { return m_sentence->text() != m_before; }))
{
    setWindowTitle(tr("Which to show: %1").arg(entity.pluralLabel()));
    setObjectName(QStringLiteral("filterBuilder"));
    auto *inside = new QWidget(this);
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(0, 0, Theme::Unit, 0);
    lines->addWidget(m_group);
    lines->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    keepFocusInSight(*scroll);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("filterSentence"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Show only these"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("filterApply"));
    m_apply->setDefault(true);
    QPushButton *everything = buttons->addButton(tr("Show &everything"), QDialogButtonBox::ResetRole);
    everything->setObjectName(QStringLiteral("filterClear"));
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);
    column->addWidget(m_sentence);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
    connect(m_group, &FilterGroupEditor::changed, this, &FilterBuilder::showSentence);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const Result<Filter> filter = m_group->filter())
            give(*filter);
        else
            showSentence();
    });
    connect(everything, &QPushButton::clicked, this, [this] { give({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &FilterBuilder::reject);
    showSentence();
}

FilterBuilder::~FilterBuilder() = default;

void FilterBuilder::reject()
{
    if (m_leaving->mayLeave())
        QDialog::reject();
}

void FilterBuilder::setFilter(const Filter &filter, const RecordColumn *field)
{
    m_group->setFilter(filter);
    if (filter.isEmpty()) {
        ConditionEditor *first = m_group->addCondition();
        if (field && field->field())
            first->startWith(*field);
        first->setFocus();
    }
    m_messages->putAway();
    showSentence();
    m_before = m_sentence->text();
}

void FilterBuilder::give(const Filter &filter)
{
    accept();
    emit filterMade(filter);
}

void FilterBuilder::showSentence()
{
    const Result<Filter> filter = m_group->filter();
    m_apply->setEnabled(bool(filter));
    if (!filter) {
        m_sentence->setText(filter.error().message);
        return;
    }
    const QString sentence = FilterSentence(m_casebook.reader(), m_casebook.codes()).text(*filter);
    m_sentence->setText(sentence.isEmpty() ? tr("Without a condition everything is shown")
                                           : tr("Shown: %1").arg(sentence));
}

} // namespace Lodebook
