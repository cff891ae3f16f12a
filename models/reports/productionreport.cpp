// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/productionreport.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/production.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "models/programme/productionfigures.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int mostYears = 12;

class ProductionReport
{
public:
    explicit ProductionReport(ReportDraft &draft) : m_draft(draft) {}

    Result<> make()
    {
        for (const Entity *list : {static_cast<const Entity *>(&country()), static_cast<const Entity *>(&mineral())}) {
            if (const Result<> read = m_draft.readNames(*list); !read)
                return read;
        }
        const Result<QStringList> minerals = conflictMinerals(m_draft.reader());
        const Result<ProductionFigures> figures = ProductionFigures::load(m_draft.reader());
        if (!minerals || !figures)
            return minerals ? figures.error() : minerals.error();
        if (const Result<> read = readRecords(*minerals); !read)
            return read;
        m_draft.document().landscape = true;
        m_draft.document().subtitle = m_draft.text(QT_TRANSLATE_NOOP("Reports", "State of %1")).arg(m_draft.language().day(m_draft.document().asOf));
        QStringList shown;
        for (const QString &code : *minerals) {
            if (!m_draft.report(double(shown.size()) / double(minerals->size())))
                return m_draft.stopped();
            if (addMineral(*figures, code))
                shown.append(code);
        }
        if (shown.isEmpty())
            m_draft.add(ReportParagraph{m_draft.text(QT_TRANSLATE_NOOP("Reports", "No production is recorded for this period.")), ReportParagraph::Tone::Plain});
        m_draft.note(m_draft.text(QT_TRANSLATE_NOOP("Reports", "A dash means that nothing is recorded for that year; it never means zero.")));
        m_draft.note(m_draft.text(QT_TRANSLATE_NOOP("Reports", "Totals are the sums of what is recorded, which may be less than the world's production. Figures that were refuted are left out.")));
        return {};
    }

private:
    QList<int> yearsOf(const ProductionFigures &figures, const QString &code) const
    {
        QList<int> years = figures.years(code);
        const QDate from = m_draft.request().from;
        const QDate to = m_draft.request().to;
        years.removeIf([&](int year) { return (from.isValid() && year < from.year()) || (to.isValid() && year > to.year()); });
        return years.mid(std::max<qsizetype>(0, years.size() - mostYears));
    }

    bool addMineral(const ProductionFigures &figures, const QString &code)
    {
        const QList<int> years = yearsOf(figures, code);
        if (years.isEmpty())
            return false;
        QStringList countries = figures.countries(code);
        countries.removeIf([&](const QString &one) {
            return m_hidden.contains({code, one}) || std::ranges::none_of(years, [&](int year) { return figures.kg(code, year, one).has_value(); });
        });
        if (countries.isEmpty())
            return false;
        const auto newest = [&](const QString &one) {
            for (auto year = years.crbegin(); year != years.crend(); ++year) {
                if (const std::optional<double> kg = figures.kg(code, *year, one))
                    return std::pair(*year, *kg);
            }
            return std::pair(0, 0.0);
        };
        std::ranges::stable_sort(countries, [&](const QString &a, const QString &b) { return newest(a) > newest(b); });
        double largest = 0;
        for (int year : years)
            largest = std::max(largest, sum(figures, code, year, countries).value_or(0));
        m_inTonnes = largest >= 100000;
        addTable(figures, code, years, countries);
        return true;
    }

    static std::optional<double> sum(const ProductionFigures &figures, const QString &code, int year, const QStringList &countries)
    {
        std::optional<double> all;
        for (const QString &one : countries) {
            if (const std::optional<double> kg = figures.kg(code, year, one))
                all = all.value_or(0) + *kg;
        }
        return all;
    }

    void addTable(const ProductionFigures &figures, const QString &code, const QList<int> &years, const QStringList &countries)
    {
        QString name = m_draft.codeName(mineral(), code);
        name[0] = name.at(0).toUpper();
        const QString unit = m_inTonnes ? m_draft.text(QT_TRANSLATE_NOOP("Reports", "tonnes")) : m_draft.text(QT_TRANSLATE_NOOP("Reports", "kilograms"));
        m_draft.add(ReportHeading{QStringLiteral("%1, %2").arg(name, unit), 1});
        ReportTable table;
        table.columns = {{m_draft.text(QT_TRANSLATE_NOOP("Reports", "Country")), ReportColumn::Align::Start, 1}};
        for (int year : years)
            table.columns.append({QString::number(year), ReportColumn::Align::End, 0.4});
        for (const QString &one : countries)
            table.rows.append(row(ReportRow::Kind::Record, m_draft.codeName(country(), one), years, [&](int year) { return Figure{figures.kg(code, year, one), figures.isProvisional(code, year, one)}; }));
        table.rows.append(row(ReportRow::Kind::Total, m_draft.text(QT_TRANSLATE_NOOP("Reports", "Recorded in all")), years, [&](int year) {
            const bool isProvisional = std::ranges::any_of(countries, [&](const QString &one) { return figures.isProvisional(code, year, one); });
            return Figure{sum(figures, code, year, countries), isProvisional};
        }));
        m_draft.add(table);
    }

    struct Figure
    {
        std::optional<double> kg;
        bool isProvisional = false;
    };

    ReportRow row(ReportRow::Kind kind, const QString &name, const QList<int> &years, const std::function<Figure(int)> &figure) const
    {
        ReportRow made{kind, {{.text = name}}};
        for (int year : years) {
            const auto [value, isProvisional] = figure(year);
            made.cells.append(value ? m_draft.marked({.text = m_draft.language().number(m_inTonnes ? *value / 1000 : *value, *value < 10000 ? 1 : 0)}, isProvisional)
                                    : ReportCell{.text = QStringLiteral("–"), .known = false});
        }
        return made;
    }

    /// Names the sources, and finds where a restricted record is part of a figure: that country is left out of its
    /// mineral altogether, since a figure with one record in it would give the record away.
    Result<> readRecords(const QStringList &minerals)
    {
        const ProductionEntity &made = production();
        const Query query(made, Filter::leaf(made.mineral, Compare::AnyOf, QVariantList(minerals.begin(), minerals.end())));
        std::optional<Error> failed;
        const Result<> read = m_draft.reader().forEach(query, [&](const Record &record) {
            if (!record.get(made.restricted, false)) {
                m_draft.attribution().add(record.text(made.source));
                return true;
            }
            const Result<QString> place = countryOf(record);
            if (!place) {
                failed = place.error();
                return false;
            }
            m_draft.leaveOut(record.id());
            m_hidden.insert({record.text(made.mineral), *place});
            return true;
        });
        return failed ? Result<>(*failed) : read;
    }

    Result<QString> countryOf(const Record &record) const
    {
        const ProductionEntity &made = production();
        if (!record.isEmpty(made.country))
            return record.text(made.country);
        if (!record.isEmpty(made.region))
            return record.text(made.region).section(u'-', 0, 0);
        const Result<Record> site = m_draft.reader().find(mineSite(), record.get(made.mineSite, RecordId()));
        return site ? Result<QString>(site->text(mineSite().country)) : Result<QString>(site.error());
    }

    ReportDraft &m_draft;
    QSet<std::pair<QString, QString>> m_hidden; ///< Mineral and country.
    bool m_inTonnes = true;
};

} // namespace

Result<ReportDocument> makeProductionReport(ReportDraft &draft)
{
    if (const Result<> made = ProductionReport(draft).make(); !made)
        return made.error();
    return draft.finish();
}

} // namespace Lodebook
