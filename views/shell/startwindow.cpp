// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/startwindow.h"

#include "views/widgets/card.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Lodebook {

StartWindow::StartWindow(const QStringList &recent, QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Lodebook"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_messages);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(5 * Theme::Unit, 5 * Theme::Unit, 5 * Theme::Unit, 5 * Theme::Unit);
    column->setSpacing(2 * Theme::Unit);
    outer->addLayout(column, 1);
    auto *title = new Heading(2, this, tr("Lodebook"));
    auto *intro = new QLabel(tr("The casebook of a responsible-minerals partnership. Everything is kept in one file of yours, or in a database of your organisation, and works without a network."), this);
    intro->setWordWrap(true);
    auto *open = new QPushButton(icon(QStringLiteral("folder")), tr("&Open a casebook…"), this);
    auto *make = new QPushButton(icon(QStringLiteral("add")), tr("&New casebook…"), this);
    auto *demonstration = new QPushButton(icon(QStringLiteral("map")), tr("Look at the &demonstration…"), this);
    demonstration->setToolTip(tr("Makes a casebook filled with real public data and invented examples"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(make);
    buttons->addWidget(demonstration);
    buttons->addStretch(1);
    auto *last = new Card(tr("Opened lately"), tr("None yet."), this);
    for (const QString &place : recent)
        last->addLine(place, {}, QStringLiteral("open"), place);
    column->addWidget(title);
    column->addWidget(intro);
    column->addLayout(buttons);
    column->addWidget(last);
    column->addStretch(1);
    connect(open, &QPushButton::clicked, this, &StartWindow::openCasebookRequested);
    connect(demonstration, &QPushButton::clicked, this, &StartWindow::demonstrationRequested);
    connect(make, &QPushButton::clicked, this, &StartWindow::newCasebookRequested);
    connect(last, &Card::activated, this, [this](const QVariant &place) { emit casebookChosen(place.toString()); });
    open->setFocus();
    resize(760, 520);
}

void StartWindow::showError(const Error &error)
{
    m_messages->showError(error);
}

} // namespace Lodebook
