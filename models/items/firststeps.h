// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

namespace Lodebook {

/// Something to begin with in a casebook that is new, or was filled with samples to be tried out.
struct FirstStep
{
    const Entity *entity = nullptr; ///< What is to be added.
    QString words;                  ///< “Add an organisation”.
    bool done = false;              ///< There is one that did not come with the samples.
};

/// A few steps for the part an officer has; those of a coordinator when the part is not known. \a samples is where the
/// sample data come from.
[[nodiscard]] Result<QList<FirstStep>> firstSteps(Casebook &casebook, const RecordId &officer, const QString &samples = QStringLiteral(":/demo"));

} // namespace Lodebook
