// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/geopoint.h"
#include "models/storage/casebook.h"
#include "views/maps/mapscene.h"
#include "views/widgets/themecolors.h"

#include <QDate>

namespace Lodebook {

/// One mine site as a map shows it, with what follows from its records on the day.
struct SitePlace
{
    RecordId id;
    QString name;
    QString code;
    QString where;    ///< Territory, region, country: what is searched beside name and code.
    QStringList minerals;
    QString status;   ///< blue, green, yellow, red, expired; empty: none was ever given.
    QDate lastVisit;
    bool responsible = false;
    bool isProvisional = false; ///< Any of these uses a value that devices say different things of.
    std::optional<GeoPoint> position;
};

/// What the map of sites is made of. Read once, off the interface thread.
struct SitePlaces
{
    QList<SitePlace> sites;
    QMap<QString, QString> minerals; ///< Codes that occur, with their names.
    QStringList listedCountries;     ///< With any region on the edition.
    QString edition;                 ///< Its code; empty: none is here.
    QStringList sources;             ///< Who the sites are from, in words, most sites first.
    QDate asOf;

    [[nodiscard]] static Result<SitePlaces> load(Casebook &casebook, const QDate &asOf);
};

/// Which of them to show.
struct SiteChoice
{
    QString mineral{}; ///< Empty: any.
    QString status{};  ///< Empty: any; "none": without a status.
    QString words{};   ///< In name, code or place, in any case and with or without accents.
    bool onlyResponsible = false;

    [[nodiscard]] bool takes(const SitePlace &site) const;
};

/// The statuses in the order of the legend; the last is "none".
[[nodiscard]] const QStringList &siteStatuses();
[[nodiscard]] QString siteStatusWords(const QString &status);
/// The map of the chosen sites that have a position; \a unplaced counts the others.
[[nodiscard]] MapScene siteScene(const SitePlaces &places, const SiteChoice &choice, const ThemeColors &colors, int *unplaced);

} // namespace Lodebook
