// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/tableimport.h"

#include "models/core/spokenlanguage.h"
#include "models/exchange/import/rejectsfile.h"
#include "models/exchange/import/rowreader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype problemsKept = 10'000;
constexpr qint64 rowsBetweenProgress = 200;
constexpr qsizetype rowsNamed = 20; ///< In a note; of the others the number.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Error invalid(const QString &message)
{
    return {Error::Kind::Invalid, message, {}};
}

/// What an entry of a reference list is called everywhere: its code, or what its key is made of. Empty for other records.
QString sharedName(const Record &record)
{
    const Entity &entity = record.entity();
    if (const Field *code = entity.codeField())
        return record.text(*code);
    if (!entity.isReference() || entity.uniqueKeys().isEmpty())
        return {};
    QStringList parts;
    for (const Field *field : entity.uniqueKeys().first())
        parts.append(plainText(*field, record.value(*field)));
    return parts.join(QChar(0x1f));
}

/// One run of an import: the state that lives as long as the file is read.
class Run
{
public:
    Run(RecordStore &store, ImportMapping &mapping, const ImportOptions &options)
        : m_store(store)
        , m_mapping(mapping)
        , m_options(options)
        , m_rows(mapping, store.reader(), store.codes())
    {
        m_idIsKey = m_mapping.key.removeAll(QStringLiteral("id")) > 0; // an id says by itself which record is meant
    }

    Result<ImportReport> read(TableReader &table);

private:
    Result<> readHeadings(TableReader &table);
    Result<> checkMapping() const;
    Result<> readRows(TableReader &table);
    Result<RowFate> takeRow(const TableRow &row, QList<ImportProblem> &problems);
    Result<RowFate> addRecord(const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems);
    Result<RowFate> changeRecord(Record record, const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems);
    Result<std::optional<Record>> existing(const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems) const;
    Result<bool> hasProblems(const Record &record, const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems);
    bool isSecond(const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems);
    Result<> addFurtherProblems(const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems);
    Result<> checkRejectsPath() const;
    void count(RowFate fate, const QList<ImportProblem> &problems);
    void remember(int row);
    void noteRemarks();

    RecordStore &m_store;
    ImportMapping &m_mapping;
    const ImportOptions &m_options;
    RowReader m_rows;
    ImportReport m_report;
    QStringList m_headings;
    std::optional<RejectsFile> m_rejects;
    std::optional<Record> m_before; ///< Of the row at hand.
    std::optional<Record> m_after;
    QHash<QString, int> m_keysSeen; ///< Key of the mapping to the row that brought it.
    QHash<RecordId, int> m_idsSeen;
    bool m_idIsKey = false;
    qint64 m_withheldRows = 0; ///< Taken in without what the file withholds.
    struct Remarked
    {
        RowReader::Remark remark;
        QList<int> rows;
    };
    QList<Remarked> m_remarked; ///< In the order the file brings them.
};

Result<ImportReport> Run::read(TableReader &table)
{
    if (Result<> headed = readHeadings(table); !headed)
        return headed.error();
    const QString label = m_options.label.isEmpty() ? Words::tr("Import %1").arg(table.sourceName()) : m_options.label;
    Batch batch(m_store, label, m_options.kind);
    if (Result<> begun = m_options.rehearse ? batch.rehearse() : batch.begin(); !begun)
        return begun.error();
    if (Result<> rows = readRows(table); !rows)
        return rows.error();
    if (m_rejects) {
        if (Result<> finished = m_rejects->finish(); !finished)
            return finished.error();
    }
    m_report.notes.append(table.notes());
    noteRemarks();
    if (m_options.rehearse)
        return m_report; // the batch is left without commit: nothing is kept
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    m_report.batch = *kept;
    return m_report;
}

Result<> Run::readHeadings(TableReader &table)
{
    TableRow row;
    do {
        const Result<bool> more = table.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return invalid(Words::tr("%1 has no heading row: the file is empty").arg(table.sourceName()));
    } while (row.isBlank());
    for (const Cell &cell : row.cells)
        m_headings.append(cell.text().trimmed());
    QStringList unread;
    for (const QString &heading : mapByHeadings(m_mapping, m_headings)) {
        if (!RejectsFile::isReasonHeading(heading) && !m_options.readElsewhere.contains(heading))
            unread.append(heading);
    }
    if (!unread.isEmpty())
        m_report.notes.append(Words::tr("Nothing is read from the columns %1").arg(unread.join(QLatin1String(", "))));
    if (m_mapping.columns.isEmpty())
        return invalid(Words::tr("None of the headings of %1 is a field of %2: %3").arg(table.sourceName(), m_mapping.entity->name(), m_headings.join(QLatin1String(", "))));
    if (Result<> placed = m_rows.setHeadings(m_headings); !placed)
        return placed;
    QStringList plain = m_headings;
    plain.removeIf([](const QString &heading) { return RejectsFile::isReasonHeading(heading); });
    if (!m_options.rejectsPath.isEmpty())
        m_rejects.emplace(m_options.rejectsPath, plain);
    return checkMapping();
}

Result<> Run::checkMapping() const
{
    for (const Field *field : m_mapping.entity->ownFields()) {
        const bool filled = m_mapping.columns.contains(field->name()) || m_mapping.fixed.contains(field->name());
        if (field->isRequired() && !filled && m_mapping.key.isEmpty() && !m_mapping.columns.contains(QStringLiteral("id")))
            return invalid(Words::tr("No column gives %1, which every %2 needs. Name one with --map %1=HEADING, or one value for all rows with --set %1=VALUE.")
                               .arg(field->name(), m_mapping.entity->name()));
    }
    QStringList keys = m_mapping.key;
    if (m_idIsKey)
        keys.append(QStringLiteral("id"));
    for (const QString &key : std::as_const(keys)) {
        if (!m_mapping.columns.contains(key) && !m_mapping.fixed.contains(key))
            return invalid(Words::tr("The key %1 is in no column of the file").arg(key));
    }
    return checkRejectsPath();
}

Result<> Run::checkRejectsPath() const
{
    const QString &path = m_options.rejectsPath;
    if (path.isEmpty())
        return {};
    if (!m_options.sourcePath.isEmpty() && QFileInfo(path) == QFileInfo(m_options.sourcePath))
        return Error{Error::Kind::Refused, Words::tr("The rejected rows would take the place of the file they come from. Choose another name for them; nothing was changed."), {}};
    const Result<std::unique_ptr<TableWriter>> tried = createTable(path); // found out now, not after an hour of reading
    return tried ? Result<>() : Result<>(tried.error());
}

Result<> Run::readRows(TableReader &table)
{
    TableRow row;
    while (true) {
        const Result<bool> more = table.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (m_options.progress && m_report.read % rowsBetweenProgress == 0
            && !m_options.progress(table.size() > 0 ? double(table.position()) / double(table.size()) : 0))
            return Error{Error::Kind::Cancelled, Words::tr("The import was stopped; nothing of it was kept"), {}};
        if (row.isBlank() || !m_rows.wants(row) || m_options.decisions.value(row.number, {RowDecision::Kind::Update}).kind == RowDecision::Kind::Skip) {
            ++m_report.skipped;
            continue;
        }
        ++m_report.read;
        QList<ImportProblem> problems;
        m_before.reset();
        m_after.reset();
        const Result<RowFate> fate = takeRow(row, problems);
        if (!fate)
            return fate.error();
        count(*fate, problems);
        m_withheldRows += m_rows.isWithheld() ? 1 : 0;
        if (*fate == RowFate::Added || *fate == RowFate::Changed)
            remember(row.number);
        if (m_options.onRow)
            m_options.onRow({row, *fate, m_before ? &*m_before : nullptr, m_after ? &*m_after : nullptr, problems});
        if (m_rejects && (*fate == RowFate::Rejected || *fate == RowFate::Duplicate)) {
            if (Result<> kept = m_rejects->add(row, problems); !kept)
                return kept;
        }
    }
}

void Run::count(RowFate fate, const QList<ImportProblem> &problems)
{
    switch (fate) {
    case RowFate::Added: ++m_report.added; break;
    case RowFate::Changed: ++m_report.changed; break;
    case RowFate::Unchanged: ++m_report.unchanged; break;
    case RowFate::Rejected: ++m_report.rejected; break;
    case RowFate::Duplicate: ++m_report.duplicates; break;
    }
    if (m_report.problems.size() < problemsKept)
        m_report.problems.append(problems);
}

void Run::remember(int row)
{
    for (const RowReader::Remark &remark : m_rows.remarks()) {
        auto known = std::ranges::find_if(m_remarked, [&remark](const Remarked &one) {
            return one.remark.field == remark.field && one.remark.text == remark.text;
        });
        if (known == m_remarked.end())
            known = m_remarked.insert(m_remarked.end(), {remark, {}});
        if (known->rows.isEmpty() || known->rows.last() != row)
            known->rows.append(row);
    }
}

void Run::noteRemarks()
{
    if (m_withheldRows > 0)
        m_report.notes.append(Words::tr("Answers that the file withholds were left as they are here: %Ln row(s)", nullptr, int(m_withheldRows)));
    const QLocale locale = SpokenLanguage::locale();
    for (const Remarked &one : std::as_const(m_remarked)) {
        QStringList rows;
        for (const int row : one.rows.first(std::min(rowsNamed, one.rows.size())))
            rows.append(locale.toString(row));
        if (one.rows.size() > rowsNamed)
            rows.append(Words::tr("%Ln more", "rows of a file", int(one.rows.size() - rowsNamed)));
        const QString where = rows.join(QLatin1String(", "));
        const RowReader::Remark &remark = one.remark;
        const QString label = m_store.codes().label(*remark.field, remark.code);
        m_report.notes.append(remark.isMerged
                                  ? Words::tr("%1: “%2” was merged into “%3”, which was taken for it. Rows: %4")
                                        .arg(remark.field->label(), remark.text, label, where)
                                  : Words::tr("%1: “%2” is retired and was kept as the file says. Rows: %3")
                                        .arg(remark.field->label(), label, where));
    }
}

Result<RowFate> Run::takeRow(const TableRow &row, QList<ImportProblem> &problems)
{
    if (!row.problem.isEmpty()) {
        problems.append({row.number, {}, {}, row.problem});
        return RowFate::Rejected;
    }
    if (row.cells.size() > m_headings.size()) {
        const auto surplus = std::ranges::find_if(row.cells.begin() + m_headings.size(), row.cells.end(), [](const Cell &cell) { return !cell.isEmpty(); });
        if (surplus != row.cells.end()) {
            QStringList rest; // the rejects file has no place for it but here
            for (auto cell = row.cells.begin() + m_headings.size(); cell != row.cells.end(); ++cell)
                rest.append(cell->text());
            problems.append({row.number, {}, rest.join(QLatin1String(", ")), Words::tr("The row has %1 cells under %2 headings").arg(row.cells.size()).arg(m_headings.size())});
            return RowFate::Rejected;
        }
    }
    const Result<QList<RowReader::FieldValue>> values = m_rows.values(row, problems);
    if (!values)
        return values.error();
    if (!problems.isEmpty()) {
        const Result<> looked = addFurtherProblems(*values, row, problems);
        return looked ? Result<RowFate>(RowFate::Rejected) : Result<RowFate>(looked.error());
    }
    if (const auto decision = m_options.decisions.constFind(row.number); decision != m_options.decisions.cend() && decision->kind == RowDecision::Kind::HoldBack) {
        problems.append({row.number, {}, {}, decision->reason});
        return RowFate::Duplicate;
    }
    if (isSecond(*values, row, problems))
        return RowFate::Duplicate;
    const Result<std::optional<Record>> known = existing(*values, row, problems);
    if (!known)
        return known.error();
    if (!problems.isEmpty())
        return RowFate::Rejected;
    return *known ? changeRecord(**known, *values, row, problems) : addRecord(*values, row, problems);
}

Result<> Run::addFurtherProblems(const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems)
{
    // Whoever mends a row wants to know all that is wrong with it, so what can be read is held against the rules as well.
    Record record(*m_mapping.entity);
    for (const RowReader::FieldValue &value : values)
        record.setValue(*value.field, value.value);
    QList<ImportProblem> further;
    const Result<bool> refused = hasProblems(record, values, row, further);
    if (!refused)
        return refused.error();
    for (const ImportProblem &problem : std::as_const(further)) {
        const bool told = std::ranges::any_of(problems, [&problem](const ImportProblem &known) { return known.field == problem.field; });
        const bool read = problem.field.isEmpty() || std::ranges::any_of(values, [&problem](const auto &value) { return value.field->name() == problem.field; });
        if (!told && read)
            problems.append(problem);
    }
    return {};
}

bool Run::isSecond(const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems)
{
    const auto second = [&](const QString &field, const QString &value, int first) {
        if (first != row.number)
            problems.append({row.number, field, value, Words::tr("Row %1 has the same key").arg(first)});
        return first != row.number;
    };
    if (const QString text = m_rows.idText(row); !text.isEmpty()) {
        const RecordId id = recordIdFromText(text);
        const auto known = m_idsSeen.constFind(id);
        return !id.isNull() && second(QStringLiteral("id"), text, known == m_idsSeen.cend() ? *m_idsSeen.insert(id, row.number) : *known);
    }
    if (m_mapping.key.isEmpty())
        return false;
    QString key;
    for (const QString &name : m_mapping.key) {
        for (const RowReader::FieldValue &value : values) {
            if (value.field->name() == name)
                key += (value.value.isValid() ? plainText(*value.field, value.value) : QString()) + QChar(0x1f);
        }
    }
    const bool isEmpty = std::ranges::all_of(key, [](QChar character) { return character == QChar(0x1f); });
    if (isEmpty)
        return false; // existing() has words for it
    const auto known = m_keysSeen.constFind(key);
    const int first = known == m_keysSeen.cend() ? *m_keysSeen.insert(key, row.number) : *known;
    return second(m_mapping.key.join(QLatin1String(", ")), QString(key).replace(QChar(0x1f), u' ').trimmed(), first);
}

Result<std::optional<Record>> Run::existing(const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems) const
{
    const Entity &entity = *m_mapping.entity;
    if (const auto decision = m_options.decisions.constFind(row.number); decision != m_options.decisions.cend()) {
        const Result<Record> chosen = m_store.reader().find(entity, decision->record);
        return chosen ? Result<std::optional<Record>>(*chosen) : Result<std::optional<Record>>(chosen.error());
    }
    if (const QString text = m_rows.idText(row); !text.isEmpty()) {
        const RecordId id = recordIdFromText(text);
        const Result<Record> record = m_store.reader().find(entity, id);
        if (record)
            return std::optional<Record>(*record);
        if (record.error().kind != Error::Kind::Missing)
            return record.error();
        if (id.isNull())
            problems.append({row.number, QStringLiteral("id"), text, Words::tr("This is not an id")});
        return std::optional<Record>();
    }
    if (m_mapping.key.isEmpty())
        return std::optional<Record>();
    QList<Filter> parts;
    for (const QString &name : m_mapping.key) {
        for (const RowReader::FieldValue &value : values) {
            if (value.field->name() != name)
                continue;
            if (!value.value.isValid()) {
                problems.append({row.number, name, {}, Words::tr("The key is empty, so it says nothing of which record is meant")});
                return std::optional<Record>();
            }
            parts.append(Filter::leaf(*value.field, Compare::Equal, value.value));
        }
    }
    Query query(entity, Filter::all(parts));
    query.limit = 2;
    const Result<QList<Record>> records = m_store.reader().list(query);
    if (!records)
        return records.error();
    if (records->size() > 1)
        problems.append({row.number, m_mapping.key.join(QLatin1String(", ")), {}, Words::tr("Several records have this key, so none was changed")});
    return records->isEmpty() ? std::optional<Record>() : std::optional<Record>(records->first());
}

Result<bool> Run::hasProblems(const Record &record, const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems)
{
    const Result<Problems> found = m_store.problems(record);
    if (!found)
        return found.error();
    for (const Problem &problem : *found) {
        const auto value = std::ranges::find(values, problem.field, &RowReader::FieldValue::field);
        problems.append({row.number, problem.field ? problem.field->name() : QString(), value == values.end() ? QString() : value->text, problem.message});
    }
    return !found->isEmpty();
}

Result<RowFate> Run::addRecord(const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems)
{
    Record record(*m_mapping.entity);
    if (const RecordId id = recordIdFromText(m_rows.idText(row)); !id.isNull())
        record.setId(id);
    for (const RowReader::FieldValue &value : values)
        record.setValue(*value.field, value.value);
    if (const QString name = sharedName(record); !name.isEmpty() && record.id().isNull()) {
        // An entry of a reference list is the same record in every casebook, unless one was thrown away here before.
        const RecordId shared = namedRecordId(record.entity().name(), name);
        const Result<qint64> taken = m_store.reader().rowKey(record.entity(), shared);
        if (!taken)
            return taken.error();
        if (*taken == 0)
            record.setId(shared);
    }
    if (m_options.onRow)
        m_after = record;
    const Result<bool> refused = hasProblems(record, values, row, problems);
    if (!refused)
        return refused.error();
    if (*refused) {
        const Result<Problems> keys = m_store.keyClashes(record);
        if (!keys)
            return keys.error();
        return keys->isEmpty() ? RowFate::Rejected : RowFate::Duplicate;
    }
    const Result<> saved = m_store.saveChecked(record);
    if (m_after)
        m_after->setId(record.id());
    return saved ? Result<RowFate>(RowFate::Added) : Result<RowFate>(saved.error());
}

Result<RowFate> Run::changeRecord(Record record, const QList<RowReader::FieldValue> &values, const TableRow &row, QList<ImportProblem> &problems)
{
    const Record before = record;
    for (const RowReader::FieldValue &value : values) {
        if (value.value.isValid() || m_mapping.clears.contains(value.field->name()))
            record.setValue(*value.field, value.value);
    }
    if (m_options.onRow) {
        m_before = before;
        m_after = record;
    }
    if (record == before)
        return RowFate::Unchanged;
    const Result<bool> refused = hasProblems(record, values, row, problems);
    if (!refused)
        return refused.error();
    if (*refused)
        return RowFate::Rejected;
    const Result<> saved = m_store.saveChecked(record);
    return saved ? Result<RowFate>(RowFate::Changed) : Result<RowFate>(saved.error());
}

} // namespace

Result<ImportReport> TableImport::run(TableReader &table, const ImportOptions &options)
{
    Run run(m_store, m_mapping, options);
    return run.read(table);
}

} // namespace Lodebook
