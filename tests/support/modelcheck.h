// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/naivemerge.h"

namespace Lodebook {

/// Compares the records of a casebook with what the naive model makes of the lines of its log.
class ModelCheck
{
public:
    ModelCheck(Casebook &casebook, const TrulySeen &seen) : m_casebook(casebook), m_seen(seen) {}

    /// The first record that is otherwise, in words and with its lines; nothing when all agree.
    [[nodiscard]] QStringList difference();
    [[nodiscard]] qint64 compared() const { return m_compared; }

private:
    struct Expected
    {
        const Entity *entity = nullptr;
        NaiveState state;
    };
    void findStates();
    void findHeldBack();
    void holdUp();
    [[nodiscard]] QString wrongIn(const RecordId &record, const Expected &expected) const;
    [[nodiscard]] QString wrongConflicts(const RecordId &record, const NaiveState &state) const;
    [[nodiscard]] QStringList explained(const RecordId &record, const QString &what) const;

    Casebook &m_casebook;
    const TrulySeen &m_seen;
    std::map<RecordId, Expected> m_states;
    std::map<RecordId, std::set<QString>> m_held; ///< Fields that wait; an empty name for the record as a whole.
    std::set<RecordId> m_heldUp;                  ///< Deleted, and alive for the sake of what is below.
    qint64 m_compared = 0;
};

} // namespace Lodebook
