// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigation.h"
#include "views/shell/pagemaker.h"

#include <functional>

class QStackedWidget;

namespace Lodebook {

/// The middle of a window: the page of the place one is at, the way back and forward, and the last few pages kept as
/// they were left. Nothing is left before the page there agrees.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    PageStack(Casebook &casebook, PageMaker maker, QWidget *parent = nullptr);

    /// False: the page there now could not be left, or there is no such place.
    bool go(const Location &location);
    void back();
    void forward();
    /// False: the page says what must be put right first, and \a then is done once it has been left unsaved instead.
    bool leave(const std::function<void()> &then = {});

    /// Writes down what is being typed on any of its pages.
    void keepTyping();

    const Navigation &navigation() const { return m_navigation; }
    Page *current() const;

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);
    void currentChanged(); ///< The page, its title or what it says in the status bar.
    void failed(const Lodebook::Error &error);
    void said(const QString &message);
    void restoreRequested(const QString &backup);
    void encryptionRequested(const QString &passphrase);
    void decryptionRequested();
    void destructionRequested();
    void recoveryKeyRequested(const QString &key);

private:
    bool show(const Location &location);
    Page *pageFor(const Location &location);
    void add(Page *page);
    void onMoved(Page *page, const Location &before);
    void onClosed(Page *page);
    void drop(Page *page);
    void refresh(const ChangeNotice &notice);
    /// Lists and forms have the fields there were when they were made: this makes them again, but none with typing in it.
    void makeAnew();

    PageMaker m_maker;
    Navigation m_navigation;
    QStackedWidget *m_pages;
    QList<Page *> m_recent; ///< The one looked at last first.
    std::function<void()> m_wanted; ///< What a page that would not be left kept from being done.
};

} // namespace Lodebook
