// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/ddscores.h"
#include "models/storage/recordreader.h"

#include <map>

namespace Lodebook {

/// Reads what the scores of due-diligence reports rest on, and keeps it: a page of reports costs a few queries.
class DdFacts
{
public:
    explicit DdFacts(const RecordReader &reader) : m_reader(reader) {}

    /// Of a report that is not saved yet, nothing but its questions.
    [[nodiscard]] Result<const DdReportFacts *> report(const Record &record);
    /// Reads many reports, and all others of the same organisations, in a few queries.
    [[nodiscard]] Result<> prepare(const QList<RecordId> &reports);
    [[nodiscard]] Result<const QuestionIdentity *> identity();
    /// The report of the same organisation on the year before; of several the one that shares most questions. Null: none.
    [[nodiscard]] const DdReportFacts *yearBefore(const DdReportFacts &now) const;

private:
    Result<> readQuestions();
    Result<> keep(const QList<Record> &reports);

    RecordReader m_reader;
    std::optional<QuestionIdentity> m_identity;
    QHash<RecordId, QList<Record>> m_questions; ///< By questionnaire.
    std::map<RecordId, DdReportFacts> m_reports; ///< Nodes stay where they are while others come.
};

} // namespace Lodebook
