// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/schema/problem.h"
#include "models/storage/changelog.h"
#include "models/storage/codelists.h"

#include <QObject>
#include <QSet>

namespace Lodebook {

struct Column;

/// Who writes: the person and the copy of the casebook. Both go into every line of the change log.
struct Author
{
    RecordId officer;
    RecordId device;
    QString deviceCode; ///< Five characters, in the numbers people cite.
};

/// What a finished action changed. Sent once, after the commit.
struct ChangeNotice
{
    struct Item
    {
        const Entity *entity = nullptr;
        RecordId record;
        ChangeKind kind = ChangeKind::Update;
    };
    QList<Item> items;
    [[nodiscard]] bool touches(const Entity &entity) const;
};

/// The only writer. One user action is one batch: one transaction, one entry of the change log with a line for each
/// changed record. What a rule refuses is refused before anything is written.
class RecordStore : public QObject
{
    Q_OBJECT

public:
    RecordStore(Database &database, const Catalog &catalog, Author author, const Clock &clock = Clock::system());

    const RecordReader &reader() const { return m_reader; }
    CodeLists &codes() { return m_codes; }
    const Author &author() const { return m_author; }
    const Clock &clock() const { return *m_clock; }
    Database &database() const { return *m_database; }
    const Catalog &catalog() const { return m_reader.catalog(); }

    /// Forbidden when the officer's part is to read only. Every action asks this before it begins.
    [[nodiscard]] Result<> mayWrite() const;

    /// Takes the officer's right to what is restricted over into reader().
    [[nodiscard]] Result<> learnRights();

    /// What keeps this record from being saved, field by field; empty when nothing does.
    [[nodiscard]] Result<Problems> problems(const Record &record);

    /// The part of problems() that says another record has the same unique key.
    [[nodiscard]] Result<Problems> keyClashes(const Record &record);

    /// Inserts a new record or writes the changed fields of an old one; \a record then holds id, number and stamp.
    /// Unchanged: done without a trace. Invalid: problems() in words. Conflict: somebody saved it since it was read.
    [[nodiscard]] Result<> save(Record &record, const QString &label = {});
    /// The same for a record whose problems() the caller has just looked at.
    [[nodiscard]] Result<> saveChecked(Record &record, const QString &label = {});
    /// Writes a record on which a person has decided: what stands in \a fields is logged even where it stays as it was,
    /// so that it stands on every device against what others had written there. A deleted record may be decided on as
    /// well.
    [[nodiscard]] Result<> decide(Record &record, const QList<const Field *> &fields, const QString &label = {});
    /// The same of a deletion that others had not seen: the record stays.
    [[nodiscard]] Result<> decideToKeep(const Entity &entity, const RecordId &id, const QString &label = {});

    /// Puts a record into the recycle bin, with everything that cannot be without it.
    [[nodiscard]] Result<> remove(const Entity &entity, const RecordId &id, const QString &label = {});
    /// Takes a record out of the bin, with everything that went in with it. Refused while what it belongs to is there, and
    /// when another record has its unique key by now.
    [[nodiscard]] Result<> restore(const Entity &entity, const RecordId &id, const QString &label = {});
    /// What would come out with the record: itself first, nothing when it is not in the bin. Refused as restore() is.
    [[nodiscard]] Result<QList<Record>> comingBack(const Entity &entity, const RecordId &id);
    /// What would go with the record: itself first.
    [[nodiscard]] Result<QList<Record>> dependants(const Entity &entity, const RecordId &id) const;

signals:
    void changed(const Lodebook::ChangeNotice &notice);

private:
    friend class Batch;
    friend class MergedRecords;
    friend class UndoStack;

    struct InsertPlan
    {
        std::shared_ptr<const RecordLayout> layout;
        QList<const Column *> columns; ///< Of the layout, beside id and stamp; grows with what records bring.
        QList<bool> taken;             ///< By the index of the field.
        QString sql;
    };
    const InsertPlan &insertPlan(const Record &record);
    Result<> insert(Record &record);
    Result<> insertRow(const Record &record); ///< As it is, with its stamp.
    Result<> update(Record &record, const Record &before);
    Result<> updateRow(const Record &record, const Record &before);
    Result<> write(Record &record, const Record &before);
    Result<> setDeleted(Record record, bool deleted);
    /// The same without reading the record; false when it does not stand as \a stamp left it.
    Result<bool> setDeletedUnread(const Entity &entity, const RecordId &id, Stamp stamp, bool deleted);
    /// The same for all records of an entity as \a changes left them, but those that others build on, in a few statements.
    /// Returns the changes it took back.
    Result<QSet<qint64>> setDeletedTogether(const Entity &entity, const QList<const LogChange *> &changes, bool deleted);
    static bool belongsToAnother(const Field &field); ///< Whether a record cannot be without the one its field names.
    /// The title of what it belongs to, when that is deleted and not among \a back.
    Result<QString> parentInBin(const Record &record, const QSet<RecordId> &back = {}) const;
    Result<QList<LogChange>> deletedWith(const RecordId &id) const; ///< Newest first.
    Result<bool> hasDependants(const Entity &entity, const RecordId &id) const; ///< Living ones, beside itself.
    Result<> openLog(); ///< Writes the batch itself, before its first change.
    Result<> log(const Entity &entity, const RecordId &id, Stamp stamp, ChangeKind kind, const QString &fields);
    Result<> log(const Record &record, ChangeKind kind, const QString &fields) { return log(record.entity(), record.id(), record.stamp(), kind, fields); }
    Result<> giveNumber(Record &record);
    Result<> keepNumbers(); ///< Writes down how far the numbers of the batch went.
    Result<> collectDependants(const Record &record, QList<Record> &found) const;
    Result<> codeProblems(const Record &record, const Field &field, Problems &problems);
    Result<> linkProblems(const Record &record, const Field &field, Problems &problems);
    Result<> keyProblems(const Record &record, Problems &problems);
    /// Whether an officer besides this one could still write: a casebook that only readers open is lost to its people.
    Result<bool> hasOtherWriter(const RecordId &officer) const;
    Result<> lastWriterProblem(const Record &record, Problems &problems) const;
    QString keyQuestion(const Entity &entity, const QList<const Field *> &key);

    Database *m_database; // not owned
    RecordReader m_reader;
    CodeLists m_codes;
    ChangeLog m_log;
    Author m_author;
    const Clock *m_clock; // not owned
    StampSource m_stamps;
    bool m_knowsLastStamp = false; ///< Once a batch was begun: the clock may have gone back since the last run.
    QHash<QList<const Field *>, QString> m_keyQuestions;
    QHash<const Entity *, InsertPlan> m_insertPlans;
    struct DependantsQuestion
    {
        QString sql;
        int places = 0; ///< Each takes the id.
    };
    DependantsQuestion dependantsQuestion(const Entity &entity) const;
    QStringList dependantsTests(const Entity &entity, const QString &id) const;
    mutable QHash<const Entity *, DependantsQuestion> m_dependantsQuestions;

    // The batch that is open now.
    int m_batchDepth = 0;
    bool m_rehearses = false;
    bool m_hasLoose = false;     ///< See DeviceLog::hasLoose().
    bool m_hasConflicts = false; ///< See MergedRecords::hasConflicts().
    LogBatch m_batch;
    qint64 m_batchKey = 0; ///< 0 until the first change is written.
    ChangeNotice m_notice;
    struct Series
    {
        qint64 last = 0;
        qint64 kept = 0; ///< What the database holds; nobody else can raise it before the batch ends.
    };
    QHash<QString, Series> m_series;
};

/// One user action while it is being made. Left without commit(), nothing of it is kept. A batch inside a batch joins it.
class Batch
{
    Q_DISABLE_COPY_MOVE(Batch)

public:
    explicit Batch(RecordStore &store, const QString &label = {}, BatchKind kind = BatchKind::Edit, const RecordId &undoes = {});
    ~Batch();

    [[nodiscard]] Result<> begin();
    /// Begins what will not be kept: checked and written like everything else, but without log and numbers, and on a
    /// server without making the other writers wait. commit() refuses.
    [[nodiscard]] Result<> rehearse();
    /// The id under which the change log keeps the action; null when it changed nothing.
    [[nodiscard]] Result<RecordId> commit();
    RecordId id() const { return m_store.m_batch.id; } ///< The same while it is open, should it change something.
    /// Ends a batch in which nothing was written with \a answer; a larger one around it may go on.
    [[nodiscard]] Result<> leave(const Result<> &answer);

private:
    Result<> start(bool rehearsal);
    Result<bool> isKept(); ///< Whether the server has it, after a commit whose answer never came.

    RecordStore &m_store;
    Transaction m_transaction;
    QString m_label;
    BatchKind m_kind;
    RecordId m_undoes;
    bool m_open = false;
};

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::ChangeNotice)
