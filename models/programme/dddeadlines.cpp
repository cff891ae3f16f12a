// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/deadlinerules.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/riskflag.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/ddstates.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

/// The organisations and reports behind what is due, read together.
class Keepers
{
public:
    explicit Keepers(const RecordReader &reader) : m_reader(reader) {}

    Result<> readOrganisations(const QList<RecordId> &ids)
    {
        Result<QHash<RecordId, Record>> found = m_reader.byIds(organisation(), ids);
        if (!found)
            return found.error();
        m_organisations.insert(*found);
        return {};
    }

    Result<> readReports(const QList<RecordId> &ids)
    {
        Result<QHash<RecordId, Record>> found = m_reader.byIds(ddReport(), ids);
        if (!found)
            return found.error();
        m_reports = *found;
        QList<RecordId> members;
        for (const Record &report : std::as_const(m_reports))
            members.append(report.get(ddReport().organisation, RecordId()));
        return readOrganisations(members);
    }

    RecordId ofOrganisation(const RecordId &id) const
    {
        const auto found = m_organisations.constFind(id);
        return found == m_organisations.cend() ? RecordId() : found->get(organisation().relationshipOwner, RecordId());
    }

    /// The reviewer; else whoever keeps in touch.
    RecordId ofReport(const Record &report) const
    {
        const RecordId reviewer = report.get(ddReport().reviewer, RecordId());
        return reviewer.isNull() ? ofOrganisation(report.get(ddReport().organisation, RecordId())) : reviewer;
    }

    RecordId ofReport(const RecordId &id) const
    {
        const auto found = m_reports.constFind(id);
        return found == m_reports.cend() ? RecordId() : ofReport(*found);
    }

private:
    const RecordReader &m_reader;
    QHash<RecordId, Record> m_organisations;
    QHash<RecordId, Record> m_reports;
};

QList<RecordId> linked(const QList<Record> &records, const LinkField &link)
{
    QList<RecordId> ids;
    for (const Record &record : records)
        ids.append(record.get(link, RecordId()));
    return ids;
}

} // namespace

Result<> ddReportDeadlines(DeadlineSearch &search)
{
    const DdReportEntity &is = ddReport();
    const Result<QList<Record>> records = search.reader().list(Query(is, Filter::leaf(is.dueOn, Compare::AtMost, search.until())));
    Keepers keepers(search.reader());
    const Result<> read = records ? keepers.readOrganisations(linked(*records, is.organisation)) : Result<>(records.error());
    if (!read)
        return read;
    for (const Record &record : *records) {
        const QString state = ddReportState(record, search.asOf());
        if (state == u"requested" || state == u"overdue")
            search.add(QStringLiteral("dd_report"), record, *record.get(is.dueOn), keepers.ofReport(record),
                       QCoreApplication::translate("Programme", "The report on %1 has not been submitted.").arg(record.get(is.year, 0)));
    }
    return {};
}

Result<> improvementDeadlines(DeadlineSearch &search)
{
    const ImprovementEntity &is = improvement();
    const Result<QList<Record>> records = search.reader().list(Query(is, Filter::leaf(is.dueOn, Compare::AtMost, search.until())));
    Keepers keepers(search.reader());
    const Result<> read = records ? keepers.readReports(linked(*records, is.ddReport)) : Result<>(records.error());
    if (!read)
        return read;
    for (const Record &record : *records) {
        if (improvementState(record, search.asOf()) != u"done")
            search.add(QStringLiteral("improvement"), record, *record.get(is.dueOn), keepers.ofReport(record.get(is.ddReport, RecordId())),
                       QCoreApplication::translate("Programme", "The improvement is to be made."));
    }
    return {};
}

Result<> riskFlagDeadlines(DeadlineSearch &search)
{
    const RiskFlagEntity &is = riskFlag();
    const Result<QList<Record>> records = search.reader().list(Query(is, Filter::leaf(is.dueOn, Compare::AtMost, search.until())));
    Keepers keepers(search.reader());
    const Result<> read = records ? keepers.readOrganisations(linked(*records, is.organisation)) : Result<>(records.error());
    if (!read)
        return read;
    for (const Record &record : *records) {
        const std::optional<QDate> closed = record.get(is.closedOn);
        if (!closed || *closed > search.asOf())
            search.add(QStringLiteral("risk_flag"), record, *record.get(is.dueOn), keepers.ofOrganisation(record.get(is.organisation, RecordId())),
                       QCoreApplication::translate("Programme", "The risk is to be mitigated and the flag closed."));
    }
    return {};
}

} // namespace Lodebook
