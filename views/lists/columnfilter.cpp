// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/columnfilter.h"

#include "models/core/plaintext.h"
#include "models/items/filtersentence.h"
#include "models/items/quickfilter.h"
#include "models/schema/fieldtext.h"
#include "views/fields/localentry.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ColumnFilter)
};

struct Sign
{
    QStringView text;
    Compare compare;
};

// Longer signs first, so that <= is not read as <.
constexpr std::array signs{Sign{u"!=", Compare::NotEqual}, Sign{u"<>", Compare::NotEqual}, Sign{u"<=", Compare::AtMost},
                           Sign{u">=", Compare::AtLeast},  Sign{u"≤", Compare::AtMost},    Sign{u"≥", Compare::AtLeast},
                           Sign{u"≠", Compare::NotEqual},  Sign{u"=", Compare::Equal},     Sign{u"<", Compare::Less},
                           Sign{u">", Compare::Greater}};

/// A stretch of days: one day, a month, a year.
struct Days
{
    QDate first;
    QDate last;
};

Filter denied(const Filter &filter)
{
    Filter outside;
    outside.kind = Filter::Kind::Not;
    outside.parts = {filter};
    return outside;
}

class Reading
{
public:
    Reading(const Catalog &catalog, CodeLists &codes, const RecordColumn &column, const QDate &today,
            const QLocale &locale)
        : m_catalog(catalog)
        , m_codes(codes)
        , m_path(column.path())
        , m_field(*column.field())
        , m_today(today)
        , m_locale(locale)
    {
    }

    Result<Filter> filter(const QString &typed) const
    {
        std::optional<Compare> compare;
        QString text = typed.trimmed();
        for (const Sign &sign : signs) {
            if (text.startsWith(sign.text)) {
                compare = sign.compare;
                text = text.sliced(sign.text.size()).trimmed();
                break;
            }
        }
        if (text.isEmpty()) {
            if (!compare)
                return Filter();
            return Filter::leaf(m_path, *compare == Compare::NotEqual ? Compare::NotEmpty : Compare::Empty);
        }
        return read(compare, text);
    }

private:
    Result<Filter> read(std::optional<Compare> compare, const QString &text) const
    {
        switch (m_field.type()) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Email:
        case FieldType::Phone:
        case FieldType::Url: return words(m_path, compare, text);
        case FieldType::Integer:
        case FieldType::Decimal:
        case FieldType::Money: return figure(compare, text);
        case FieldType::Date:
        case FieldType::Moment: return days(compare, text);
        case FieldType::Period: return period(compare, text);
        case FieldType::YesNo: return exact(compare, text);
        case FieldType::Choice:
        case FieldType::Choices:
        case FieldType::Code:
        case FieldType::Codes: return labels(compare, text);
        case FieldType::Link: return words(titlePath(m_catalog, m_path), compare, text);
        case FieldType::Links:
        case FieldType::AnyLink:
        case FieldType::Point: break; // not offered
        }
        return Filter();
    }

    static Result<Filter> words(const FieldPath &path, std::optional<Compare> compare, const QString &text)
    {
        if (!compare)
            return Filter::leaf(path, Compare::Contains, text);
        if (*compare == Compare::NotEqual)
            return denied(Filter::leaf(path, Compare::Contains, text));
        return Filter::leaf(path, *compare, text);
    }

    Result<Filter> exact(std::optional<Compare> compare, const QString &text) const
    {
        const Result<QVariant> value = fromPlainText(m_field, text);
        return value ? Result<Filter>(Filter::leaf(m_path, compare.value_or(Compare::Equal), *value))
                     : Result<Filter>(value.error());
    }

    Result<QVariant> figureValue(const QString &text) const
    {
        // The currency stands before or behind, whatever the locale makes of the amount.
        static const QRegularExpression currency(QStringLiteral("^([A-Za-z]{3})\\s+|\\s+([A-Za-z]{3})$|€"));
        QString code;
        QString amount = text;
        if (m_field.type() == FieldType::Money) {
            const QRegularExpressionMatch match = currency.match(text);
            code = match.captured(1) + match.captured(2);
            amount.remove(currency);
        }
        const Result<QString> number = typedNumber(amount, m_locale);
        if (!number)
            return number.error();
        return fromPlainText(m_field, code.isEmpty() ? *number : QString(*number + u' ' + code));
    }

    Result<Filter> figure(std::optional<Compare> compare, const QString &text) const
    {
        if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots > 0 && !compare) {
            const Result<QVariant> least = figureValue(text.first(dots));
            const Result<QVariant> most = figureValue(text.sliced(dots + 2));
            if (!least || !most)
                return least ? most.error() : least.error();
            return Filter::all(
                {Filter::leaf(m_path, Compare::AtLeast, *least), Filter::leaf(m_path, Compare::AtMost, *most)});
        }
        const Result<QVariant> value = figureValue(text);
        return value ? Result<Filter>(Filter::leaf(m_path, compare.value_or(Compare::Equal), *value))
                     : Result<Filter>(value.error());
    }

    std::optional<RelativeDays> namedDays(const QString &text) const
    {
        using Unit = RelativeDays::Unit;
        for (const Unit unit : {Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year}) {
            for (const int count : {-1, 0, 1}) {
                const RelativeDays stretch{unit, count, count};
                if (folded(FilterSentence::daysText(stretch)) == folded(text))
                    return stretch;
            }
        }
        return std::nullopt;
    }

    Result<Days> daysOf(const QString &text) const
    {
        static const QRegularExpression year(QStringLiteral("^(\\d{4})$"));
        static const QRegularExpression month(QStringLiteral("^(?:(\\d{4})[-/](\\d{1,2})|(\\d{1,2})[./-](\\d{4}))$"));
        if (const QRegularExpressionMatch match = year.match(text); match.hasMatch())
            return Days{QDate(match.captured(1).toInt(), 1, 1), QDate(match.captured(1).toInt(), 12, 31)};
        if (const QRegularExpressionMatch match = month.match(text); match.hasMatch()) {
            const bool yearFirst = !match.captured(1).isEmpty();
            const QDate first((yearFirst ? match.captured(1) : match.captured(4)).toInt(),
                              (yearFirst ? match.captured(2) : match.captured(3)).toInt(), 1);
            if (first.isValid())
                return Days{first, first.addMonths(1).addDays(-1)};
        }
        const Result<QDate> day = typedDate(text, m_today, m_locale);
        return day ? Result<Days>(Days{*day, *day}) : Result<Days>(day.error());
    }

    QVariant beginning(const QDate &day) const
    {
        return m_field.type() == FieldType::Moment ? QVariant(day.startOfDay().toUTC()) : QVariant(day);
    }

    Filter within(const Days &days) const
    {
        if (m_field.type() == FieldType::Date && days.first == days.last)
            return Filter::leaf(m_path, Compare::Equal, days.first);
        if (m_field.type() == FieldType::Date)
            return Filter::all(
                {Filter::leaf(m_path, Compare::AtLeast, days.first), Filter::leaf(m_path, Compare::AtMost, days.last)});
        return Filter::all({Filter::leaf(m_path, Compare::AtLeast, beginning(days.first)),
                            Filter::leaf(m_path, Compare::Less, beginning(days.last.addDays(1)))});
    }

    Result<Filter> days(std::optional<Compare> compare, const QString &text) const
    {
        if (const std::optional<RelativeDays> named = namedDays(text))
            return Filter::leaf(m_path, compare.value_or(Compare::Equal), QVariant::fromValue(*named));
        if (const qsizetype dots = text.indexOf(QLatin1String("..")); dots > 0 && !compare) {
            const Result<Days> from = daysOf(text.first(dots).trimmed());
            const Result<Days> to = daysOf(text.sliced(dots + 2).trimmed());
            if (!from || !to)
                return from ? to.error() : from.error();
            return within({from->first, to->last});
        }
        const Result<Days> days = daysOf(text);
        if (!days)
            return days.error();
        switch (compare.value_or(Compare::Equal)) {
        case Compare::NotEqual: return denied(within(*days));
        case Compare::Less: return Filter::leaf(m_path, Compare::Less, beginning(days->first));
        case Compare::AtLeast: return Filter::leaf(m_path, Compare::AtLeast, beginning(days->first));
        case Compare::AtMost: return Filter::leaf(m_path, Compare::Less, beginning(days->last.addDays(1)));
        case Compare::Greater: return Filter::leaf(m_path, Compare::AtLeast, beginning(days->last.addDays(1)));
        default: return within(*days);
        }
    }

    Result<Filter> period(std::optional<Compare> compare, const QString &text) const
    {
        if (!compare)
            return Filter::leaf(m_path, Compare::Contains, text); // 2023 finds its halves, quarters and months too
        return exact(compare, text);
    }

    Result<Filter> labels(std::optional<Compare> compare, const QString &text) const
    {
        QVariantList found;
        for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
            const QVariantList codes = codesLike(m_field, m_codes, folded(word.trimmed()));
            if (codes.isEmpty())
                return Error{Error::Kind::Invalid, Words::tr("No choice contains “%1”").arg(word.trimmed()), {}};
            found.append(codes);
        }
        const Filter any = Filter::leaf(m_path, Compare::AnyOf, found);
        return compare == Compare::NotEqual ? denied(any) : any;
    }

    const Catalog &m_catalog;
    CodeLists &m_codes;
    const FieldPath &m_path;
    const Field &m_field;
    QDate m_today;
    QLocale m_locale;
};

} // namespace

bool takesColumnFilter(const RecordColumn &column)
{
    const Field *field = column.field();
    return field && field->type() != FieldType::Links && field->type() != FieldType::AnyLink
        && field->type() != FieldType::Point;
}

Result<Filter> columnFilter(const Catalog &catalog, CodeLists &codes, const RecordColumn &column, const QString &typed,
                            const QDate &today, const QLocale &locale)
{
    if (!takesColumnFilter(column))
        return Filter();
    return Reading(catalog, codes, column, today, locale).filter(typed);
}

} // namespace Lodebook
