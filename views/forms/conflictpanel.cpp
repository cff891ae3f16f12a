// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/conflictpanel.h"

#include "views/fields/displaytext.h"
#include "views/forms/formbinder.h"
#include "views/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace Lodebook {

ConflictPanel::ConflictPanel(FormBinder &binder, Casebook &casebook, QWidget *parent)
    : QFrame(parent)
    , m_binder(binder)
    , m_casebook(casebook)
    , m_grid(new QGridLayout(this))
    , m_theirs(binder.original())
{
    setFrameShape(QFrame::StyledPanel);
    m_grid->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    m_grid->setHorizontalSpacing(2 * Theme::Unit);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    hide();
}

void ConflictPanel::ask(const QList<const Field *> &fields, const Record &theirs)
{
    putAway();
    m_theirs = theirs;
    m_open = fields;
    const QString who = displayText(theirs.entity().changedBy, theirs.value(theirs.entity().changedBy), m_casebook);
    auto *intro = new QLabel(tr("%1 changed the same fields while you were typing. Nothing is lost: choose for each field which value stands.").arg(who.isEmpty() ? tr("Somebody") : who), this);
    intro->setWordWrap(true);
    m_grid->addWidget(intro, 0, 0, 1, 5);
    m_rows.insert(nullptr, {intro});
    for (const Field *field : fields)
        addRow(*field);
    show();
}

void ConflictPanel::addRow(const Field &field)
{
    const int row = int(m_rows.size());
    auto *name = new QLabel(field.label(), this);
    auto *mine = new QLabel(displayText(field, m_binder.editor(field)->value(), m_casebook), this);
    auto *theirs = new QLabel(displayText(field, m_theirs.value(field), m_casebook), this);
    for (QLabel *value : {mine, theirs}) {
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        if (value->text().isEmpty())
            value->setText(tr("(empty)"));
    }
    auto *keep = new QPushButton(tr("Keep mine"), this);
    auto *take = new QPushButton(tr("Take theirs"), this);
    keep->setAccessibleName(tr("Keep mine: %1").arg(field.label()));
    take->setAccessibleName(tr("Take theirs: %1").arg(field.label()));
    const QList<QWidget *> widgets{name, mine, keep, theirs, take};
    for (int column = 0; column < widgets.size(); ++column)
        m_grid->addWidget(widgets.at(column), row, column, Qt::AlignTop);
    m_rows.insert(&field, widgets);
    connect(keep, &QPushButton::clicked, this, [this, &field] { decide(field, false); });
    connect(take, &QPushButton::clicked, this, [this, &field] { decide(field, true); });
}

void ConflictPanel::decide(const Field &field, bool takeTheirs)
{
    if (takeTheirs)
        m_binder.editor(field)->setValue(m_theirs.value(field));
    for (QWidget *widget : m_rows.value(&field))
        widget->setEnabled(false);
    m_open.removeAll(&field);
    emit m_binder.changed();
    if (m_open.isEmpty()) {
        putAway();
        emit decided();
    }
}

void ConflictPanel::putAway()
{
    for (const QList<QWidget *> &widgets : std::as_const(m_rows)) {
        for (QWidget *widget : widgets) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows.clear();
    m_open.clear();
    hide();
}

} // namespace Lodebook
