// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/contributionstate.h"

#include "models/entities/partners/contribution.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

/// The amounts, when there is a receipt that is smaller than what was agreed.
std::optional<Money> rest(const Record &record)
{
    const std::optional<Money> amount = record.get(contribution().amount);
    const std::optional<Money> received = record.get(contribution().receivedAmount);
    if (!amount || !received || amount->currency != received->currency || received->minor >= amount->minor)
        return std::nullopt;
    return Money{amount->minor - received->minor, amount->currency};
}

bool isReceived(const Record &record, const QDate &on)
{
    const std::optional<QDate> day = record.get(contribution().receivedOn);
    return day && *day <= on;
}

} // namespace

QString contributionState(const Record &record, const QDate &on)
{
    const bool received = isReceived(record, on);
    if (received && !rest(record))
        return QStringLiteral("received");
    if (const std::optional<QDate> due = record.get(contribution().dueOn); due && *due < on)
        return QStringLiteral("overdue");
    if (received)
        return QStringLiteral("partly_received");
    const std::optional<QDate> invoiced = record.get(contribution().invoicedOn);
    return invoiced && *invoiced <= on ? QStringLiteral("invoiced") : QStringLiteral("planned");
}

std::optional<Money> contributionOwed(const Record &record, const QDate &on)
{
    return isReceived(record, on) ? rest(record) : record.get(contribution().amount);
}

Explanation explainContributionState(const Record &record, const QDate &on)
{
    const ContributionEntity &is = contribution();
    Explanation why{.value = contributionState(record, on),
                    .rule = QCoreApplication::translate("Programme",
                        "A contribution is received once all of it has come; what is still owed is overdue from the day after it "
                        "was due; a part that came in time makes it partly received; before that it is invoiced or planned."),
                    .asOf = on,
                    .method = QStringLiteral("contribution/1")};
    for (const DateField *field : {&is.invoicedOn, &is.dueOn, &is.receivedOn}) {
        const std::optional<QDate> day = record.get(*field);
        if (!day)
            continue;
        const bool past = field == &is.dueOn ? *day < on : *day <= on;
        why.rows.append({is.name(), record.id(), field->label() + QLatin1String(": ") + dayWords(*day),
                         past ? QCoreApplication::translate("Programme", "has come to pass") : QCoreApplication::translate("Programme", "still to come")});
    }
    for (const MoneyField *field : {&is.amount, &is.receivedAmount}) {
        if (const std::optional<Money> money = record.get(*field))
            why.rows.append({is.name(), record.id(), field->label(), moneyWords(*money)});
    }
    const std::optional<Money> amount = record.get(is.amount);
    const std::optional<Money> received = record.get(is.receivedAmount);
    if (record.isEmpty(is.dueOn))
        why.caveats.append(QCoreApplication::translate("Programme", "There is no due date, so the contribution cannot become overdue."));
    if (isReceived(record, on) && !received && record.text(is.kind) != u"in_kind")
        why.caveats.append(QCoreApplication::translate("Programme", "The amount received is not recorded; it is taken as the whole."));
    if (amount && received && amount->currency != received->currency)
        why.caveats.append(QCoreApplication::translate("Programme", "The amount received is in another currency; it is taken as the whole."));
    return why;
}

} // namespace Lodebook
