// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/invitemenu.h"

#include "models/entities/partners/event.h"
#include "models/programme/programmewords.h"
#include "views/lists/chosenrecords.h"
#include "views/lists/recordlistview.h"
#include "views/widgets/icons.h"

#include <QEvent>
#include <QMenu>

namespace Lodebook {

namespace {

constexpr int mostEvents = 12; ///< The newest ones: whoever invites has just planned one.

} // namespace

InviteMenu::InviteMenu(Casebook &casebook, RecordListView &list, QWidget *parent)
    : QToolButton(parent)
    , m_casebook(casebook)
    , m_list(list)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("invite"));
    setIcon(Lodebook::icon(QStringLiteral("calendar"))); // a button has a function of that name
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &InviteMenu::fill);
    retranslate();
}

void InviteMenu::fill()
{
    m_menu->clear();
    const int selected = int(m_list.selectedRecords().size());
    if (selected > 0)
        addEvents(tr("Invite %Ln selected person(s) to", nullptr, selected), false);
    addEvents(tr("Invite all %Ln of the list to", nullptr, int(m_list.records().rowCount())), true);
}

void InviteMenu::addEvents(const QString &heading, bool all)
{
    Query query(Lodebook::event());
    query.limit = mostEvents;
    const Result<QList<Record>> events = m_casebook.reader().list(query);
    if (!events) {
        emit failed(events.error());
        return;
    }
    QMenu *part = m_menu->addMenu(heading);
    for (const Record &one : *events) {
        const std::optional<QDateTime> at = one.get(Lodebook::event().startsAt);
        const QString name = at ? tr("%1, %2", "event and its day").arg(one.title(), dayWords(at->toLocalTime().date())) : one.title();
        part->addAction(QString(name).replace(u'&', QLatin1String("&&")), this, [this, id = one.id(), all] {
            const Result<QList<RecordId>> shown = all ? shownIds(m_casebook, m_list) : Result<QList<RecordId>>(selectedIds(m_list));
            if (!shown)
                emit failed(shown.error());
            else
                emit chosen(id, *shown);
        });
    }
    if (events->isEmpty())
        part->addAction(tr("No event is recorded yet"))->setEnabled(false);
}

void InviteMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void InviteMenu::retranslate()
{
    setText(tr("In&vite"));
    setToolTip(tr("Put these people on the list of an event"));
    setAccessibleName(tr("Invite"));
}

} // namespace Lodebook
