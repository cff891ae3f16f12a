// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/undomodel.h"

#include "models/items/displaytext.h"

#include <algorithm>

namespace Lodebook {

UndoModel::UndoModel(Casebook &casebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_casebook(casebook)
{
    connect(&casebook.store(), &RecordStore::changed, this, &UndoModel::reload);
    reload();
}

Result<QList<UndoModel::Action>> UndoModel::actions() const
{
    const ChangeLog log(m_casebook.reader());
    const ChangeWords words(m_casebook.reader(), m_casebook.codes());
    QList<Action> found;
    const Result<std::optional<LogBatch>> redo = m_casebook.undoStack().nextRedo();
    if (!redo)
        return redo.error();
    if (*redo) {
        const Result<LogBatch> undone = log.batch((*redo)->undoes);
        if (!undone)
            return undone.error();
        found.append({**redo, words.label(*undone), true});
    }
    ChangeLog::BatchFilter filter;
    filter.limit = mostActions;
    const Result<QList<LogBatch>> batches = log.batches(filter);
    if (!batches)
        return batches.error();
    const RecordId device = m_casebook.store().author().device;
    for (const LogBatch &batch : *batches) {
        const bool isDeed = batch.kind == BatchKind::Edit || batch.kind == BatchKind::Import || batch.kind == BatchKind::Merge;
        if (batch.active && isDeed && batch.device == device)
            found.append({batch, words.label(batch), false});
    }
    return found;
}

void UndoModel::reload()
{
    const Result<QList<Action>> found = actions();
    if (!found) {
        emit failed(found.error());
        return;
    }
    beginResetModel(); // a short list nobody edits, read anew after each action
    m_actions = *found;
    endResetModel();
}

QString UndoModel::undoText() const
{
    const auto next = std::ranges::find(m_actions, false, &Action::redo);
    return next == m_actions.end() ? QString() : tr("Undo: %1").arg(next->label);
}

QString UndoModel::redoText() const
{
    return m_actions.isEmpty() || !m_actions.first().redo ? QString() : tr("Redo: %1").arg(m_actions.first().label);
}

RecordId UndoModel::batchAt(int row) const
{
    return row >= 0 && row < m_actions.size() ? m_actions.at(row).batch.id : RecordId();
}

int UndoModel::changesAt(int row) const
{
    return row >= 0 && row < m_actions.size() ? m_actions.at(row).batch.changes : 0;
}

QString UndoModel::labelAt(int row) const
{
    return row >= 0 && row < m_actions.size() ? m_actions.at(row).label : QString();
}

int UndoModel::next(bool redo) const
{
    const auto found = std::ranges::find(m_actions, redo, &Action::redo);
    return found == m_actions.end() ? -1 : int(found - m_actions.begin());
}

int UndoModel::rowOf(const RecordId &batch) const
{
    const auto found = std::ranges::find(m_actions, batch, [](const Action &action) { return action.batch.id; });
    return found == m_actions.end() ? -1 : int(found - m_actions.begin());
}

int UndoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

QVariant UndoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Action &action = m_actions.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return action.redo ? tr("Redo: %1").arg(action.label) : action.label;
    case Qt::ToolTipRole:
        return tr("%1, %Ln record(s)", nullptr, action.batch.changes).arg(displayText(FieldType::Moment, action.batch.at));
    case ValueRole: return action.batch.id;
    case SortRole: return action.batch.at;
    case KindRole: return action.redo ? QStringLiteral("redo") : QStringLiteral("undo");
    default: return {};
    }
}

} // namespace Lodebook
