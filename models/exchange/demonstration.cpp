// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/demonstration.h"

#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"
#include "models/exchange/referencelists.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<QJsonArray> readSteps(const QString &folder)
{
    QFile file(folder + QStringLiteral("/steps.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::File, Words::tr("The demonstration data are missing from this program"), file.fileName()};
    return QJsonDocument::fromJson(file.readAll()).array();
}

/// One file through one mapping; several files of one batch name the same label one after the other.
Result<qint64> runFile(Casebook &casebook, const QString &folder, const QJsonObject &step, const std::function<bool(double)> &progress)
{
    const Result<ImportMapping> mapping = ImportMapping::fromFile(casebook.catalog(), folder + u'/' + step[QStringLiteral("mapping")].toString());
    if (!mapping)
        return mapping.error();
    const QString name = step[QStringLiteral("file")].toString();
    Result<std::unique_ptr<TableReader>> table = openTable(folder + u'/' + name);
    if (!table)
        return table.error();
    ImportOptions options;
    options.label = step[QStringLiteral("label")].toString();
    options.progress = progress;
    const Result<ImportReport> report = TableImport(casebook.store(), *mapping).run(**table, options);
    if (!report)
        return report.error();
    if (report->rejected > 0) {
        const ImportProblem &first = report->problems.first();
        return Error{Error::Kind::Invalid, Words::tr("%1, row %2, %3: %4").arg(name).arg(first.row).arg(first.field, first.problem), {}};
    }
    return report->added;
}

} // namespace

Result<qint64> addDemonstration(Casebook &casebook, const QString &folder, const NewCasebookProgress &progress)
{
    const Result<QJsonArray> steps = readSteps(folder);
    if (!steps)
        return steps.error();
    qint64 added = 0;
    qsizetype index = 0;
    while (index < steps->size()) {
        // Steps with one label are one action, undone together.
        const QString label = steps->at(index)[QStringLiteral("label")].toString();
        Batch batch(casebook.store(), label, BatchKind::Import);
        if (Result<> begun = batch.begin(); !begun)
            return begun.error();
        for (; index < steps->size() && steps->at(index)[QStringLiteral("label")].toString() == label; ++index) {
            const auto told = [&](double fraction) { return !progress || progress(label, (double(index) + fraction) / double(steps->size())); };
            const Result<qint64> done = runFile(casebook, folder, steps->at(index).toObject(), told);
            if (!done)
                return done;
            added += *done;
        }
        if (const Result<RecordId> kept = batch.commit(); !kept)
            return kept.error();
    }
    return added;
}

Result<QStringList> demonstrationLabels(const QString &folder)
{
    const Result<QJsonArray> steps = readSteps(folder);
    if (!steps)
        return steps.error();
    QStringList labels;
    for (const QJsonValue &step : *steps)
        labels.append(step[QStringLiteral("label")].toString());
    labels.removeDuplicates();
    return labels;
}

Result<NewCasebook> makeCasebook(const CasebookLocation &location, const Casebook::Options &options, bool demonstration, const NewCasebookProgress &progress)
{
    Result<std::unique_ptr<Casebook>> casebook = Casebook::create(location, options);
    if (!casebook)
        return casebook.error();
    NewCasebook made{std::move(*casebook), 0, 0};
    const Result<qint64> reference = addReferenceLists(made.casebook->store(), QStringLiteral(":/reference"));
    Result<qint64> demo = reference;
    if (reference && demonstration)
        demo = addDemonstration(*made.casebook, QStringLiteral(":/demo"), progress);
    if (!demo) {
        made.casebook.reset();
        if (location.kind == CasebookLocation::Kind::File) {
            for (const QString &side : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
                QFile::remove(location.path + side); // ours: Casebook::create() refuses to take an existing one
        }
        return demo.error();
    }
    made.referenceRecords = *reference;
    made.demonstrationRecords = demonstration ? *demo : 0;
    return made;
}

} // namespace Lodebook
