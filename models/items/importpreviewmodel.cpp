// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importpreviewmodel.h"

#include "models/items/roles.h"

namespace Lodebook {

namespace {

constexpr qsizetype valuesInALine = 6;

Severity severityOf(RowFate fate)
{
    switch (fate) {
    case RowFate::Added:
    case RowFate::Changed: return Severity::Good;
    case RowFate::Unchanged: return Severity::None;
    case RowFate::Rejected: return Severity::Bad;
    case RowFate::Duplicate: return Severity::Attention;
    }
    return Severity::None;
}

} // namespace

void ImportPreviewModel::setPreview(std::shared_ptr<const ImportPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_choices.clear();
    fill();
    endResetModel();
    emit chosen();
}

void ImportPreviewModel::showOnly(std::optional<RowFate> fate)
{
    if (m_shown == fate)
        return;
    beginResetModel();
    m_shown = fate;
    fill();
    endResetModel();
}

void ImportPreviewModel::fill()
{
    m_rows.clear();
    if (!m_preview)
        return;
    for (qsizetype row = 0; row < m_preview->rows.size(); ++row) {
        if (!m_shown || m_preview->rows.at(row).fate == *m_shown)
            m_rows.append(row);
    }
}

void ImportPreviewModel::choose(const QList<int> &rows, ImportChoice choice)
{
    for (const int at : rows) {
        const PreviewRow &row = rowAt(at);
        if (!row.isDecidable() || (choice == ImportChoice::Update && row.record.isNull()))
            continue;
        if (choice == ImportChoice::Later)
            m_choices.remove(row.number);
        else
            m_choices.insert(row.number, choice);
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    emit chosen();
}

int ImportPreviewModel::count(RowFate fate) const
{
    if (!m_preview)
        return 0;
    const ImportReport &report = m_preview->report;
    switch (fate) {
    case RowFate::Added: return int(report.added);
    case RowFate::Changed: return int(report.changed);
    case RowFate::Unchanged: return int(report.unchanged);
    case RowFate::Rejected: return int(report.rejected);
    case RowFate::Duplicate: return int(report.duplicates);
    }
    return 0;
}

ImportPreviewModel::Sum ImportPreviewModel::sum() const
{
    Sum sum{count(RowFate::Added), count(RowFate::Changed), 0};
    if (!m_preview)
        return sum;
    for (const PreviewRow &row : m_preview->rows) {
        if (!row.isDecidable())
            continue;
        switch (m_choices.value(row.number, ImportChoice::Later)) {
        case ImportChoice::Later: ++sum.waiting; break;
        case ImportChoice::KeepBoth: ++sum.added; break;
        case ImportChoice::Update: ++sum.changed; break;
        case ImportChoice::Skip: break;
        }
    }
    return sum;
}

QHash<int, RowDecision> ImportPreviewModel::decisions() const
{
    QHash<int, RowDecision> decisions;
    if (!m_preview)
        return decisions;
    for (const PreviewRow &row : m_preview->rows) {
        if (!row.isDecidable())
            continue;
        switch (m_choices.value(row.number, ImportChoice::Later)) {
        case ImportChoice::Later: decisions.insert(row.number, {RowDecision::Kind::HoldBack, {}, whatText(row)}); break;
        case ImportChoice::KeepBoth: break;
        case ImportChoice::Update: decisions.insert(row.number, {RowDecision::Kind::Update, row.record, {}}); break;
        case ImportChoice::Skip: decisions.insert(row.number, {RowDecision::Kind::Skip, {}, {}}); break;
        }
    }
    return decisions;
}

QList<TableRow> ImportPreviewModel::waitingRows() const
{
    QList<TableRow> rows;
    if (!m_preview)
        return rows;
    for (const PreviewRow &row : m_preview->rows) {
        if (row.isDecidable() && !m_choices.contains(row.number))
            rows.append(row.source);
    }
    return rows;
}

QString ImportPreviewModel::label(RowFate fate)
{
    switch (fate) {
    case RowFate::Added: return tr("New");
    case RowFate::Changed: return tr("Changed");
    case RowFate::Unchanged: return tr("Unchanged");
    case RowFate::Rejected: return tr("Rejected");
    case RowFate::Duplicate: return tr("Likely duplicate");
    }
    return {};
}

QString ImportPreviewModel::label(ImportChoice choice)
{
    switch (choice) {
    case ImportChoice::Later: return tr("Decide later");
    case ImportChoice::KeepBoth: return tr("Keep both");
    case ImportChoice::Update: return tr("Update the record here");
    case ImportChoice::Skip: return tr("Skip the row");
    }
    return {};
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == NumberColumn ? Qt::AlignRight : Qt::AlignLeft));
    case NumericRole: return index.column() == NumberColumn;
    case SeverityRole: return int(index.column() == FateColumn ? severityOf(row.fate) : Severity::None);
    default: return {};
    }
}

QString ImportPreviewModel::text(const PreviewRow &row, int column) const
{
    switch (column) {
    case NumberColumn: return QString::number(row.number);
    case FateColumn: return label(row.fate);
    case RecordColumn: return row.title;
    case WhatColumn: return whatText(row);
    case ChoiceColumn: return row.isDecidable() ? label(m_choices.value(row.number, ImportChoice::Later)) : QString();
    default: return {};
    }
}

QString ImportPreviewModel::whatText(const PreviewRow &row) const
{
    if (row.isDecidable()) {
        const QString reasons = row.reasons.join(QStringLiteral(", "));
        return tr("Like “%1” (%2 of 100): %3", "a record, how alike, why").arg(row.resembles, QString::number(row.score), reasons);
    }
    QStringList parts;
    for (const PreviewValue &value : row.values.mid(0, valuesInALine))
        parts.append(valueText(row, value));
    if (row.values.size() > valuesInALine)
        parts.append(QStringLiteral("…"));
    return parts.join(QStringLiteral(" · "));
}

QString ImportPreviewModel::valueText(const PreviewRow &row, const PreviewValue &value) const
{
    const QString field = value.field ? value.field->label() : QString();
    if (!value.problem.isEmpty()) {
        if (field.isEmpty())
            return value.problem;
        return value.after.isEmpty() ? tr("%1: %2", "field and what is wrong").arg(field, value.problem)
                                     : tr("%1 “%2”: %3", "field, value and what is wrong").arg(field, value.after, value.problem);
    }
    if (row.fate == RowFate::Changed)
        return tr("%1: %2 → %3", "field, old and new value").arg(field, value.before.isEmpty() ? tr("(empty)") : value.before, value.after.isEmpty() ? tr("(empty)") : value.after);
    return tr("%1: %2", "field and value").arg(field, value.after);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn: return tr("Row");
    case FateColumn: return tr("What becomes of it");
    case RecordColumn: return tr("Record");
    case WhatColumn: return tr("What it brings");
    case ChoiceColumn: return tr("Decision");
    default: return {};
    }
}

} // namespace Lodebook
