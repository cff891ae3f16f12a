// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/tableimport.h"

namespace Lodebook {

/// Gives imported contacts a role in the organisation that their card names: where there is just one of that name or number,
/// and they have none there yet. Others stay without, and a note names the organisation.
class ContactRoles
{
public:
    /// Takes note of a row that was taken; the others say nothing.
    void take(const ImportedRow &row);
    /// Makes the roles, in the batch that is open. Returns the notes.
    [[nodiscard]] Result<QStringList> save(RecordStore &store) const;

private:
    struct Wish
    {
        RecordId person;
        QString organisation;
        QString title;
    };
    QList<Wish> m_wishes;
};

} // namespace Lodebook
