// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/cell.h"

#include <cmath>
#include <utility>

namespace Lodebook {

Cell Cell::ofDate(QDate date)
{
    Cell cell;
    if (date.isValid()) {
        cell.m_kind = Kind::Date;
        cell.m_value = date;
    }
    return cell;
}

Cell Cell::ofMoment(const QDateTime &moment)
{
    Cell cell;
    if (moment.isValid()) {
        cell.m_kind = Kind::Moment;
        cell.m_value = moment.toUTC();
    }
    return cell;
}

Cell Cell::ofBoolean(bool value)
{
    Cell cell;
    cell.m_kind = Kind::Boolean;
    cell.m_value = value;
    return cell;
}

Cell Cell::ofFormula(QString formula)
{
    Cell cell;
    cell.m_kind = Kind::Formula;
    cell.m_text = std::move(formula);
    return cell;
}

Cell Cell::ofError(QString error)
{
    Cell cell;
    cell.m_kind = Kind::Error;
    cell.m_text = std::move(error);
    return cell;
}

QString Cell::text() const
{
    switch (m_kind) {
    case Kind::Empty:
    case Kind::Text:
    case Kind::Formula:
    case Kind::Error:
        return m_text;
    case Kind::Number:
        return shownNumber(std::get<double>(m_value));
    case Kind::Date:
        return std::get<QDate>(m_value).toString(Qt::ISODate);
    case Kind::Moment: {
        const QDateTime &moment = std::get<QDateTime>(m_value);
        return moment.toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    }
    case Kind::Boolean:
        return std::get<bool>(m_value) ? QStringLiteral("true") : QStringLiteral("false");
    }
    return {};
}

std::optional<double> Cell::number() const
{
    return m_kind == Kind::Number ? std::optional(std::get<double>(m_value)) : std::nullopt;
}

QString Cell::written() const
{
    return m_kind == Kind::Number ? m_text : QString();
}

std::optional<QDate> Cell::date() const
{
    if (m_kind == Kind::Date)
        return std::get<QDate>(m_value);
    if (m_kind == Kind::Moment && std::get<QDateTime>(m_value).time() == QTime(0, 0))
        return std::get<QDateTime>(m_value).date();
    return std::nullopt;
}

std::optional<QDateTime> Cell::moment() const
{
    return m_kind == Kind::Moment ? std::optional(std::get<QDateTime>(m_value)) : std::nullopt;
}

std::optional<bool> Cell::boolean() const
{
    return m_kind == Kind::Boolean ? std::optional(std::get<bool>(m_value)) : std::nullopt;
}

QString shownNumber(double number)
{
    if (number == 0)
        return QStringLiteral("0"); // never “-0”
    if (number == std::trunc(number) && std::abs(number) < 1e15)
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

} // namespace Lodebook
