// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"

#include <QJsonObject>

namespace Lodebook {

/// How somebody left a list: which columns, how wide, in which order, sorted how. The shell keeps one per list.
struct ViewState
{
    struct Column
    {
        QString name;
        int width = 0; ///< 0: as the content needs.
        bool operator==(const Column &) const = default;
    };
    struct Step
    {
        QString name;
        bool descending = false;
        bool operator==(const Step &) const = default;
    };
    QList<Column> columns;
    QList<Step> order;
    int frozen = 0;        ///< How many of the first columns stay in sight.
    bool quickRow = false; ///< The filter below the headings is shown.
    bool compact = false;
    QString mode{};       ///< Table, groups, board ... as modeName() has them; empty: the table.
    QJsonObject panes{};  ///< What each other way of looking was set to, by its mode.
    QJsonObject filter{}; ///< As toJson(Filter) writes it.

    bool operator==(const ViewState &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
    /// Unknown members are left out: a state may come from another version.
    [[nodiscard]] static ViewState fromJson(const QJsonObject &json);
};

} // namespace Lodebook
