// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddfacts.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/partners/organisation.h"

#include <algorithm>

namespace Lodebook {

namespace {

/// So many ids go into one query: few enough for either engine.
constexpr qsizetype idsPerQuery = 500;

QVariantList values(const QList<RecordId> &ids)
{
    QVariantList list;
    for (const RecordId &id : ids)
        list.append(QVariant::fromValue(id));
    return list;
}

} // namespace

Result<> DdFacts::readQuestions()
{
    if (m_identity)
        return {};
    const Result<QList<Record>> all = m_reader.list(Query(question()));
    if (!all)
        return all.error();
    for (const Record &asked : *all)
        m_questions[asked.get(question().questionnaire, RecordId())].append(asked);
    m_identity = QuestionIdentity(*all);
    return {};
}

Result<> DdFacts::keep(const QList<Record> &reports)
{
    QList<RecordId> ids;
    QList<RecordId> members;
    for (const Record &one : reports) {
        if (m_reports.contains(one.id()))
            continue;
        ids.append(one.id());
        members.append(one.get(ddReport().organisation, RecordId()));
    }
    const Result<QHash<RecordId, Record>> organisations = m_reader.byIds(organisation(), members);
    if (!organisations)
        return organisations.error();
    for (const Record &one : reports) {
        const auto member = organisations->constFind(one.get(ddReport().organisation, RecordId()));
        const QString tier = member == organisations->cend() ? QString() : member->text(organisation().tier);
        m_reports.try_emplace(one.id(), DdReportFacts{one, tier, m_questions.value(one.get(ddReport().questionnaire, RecordId())), {}});
    }
    for (qsizetype start = 0; start < ids.size(); start += idsPerQuery) {
        const QVariantList some = values(ids.mid(start, idsPerQuery));
        const Result<> read = m_reader.forEach(Query(answer(), Filter::leaf(answer().ddReport, Compare::AnyOf, some)), [this](const Record &given) {
            m_reports.find(*given.get(answer().ddReport))->second.answers.insert(given.get(answer().question, RecordId()), given);
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<> DdFacts::prepare(const QList<RecordId> &reports)
{
    if (const Result<> read = readQuestions(); !read)
        return read;
    QList<RecordId> wanted;
    for (const RecordId &id : reports) {
        if (!id.isNull() && !m_reports.contains(id) && !wanted.contains(id))
            wanted.append(id);
    }
    const Result<QHash<RecordId, Record>> found = m_reader.byIds(ddReport(), wanted);
    if (!found)
        return found.error();
    QList<RecordId> members;
    for (const Record &one : *found) {
        if (const RecordId member = one.get(ddReport().organisation, RecordId()); !members.contains(member))
            members.append(member);
    }
    QList<Record> all = found->values();
    for (qsizetype start = 0; start < members.size(); start += idsPerQuery) {
        const QVariantList some = values(members.mid(start, idsPerQuery));
        const Result<QList<Record>> theirs = m_reader.list(Query(ddReport(), Filter::leaf(ddReport().organisation, Compare::AnyOf, some)));
        if (!theirs)
            return theirs.error();
        all.append(*theirs);
    }
    return keep(all);
}

Result<const DdReportFacts *> DdFacts::report(const Record &record)
{
    if (const Result<> read = prepare({record.id()}); !read)
        return read.error();
    const auto found = m_reports.find(record.id());
    if (found != m_reports.end() && !record.id().isNull())
        return &found->second;
    const DdReportFacts unsaved{record, {}, m_questions.value(record.get(ddReport().questionnaire, RecordId())), {}};
    return &m_reports.insert_or_assign(record.id(), unsaved).first->second;
}

Result<const QuestionIdentity *> DdFacts::identity()
{
    if (const Result<> read = readQuestions(); !read)
        return read.error();
    return &*m_identity;
}

const DdReportFacts *DdFacts::yearBefore(const DdReportFacts &now) const
{
    const DdReportEntity &is = ddReport();
    const std::optional<qlonglong> year = now.report.get(is.year);
    if (!year || !m_identity)
        return nullptr;
    QSet<RecordId> asked;
    for (const Record &one : now.questions)
        asked.insert(m_identity->of(one.id()));
    const DdReportFacts *best = nullptr;
    qsizetype most = 0;
    for (const auto &[id, facts] : m_reports) {
        if (facts.report.isDeleted() || facts.report.get(is.year) != *year - 1 || facts.report.get(is.organisation) != now.report.get(is.organisation))
            continue;
        const qsizetype shared = std::ranges::count_if(facts.questions, [&](const Record &before) { return asked.contains(m_identity->of(before.id())); });
        if (shared > most) {
            most = shared;
            best = &facts;
        }
    }
    return best;
}

} // namespace Lodebook
