// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/undopanel.h"

#include "models/items/roles.h"
#include "models/items/undomodel.h"
#include "views/widgets/icons.h"

#include <QAbstractButton>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

UndoPanel::UndoPanel(Casebook &casebook, QWidget *parent)
    : QDockWidget(parent)
    , m_casebook(casebook)
    , m_actions(new UndoModel(casebook, this))
    , m_list(new QListView(this))
    , m_reverse(new QPushButton(icon(QStringLiteral("undo")), {}, this))
{
    setObjectName(QStringLiteral("undoPanel"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_list, 1);
    column->addWidget(m_reverse);
    setWidget(content);
    m_list->setModel(m_actions);
    m_list->setAlternatingRowColors(true);
    connect(m_reverse, &QPushButton::clicked, this, [this] { emit reverseRequested(m_list->currentIndex().row()); });
    connect(m_actions, &UndoModel::failed, this, &UndoPanel::failed);
    connect(m_actions, &QAbstractItemModel::modelReset, this, &UndoPanel::updateButton);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UndoPanel::updateButton);
    retranslate();
}

void UndoPanel::updateButton()
{
    const QModelIndex current = m_list->currentIndex();
    m_reverse->setEnabled(current.isValid() && !m_casebook.isReadOnly());
    m_reverse->setText(current.data(KindRole).toString() == QLatin1String("redo") ? tr("&Do this again") : tr("&Undo this step"));
}

void UndoPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void UndoPanel::retranslate()
{
    setWindowTitle(tr("What undo will undo"));
    m_list->setAccessibleName(windowTitle());
    // Qt names the buttons of a panel once, in the language of that moment.
    const auto name = [this](const char *button, const QString &words) {
        if (auto *found = findChild<QAbstractButton *>(QLatin1String(button))) {
            found->setAccessibleName(words);
            found->setAccessibleDescription({});
        }
    };
    name("qt_dockwidget_closebutton", tr("Close this panel"));
    name("qt_dockwidget_floatbutton", tr("Make this panel a window, or put it back"));
    updateButton();
}

} // namespace Lodebook
