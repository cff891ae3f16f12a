// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/draftstore.h"
#include "views/lists/viewstate.h"

namespace Lodebook {

/// What one person's windows keep on one computer beside the casebook: drafts of what is typed, and how each list was left.
class PersonalFolder
{
public:
    explicit PersonalFolder(const QString &folder);

    const DraftStore &drafts() const { return m_drafts; }
    /// How the list of an entity was left; empty when it never was changed.
    [[nodiscard]] ViewState viewState(const QString &entity) const;
    void setViewState(const QString &entity, const ViewState &state) const;

private:
    QString m_listFile;
    DraftStore m_drafts;
};

} // namespace Lodebook
