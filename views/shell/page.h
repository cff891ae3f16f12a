// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/recordstore.h"
#include "views/shell/location.h"

#include <QWidget>

namespace Lodebook {

/// What fills the middle of a window: a list, a record, a special screen. Pages do not know one another; they ask to be
/// taken somewhere and the window goes there.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual Location location() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString statusText() const { return {}; } ///< Count, selection, saved or not.
    /// Writes what has to be written before the page goes out of sight. False: something must be put right first,
    /// and the page says what.
    [[nodiscard]] virtual bool leave() { return true; }
    virtual void save() {}
    virtual void revert() {}
    virtual bool canSave() const { return false; }
    virtual void print() {}
    virtual bool canPrint() const { return false; }
    /// One change to many of the records shown here.
    virtual void changeMany() {}
    virtual bool canChangeMany() const { return false; }
    /// What lies on the clipboard, as far as this page can take it; it says so when it cannot.
    virtual void paste() {}
    virtual bool canPaste() const { return false; }
    /// Writes unfinished typing down as a draft, without leaving the page.
    virtual void keepTyping() {}
    /// Takes the cursor to where this page is searched; false when there is no such thing.
    virtual bool find() { return false; }
    /// Somebody changed records: here, in another window, or on another computer.
    virtual void refresh(const ChangeNotice &notice) { Q_UNUSED(notice); }

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);
    void moved(const Lodebook::Location &before); ///< location() is another now, with the same page.
    void closed();                                ///< There is nothing to show here any more.
    void titleChanged();
    void statusChanged();
    void failed(const Lodebook::Error &error);
    void restoreRequested(const QString &backup); ///< Puts a backup in the place of the open casebook.
    void encryptionRequested(const QString &passphrase); ///< Of the open casebook.
    void decryptionRequested();
    void recoveryKeyRequested(const QString &key); ///< Shows it and has it tried; an empty one is only to be tried.
    void said(const QString &message);
};

} // namespace Lodebook
