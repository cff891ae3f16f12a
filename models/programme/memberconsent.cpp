// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/memberconsent.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/programme/derivedvalues.h"

#include <algorithm>

namespace Lodebook {

namespace {

RecordId reportOf(const Record &record)
{
    return &record.entity() == &answer() ? record.get(answer().ddReport, RecordId()) : record.id();
}

const Derived &changeOnLastYear()
{
    return *ddReport().derivedField(u"change_on_last_year");
}

bool consents(const Record &report)
{
    return report.get(ddReport().consentToShare, false) && !report.get(ddReport().restricted, false);
}

} // namespace

bool MemberConsent::covers(const Field &field)
{
    return &field == &answer().reviewedMaturity || answer().givenByMember().contains(&field);
}

bool MemberConsent::covers(const Derived &derived)
{
    const QList<Derived> &figures = ddReport().derived(); // those of the report that not everybody may see are its scores
    return std::ranges::any_of(figures, [&derived](const Derived &one) { return &one == &derived; }) && isRestricted(derived);
}

bool MemberConsent::concerns(const Entity &entity)
{
    return &entity == &ddReport() || &entity == &answer();
}

Result<> MemberConsent::prepare(std::span<const Record> records)
{
    QList<RecordId> reports;
    for (const Record &record : records) {
        if (concerns(record.entity()))
            reports.append(reportOf(record));
    }
    if (reports.isEmpty())
        return {};
    const Result<QHash<RecordId, Record>> found = m_reader.byIds(ddReport(), reports);
    if (!found)
        return found.error();
    for (const Record &report : *found) {
        if (consents(report))
            m_consenting.insert(report.id());
    }
    return prepareYearsBefore(records);
}

Result<> MemberConsent::prepareYearsBefore(std::span<const Record> records)
{
    QVariantList members;
    for (const Record &record : records) {
        if (&record.entity() == &ddReport())
            members.append(record.get(ddReport().organisation, RecordId()));
    }
    if (members.isEmpty())
        return {};
    return m_reader.forEach(Query(ddReport(), Filter::leaf(ddReport().organisation, Compare::AnyOf, members)), [this](const Record &report) {
        if (!consents(report))
            m_yearsKept.insert({report.get(ddReport().organisation, RecordId()), report.get(ddReport().year, qlonglong(0))});
        return true;
    });
}

bool MemberConsent::isGiven(const Record &record, const Derived *derived) const
{
    if (concerns(record.entity()) && !m_consenting.contains(reportOf(record)))
        return false;
    return derived != &changeOnLastYear() || !m_yearsKept.contains({record.get(ddReport().organisation, RecordId()), record.get(ddReport().year, qlonglong(0)) - 1});
}

} // namespace Lodebook
