// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/ddreview.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// The questions of a report side by side: last year, the member, the reviewer. A question leads to its answer.
class DdReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Question, LastYear, ThisYear, Against, Reviewed, Gap, Comment, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Of the levels 0 to 3.
    [[nodiscard]] static QStringList maturityWords();

    /// The same questions as before change their cells only: what is selected stays selected.
    void setReview(const DdReview &review);
    const DdReviewRow &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const DdReviewRow &row, int column) const;

    QList<DdReviewRow> m_rows;
};

} // namespace Lodebook
