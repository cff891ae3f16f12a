// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/exchangestate.h"

#include "models/items/devicesmodel.h"

#include <algorithm>

namespace Lodebook {

Result<ExchangeState> exchangeState(Casebook &casebook)
{
    const Result<qint64> conflicts = Conflicts(casebook).count();
    if (!conflicts)
        return conflicts.error();
    const Result<QList<HeldBack>> held = MergedRecords(casebook.store()).heldBack();
    if (!held)
        return held.error();
    const Result<QList<Receipt>> receipts = Receipts(casebook).all();
    if (!receipts)
        return receipts.error();
    ExchangeState state{*conflicts, qint64(held->size()), {}};
    for (const Receipt &receipt : *receipts) {
        if (receipt.key.isTrusted() && receipt.silentDays.value_or(0) >= DevicesModel::daysOfSilence)
            state.silent.append(receipt.key.name);
    }
    return state;
}

Result<QList<OpenConflict>> conflictsOf(Casebook &casebook, const RecordRef &record)
{
    const Result<QList<OpenMark>> marks = MergedRecords::openMarks(casebook.database());
    if (!marks)
        return marks.error();
    const QString id = record.id.toString(QUuid::WithoutBraces);
    if (std::ranges::none_of(*marks,
                             [&](const OpenMark &mark) { return mark.record == record.id || mark.field == id; }))
        return QList<OpenConflict>();
    Result<QList<OpenConflict>> all = Conflicts(casebook).all();
    if (all)
        all->removeIf([&record](const OpenConflict &one) { return one.record != record.id && one.twin != record.id; });
    return all;
}

} // namespace Lodebook
