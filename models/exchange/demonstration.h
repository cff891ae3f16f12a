// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <functional>

namespace Lodebook {

/// What a new casebook was filled with.
struct NewCasebook
{
    std::unique_ptr<Casebook> casebook;
    qint64 referenceRecords = 0;
    qint64 demonstrationRecords = 0;
};

/// Told what is being done and how far it is, 0..1; false stops it.
using NewCasebookProgress = std::function<bool(const QString &what, double fraction)>;

/// A new casebook with the reference lists, and with the demonstration data when asked for. When anything goes wrong no
/// file is left. Both come from the program's resources, through its own import.
[[nodiscard]] Result<NewCasebook> makeCasebook(const CasebookLocation &location, const Casebook::Options &options, bool demonstration,
                                               const NewCasebookProgress &progress = {});

/// Runs the steps of a folder (steps.json: which file, which mapping, under which label) through the import. Each step is
/// a batch of its own, so that the invented records can be removed in one action. Returns the records added.
[[nodiscard]] Result<qint64> addDemonstration(Casebook &casebook, const QString &folder, const NewCasebookProgress &progress = {});

/// The labels of the actions that the steps of a folder make.
[[nodiscard]] Result<QStringList> demonstrationLabels(const QString &folder);

} // namespace Lodebook
