// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Lodebook {

/// One cell of a table in a file: a value and what kind of value the file says it is.
/// A CSV file knows text only; a workbook knows them all.
class Cell
{
public:
    enum class Kind {
        Empty,
        Text,
        Number,
        Date,
        Moment,  ///< Date and time. Workbooks know no time zone: the clock reading is carried as if it were UTC.
        Boolean,
        Formula, ///< A formula nobody has calculated: there is no value. text() is the formula.
        Error,   ///< What a spreadsheet shows for a failed formula; text() is “#N/A” and the like.
    };

    Cell() = default;
    [[nodiscard]] static Cell ofText(QString text) ///< An empty text makes an empty cell.
    {
        Cell cell;
        if (!text.isEmpty()) {
            cell.m_kind = Kind::Text;
            cell.m_text = std::move(text);
        }
        return cell;
    }
    /// @p written is the number as the file has it, digit for digit; leave it out where there is none.
    [[nodiscard]] static Cell ofNumber(double number, QString written = {})
    {
        Cell cell;
        cell.m_kind = Kind::Number;
        cell.m_value = number;
        cell.m_text = std::move(written);
        return cell;
    }
    [[nodiscard]] static Cell ofDate(QDate date);
    [[nodiscard]] static Cell ofMoment(const QDateTime &moment);
    [[nodiscard]] static Cell ofBoolean(bool value);
    [[nodiscard]] static Cell ofFormula(QString formula);
    [[nodiscard]] static Cell ofError(QString error);

    Kind kind() const { return m_kind; }
    bool isEmpty() const { return m_kind == Kind::Empty; }

    /// The cell as plain text whatever its kind: numbers with up to 15 digits as a spreadsheet shows them,
    /// dates and moments (with “Z”) in ISO form, “true” and “false”.
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] QString written() const;          ///< Of a number: its digits in the file, if known.
    [[nodiscard]] std::optional<QDate> date() const; ///< Of a date, or of a moment exactly at midnight.
    [[nodiscard]] std::optional<QDateTime> moment() const;
    [[nodiscard]] std::optional<bool> boolean() const;

    friend bool operator==(const Cell &a, const Cell &b)
    {
        return a.m_kind == b.m_kind && a.m_text == b.m_text && a.m_value == b.m_value;
    }

private:
    Kind m_kind = Kind::Empty;
    QString m_text;
    std::variant<std::monostate, double, QDate, QDateTime, bool> m_value;
};

/// A number as a spreadsheet shows it: up to 15 digits, no trailing zeros, no thousands separator.
[[nodiscard]] QString shownNumber(double number);

} // namespace Lodebook
