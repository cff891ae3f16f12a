// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/viewstate.h"

#include <QJsonArray>

#include <algorithm>

namespace Lodebook {

QJsonObject ViewState::toJson() const
{
    QJsonArray columnArray;
    for (const Column &column : columns)
        columnArray.append(QJsonObject{{QStringLiteral("name"), column.name}, {QStringLiteral("width"), column.width}});
    QJsonArray orderArray;
    for (const Step &step : order)
        orderArray.append(QJsonObject{{QStringLiteral("name"), step.name}, {QStringLiteral("descending"), step.descending}});
    QJsonObject json{{QStringLiteral("columns"), columnArray},
                     {QStringLiteral("order"), orderArray},
                     {QStringLiteral("frozen"), frozen},
                     {QStringLiteral("quick_row"), quickRow},
                     {QStringLiteral("compact"), compact}};
    if (!mode.isEmpty())
        json.insert(QStringLiteral("mode"), mode);
    if (!panes.isEmpty())
        json.insert(QStringLiteral("panes"), panes);
    if (!filter.isEmpty())
        json.insert(QStringLiteral("filter"), filter);
    return json;
}

ViewState ViewState::fromJson(const QJsonObject &json)
{
    constexpr int widest = 4000;
    ViewState state;
    for (const QJsonValue &column : json.value(QLatin1String("columns")).toArray())
        state.columns.append({column[QLatin1String("name")].toString(), std::clamp(column[QLatin1String("width")].toInt(), 0, widest)});
    for (const QJsonValue &step : json.value(QLatin1String("order")).toArray())
        state.order.append({step[QLatin1String("name")].toString(), step[QLatin1String("descending")].toBool()});
    state.frozen = std::clamp(json.value(QLatin1String("frozen")).toInt(), 0,
                              int(std::max<qsizetype>(0, state.columns.size() - 1)));
    state.quickRow = json.value(QLatin1String("quick_row")).toBool();
    state.mode = json.value(QLatin1String("mode")).toString();
    state.panes = json.value(QLatin1String("panes")).toObject();
    state.filter = json.value(QLatin1String("filter")).toObject();
    state.compact = json.value(QLatin1String("compact")).toBool();
    return state;
}

} // namespace Lodebook
