// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/modeswitch.h"

#include "views/lists/boardpane.h"
#include "views/lists/calendarpane.h"
#include "views/lists/grouppane.h"
#include "views/lists/mappane.h"
#include "views/lists/timelinepane.h"
#include "views/widgets/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

struct Named
{
    ViewMode mode;
    QLatin1String name;
    QLatin1String drawing;
};

constexpr std::array modes{Named{ViewMode::Table, QLatin1String("table"), QLatin1String("table")},
                           Named{ViewMode::Groups, QLatin1String("groups"), QLatin1String("menu")},
                           Named{ViewMode::Board, QLatin1String("board"), QLatin1String("board")},
                           Named{ViewMode::Calendar, QLatin1String("calendar"), QLatin1String("calendar")},
                           Named{ViewMode::Timeline, QLatin1String("timeline"), QLatin1String("timeline")},
                           Named{ViewMode::Map, QLatin1String("map"), QLatin1String("map")}};

bool isOffered(ViewMode mode, const RecordReader &reader, const Entity &entity)
{
    switch (mode) {
    case ViewMode::Board: return !columnsOfTypes(reader, entity, {FieldType::Choice}, false).isEmpty();
    case ViewMode::Calendar:
        return !columnsOfTypes(reader, entity, {FieldType::Date, FieldType::Moment}, false).isEmpty();
    case ViewMode::Timeline:
        return !columnsOfTypes(reader, entity, {FieldType::Date, FieldType::Moment, FieldType::Period}, false)
                    .isEmpty();
    case ViewMode::Map: return !columnsOfTypes(reader, entity, {FieldType::Point}, true).isEmpty();
    case ViewMode::Table:
    case ViewMode::Groups: break;
    }
    return true;
}

} // namespace

QString modeName(ViewMode mode)
{
    const auto named = std::ranges::find(modes, mode, &Named::mode);
    return named == modes.end() ? modeName(ViewMode::Table) : QString(named->name);
}

ViewMode modeFromName(const QString &name)
{
    const auto named = std::ranges::find_if(modes, [&name](const Named &one) { return one.name == name; });
    return named == modes.end() ? ViewMode::Table : named->mode;
}

QList<ViewMode> offeredModes(const RecordReader &reader, const Entity &entity)
{
    QList<ViewMode> offered;
    for (const Named &named : modes) {
        if (isOffered(named.mode, reader, entity))
            offered.append(named.mode);
    }
    return offered;
}

RecordsPane *makePane(ViewMode mode, Casebook &casebook, const Entity &entity, QWidget *parent)
{
    switch (mode) {
    case ViewMode::Groups: return new GroupPane(casebook, entity, parent);
    case ViewMode::Board: return new BoardPane(casebook, entity, parent);
    case ViewMode::Calendar: return new CalendarPane(casebook, entity, parent);
    case ViewMode::Timeline: return new TimelinePane(casebook, entity, parent);
    case ViewMode::Map: return new MapPane(casebook, entity, parent);
    case ViewMode::Table: break;
    }
    return nullptr;
}

ModeSwitch::ModeSwitch(const RecordReader &reader, const Entity &entity, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (const ViewMode mode : offeredModes(reader, entity)) {
        const auto named = std::ranges::find(modes, mode, &Named::mode);
        auto *button = new QToolButton(this);
        button->setIcon(icon(named->drawing));
        button->setObjectName(QStringLiteral("mode_%1").arg(named->name));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        row->addWidget(button);
        m_buttons.append({mode, button});
        connect(button, &QToolButton::clicked, this, [this, mode] {
            if (mode == m_mode)
                return;
            setMode(mode);
            emit chosen(mode);
        });
    }
    setMode(ViewMode::Table);
    retranslate();
}

void ModeSwitch::setMode(ViewMode mode)
{
    m_mode = mode;
    for (const auto &[known, button] : std::as_const(m_buttons))
        button->setChecked(known == mode);
}

void ModeSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ModeSwitch::retranslate()
{
    for (const auto &[mode, button] : std::as_const(m_buttons)) {
        QString text;
        switch (mode) {
        case ViewMode::Table: text = tr("Table"); break;
        case ViewMode::Groups: text = tr("Groups"); break;
        case ViewMode::Board: text = tr("Board"); break;
        case ViewMode::Calendar: text = tr("Calendar"); break;
        case ViewMode::Timeline: text = tr("Timeline"); break;
        case ViewMode::Map: text = tr("Map"); break;
        }
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    setAccessibleName(tr("How the records are shown"));
}

} // namespace Lodebook
