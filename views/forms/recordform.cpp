// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordform.h"

#include "views/forms/formbinder.h"
#include "views/forms/formsectionview.h"
#include "views/widgets/theme.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace Lodebook {

namespace {

constexpr int mostColumns = 3;
constexpr int charactersPerColumn = 42;
constexpr int widestPaper = 1400;

} // namespace

RecordForm::RecordForm(const Entity &entity, FormBinder &binder, QWidget *parent)
    : QScrollArea(parent)
    , m_paper(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins(2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit, 2 * Theme::Unit);
    column->setSpacing(2 * Theme::Unit);
    for (const FormSection &section : entity.formSections()) {
        m_sections.append(new FormSectionView(section, binder, m_paper));
        column->addWidget(m_sections.last());
    }
    column->addStretch(1);
    m_paper->setMaximumWidth(widestPaper);
    setWidget(m_paper);
    for (FieldEditor *editor : binder.editors())
        editor->focusProxy()->installEventFilter(this);
    arrange();
}

void RecordForm::addBelow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(m_paper->layout());
    column->insertWidget(column->count() - 1, widget);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void RecordForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    // Who comes back from another window finds the form where it was left.
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        ensureWidgetVisible(static_cast<QWidget *>(watched), 0, 6 * Theme::Unit);
    return QScrollArea::eventFilter(watched, event);
}

void RecordForm::arrange()
{
    const int column = fontMetrics().averageCharWidth() * charactersPerColumn;
    const int columns = qBound(1, qMin(viewport()->width(), widestPaper) / qMax(column, 1), mostColumns);
    for (FormSectionView *section : std::as_const(m_sections))
        section->arrange(columns);
}

} // namespace Lodebook
