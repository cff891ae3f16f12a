// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/formsectionview.h"

#include "models/entities/common/keptfields.h"
#include "views/forms/formbinder.h"
#include "views/widgets/chip.h"
#include "views/widgets/heading.h"
#include "views/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Lodebook {

FormSectionView::FormSectionView(const FormSection &section, FormBinder &binder, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_binder(binder)
    , m_title(new Heading(1.1, this))
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::Unit);
    column->setSpacing(Theme::Unit);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(3 * Theme::Unit);
    m_grid->setVerticalSpacing(Theme::Unit + Theme::Unit / 2);
    for (const Field *field : section.fields) {
        auto *box = new QWidget(this);
        auto *stack = new QVBoxLayout(box);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(3);
        auto *label = new QLabel(box);
        FieldEditor *editor = binder.addEditor(*field, box);
        label->setBuddy(editor);
        label->setWordWrap(true);
        auto *mark = new Chip({}, box);
        mark->setTone(Chip::Tone::Warning);
        mark->setFocusPolicy(Qt::StrongFocus);
        mark->hide();
        connect(mark, &Chip::clicked, this, [this, field] { emit m_binder.markChosen(*field); });
        auto *head = new QHBoxLayout;
        head->addWidget(label, 1);
        head->addWidget(mark);
        stack->addLayout(head);
        stack->addWidget(editor);
        stack->addStretch(1);
        m_cells.append({box, label, editor, mark});
    }
    connect(&binder, &FormBinder::marksChanged, this, &FormSectionView::showMarks);
    retranslate();
    arrange(1);
}

void FormSectionView::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (int old = 0; old < m_columns; ++old)
        m_grid->setColumnStretch(old, 0);
    m_columns = columns;
    int row = 0;
    int at = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell.box);
        const bool wide = cell.editor->isWide();
        if (wide && at > 0) {
            ++row;
            at = 0;
        }
        m_grid->addWidget(cell.box, row, at, 1, wide ? columns : 1);
        at += wide ? columns : 1;
        if (at >= columns) {
            ++row;
            at = 0;
        }
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FormSectionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormSectionView::retranslate()
{
    m_title->setText(m_section.translatedTitle());
    for (const Cell &cell : std::as_const(m_cells)) {
        const Field &field = cell.editor->field();
        cell.label->setText(field.isRequired() ? tr("%1 *", "a field that must be filled in").arg(field.label()) : field.label());
        cell.label->setToolTip(field.help());
        cell.editor->setToolTip(isKeptByProgram(field) ? tr("The program fills this in") : QString());
    }
    showMarks();
}

void FormSectionView::showMarks()
{
    for (const Cell &cell : std::as_const(m_cells)) {
        const Field &field = cell.editor->field();
        const FormBinder::Mark mark = m_binder.marks().value(&field);
        cell.mark->setText(mark.text);
        cell.mark->setToolTip(mark.about);
        cell.mark->setAccessibleName(QStringLiteral("%1: %2").arg(field.label(), mark.text));
        cell.mark->setAccessibleDescription(mark.about);
        cell.mark->setVisible(!mark.text.isEmpty());
        cell.mark->updateGeometry();
    }
}

} // namespace Lodebook
