// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/dateeditor.h"

#include "views/fields/localentry.h"
#include "views/widgets/icons.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QWidgetAction>

namespace Lodebook {

DateEditor::DateEditor(const Field &field, Casebook &casebook, QWidget *parent)
    : TypedEditor(field, casebook, parent)
    , m_calendar(new QToolButton)
{
    m_calendar->setAutoRaise(true);
    m_calendar->setIcon(icon(QStringLiteral("calendar")));
    m_calendar->setFocusPolicy(Qt::NoFocus);
    addButton(m_calendar);
    connect(m_calendar, &QToolButton::clicked, this, &DateEditor::showCalendar);
    auto *keys = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &DateEditor::showCalendar);
    retranslate();
}

void DateEditor::setReadOnly(bool readOnly)
{
    TypedEditor::setReadOnly(readOnly);
    m_calendar->setEnabled(!readOnly);
}

Result<QVariant> DateEditor::read(const QString &text) const
{
    const Result<QDate> date = typedDate(text, casebook().clock().today(), QLocale());
    return date ? Result<QVariant>(QVariant(*date)) : Result<QVariant>(date.error());
}

QString DateEditor::written(const QVariant &value) const
{
    return localDate(value.toDate(), QLocale());
}

void DateEditor::showCalendar()
{
    if (!m_calendar->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *action = new QWidgetAction(menu);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(value().isValid() ? value().toDate() : casebook().clock().today());
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](const QDate &date) {
        typeValue(date);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, line()->height())));
    calendar->setFocus();
}

void DateEditor::retranslate()
{
    TypedEditor::retranslate();
    m_calendar->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    m_calendar->setAccessibleName(tr("Choose from a calendar"));
}

} // namespace Lodebook
