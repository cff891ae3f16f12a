// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outreachrecords.h"

#include "models/entities/partners/lettertemplate.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"

namespace Lodebook {

Record newContact(const QString &familyName, const QString &email, const QString &consent)
{
    Record one(person());
    one.set(person().familyName, familyName);
    if (!email.isEmpty())
        one.set(person().email, email);
    if (!consent.isEmpty())
        one.set(person().consent, consent);
    return one;
}

Record newRoleAt(const RecordId &who, const RecordId &organisation, bool isMain, const QDate &until)
{
    Record held(role());
    held.set(role().person, who);
    held.set(role().organisation, organisation);
    held.set(role().main, isMain);
    if (until.isValid())
        held.set(role().until, until);
    return held;
}

Record newLetterTemplate(const QString &title, const QString &body, const QString &language, const QString &purpose)
{
    Record one(letterTemplate());
    one.set(letterTemplate().title, title);
    one.set(letterTemplate().subject, title);
    one.set(letterTemplate().body, body);
    one.set(letterTemplate().language, language);
    one.set(letterTemplate().purpose, purpose);
    return one;
}

} // namespace Lodebook
