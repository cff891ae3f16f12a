// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportattribution.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Publisher
{
    const char *mark;    ///< What a source field of theirs contains.
    const char *text;    ///< As they ask to be named; not translated.
    const char *licence;
};

constexpr Publisher publishers[] = {
    {"IPIS", "Source: IPIS, https://ipisresearch.be/home/maps-data/open-data/", "ODC-BY 1.0"},
    {"ICMM", "ICMM Global Mining Dataset, September 2025 (V1) release", "CC BY 4.0"},
    {"USGS", "U.S. Geological Survey, Mineral Commodity Summaries", "public domain"},
    {"pubs.usgs.gov", "U.S. Geological Survey, Mineral Commodity Summaries", "public domain"},
    {".amazonaws.com/assets/palladium", "U.S. Geological Survey, Mineral Commodity Summaries", "public domain"},
    {"U.S. Geological Survey", "U.S. Geological Survey, Mineral Commodity Summaries", "public domain"},
    {"iatistandard.org", "IATI Standard (http://iatistandard.org/)", "CC BY 4.0"},
    {"Natural Earth", "Made with Natural Earth; borders are de facto", "public domain"},
};

constexpr qsizetype mostOthers = 20;

} // namespace

void ReportAttribution::add(const QString &source)
{
    if (source.isEmpty())
        return;
    for (const Publisher &publisher : publishers) {
        if (source.contains(QLatin1String(publisher.mark))) {
            add(ReportSource{QString::fromLatin1(publisher.text), QString::fromLatin1(publisher.licence)});
            return;
        }
    }
    if (!m_others.contains(source))
        m_others.append(source);
}

void ReportAttribution::add(const ReportSource &source)
{
    if (!m_known.contains(source))
        m_known.append(source);
}

QList<ReportSource> ReportAttribution::sources(const ReportLanguage &language) const
{
    QList<ReportSource> all = m_known;
    QStringList others = m_others;
    others.sort();
    for (const QString &other : others.mid(0, mostOthers))
        all.append({other, {}});
    if (others.size() > mostOthers)
        all.append({language.text(QT_TRANSLATE_NOOP("Reports", "Further sources, named in the records: %1")).arg(others.size() - mostOthers), {}});
    return all;
}

} // namespace Lodebook
