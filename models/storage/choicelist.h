// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/choiceentries.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

/// Names of an entry by language: see VocabularyEntryEntity::languages().
using ChoiceLabels = QHash<QString, QString>;

/// An entry and how many records hold it, of those the officer may see.
struct ChoiceUse
{
    ChoiceEntry entry;
    qint64 records = 0;
    qint64 inBin = 0;     ///< Of the recycle bin, beside those.
    bool isListed = true; ///< False: records hold the code, but no list has it.
};

/// What merging did.
struct ChoiceMerge
{
    RecordId batch;
    qint64 records = 0; ///< Those rewritten, of the recycle bin as well.
};

/// The choice list of one field, and all that people may do to it. Every change is one action that can be undone.
///
/// Nothing that was recorded is lost: a retired entry stays where it stands, an entry that any record holds cannot be
/// removed, and merging leaves the old code in the list, marked with the one that stands for it, and in the history of
/// every record. Entries the program declares may be renamed, moved and retired, but not merged away: its rules,
/// figures and files compare with their codes.
class ChoiceList
{
public:
    ChoiceList(RecordStore &store, const Field &field) : m_store(store), m_field(field) {}

    /// Every field that has such a list, those of daily work first, else in the order of the catalog; restricted ones
    /// for those who may see them.
    [[nodiscard]] static QList<const Field *> fields(const RecordReader &reader);
    /// The field of ENTITY.FIELD; Invalid when there is none or it has no list.
    [[nodiscard]] static Result<const Field *> field(const RecordReader &reader, const QString &name);

    /// All entries in their order with one question to the records; behind them codes that records hold and no list
    /// has.
    [[nodiscard]] Result<QList<ChoiceUse>> entries() const;

    /// Adds an entry at the end and returns its code, which is made from the first name given. Invalid: no name, or one
    /// that another entry has.
    [[nodiscard]] Result<QString> add(const ChoiceLabels &labels);
    /// Gives an entry other names; without a general one it keeps what the program calls it, or takes the first other.
    [[nodiscard]] Result<> rename(const QString &code, const ChoiceLabels &labels);
    [[nodiscard]] Result<> move(const QString &code, int places); ///< Up when negative.
    [[nodiscard]] Result<> retire(const QString &code);
    /// Offers an entry again that was retired or merged. What a merge rewrote stays as it is; undo takes that back.
    [[nodiscard]] Result<> bringBack(const QString &code);
    /// Refused for what the program declares, what records hold, and what another entry was merged into.
    [[nodiscard]] Result<> remove(const QString &code);

    /// Why the one cannot be merged into the other; empty when it can. An entry that is merged already may be again:
    /// records that came later follow.
    [[nodiscard]] Result<QString> mergeRefusal(const QString &code, const QString &into) const;
    /// Marks an entry as merged and rewrites every record that holds it, those in the recycle bin as well, in one
    /// action. Refused as a whole when a rule forbids one record its new value, and when some of the records are hidden
    /// from the officer. \a progress is told the share that is done; false stops the work, and nothing of it is kept.
    [[nodiscard]] Result<ChoiceMerge> merge(const QString &code, const QString &into,
                                            const std::function<bool(double share)> &progress = {});

private:
    struct Count
    {
        qint64 records = 0;
        qint64 inBin = 0;
    };
    Result<QHash<QString, Count>> counts() const;
    Result<ChoiceEntry> entry(const QString &code) const;
    Result<> checkLabels(const QList<ChoiceEntry> &entries, const QString &code, const ChoiceLabels &labels) const;
    Record ownRecord(const ChoiceEntry &entry) const;
    Query holders(const QString &code) const;
    Result<bool> isHeld(const QString &code) const; ///< By any record at all, seen or not.
    Result<> rewrite(Record &record, const QString &code, const QString &into);

    RecordStore &m_store; // not owned
    const Field &m_field;
};

} // namespace Lodebook
