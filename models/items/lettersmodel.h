// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/letters.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// What a mailing came to: the letters, who is left out, and whom it does not reach for other reasons.
struct LettersShown
{
    struct Other
    {
        QString name;
        QString reason;
    };

    Letters letters{};
    QList<Other> others{};
};

/// Who gets a letter, and below them who gets none and why. Addresses stand only beside those who do.
class LettersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, HouseColumn, EmailColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLetters(const LettersShown &shown);
    const QList<Letter> &letters() const { return m_shown.letters.letters; }
    int leftOut() const { return int(m_shown.letters.leftOut.size() + m_shown.others.size()); }
    /// Null for who gets none.
    const Letter *letterAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;

    LettersShown m_shown;
};

} // namespace Lodebook
