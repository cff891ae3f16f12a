// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/authorityplaces.h"

#include "models/entities/partners/authority.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/reference/country.h"
#include "models/programme/authoritycontact.h"
#include "models/programme/programmewords.h"
#include "views/maps/mapview.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Authorities)
};

const QString unconfirmed = QStringLiteral("to_confirm");

QString statusOf(const AuthorityPlace &place)
{
    return place.status.isEmpty() ? unconfirmed : place.status;
}

MapCategory categoryOf(const QString &status, const ThemeColors &colors)
{
    const QString name = choiceWords(authority().status, status);
    if (status == QLatin1String("cooperating"))
        return {name, colors.success, MarkShape::Circle};
    if (status == QLatin1String("engaged"))
        return {name, colors.dark ? QColor(0x6c, 0xb0, 0xff) : QColor(0x1f, 0x5f, 0xbf), MarkShape::Square};
    if (status == QLatin1String("contacted"))
        return {name, colors.accent, MarkShape::Diamond};
    if (status == QLatin1String("identified"))
        return {name, colors.warning, MarkShape::Triangle};
    return {name, colors.mutedText, MarkShape::Cross};
}

QString tipOf(const AuthorityPlace &place)
{
    QStringList lines{place.unit.isEmpty() ? place.name : Words::tr("%1: %2", "Member State and its authority").arg(place.name, place.unit),
                      Words::tr("State: %1").arg(choiceWords(authority().status, statusOf(place))),
                      place.lastContact.isValid() ? Words::tr("Last contact: %1").arg(dayWords(place.lastContact)) : Words::tr("No contact is recorded")};
    if (!place.nextStep.isEmpty()) {
        lines.append(place.nextOn.isValid() ? Words::tr("Next step: %1 (%2)").arg(place.nextStep, dayWords(place.nextOn))
                                            : Words::tr("Next step: %1").arg(place.nextStep));
    }
    return lines.join(u'\n');
}

Result<AuthorityPlace> placeOf(Casebook &casebook, const Record &record, const QDate &asOf)
{
    const AuthorityEntity &is = authority();
    const Result<QList<Record>> contacts = contactsWith(casebook.reader(), record.id());
    if (!contacts)
        return contacts.error();
    AuthorityPlace place{.id = record.id(), .country = record.text(is.country), .name = casebook.codes().label(is.country, record.text(is.country)),
                         .unit = record.text(is.unit), .status = record.text(is.status), .lastContact = lastContactOn(*contacts, asOf),
                         .nextStep = record.text(is.nextStep), .nextOn = {}};
    if (const Record *next = nextStepOf(*contacts, asOf)) {
        place.nextStep = next->text(interaction().nextStep);
        place.nextOn = next->get(interaction().nextOn, QDate());
    }
    return place;
}

} // namespace

Result<AuthorityPlaces> AuthorityPlaces::load(Casebook &casebook, const QDate &asOf)
{
    AuthorityPlaces places{.authorities = {}, .withoutRecord = {}, .asOf = asOf};
    const Result<QList<Record>> records = casebook.reader().list(Query(authority()));
    const Result<QList<Record>> members =
        casebook.reader().list(Query(country(), Filter::leaf(country().euMember, Compare::Equal, true)));
    if (!records || !members)
        return records ? members.error() : records.error();
    for (const Record &record : *records) {
        const Result<AuthorityPlace> place = placeOf(casebook, record, asOf);
        if (!place)
            return place.error();
        places.authorities.append(*place);
    }
    for (const Record &member : *members) {
        const QString code = member.text(country().code);
        if (std::ranges::none_of(places.authorities, [&code](const AuthorityPlace &place) { return place.country == code; }))
            places.withoutRecord.append(casebook.codes().label(authority().country, code));
    }
    places.withoutRecord.sort();
    return places;
}

MapScene authorityScene(const AuthorityPlaces &places, const MapOutlines &outlines, const ThemeColors &colors)
{
    MapScene scene;
    scene.title = Words::tr("Competent authorities by state of engagement");
    scene.pointsApart = true;
    QStringList states;
    for (const Choice &choice : authority().status.choices()) {
        states.append(choice.code);
        scene.categories.append(categoryOf(choice.code, colors));
    }
    for (const AuthorityPlace &place : places.authorities) {
        const int category = std::max(0, int(states.indexOf(statusOf(place))));
        const MapCountry *outline = outlines.country(place.country);
        scene.filled.insert(place.country, std::max(category, scene.filled.value(place.country)));
        if (!outline)
            continue;
        const GeoPoint middle = geoPoint(outline->label);
        MapPoint point;
        point.lat = middle.lat;
        point.lon = middle.lon;
        point.key = QVariant::fromValue(place.id);
        point.category = category;
        point.label = tipOf(place);
        scene.points.append(point);
    }
    return scene;
}

} // namespace Lodebook
