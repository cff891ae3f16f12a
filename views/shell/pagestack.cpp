// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/pagestack.h"

#include "models/entities/common/customfield.h"
#include "views/screens/destroypage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Lodebook {

namespace {

constexpr qsizetype pagesKept = 12;

} // namespace

PageStack::PageStack(Casebook &casebook, PageMaker maker, QWidget *parent)
    : QWidget(parent)
    , m_maker(std::move(maker))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(&casebook.store(), &RecordStore::changed, this, &PageStack::refresh);
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

bool PageStack::leave(const std::function<void()> &then)
{
    const bool left = !current() || current()->leave();
    m_wanted = left ? nullptr : then;
    return left;
}

void PageStack::keepTyping()
{
    for (Page *page : std::as_const(m_recent))
        page->keepTyping();
}

bool PageStack::go(const Location &location)
{
    if (current() && current()->location() == location)
        return true;
    if (!leave([this, location] { go(location); }) || !show(location))
        return false;
    m_navigation.go(location);
    emit currentChanged();
    return true;
}

void PageStack::back()
{
    if (!m_navigation.canGoBack() || !leave())
        return;
    if (const Location place = m_navigation.back(); !show(place))
        m_navigation.forget(place);
    emit currentChanged();
}

void PageStack::forward()
{
    if (!m_navigation.canGoForward() || !leave([this] { forward(); }))
        return;
    if (const Location place = m_navigation.forward(); !show(place))
        m_navigation.forget(place);
    emit currentChanged();
}

bool PageStack::show(const Location &location)
{
    Page *page = pageFor(location);
    if (!page) {
        Result<Page *> made = m_maker.make(location, m_pages);
        if (!made) {
            emit failed(made.error());
            return false;
        }
        page = *made;
        add(page);
    }
    m_recent.removeAll(page);
    m_recent.prepend(page);
    while (m_recent.size() > pagesKept)
        drop(m_recent.last());
    m_pages->setCurrentWidget(page);
    page->setFocus();
    return true;
}

Page *PageStack::pageFor(const Location &location)
{
    for (Page *page : std::as_const(m_recent)) {
        if (page->location() == location && !(location.kind == Location::Kind::Record && location.record.isNull()))
            return page;
    }
    return nullptr;
}

void PageStack::add(Page *page)
{
    m_pages->addWidget(page);
    connect(page, &Page::openRequested, this, &PageStack::openRequested);
    connect(page, &Page::failed, this, &PageStack::failed);
    connect(page, &Page::said, this, &PageStack::said);
    connect(page, &Page::restoreRequested, this, &PageStack::restoreRequested);
    connect(page, &Page::encryptionRequested, this, &PageStack::encryptionRequested);
    connect(page, &Page::decryptionRequested, this, &PageStack::decryptionRequested);
    if (auto *destroy = qobject_cast<DestroyPage *>(page))
        connect(destroy, &DestroyPage::destructionRequested, this, &PageStack::destructionRequested);
    connect(page, &Page::recoveryKeyRequested, this, &PageStack::recoveryKeyRequested);
    connect(page, &Page::moved, this, [this, page](const Location &before) { onMoved(page, before); });
    connect(page, &Page::closed, this, [this, page] { onClosed(page); });
    for (const auto signal : {&Page::titleChanged, &Page::statusChanged}) {
        connect(page, signal, this, [this, page] {
            if (page == current())
                emit currentChanged();
        });
    }
}

void PageStack::onMoved(Page *page, const Location &before)
{
    if (m_navigation.current() == before && page == current())
        m_navigation.replace(page->location());
    else
        m_navigation.forget(before);
    emit currentChanged();
}

void PageStack::onClosed(Page *page)
{
    const std::function<void()> wanted = page == current() ? std::exchange(m_wanted, nullptr) : nullptr;
    const Location gone = page->location();
    drop(page);
    m_navigation.forget(gone);
    show(m_navigation.current());
    emit currentChanged();
    if (wanted)
        QMetaObject::invokeMethod(this, wanted, Qt::QueuedConnection); // once the page is gone
}

void PageStack::drop(Page *page)
{
    m_recent.removeAll(page);
    m_pages->removeWidget(page);
    page->deleteLater();
}

void PageStack::refresh(const ChangeNotice &notice)
{
    for (Page *page : QList<Page *>(m_recent))
        page->refresh(notice);
    if (notice.touches(customField()))
        makeAnew();
}

void PageStack::makeAnew()
{
    const auto showsFields = [](const Page *page) {
        const Location::Kind kind = page->location().kind;
        return kind == Location::Kind::List || kind == Location::Kind::Record;
    };
    Page *shown = current();
    for (Page *page : QList<Page *>(m_recent)) {
        if (page != shown && showsFields(page))
            drop(page);
    }
    if (!shown || !showsFields(shown))
        return;
    const Location here = shown->location();
    const bool isBeingMade = here.kind == Location::Kind::Record && here.record.isNull();
    if (isBeingMade || shown->canSave())
        return; // what is being typed stays; the form has the new fields when it is opened again
    drop(shown);
    show(here);
    emit currentChanged();
}

} // namespace Lodebook
