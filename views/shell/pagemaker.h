// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/shell/page.h"
#include "views/shell/personalfolder.h"

namespace Lodebook {

/// Makes the page of a place. The one spot where screens are chosen, so that they need not know one another.
class PageMaker
{
public:
    PageMaker(Casebook &casebook, const PersonalFolder &personal) : m_casebook(casebook), m_personal(personal) {}

    /// Missing: there is no such record, list or screen.
    [[nodiscard]] Result<Page *> make(const Location &location, QWidget *parent) const;

private:
    Page *makeExchangePage(const Location &location, QWidget *parent) const; ///< Null for other screens.
    Page *makeScreen(const QString &name, QWidget *parent) const; ///< Null when there is no such screen.
    Result<Page *> makeRecord(const Entity &entity, const Location &location, QWidget *parent) const;

    Casebook &m_casebook; // not owned
    PersonalFolder m_personal;
};

} // namespace Lodebook
