// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/lettersmenu.h"

#include "views/lists/chosenrecords.h"
#include "views/lists/recordlistview.h"
#include "views/widgets/icons.h"

#include <QEvent>
#include <QMenu>

namespace Lodebook {

LettersMenu::LettersMenu(Casebook &casebook, RecordListView &list, QWidget *parent)
    : QToolButton(parent)
    , m_casebook(casebook)
    , m_list(list)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("letters"));
    setIcon(Lodebook::icon(QStringLiteral("print"))); // a button has a function of that name
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &LettersMenu::fill);
    retranslate();
}

void LettersMenu::fill()
{
    m_menu->clear();
    if (const QList<RecordId> selected = selectedIds(m_list); !selected.isEmpty())
        m_menu->addAction(tr("To the %Ln &selected", nullptr, int(selected.size())), this, [this, selected] { emit chosen(selected); });
    QAction *all = m_menu->addAction(tr("To &all %Ln of the list", nullptr, int(m_list.records().rowCount())), this, [this] {
        const Result<QList<RecordId>> shown = shownIds(m_casebook, m_list);
        if (shown)
            emit chosen(*shown);
        else
            emit failed(shown.error());
    });
    all->setEnabled(m_list.records().rowCount() > 0);
}

void LettersMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void LettersMenu::retranslate()
{
    setText(tr("&Letters"));
    setToolTip(tr("Letters or e-mail drafts from a template to these records"));
    setAccessibleName(tr("Letters"));
}

} // namespace Lodebook
