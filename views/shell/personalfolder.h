// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/draftstore.h"
#include "views/lists/viewstate.h"
#include "views/shell/recordmemory.h"

namespace Lodebook {

/// What one person's windows keep on one computer beside the casebook: drafts of what is typed, and how each list was
/// left, which records were looked at last and which are pinned.
class PersonalFolder
{
public:
    explicit PersonalFolder(const QString &folder);

    /// The part of one officer in one casebook: of several who share a desktop none sees how another left the lists and
    /// what they looked at. The first officer of a casebook takes over what was kept before there were such parts. Drafts stay together.
    [[nodiscard]] PersonalFolder of(const QString &casebook, const RecordId &officer) const;

    const DraftStore &drafts() const { return m_drafts; }
    /// Everything that is kept here of one casebook, of all its officers.
    [[nodiscard]] QStringList filesOf(const QString &casebook) const;
    /// How the list of an entity was left; empty when it never was changed.
    [[nodiscard]] ViewState viewState(const QString &entity) const;
    void setViewState(const QString &entity, const ViewState &state) const;
    /// The saved view the list of an entity begins with; null when it begins as it was left.
    [[nodiscard]] RecordId firstView(const QString &entity) const;
    void setFirstView(const QString &entity, const RecordId &view) const;
    /// Whether this person has put something away for good that the window offers to beginners.
    [[nodiscard]] bool isPutAway(const QString &what) const;
    void putAway(const QString &what) const;
    [[nodiscard]] RecordMemory records(const QString &casebook) const { return RecordMemory(m_recordFile, casebook); }

private:
    QString m_folder;
    QString m_listFile;
    QString m_recordFile;
    DraftStore m_drafts;
};

} // namespace Lodebook
