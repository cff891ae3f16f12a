// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/explain.h"

#include "models/entities/monitoring/indicator.h"
#include "models/programme/missionfigures.h"
#include "models/programme/productionfigures.h"
#include "models/programme/rollup.h"
#include "models/storage/linkresolver.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

const QLatin1String productionPrefix("production.");
const QLatin1String sharePrefix("production_share.");

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

Result<std::optional<Period>> periodOf(const QString &text)
{
    if (text.isEmpty())
        return std::optional<Period>();
    const std::optional<Period> period = Period::fromText(text);
    if (!period)
        return invalid(QCoreApplication::translate("Programme", "“%1” is not a period; write 2024, 2024-H1, 2024-Q3 or 2024-05").arg(text));
    return period;
}

Result<Explanation> explainDerived(const RecordReader &reader, const Entity &entity, const Derived &derived, const QString &forWhat, const QDate &asOf)
{
    if (forWhat.isEmpty())
        return invalid(QCoreApplication::translate("Programme", "%1.%2 is a figure of one record: say which").arg(entity.name(), derived.name));
    const Result<RecordId> id = LinkResolver(reader).resolve(entity, forWhat);
    if (!id)
        return id.error();
    const Result<Record> record = reader.find(entity, *id);
    if (!record)
        return record.error();
    return DerivedValues(reader, asOf).explain(*record, derived);
}

Result<Explanation> explainProduction(const RecordReader &reader, const QString &figure, const QString &forWhat, const std::optional<Period> &period, const QDate &asOf)
{
    const bool isShare = figure.startsWith(sharePrefix);
    const QString code = figure.sliced(isShare ? sharePrefix.size() : productionPrefix.size());
    const Result<ProductionFigures> figures = ProductionFigures::load(reader);
    if (!figures)
        return figures.error();
    const QList<int> years = figures->years(code);
    if (!period && years.isEmpty())
        return Error{Error::Kind::Missing, QCoreApplication::translate("Programme", "No production of “%1” is recorded").arg(code), {}};
    const int year = period ? period->year : years.last();
    if (period && period->kind != Period::Kind::Year)
        return invalid(QCoreApplication::translate("Programme", "Production is told by year, not by %1").arg(period->text()));
    if (!isShare)
        return figures->explainTotal(reader, code, year, forWhat.toUpper(), asOf);
    const Result<CahraEditions> editions = CahraEditions::load(reader);
    if (!editions)
        return editions.error();
    const CahraEdition *edition = forWhat.isEmpty() ? editions->completeInForce(asOf) : editions->edition(forWhat);
    if (!edition) {
        return Error{Error::Kind::Missing,
                     forWhat.isEmpty() ? QCoreApplication::translate("Programme", "No edition of the CAHRA list whose areas are in this casebook is in force on that day")
                                       : QCoreApplication::translate("Programme", "There is no edition “%1” of the CAHRA list in this casebook").arg(forWhat),
                     {}};
    }
    return figures->explainListedShare(reader, code, year, *edition, asOf);
}

/// A figure of the mission claim.
struct MissionFigure
{
    const char *name;
    const char *label; ///< Source text in the context "Programme".
    Result<Explanation> (*why)(const RecordReader &, const std::optional<Period> &, const QDate &);
};

constexpr MissionFigure missionFigures[] = {
    {"DEM-4", QT_TRANSLATE_NOOP("Programme", "Conformant smelters in members’ reporting templates"), explainConformantSmelters},
    {"SME-1", QT_TRANSLATE_NOOP("Programme", "Small and medium-sized companies educated and supported"), explainSmesReached},
};

Error unknownFigure(const RecordReader &reader, const QString &figure)
{
    QStringList names;
    if (const Result<QList<FigureName>> known = figureNames(reader)) {
        for (const FigureName &one : *known)
            names.append(one.name);
    }
    return {Error::Kind::Missing, QCoreApplication::translate("Programme", "There is no figure “%1”. There are: %2").arg(figure, names.join(QLatin1String(", "))), {}};
}

Result<Explanation> explainNamed(const RecordReader &reader, const QString &figure, const QString &forWhat, const std::optional<Period> &period, const QDate &asOf)
{
    const Result<Record> found = indicatorOfCode(reader, figure);
    if (found) {
        RollupScope scope{.period = period};
        if (!forWhat.isEmpty()) {
            const Result<RecordId> site = LinkResolver(reader).resolve(*reader.catalog().entity(u"mine_site"), forWhat);
            if (!site)
                return site.error();
            scope.sites = {*site};
        }
        return explainRollup(reader, *found, scope, asOf);
    }
    if (found.error().kind != Error::Kind::Missing)
        return found.error();
    for (const MissionFigure &mission : missionFigures) {
        if (figure == QLatin1String(mission.name))
            return mission.why(reader, period, asOf);
    }
    const Entity *entity = reader.catalog().entity(figure.section(u'.', 0, 0));
    const Derived *derived = entity ? entity->derivedField(figure.section(u'.', 1)) : nullptr;
    if (derived)
        return explainDerived(reader, *entity, *derived, forWhat, asOf);
    if (figure.startsWith(productionPrefix) || figure.startsWith(sharePrefix))
        return explainProduction(reader, figure, forWhat, period, asOf);
    return unknownFigure(reader, figure);
}

} // namespace

Result<QList<FigureName>> figureNames(const RecordReader &reader)
{
    QList<FigureName> names;
    for (const Entity *entity : reader.catalog().entities()) {
        for (const Derived &derived : entity->derived())
            names.append({entity->name() + u'.' + derived.name, entity->label() + QLatin1String(": ") + derived.translatedLabel()});
    }
    for (const MissionFigure &mission : missionFigures)
        names.append({QLatin1String(mission.name), QCoreApplication::translate("Programme", mission.label)});
    const Result<> read = reader.forEach(Query(indicator()), [&names](const Record &record) {
        names.append({record.text(indicator().code), record.text(indicator().title)});
        return true;
    });
    const Result<ProductionFigures> figures = ProductionFigures::load(reader);
    if (!read || !figures)
        return read ? figures.error() : read.error();
    for (const QString &code : figures->minerals()) {
        names.append({productionPrefix + code, QCoreApplication::translate("Programme", "Production: %1").arg(code)});
        names.append({sharePrefix + code, QCoreApplication::translate("Programme", "Share of countries on the CAHRA list in the production: %1").arg(code)});
    }
    return names;
}

Result<Explanation> explain(const RecordReader &reader, const QString &figure, const QString &forWhat, const QString &period, const QDate &asOf)
{
    const Result<std::optional<Period>> wanted = periodOf(period.trimmed());
    if (!wanted)
        return wanted.error();
    Result<Explanation> why = explainNamed(reader, figure.trimmed(), forWhat.trimmed(), *wanted, asOf);
    if (!why)
        return why;
    const Result<QStringList> silent = ProgrammeFacts(reader, asOf).silentDevices();
    if (!silent)
        return silent.error();
    why->figure = figure.trimmed();
    why->silentDevices = *silent;
    return why;
}

} // namespace Lodebook
