// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/merge/devicelog.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// Records that a device was given and may not hold any longer: they have left its scope.
///
/// What was done to them here has to be with others first; until then, and while something that stays leads to them,
/// they are kept. Then they go: out of their tables, the search index and the change log, with the contents of their
/// attachments. Of the actions that touched them the digests stay, so that the chain of the log can still be checked;
/// what the actions were called is gone, for it may name a record.
///
/// For the transaction of a batch. Whoever gave them may give them again.
class Forgetting
{
public:
    explicit Forgetting(const RecordReader &reader);

    /// They are to go; what is not here is passed over, and what every casebook has as well.
    [[nodiscard]] Result<> tell(const QSet<RecordId> &records);
    /// They are in the scope again.
    [[nodiscard]] Result<> takeBack(const QSet<RecordId> &records);
    /// Those that are to go and are still here.
    [[nodiscard]] Result<QSet<RecordId>> waiting() const;
    /// Lets those of \a told go of which every line that was written here is among \a home. Returns them. Who told it
    /// has to know that they go: it has to give all of them again when it gives them.
    [[nodiscard]] Result<QList<RecordRef>> settle(const QSet<RecordId> &told, const Knowledge &home);

private:
    Result<bool> isHome(const RecordId &record, const Knowledge &home) const;
    using Leads = QHash<RecordId, QList<RecordId>>; ///< To a record that is to go, from these.
    Result<Leads> leads() const;
    using Leaving = QHash<RecordId, const Entity *>; ///< Of what this program does not know null.
    Result<Leaving> toForget() const;
    Result<> keepWhatIsLedTo(Leaving &leaving) const;
    Result<> erase(const Entity &entity, const RecordId &record);
    Result<> eraseLines(const RecordId &record);
    Result<> run(const QString &sql, const QVariantList &values = {});

    RecordReader m_reader; // sees what only some may see
    Database &m_database;
    DeviceLog m_log;
};

} // namespace Lodebook
