// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

class QWidget;

namespace Lodebook {

class RecordPart;

/// A part that the records of one kind have beside those that all records have.
struct SpecialPart
{
    QString key;
    QString icon;
    const char *name = nullptr; ///< Source text in the context "SpecialParts".
    RecordPart *(*make)(const RecordId &record, Casebook &casebook, QWidget *parent) = nullptr;

    [[nodiscard]] QString translatedName() const;
};

/// Those of an entity, in the order people see them, behind its form.
[[nodiscard]] QList<SpecialPart> specialParts(const Entity &entity);

} // namespace Lodebook
