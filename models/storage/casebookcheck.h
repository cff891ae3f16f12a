// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/codelists.h"

namespace Lodebook {

/// One thing that is not as it should be.
struct CheckFinding
{
    QString entity;  ///< Empty when it concerns the casebook as a whole.
    RecordId record; ///< Null when it concerns no single record.
    QString field;
    QString what;    ///< What is wrong, in words.
    QString advice;  ///< What to do about it.
};

struct CheckReport
{
    QList<CheckFinding> findings; ///< The first thousand.
    qint64 found = 0;             ///< All of them.
    qint64 records = 0;           ///< Looked at one by one: only when it went deep.
    bool cancelled = false;       ///< Stopped half way: what it did not reach is not said to be well.
};

/// Whether a casebook is sound. It only reads, in steps that each use little memory, and goes on after a finding.
class CasebookCheck
{
public:
    /// How far it is, of how much; false stops the check.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    explicit CasebookCheck(const RecordReader &reader) : m_reader(reader), m_codes(reader) {}

    /// The engine's own check, batches without gaps and as they were sealed, links that lead somewhere, codes that are known, required fields,
    /// files that are there. \a deep adds the whole file, every value against the change log, every file's hash.
    [[nodiscard]] Result<CheckReport> run(bool deep, const Progress &progress = {});

private:
    Result<> checkEngine(bool deep);
    Result<> checkBatches();
    Result<> checkChain();
    Result<> checkFields(const Entity &entity);
    Result<> checkLink(const Entity &entity, const Field &field);
    Result<> checkCodes(const Entity &entity, const Field &field);
    Result<> checkRequired(const Entity &entity, const Field &field);
    Result<> checkContents(bool deep);
    Result<> checkLog(const Entity &entity);
    Result<> checkAgainstLog(const Record &record);
    Result<> checkMerged(const Record &record, const QString &advice);
    Result<> checkLostRecords(const Entity &entity);

    bool step(qint64 steps = 1);
    void add(const QString &entity, const RecordId &record, const QString &field, const QString &what, const QString &advice);
    Result<> addRows(const Entity &entity, const Field &field, const QString &from, const QVariantList &values, const QString &what, const QString &advice);

    RecordReader m_reader;
    CodeLists m_codes;
    CheckReport m_report;
    Progress m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_hasPacks = false; ///< Other devices wrote here as well.
};

} // namespace Lodebook
