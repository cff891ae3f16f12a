// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

#include <QSet>
#include <QTimer>

namespace Lodebook {

/// Notices what other programs and other officers change in the open casebook, by looking at the change log every few
/// seconds, and tells it to the windows as if it had been changed here.
class OutsideChanges final : public QObject
{
    Q_OBJECT

public:
    explicit OutsideChanges(RecordStore &store, QObject *parent = nullptr);

    /// Looks now instead of at the next tick.
    void look();
    /// Does not look by itself until it is woken.
    void rest() { m_timer.stop(); }
    void wake();

private:
    RecordStore &m_store; // not owned
    ChangeLog m_log;
    qint64 m_seen = 0;
    QMultiHash<RecordId, ChangeKind> m_own; ///< Told by the store already, not met in the log yet.
    bool m_telling = false;
    QTimer m_timer;
};

} // namespace Lodebook
