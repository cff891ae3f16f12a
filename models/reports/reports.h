// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "models/storage/codelists.h"

namespace Lodebook {

/// What is asked of a report beside its name. Whatever a report does not take is not looked at.
struct ReportRequest
{
    RecordId recordId{};            ///< The record it is about.
    QDate from{};                   ///< First and last day of its period; invalid: open.
    QDate to{};
    QDate asOf{};                   ///< The day its facts hold for; invalid: today.
    QString language{};             ///< BCP 47; empty: as the program speaks now.
    std::optional<Filter> filter{}; ///< Of the entity the report lists.
    QString casebook{};             ///< What the casebook is called; empty: its file or database.
    QDateTime madeAt{};             ///< Invalid: now.
    /// Called with 0..1 now and then; false stops the report.
    std::function<bool(double)> progress{};
};

/// A kind of report: what it is called, and what it has to be told.
struct ReportSpec
{
    QString name; ///< As the command line gives it.
    const char *title = nullptr;    ///< Source texts in the context "Reports".
    const char *summary = nullptr;
    const Entity *about = nullptr;  ///< It is about one record of this entity, which has to be named.
    const Entity *lists = nullptr;  ///< It lists records of this entity and takes a filter of it.
    bool takesPeriod = false;

    [[nodiscard]] QString translatedTitle() const;
    [[nodiscard]] QString translatedSummary() const;
};

/// All reports, in the order people see them.
[[nodiscard]] const QList<ReportSpec> &reportSpecs();
[[nodiscard]] const ReportSpec *reportSpec(QStringView name); ///< Null when there is none of that name.

/// Makes a report. Missing: there is no such report or record. Invalid: it needs a record and none was named.
/// Restricted records and fields are left out, and the report says how many.
[[nodiscard]] Result<ReportDocument> makeReport(const QString &name, const RecordReader &reader, const ReportRequest &request);

} // namespace Lodebook
