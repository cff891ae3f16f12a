// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/rules.h"

#include "models/core/spokenlanguage.h"
#include "models/schema/record.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EntityRules)
};

template<FieldType Type, typename T>
void inOrder(const Record &record, const TypedField<Type, T> &first, const TypedField<Type, T> &second, Problems &problems)
{
    const std::optional<T> earlier = record.get(first);
    const std::optional<T> later = record.get(second);
    if (!earlier || !later || *earlier <= *later)
        return;
    const QLocale locale = SpokenLanguage::locale();
    problems.append({&second, Words::tr("“%1” (%2) is before “%3” (%4)")
                                  .arg(second.label(), locale.toString(*later, QLocale::ShortFormat), first.label(),
                                       locale.toString(*earlier, QLocale::ShortFormat))});
}

template<FieldType Type, typename T>
void notAbove(const Record &record, const TypedField<Type, T> &number, const TypedField<Type, T> &bound, Problems &problems)
{
    const std::optional<T> value = record.get(number);
    const std::optional<T> limit = record.get(bound);
    const QLocale locale = SpokenLanguage::locale();
    if (value && limit && *value > *limit)
        problems.append({&number, Words::tr("“%1” (%2) is more than “%3” (%4)")
                                      .arg(number.label(), locale.toString(*value), bound.label(), locale.toString(*limit))});
}

} // namespace

void requireOrder(const Record &record, const DateField &first, const DateField &second, Problems &problems)
{
    inOrder(record, first, second, problems);
}

void requireOrder(const Record &record, const MomentField &first, const MomentField &second, Problems &problems)
{
    inOrder(record, first, second, problems);
}

void requireBeside(const Record &record, const Field &given, const Field &needed, Problems &problems)
{
    if (!record.isEmpty(given) && record.isEmpty(needed))
        problems.append({&needed, Words::tr("“%1” is filled in, so “%2” is needed too").arg(given.label(), needed.label())});
}

void requireTogether(const Record &record, const Field &one, const Field &other, Problems &problems)
{
    requireBeside(record, one, other, problems);
    requireBeside(record, other, one, problems);
}

void requireDateOf(const Record &record, const Field &result, const DateField &on, Problems &problems)
{
    requireBeside(record, result, on, problems);
}

void requireAnyOf(const Record &record, const QList<const Field *> &fields, Problems &problems)
{
    if (std::ranges::any_of(fields, [&record](const Field *field) { return !record.isEmpty(*field); }))
        return;
    QStringList labels;
    for (const Field *field : fields)
        labels.append(field->label());
    problems.append({fields.first(), labels.size() == 1 ? Words::tr("“%1” is needed").arg(labels.first())
                                                        : Words::tr("One of these is needed: %1").arg(SpokenLanguage::locale().createSeparatedList(labels))});
}

void requireRegionOfCountry(const Record &record, const Field &country, const Field &region, Problems &problems)
{
    if (record.isEmpty(country) || record.isEmpty(region))
        return;
    const QString prefix = record.text(country) + u'-';
    if (!record.text(region).startsWith(prefix))
        problems.append({&region, Words::tr("The region %1 does not lie in the country %2").arg(record.text(region), record.text(country))});
}

void requireSameCurrency(const Record &record, const MoneyField &one, const MoneyField &other, Problems &problems)
{
    const std::optional<Money> first = record.get(one);
    const std::optional<Money> second = record.get(other);
    if (first && second && first->currency != second->currency)
        problems.append({&other, Words::tr("“%1” is in %2 and “%3” in %4; they have to be in one currency")
                                     .arg(one.label(), first->currency, other.label(), second->currency)});
}

void requireAtMost(const Record &record, const MoneyField &part, const MoneyField &whole, Problems &problems)
{
    const std::optional<Money> amount = record.get(part);
    const std::optional<Money> limit = record.get(whole);
    if (amount && limit && amount->currency == limit->currency && amount->minor > limit->minor)
        problems.append({&part, Words::tr("“%1” (%2) is more than “%3” (%4)")
                                    .arg(part.label(), amountText(*amount), whole.label(), amountText(*limit))});
}

void requireNotAbove(const Record &record, const DecimalField &number, const DecimalField &bound, Problems &problems)
{
    notAbove(record, number, bound, problems);
}

void requireNotAbove(const Record &record, const IntegerField &number, const IntegerField &bound, Problems &problems)
{
    notAbove(record, number, bound, problems);
}

} // namespace Lodebook
