// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filtersentence.h"

#include <QWidget>

namespace Lodebook {

/// The active filter as a sentence whose parts can be taken away one by one. Hidden while everything is shown.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// The whole sentence is for those who hear it, the pieces are what is shown.
    void setPieces(const QList<FilterPiece> &pieces, const QString &sentence);

signals:
    void removed(const QList<qsizetype> &place); ///< The condition at that place.
    void cleared();
};

} // namespace Lodebook
