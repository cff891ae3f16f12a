// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/memberlist.h"

#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/figurefields.h"
#include "models/programme/membershipstage.h"

#include <algorithm>

namespace Lodebook {

namespace {

/// Where a code stands in its list; what is not recorded, and what a casebook added for itself, comes last.
qsizetype placeOf(const Field &field, const QString &code)
{
    const QList<Choice> &choices = field.choices();
    const auto choice = std::ranges::find(choices, code, &Choice::code);
    return code.isEmpty() ? choices.size() + 1 : choice - choices.begin();
}

QStringList codesOf(const Field &field, const QList<MemberList::Member> &members, QString MemberList::Member::*code)
{
    QStringList codes;
    for (const MemberList::Member &member : members) {
        if (!codes.contains(member.*code))
            codes.append(member.*code);
    }
    std::ranges::sort(codes, {}, [&field](const QString &one) { return placeOf(field, one); });
    return codes;
}

MemberList::Member memberOf(const Record &record, const Record &of, const QString &name, const ProvisionalFields &open)
{
    const MembershipEntity &is = membership();
    const QList<const Field *> counts = fieldsBehind(is, *is.derivedField(u"stage")).near + QList<const Field *>{&is.category, &is.organisation};
    return {.membership = record.id(),
            .organisation = of.id(),
            .name = name,
            .pillar = of.text(organisation().pillar),
            .category = record.text(is.category),
            .from = record.get(is.from, QDate()),
            .until = record.get(is.until, QDate()),
            .yearlyFee = record.get(is.yearlyFee),
            .restricted = record.get(is.restricted, false) || of.get(organisation().restricted, false),
            .isProvisional = open.containsAny(record.id(), counts) || open.contains(of.id(), organisation().pillar)};
}

bool isUndated(const Record &record)
{
    const MembershipEntity &is = membership();
    const QList<const Field *> dates{&is.leadOn, &is.appliedOn, &is.decidedOn, &is.mouSignedOn, &is.from, &is.until};
    return std::ranges::all_of(dates, [&record](const Field *field) { return record.isEmpty(*field); });
}

/// Keeps one membership of each organisation, the one that began last, and hands back the others.
QList<MemberList::Member> takeRepeated(QList<MemberList::Member> &members)
{
    std::ranges::stable_sort(members, std::ranges::greater(), &MemberList::Member::from);
    QSet<RecordId> seen;
    QList<MemberList::Member> repeated;
    members.removeIf([&](const MemberList::Member &member) {
        const bool again = seen.contains(member.organisation);
        seen.insert(member.organisation);
        if (again)
            repeated.append(member);
        return again;
    });
    return repeated;
}

} // namespace

int MemberList::count(const QString &pillar, const QString &category) const
{
    return int(std::ranges::count_if(members, [&](const Member &member) { return member.pillar == pillar && member.category == category; }));
}

QStringList MemberList::pillars() const
{
    return codesOf(organisation().pillar, members, &Member::pillar);
}

QStringList MemberList::categories() const
{
    return codesOf(Lodebook::membership().category, members, &Member::category);
}

Result<MemberList> MemberList::load(const RecordReader &reader, const QDate &asOf)
{
    const Result<QList<Record>> memberships = reader.list(Query(Lodebook::membership()));
    if (!memberships)
        return memberships.error();
    QList<RecordId> ids;
    for (const Record &record : *memberships)
        ids.append(record.get(Lodebook::membership().organisation, RecordId()));
    const Result<QHash<RecordId, Record>> organisations = reader.byIds(organisation(), ids);
    const Result<QHash<RecordId, QString>> names = reader.titles(organisation(), ids);
    const Result<ProvisionalFields> open = ProvisionalFields::read(reader.database());
    if (!organisations || !names || !open)
        return !organisations ? organisations.error() : !names ? names.error() : open.error();
    MemberList list{asOf};
    for (const Record &record : *memberships) {
        const auto of = organisations->constFind(record.get(Lodebook::membership().organisation, RecordId()));
        if (of == organisations->cend())
            continue;
        if (membershipStage(record, asOf) == u"member")
            list.members.append(memberOf(record, *of, names->value(of.key()), *open));
        else if (isUndated(record))
            list.undated.append(memberOf(record, *of, names->value(of.key()), *open));
    }
    list.repeated = takeRepeated(list.members);
    for (QList<Member> *members : {&list.members, &list.undated}) {
        std::ranges::sort(*members, [](const Member &one, const Member &other) {
            const qsizetype first = placeOf(organisation().pillar, one.pillar);
            const qsizetype second = placeOf(organisation().pillar, other.pillar);
            return first != second ? first < second : QString::localeAwareCompare(one.name, other.name) < 0;
        });
    }
    return list;
}

} // namespace Lodebook
