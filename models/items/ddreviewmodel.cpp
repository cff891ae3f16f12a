// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/ddreviewmodel.h"

#include "models/items/roles.h"

#include <algorithm>

namespace Lodebook {

namespace {

/// An answer as one reads it: its maturity first, then its words.
QString answered(const std::optional<int> &maturity, const QString &text)
{
    if (!maturity)
        return text;
    const QString level = DdReviewModel::maturityWords().value(*maturity);
    return text.isEmpty() ? level : level + QStringLiteral(" · ") + text;
}

Severity severityOf(const DdReviewRow &row, int column)
{
    if (column == DdReviewModel::Against && row.applies && (row.against == AgainstLastYear::TakenOver || row.against == AgainstLastYear::NotAnswered))
        return Severity::Attention;
    if (column == DdReviewModel::Gap && row.gap().value_or(0) < 0)
        return Severity::Attention;
    return Severity::None;
}

} // namespace

QStringList DdReviewModel::maturityWords()
{
    return {tr("0: no"), tr("1: planned"), tr("2: partly"), tr("3: yes")};
}

void DdReviewModel::setReview(const DdReview &review)
{
    const bool isSame = std::ranges::equal(m_rows, review.rows, {}, &DdReviewRow::question, &DdReviewRow::question);
    if (!isSame) {
        beginResetModel();
        m_rows = review.rows;
        endResetModel();
        return;
    }
    m_rows = review.rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int DdReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DdReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DdReviewModel::text(const DdReviewRow &row, int column) const
{
    switch (column) {
    case Code: return row.code;
    case Question: return row.text;
    case LastYear: return answered(row.before, row.lastYear.simplified());
    case ThisYear: return answered(row.own, row.thisYear.simplified());
    case Against: return row.applies ? wordsOf(row.against) : tr("does not apply");
    case Reviewed: return answered(row.reviewed, {});
    case Gap: return row.gap() ? QLocale().toString(*row.gap()) : QString();
    case Comment: return row.comment.simplified();
    default: return {};
    }
}

QVariant DdReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DdReviewRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return index.column() == LastYear ? answered(row.before, row.lastYear) : index.column() == ThisYear ? answered(row.own, row.thisYear) : text(row, index.column());
    case Qt::TextAlignmentRole: return index.column() == Gap ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SeverityRole: return int(severityOf(row, index.column()));
    case RecordRefRole: return row.answer.isNull() ? QVariant() : QVariant::fromValue(RecordRef{QStringLiteral("answer"), row.answer});
    default: return {};
    }
}

QVariant DdReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Gap)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code: return tr("Code");
    case Question: return tr("Question");
    case LastYear: return tr("Last year");
    case ThisYear: return tr("This year");
    case Against: return tr("Against last year");
    case Reviewed: return tr("Reviewed", "maturity by the reviewer");
    case Gap: return tr("Gap");
    case Comment: return tr("Comment of the reviewer");
    default: return {};
    }
}

} // namespace Lodebook
