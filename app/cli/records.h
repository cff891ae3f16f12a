// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/exchange/export/listing.h"
#include "models/exchange/export/recordjson.h"
#include "models/programme/deadlines.h"
#include "models/programme/derivedfilter.h"

namespace Lodebook {

/// Which records a command line asks for: conditions on stored fields, and on derived figures.
struct Selection
{
    Query query;
    QList<DerivedCondition> derived;
    QStringList columns{}; ///< Of a saved view; empty: those of the command.
};

struct FoundRecords
{
    QList<Record> records;
    qint64 total = 0; ///< Without --limit and --after.
};

/// --view, --where, --sort and --deleted.
[[nodiscard]] Result<Selection> selectionFrom(const CommandContext &context, const Entity &entity, const QCommandLineParser &arguments);
/// --fields, or those of the view, or all of them.
[[nodiscard]] Result<QList<ListColumn>> columnsFrom(const CommandContext &context, const Entity &entity,
                                                    const QCommandLineParser &arguments,
                                                    const QStringList &ofView = {});
/// The records of a selection, with --limit and --after.
[[nodiscard]] Result<FoundRecords> findRecords(const CommandContext &context, const Selection &selection, const QCommandLineParser &arguments);
/// The texts of a record: as exported, or, in a table for people, links by the names of what they lead to.
[[nodiscard]] Result<QStringList> textsOf(const CommandContext &context, Listing &listing, const Record &record);
/// Before records are told: into a file goes no score and no answer that a member has not consented to share.
/// afterTelling() says of how many records that was.
void beforeTelling(const CommandContext &context, Listing &listing);
void afterTelling(CommandContext &context, const Listing &listing);
/// ENTITY ID, the first two words behind a command.
[[nodiscard]] Result<Record> recordFromArguments(const CommandContext &context, const QCommandLineParser &arguments);

/// --until and --owner: what is late, missing or due.
[[nodiscard]] Result<QList<Deadline>> deadlinesFrom(const CommandContext &context, const QCommandLineParser &arguments);

[[nodiscard]] Result<ExitCode> showRecord(CommandContext &context, const QCommandLineParser &arguments);

} // namespace Lodebook
