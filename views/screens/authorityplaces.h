// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/maps/mapoutlines.h"
#include "views/maps/mapscene.h"
#include "views/widgets/themecolors.h"

namespace Lodebook {

/// One competent authority as the map of engagement shows it.
struct AuthorityPlace
{
    RecordId id;
    QString country;     ///< ISO code.
    QString name;        ///< Of the Member State.
    QString unit;
    QString status;      ///< Empty: none is recorded, which counts as to be confirmed.
    QDate lastContact;
    QString nextStep;
    QDate nextOn;
};

/// What the map of engagement is made of. Read once, off the interface thread.
struct AuthorityPlaces
{
    QList<AuthorityPlace> authorities;
    QStringList withoutRecord; ///< Names of Member States nobody has made a record for.
    QDate asOf;

    [[nodiscard]] static Result<AuthorityPlaces> load(Casebook &casebook, const QDate &asOf);
};

/// The map of Member States, each filled and marked by its state of engagement: colour, pattern and shape say the same.
[[nodiscard]] MapScene authorityScene(const AuthorityPlaces &places, const MapOutlines &outlines, const ThemeColors &colors);

} // namespace Lodebook
