// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/sitestanding.h"

#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

const Record *statusOn(const QList<Record> &statuses, const QDate &on)
{
    const Record *newest = nullptr;
    for (const Record &status : statuses) {
        const QDate day = status.get(siteStatus().on, QDate());
        if (!day.isValid() || day > on)
            continue;
        if (!newest || newest->get(siteStatus().on, QDate()) <= day)
            newest = &status;
    }
    return newest;
}

std::optional<QDate> lastValidDay(const Record &status, const RuleSettings &settings)
{
    const QString colour = status.text(siteStatus().status);
    if (colour == u"yellow" || colour == u"red")
        return std::nullopt;
    if (const std::optional<QDate> until = status.get(siteStatus().validUntil))
        return until;
    const QDate day = status.get(siteStatus().on, QDate());
    return day.addMonths(colour == u"blue" ? settings.blueMonths : settings.greenMonths);
}

QString siteStatusNow(const QList<Record> &statuses, const QDate &on, const RuleSettings &settings)
{
    const Record *status = statusOn(statuses, on);
    if (!status)
        return {};
    const std::optional<QDate> last = lastValidDay(*status, settings);
    return last && *last < on ? QStringLiteral("expired") : status->text(siteStatus().status);
}

Explanation explainSiteStatus(const QList<Record> &statuses, const QDate &on, const RuleSettings &settings)
{
    Explanation why{.rule = QCoreApplication::translate("Programme",
                        "The newest status on or before the day. Blue and green run out after their last valid day; yellow and "
                        "red stand until a new inspection."),
                    .asOf = on,
                    .method = QStringLiteral("site-status/1")};
    const Record *deciding = statusOn(statuses, on);
    if (!deciding) {
        why.caveats.append(QCoreApplication::translate("Programme", "No status is recorded on or before %1.").arg(dayWords(on)));
    } else {
        why.value = siteStatusNow(statuses, on, settings);
        if (deciding->isEmpty(siteStatus().validUntil) && lastValidDay(*deciding, settings))
            why.caveats.append(QCoreApplication::translate("Programme", "The document names no last valid day; the usual term is used."));
    }
    for (const Record &status : statuses) {
        const std::optional<QDate> last = lastValidDay(status, settings);
        QString title = choiceWords(siteStatus().status, status.text(siteStatus().status)) + QLatin1String(", ") + dayWords(status.get(siteStatus().on, QDate()));
        if (last)
            title = QCoreApplication::translate("Programme", "%1, valid until %2").arg(title, dayWords(*last));
        why.rows.append({siteStatus().name(), status.id(), title,
                         &status == deciding ? QCoreApplication::translate("Programme", "decides")
                         : status.get(siteStatus().on, QDate()) > on ? QCoreApplication::translate("Programme", "later than the day asked for")
                                                                     : QCoreApplication::translate("Programme", "replaced by a newer one")});
    }
    return why;
}

bool isVisitBy(const Record &record, const QDate &on)
{
    const std::optional<QDate> day = record.get(visit().on);
    return day && *day <= on && record.get(visit().visited, true) && record.get(visit().onSite, true);
}

QDate lastVisitOn(const QList<Record> &visits, const QDate &on)
{
    QDate last;
    for (const Record &record : visits) {
        if (isVisitBy(record, on))
            last = last.isValid() ? std::max(last, record.get(visit().on, QDate())) : record.get(visit().on, QDate());
    }
    return last;
}

Explanation explainLastVisit(const QList<Record> &visits, const QDate &on)
{
    const QDate last = lastVisitOn(visits, on);
    Explanation why{.value = last.isValid() ? QVariant(last) : QVariant(),
                    .rule = QCoreApplication::translate("Programme",
                        "The last day on or before the day asked for on which a team got to the site and saw it itself."),
                    .asOf = on,
                    .method = QStringLiteral("last-visit/1")};
    for (const Record &record : visits) {
        const std::optional<QDate> day = record.get(visit().on);
        QString contribution = QCoreApplication::translate("Programme", "an earlier visit");
        if (!day)
            contribution = QCoreApplication::translate("Programme", "not made yet");
        else if (*day > on)
            contribution = QCoreApplication::translate("Programme", "later than the day asked for");
        else if (!record.get(visit().visited, true))
            contribution = QCoreApplication::translate("Programme", "the team did not get there");
        else if (!record.get(visit().onSite, true))
            contribution = QCoreApplication::translate("Programme", "told by others, not seen on the spot");
        else if (*day == last)
            contribution = QCoreApplication::translate("Programme", "decides");
        const QString planned = record.isEmpty(visit().plannedOn) ? record.text(visit().number) : dayWords(record.get(visit().plannedOn, QDate()));
        why.rows.append({visit().name(), record.id(), day ? dayWords(*day) : planned, contribution});
    }
    if (!last.isValid())
        why.caveats.append(QCoreApplication::translate("Programme", "No visit is recorded on or before %1.").arg(dayWords(on)));
    return why;
}

} // namespace Lodebook
