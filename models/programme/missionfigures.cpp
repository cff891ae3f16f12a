// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/missionfigures.h"

#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/figurefields.h"
#include "models/programme/planoverlap.h"
#include "models/programme/programmewords.h"
#include "models/programme/sourcingfigures.h"

#include <QCoreApplication>
#include <QMap>

#include <cmath>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MissionFigures)
};

/// The days that count: a period, cut at the day of the question, or all until that day.
struct Days
{
    Days(const std::optional<Period> &period, const QDate &asOf) : first(period ? period->first() : QDate()), last(period ? qMin(period->last(), asOf) : asOf) {}
    bool hold(const QDate &day) const { return day.isValid() && day <= last && (!first.isValid() || day >= first); }
    QDate first;
    QDate last;
};

/// The newest template of each member and scope.
Result<QList<Record>> newestTemplates(const RecordReader &reader, const Days &days, Explanation &why)
{
    const Result<PartnerFacts> partners = PartnerFacts::load(reader, days.last);
    if (!partners)
        return partners.error();
    QMap<std::tuple<RecordId, QString, QString>, Record> newest;
    int others = 0;
    const Result<> read = reader.forEach(Query(cmrt()), [&](const Record &file) {
        const RecordId owner = file.get(cmrt().organisation, RecordId());
        if (!days.hold(file.get(cmrt().effectiveOn, QDate())))
            return true;
        if (!partners->members.contains(owner)) {
            ++others;
            return true;
        }
        const std::tuple key(owner, file.text(cmrt().scope), file.text(cmrt().scopeDescription));
        const auto known = newest.constFind(key);
        if (known == newest.cend() || *known->get(cmrt().effectiveOn) < *file.get(cmrt().effectiveOn))
            newest.insert(key, file);
        return true;
    });
    if (!read)
        return read.error();
    if (others > 0)
        why.caveats.append(Words::tr("%Ln template(s) of organisations that are no members on that day are left out.", nullptr, others));
    return newest.values();
}

FieldsBehind fieldsBehindSmelters()
{
    const CmrtEntity &is = cmrt();
    return {.near = QList<const Field *>{&is.organisation, &is.effectiveOn, &is.scope, &is.scopeDescription, &membership().organisation}
                + fieldsBehind(is, *is.derivedField(u"conformant_share")).near + fieldsBehind(membership(), *membership().derivedField(u"stage")).near};
}

FieldsBehind fieldsBehindReach()
{
    return {.near = {&attendance().event, &attendance().organisation, &attendance().state, &ddReport().organisation, &ddReport().questionnaire, &ddReport().submittedOn,
                     &organisation().size}};
}

Result<Explanation> markedBy(Explanation why, const QList<RecordRef> &restsOn, const FieldsBehind &fields, const RecordReader &reader)
{
    const Result<> marked = markProvisional(why, restsOn, fields, reader);
    return marked ? Result<Explanation>(why) : Result<Explanation>(marked.error());
}

/// What an organisation did, day by day.
struct Reached
{
    int events = 0;
    int checks = 0;
};

Result<> countAttendances(const RecordReader &reader, const Days &days, QMap<RecordId, Reached> &reached, Explanation &why)
{
    QHash<RecordId, QDate> heldOn;
    const Result<> events = reader.forEach(Query(event()), [&heldOn](const Record &one) {
        heldOn.insert(one.id(), one.get(event().startsAt, QDateTime()).date());
        return true;
    });
    if (!events)
        return events;
    int nameless = 0;
    const Result<> read = reader.forEach(Query(attendance(), Filter::leaf(attendance().state, Compare::Equal, QStringLiteral("attended"))), [&](const Record &one) {
        if (!days.hold(heldOn.value(one.get(attendance().event, RecordId()))))
            return true;
        if (one.isEmpty(attendance().organisation))
            ++nameless;
        else
            ++reached[*one.get(attendance().organisation)].events;
        return true;
    });
    if (read && nameless > 0)
        why.caveats.append(Words::tr("%Ln attendance(s) name no organisation and cannot be counted.", nullptr, nameless));
    return read;
}

Result<> countSelfChecks(const RecordReader &reader, const Days &days, QMap<RecordId, Reached> &reached)
{
    const FieldPath audience({&ddReport().questionnaire, &questionnaire().audience});
    return reader.forEach(Query(ddReport(), Filter::leaf(audience, Compare::Equal, QStringLiteral("sme"))), [&](const Record &report) {
        if (days.hold(report.get(ddReport().submittedOn, QDate())))
            ++reached[report.get(ddReport().organisation, RecordId())].checks;
        return true;
    });
}

} // namespace

Result<Explanation> explainConformantSmelters(const RecordReader &reader, const std::optional<Period> &period, const QDate &asOf)
{
    const Days days(period, asOf);
    Explanation why{.rule = Words::tr("The share of the smelters in members’ reporting templates that the loaded list calls conformant; of each member and scope the newest template counts."),
                    .asOf = asOf,
                    .method = QStringLiteral("DEM-4/1")};
    const Result<QList<Record>> templates = newestTemplates(reader, days, why);
    if (!templates)
        return templates.error();
    double conformant = 0;
    qsizetype all = 0;
    QList<RecordRef> restsOn;
    for (const Record &file : *templates) {
        const Result<Explanation> one = explainConformantShare(reader, file, days.last);
        const Result<QString> title = reader.title(file);
        if (!one || !title)
            return one ? title.error() : one.error();
        const double good = one->value.isValid() ? one->value.toDouble() * double(one->rows.size()) / 100 : 0;
        conformant += good;
        all += one->rows.size();
        restsOn += recordsBehind(*one) + QList<RecordRef>{{cmrt().name(), file.id()}, {organisation().Entity::name(), file.get(cmrt().organisation, RecordId())}};
        why.rows.append({file.entity().name(), file.id(), *title, Words::tr("%1 of %2 smelters conformant").arg(qRound64(good)).arg(one->rows.size())});
        for (const QString &caveat : one->caveats)
            why.caveats.append(Words::tr("%1: %2", "template and what is missing in it").arg(*title, caveat));
    }
    if (all > 0)
        why.value = 100 * conformant / double(all);
    else
        why.caveats.append(Words::tr("No member’s template names a smelter in that time."));
    why.valueText = all > 0 ? QCoreApplication::translate("Programme", "%1 %").arg(numberWords(std::round(1000 * conformant / double(all)) / 10))
                            : QCoreApplication::translate("Programme", "not known");
    return markedBy(why, restsOn, fieldsBehindSmelters(), reader);
}

Result<Explanation> explainSmesReached(const RecordReader &reader, const std::optional<Period> &period, const QDate &asOf)
{
    const Days days(period, asOf);
    Explanation why{.rule = Words::tr("The organisations of the sizes micro, small and medium that attended an event or handed in a questionnaire for such companies; each counts once."),
                    .asOf = asOf,
                    .method = QStringLiteral("SME-1/1")};
    QMap<RecordId, Reached> reached;
    if (const Result<> counted = countAttendances(reader, days, reached, why); !counted)
        return counted.error();
    if (const Result<> counted = countSelfChecks(reader, days, reached); !counted)
        return counted.error();
    const Result<QHash<RecordId, Record>> organisations = reader.byIds(organisation(), reached.keys());
    if (!organisations)
        return organisations.error();
    int unknown = 0;
    int checks = 0;
    for (auto one = reached.cbegin(); one != reached.cend(); ++one) {
        const auto found = organisations->constFind(one.key());
        if (found == organisations->cend() || found->isDeleted())
            continue;
        const QString size = found->text(organisation().size);
        unknown += size.isEmpty();
        if (size.isEmpty() || size == u"large")
            continue;
        checks += one->checks > 0;
        why.rows.append({found->entity().name(), found->id(), found->text(organisation().name), Words::tr("events attended: %1; questionnaires handed in: %2").arg(one->events).arg(one->checks)});
    }
    why.value = int(why.rows.size());
    why.valueText = numberWords(double(why.rows.size()));
    why.caveats.append(Words::tr("Of these, %Ln handed in a questionnaire.", nullptr, checks));
    if (unknown > 0)
        why.caveats.append(Words::tr("%Ln organisation(s) of unknown size were reached and do not count.", nullptr, unknown));
    return markedBy(why, recordsBehind(why), fieldsBehindReach(), reader);
}

} // namespace Lodebook
