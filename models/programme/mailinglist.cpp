// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/mailinglist.h"

#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/programme/rolesonday.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

using Standing = Addressee::Standing;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Programme)
};

QString folded(const QString &address)
{
    return address.trimmed().toLower();
}

/// What a header can carry without rules of its own: one address in plain letters before the @; the domain may be any.
bool isUsable(const QString &address)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[^\\s@<>,;:\"()\\[\\]]+\\.[^\\s@<>,;:\"()\\[\\]]+$"));
    return form.match(address).hasMatch();
}

Standing consentStanding(const Record &who)
{
    const QString consent = who.text(person().consent);
    if (consent == u"given")
        return Standing::Included;
    return consent == u"refused" ? Standing::ConsentRefused : consent == u"withdrawn" ? Standing::ConsentWithdrawn : Standing::ConsentUnknown;
}

/// The addresses of everybody who said no, whoever asks.
Result<QSet<QString>> refusedAddresses(const RecordReader &reader)
{
    QSet<QString> addresses;
    const Filter said = Filter::leaf(person().consent, Compare::AnyOf, QVariantList{QStringLiteral("refused"), QStringLiteral("withdrawn")});
    const Result<> read = reader.withRestricted().forEach(Query(person(), said), [&addresses](const Record &who) {
        if (!who.isEmpty(person().email))
            addresses.insert(folded(who.text(person().email)));
        return true;
    });
    return read ? Result<QSet<QString>>(addresses) : Result<QSet<QString>>(read.error());
}

/// Puts one after the other on the list, or leaves them out.
class ListMaker
{
public:
    ListMaker(const RecordReader &reader, const Mailing &mailing) : m_reader(reader), m_mailing(mailing) {}

    Result<> begin()
    {
        const Result<QSet<QString>> refused = refusedAddresses(m_reader);
        if (refused)
            m_refused = *refused;
        return refused ? Result<>() : Result<>(refused.error());
    }

    /// Whether they are on the list now.
    bool add(Addressee one, Standing standing)
    {
        one.standing = standing == Standing::Included && m_mailing.channel == Channel::Email ? addressStanding(one.email) : standing;
        if (one.standing != Standing::Included) {
            m_list.leftOut.append(one);
            return false;
        }
        m_used.insert(folded(one.email));
        m_list.included.append(one);
        return true;
    }

    MailingList list() const { return m_list; }

private:
    Standing addressStanding(const QString &address) const
    {
        if (address.trimmed().isEmpty())
            return Standing::NoAddress;
        if (!isUsable(address.trimmed()))
            return Standing::UnusableAddress;
        if (m_refused.contains(folded(address)))
            return Standing::AddressRefused;
        return m_mailing.onceEach && m_used.contains(folded(address)) ? Standing::SameAddress : Standing::Included;
    }

    const RecordReader &m_reader;
    Mailing m_mailing;
    QSet<QString> m_refused;
    QSet<QString> m_used;
    MailingList m_list;
};

Addressee addresseeOf(qsizetype asked, const Record &who, const Record *held, const QHash<RecordId, Record> &houses)
{
    Addressee one{.asked = asked, .person = who.id(), .name = who.title(), .email = who.text(person().email).trimmed(), .languages = who.get(person().languages, {})};
    if (!held)
        return one;
    one.role = held->id();
    one.organisation = held->get(role().organisation, RecordId());
    if (const auto house = houses.constFind(one.organisation); house != houses.cend() && !house->get(organisation().restricted, false))
        one.house = house->text(organisation().name);
    return one;
}

Standing standingOf(const Record &who)
{
    return who.get(who.entity().restricted, false) ? Standing::Restricted : consentStanding(who);
}

} // namespace

QString standingCode(Standing standing)
{
    switch (standing) {
    case Standing::Included: return QStringLiteral("included");
    case Standing::ConsentUnknown: return QStringLiteral("consent_unknown");
    case Standing::ConsentRefused: return QStringLiteral("consent_refused");
    case Standing::ConsentWithdrawn: return QStringLiteral("consent_withdrawn");
    case Standing::Restricted: return QStringLiteral("restricted");
    case Standing::NoAddress: return QStringLiteral("no_address");
    case Standing::UnusableAddress: return QStringLiteral("unusable_address");
    case Standing::AddressRefused: return QStringLiteral("address_refused");
    case Standing::SameAddress: return QStringLiteral("same_address");
    case Standing::NobodyToWriteTo: return QStringLiteral("nobody_to_write_to");
    case Standing::Incomplete: return QStringLiteral("incomplete");
    }
    return {};
}

QString standingWords(const Addressee &addressee)
{
    switch (addressee.standing) {
    case Standing::Included: return {};
    case Standing::ConsentUnknown: return Words::tr("Consent is not recorded");
    case Standing::ConsentRefused: return Words::tr("Consent was refused");
    case Standing::ConsentWithdrawn: return Words::tr("Consent was withdrawn");
    case Standing::Restricted: return Words::tr("The record is restricted");
    case Standing::NoAddress: return Words::tr("No e-mail address is recorded");
    case Standing::UnusableAddress: return Words::tr("“%1” cannot be used as an e-mail address").arg(addressee.email);
    case Standing::AddressRefused: return Words::tr("Somebody else with this e-mail address refused or withdrew consent");
    case Standing::SameAddress: return Words::tr("Somebody before has the same e-mail address");
    case Standing::NobodyToWriteTo: return Words::tr("No contact who may be written to, and no e-mail address of its own");
    case Standing::Incomplete: return Words::tr("Not recorded, but needed by the letter: %1").arg(addressee.missing.join(QStringLiteral(", ")));
    }
    return {};
}

Result<MailingList> mailingListOfPeople(const RecordReader &reader, const QList<RecordId> &people, const Mailing &mailing)
{
    const Result<QHash<RecordId, Record>> found = reader.byIds(person(), people);
    const Result<QHash<RecordId, Record>> roles = rolesOn(reader, people, mailing.on);
    if (!found || !roles)
        return found ? roles.error() : found.error();
    QList<RecordId> ids;
    for (const Record &held : *roles)
        ids.append(held.get(role().organisation, RecordId()));
    const Result<QHash<RecordId, Record>> houses = reader.byIds(organisation(), ids);
    ListMaker maker(reader, mailing);
    const Result<> begun = maker.begin();
    if (!houses || !begun)
        return houses ? begun.error() : houses.error();
    QSet<RecordId> seen;
    for (qsizetype asked = 0; asked < people.size(); ++asked) {
        const RecordId &id = people.at(asked);
        const auto who = found->constFind(id);
        if (who == found->cend() || who->isDeleted() || (mailing.onceEach && seen.contains(id)))
            continue;
        seen.insert(id);
        const auto held = roles->constFind(id);
        maker.add(addresseeOf(asked, *who, held == roles->cend() ? nullptr : &*held, *houses), standingOf(*who));
    }
    return maker.list();
}

Result<MailingList> mailingListOfOrganisations(const RecordReader &reader, const QList<RecordId> &organisations, const Mailing &mailing)
{
    const Result<QHash<RecordId, Record>> houses = reader.byIds(organisation(), organisations);
    const Result<QHash<RecordId, QList<Record>>> contacts = contactsOn(reader, organisations, mailing.on);
    if (!houses || !contacts)
        return houses ? contacts.error() : houses.error();
    QList<RecordId> ids;
    for (const QList<Record> &roles : *contacts) {
        for (const Record &held : roles)
            ids.append(held.get(role().person, RecordId()));
    }
    const Result<QHash<RecordId, Record>> people = reader.byIds(person(), ids);
    ListMaker maker(reader, mailing);
    const Result<> begun = maker.begin();
    if (!people || !begun)
        return people ? begun.error() : people.error();
    QSet<RecordId> seen;
    for (qsizetype asked = 0; asked < organisations.size(); ++asked) {
        const RecordId &id = organisations.at(asked);
        const auto house = houses->constFind(id);
        if (house == houses->cend() || house->isDeleted() || (mailing.onceEach && seen.contains(id)))
            continue;
        seen.insert(id);
        const QList<Record> roles = contacts->value(id);
        const bool isReached = std::ranges::any_of(roles, [&](const Record &held) {
            const auto who = people->constFind(held.get(role().person, RecordId()));
            return who != people->cend() && !who->isDeleted() && maker.add(addresseeOf(asked, *who, &held, *houses), standingOf(*who));
        });
        if (isReached)
            continue;
        const QString email = house->text(organisation().email).trimmed();
        const bool nobody = mailing.channel == Channel::Email && email.isEmpty();
        const bool restricted = house->get(organisation().restricted, false);
        maker.add({.asked = asked, .organisation = id, .name = house->text(organisation().name), .house = house->text(organisation().name), .email = email},
                  restricted ? Standing::Restricted : nobody ? Standing::NobodyToWriteTo : Standing::Included);
    }
    return maker.list();
}

} // namespace Lodebook
