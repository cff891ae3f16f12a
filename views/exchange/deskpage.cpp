// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/deskpage.h"

#include "views/lists/emptylist.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/heading.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Lodebook {

DeskPage::DeskPage(const Location &location, Casebook &casebook, QWidget *parent)
    : Page(parent)
    , m_location(location)
    , m_casebook(casebook)
    , m_messages(new MessageBar(this))
    , m_work(new WorkStrip(casebook, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyList(m_pages))
    , m_blank(new QWidget(m_pages))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::Unit, Theme::Unit, 2 * Theme::Unit, Theme::Unit);
    column->setSpacing(Theme::Unit);
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    m_title = new Heading(1.6, head);
    m_intro = new QLabel(head);
    m_intro->setObjectName(QStringLiteral("intro"));
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_buttons = new QWidget(head);
    flowIn(m_buttons, Theme::Unit);
    lines->addWidget(m_title);
    lines->addWidget(m_intro);
    lines->addWidget(m_buttons);
    fitHeightToWidth(*head);
    column->addWidget(head);
    column->addWidget(m_messages);
    column->addWidget(m_work);
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages, 1);
    m_blank->setBackgroundRole(QPalette::Base);
    m_blank->setAutoFillBackground(true);
    connect(m_work, &WorkStrip::runningChanged, this, &DeskPage::onRunning);
}

void DeskPage::onRunning(bool running)
{
    if (running)
        m_focusBefore = QApplication::focusWidget();
    m_pages->setDisabled(running);
    showState();
    if (running)
        m_focusMeanwhile = QApplication::focusWidget(); // to where it went from what cannot be pressed now
    else                                                // what was done with the answer may choose a place of its own
        QMetaObject::invokeMethod(this, &DeskPage::giveFocusBack, Qt::QueuedConnection);
}

void DeskPage::giveFocusBack()
{
    const QWidget *now = QApplication::focusWidget();
    const bool hadIt = m_focusBefore && isAncestorOf(m_focusBefore);
    if (isBusy() || !hadIt || (now && now != m_focusMeanwhile) || now == m_focusBefore)
        return;
    const auto canHaveIt = [](const QWidget *widget) { return widget->isEnabled() && widget->isVisible(); };
    if (canHaveIt(m_focusBefore))
        return m_focusBefore->setFocus(Qt::OtherFocusReason);
    for (QPushButton *button : m_buttons->findChildren<QPushButton *>()) {
        if (canHaveIt(button))
            return button->setFocus(Qt::OtherFocusReason);
    }
}

QPushButton *DeskPage::addButton(const char *name, const char *drawing, const std::function<void()> &pressed)
{
    auto *button = new QPushButton(*drawing ? icon(QString::fromLatin1(drawing)) : QIcon(), {}, m_buttons);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, pressed);
    m_buttons->layout()->addWidget(button);
    return button;
}

void DeskPage::setContent(QWidget *content)
{
    m_pages->addWidget(content);
    m_pages->addWidget(m_blank);
}

void DeskPage::insertAboveContent(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_pages), widget);
}

void DeskPage::showContent(bool isThere)
{
    m_pages->setCurrentWidget(isThere ? m_pages->widget(1) : isBusy() ? m_blank : m_empty);
    placeFocus();
    emit statusChanged();
}

void DeskPage::placeFocus()
{
    // What is not shown cannot have the keyboard, and who comes here by Tab must be able to leave.
    if (QWidget *chosen = focusProxy(); chosen && m_pages->isAncestorOf(chosen) && !m_empty->isAncestorOf(chosen))
        m_contentFocus = chosen;
    if (!m_contentFocus)
        return;
    auto *step = m_empty->findChild<QPushButton *>();
    QWidget *instead = step && step->isVisibleTo(m_empty) ? step : nullptr;
    setFocusProxy(m_pages->currentIndex() == 1 ? m_contentFocus.data() : instead);
}

void DeskPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    placeFocus();
}

void DeskPage::setIntro(const QString &text)
{
    m_intro->setText(text);
    m_intro->setVisible(!text.isEmpty());
}

void DeskPage::start(const QString &title, const Job::CasebookWork &work,
                     const std::function<void(const QVariant &)> &done)
{
    if (isBusy())
        return;
    m_messages->putAway();
    m_work->start(title, work, [this, done](const Result<QVariant> &answer) {
        if (answer)
            done(*answer);
        else
            showFailure(answer.error());
    });
}

void DeskPage::showFailure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        emit said(error.message);
    else
        m_messages->showError(error);
}

void DeskPage::retranslate()
{
    m_title->setText(title());
    emit titleChanged();
}

void DeskPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace Lodebook
