// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

#include <QMap>

namespace Lodebook {

/// What a casebook says of a field it adds to the declared ones. Names begin with x_, so that no later version of the
/// program can have a field of the same name.
struct FieldDeclaration
{
    QString name = {};
    FieldType type = FieldType::Text;
    QMap<QString, QString> labels = {}; ///< By language (en, fr ...); English stands in for the ones that are missing.
    QString help = {};
    QString section = {}; ///< The heading of the form it stands under, as people read it; empty: one for all added fields.
    bool required = false;
    bool personal = false;
    bool restricted = false;
    bool searchable = false;
    bool inList = false; ///< A column of the list until an officer chooses others.
    int maxLength = 0;   ///< 0: as long as its type allows.
    std::optional<double> minimum = {};
    std::optional<double> maximum = {};
    QString unit = {};
    QString target = {}; ///< Entity a link points to, or whose codes are taken.

    bool operator==(const FieldDeclaration &) const = default;
};

} // namespace Lodebook
