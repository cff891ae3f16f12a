// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/importpreview.h"

#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/items/displaytext.h"
#include "models/programme/duplicates.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype newRowsWithValues = 10'000;
constexpr int leastLikeness = 85;       // to a record that is here
constexpr int leastLikenessInFile = 95; // to a row of the same file, whose author had both before their eyes
constexpr double shareOfRehearsal = 0.7; // of the work; the rest is the search for duplicates

class PreviewMaker
{
public:
    /// Rows that cannot be read are taken for records of \a entity.
    PreviewMaker(RecordStore &store, const Entity &entity) : m_store(store), m_entity(entity) {}

    Result<std::shared_ptr<ImportPreview>> make(TableReader &table, const ImportMapping &mapping, const std::function<bool(double)> &progress);
    Result<std::shared_ptr<ImportPreview>> make(const CmrtOrder &order, const std::function<bool(double)> &progress);

private:
    void take(const ImportedRow &imported);
    void addValues(PreviewRow &row, const Record *before, const Record &after) const;
    void addProblems(PreviewRow &row, const QList<ImportProblem> &problems) const;
    void findClash(PreviewRow &row, const Record &record) const;
    Result<> matchNew(const std::function<bool(double)> &progress);
    void compareWith(PreviewRow &row, const NewcomerMatch &match) const;
    QString text(const Field &field, const QVariant &value) const;
    QString titleOf(const QString &entity, const RecordId &id) const;
    QString titleOf(const Record &record) const;

    RecordStore &m_store;
    const Entity &m_entity;
    std::shared_ptr<ImportPreview> m_preview = std::make_shared<ImportPreview>();
    QList<Newcomer> m_newcomers;
    QList<qsizetype> m_newcomerRows;
    QHash<qsizetype, TableRow> m_sources; ///< Of new rows, until it is known which of them resemble something.
    mutable QHash<RecordId, QString> m_titles;
};

Result<std::shared_ptr<ImportPreview>> PreviewMaker::make(TableReader &table, const ImportMapping &mapping, const std::function<bool(double)> &progress)
{
    ImportOptions options{.rehearse = true, .rejectsPath = {}, .label = {}, .kind = BatchKind::Import, .decisions = {}, .onRow = {}, .progress = {}};
    options.onRow = [this](const ImportedRow &row) { take(row); };
    options.progress = [&progress](double share) { return !progress || progress(share * shareOfRehearsal); };
    const Result<ImportReport> report = TableImport(m_store, mapping).run(table, options);
    if (!report)
        return report.error();
    m_preview->report = *report;
    if (const Result<> matched = matchNew(progress); !matched)
        return matched.error();
    return m_preview;
}

Result<std::shared_ptr<ImportPreview>> PreviewMaker::make(const CmrtOrder &order, const std::function<bool(double)> &progress)
{
    ImportOptions options;
    options.rehearse = true;
    options.onRow = [this](const ImportedRow &row) { take(row); };
    options.progress = progress;
    const Result<ImportReport> report = CmrtImport(m_store, order).run(options);
    if (!report)
        return report.error();
    m_preview->report = *report;
    return m_preview;
}

void PreviewMaker::take(const ImportedRow &imported)
{
    PreviewRow row{.number = imported.row.number, .fate = imported.fate, .title = imported.after ? titleOf(*imported.after) : QString()};
    if (imported.before)
        row.record = imported.before->id();
    switch (imported.fate) {
    case RowFate::Added:
        if (m_preview->rows.size() < newRowsWithValues)
            addValues(row, nullptr, *imported.after);
        if (!m_entity.codeField()) {
            m_newcomers.append({row.title, identityKeys(*imported.after)});
            m_newcomerRows.append(m_preview->rows.size());
            m_sources.insert(m_preview->rows.size(), imported.row);
        }
        break;
    case RowFate::Changed: addValues(row, imported.before, *imported.after); break;
    case RowFate::Unchanged: break;
    case RowFate::Rejected:
    case RowFate::Duplicate:
        row.source = imported.row;
        addProblems(row, imported.problems);
        if (imported.fate == RowFate::Duplicate && imported.after)
            findClash(row, *imported.after);
        break;
    }
    m_preview->rows.append(row);
}

void PreviewMaker::addValues(PreviewRow &row, const Record *before, const Record &after) const
{
    for (const Field *field : after.entity().ownFields()) {
        const QVariant old = before ? before->value(*field) : QVariant();
        if (after.value(*field) != old)
            row.values.append({field, text(*field, old), text(*field, after.value(*field)), {}});
    }
}

void PreviewMaker::addProblems(PreviewRow &row, const QList<ImportProblem> &problems) const
{
    for (const ImportProblem &problem : problems)
        row.values.append({m_entity.field(problem.field), {}, problem.value, problem.problem});
    if (row.title.isEmpty() && !row.source.cells.isEmpty())
        row.title = row.source.cell(0).text();
}

/// The record that holds the unique key already.
void PreviewMaker::findClash(PreviewRow &row, const Record &record) const
{
    for (const QList<const Field *> &key : m_entity.uniqueKeys()) {
        QList<Filter> parts;
        for (const Field *field : key)
            parts.append(Filter::leaf(*field, record.isEmpty(*field) ? Compare::Empty : Compare::Equal, record.value(*field)));
        Query query(m_entity, Filter::all(parts));
        query.limit = 1;
        const Result<QList<Record>> known = m_store.reader().list(query);
        if (!known || known->isEmpty())
            continue;
        const Record &other = known->first();
        row.record = other.id();
        row.resembles = titleOf(other);
        row.score = 100;
        row.reasons = {QCoreApplication::translate("Import", "the same %1").arg(key.last()->label())};
        row.values.clear();
        Record updated = other;
        for (const Field *field : m_entity.ownFields()) {
            if (!record.isEmpty(*field))
                updated.setValue(*field, record.value(*field));
        }
        addValues(row, &other, updated);
        return;
    }
}

Result<> PreviewMaker::matchNew(const std::function<bool(double)> &progress)
{
    if (m_newcomers.isEmpty())
        return {};
    const Result<QHash<qsizetype, NewcomerMatch>> matches = matchNewcomers(m_store.reader(), m_entity, m_newcomers, leastLikeness, [&progress](double share) {
        return progress && !progress(shareOfRehearsal + share * (1 - shareOfRehearsal));
    });
    if (!matches)
        return matches.error();
    for (auto match = matches->cbegin(); match != matches->cend(); ++match) {
        if (match->record.isNull() && match->likeness.score < leastLikenessInFile)
            continue;
        const qsizetype place = m_newcomerRows.at(match.key());
        PreviewRow &row = m_preview->rows[place];
        row.fate = RowFate::Duplicate;
        row.source = m_sources.value(place);
        compareWith(row, *match);
        --m_preview->report.added;
        ++m_preview->report.duplicates;
    }
    return {};
}

void PreviewMaker::compareWith(PreviewRow &row, const NewcomerMatch &match) const
{
    row.record = match.record;
    row.score = match.likeness.score;
    row.reasons = match.likeness.reasons;
    row.resembles = match.title;
    if (match.record.isNull()) {
        const PreviewRow &earlier = m_preview->rows.at(m_newcomerRows.at(match.earlier));
        row.resembles = QCoreApplication::translate("Import", "row %1, %2", "a row of the same file and its title").arg(QString::number(earlier.number), match.title);
        return;
    }
    const Result<Record> known = m_store.reader().find(m_entity, match.record);
    if (!known)
        return;
    QList<PreviewValue> values;
    for (const Field *field : m_entity.ownFields()) {
        const auto brought = std::ranges::find(row.values, field, &PreviewValue::field);
        const QString before = text(*field, known->value(*field));
        if (brought != row.values.end() || !before.isEmpty())
            values.append({field, before, brought == row.values.end() ? QString() : brought->after, {}});
    }
    row.values = values;
}

QString PreviewMaker::titleOf(const QString &entity, const RecordId &id) const
{
    const auto known = m_titles.constFind(id);
    if (known != m_titles.cend())
        return *known;
    const Entity *target = m_store.catalog().entity(entity);
    const Result<QHash<RecordId, QString>> titles = target ? m_store.reader().titles(*target, {id}) : Result<QHash<RecordId, QString>>(QHash<RecordId, QString>());
    return *m_titles.insert(id, titles ? titles->value(id) : QString());
}

QString PreviewMaker::titleOf(const Record &record) const
{
    QStringList parts;
    for (const Field *field : record.entity().titleFields()) {
        if (const QString part = text(*field, record.value(*field)); !part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? record.text(m_entity.number) : parts.join(u' ');
}

QString PreviewMaker::text(const Field &field, const QVariant &value) const
{
    QHash<RecordId, QString> titles;
    if (field.type() == FieldType::Link && value.isValid())
        titles.insert(value.toUuid(), titleOf(field.target(), value.toUuid()));
    else if (field.type() == FieldType::AnyLink && value.isValid())
        titles.insert(value.value<RecordRef>().id, titleOf(value.value<RecordRef>().entity, value.value<RecordRef>().id));
    else if (field.type() == FieldType::Links) {
        for (const RecordId &id : value.value<QList<RecordId>>())
            titles.insert(id, titleOf(field.target(), id));
    }
    return displayText(field, value, m_store.codes(), titles);
}

} // namespace

Result<std::shared_ptr<ImportPreview>> previewImport(RecordStore &store, TableReader &table, const ImportMapping &mapping, const std::function<bool(double)> &progress)
{
    return PreviewMaker(store, *mapping.entity).make(table, mapping, progress);
}

Result<std::shared_ptr<ImportPreview>> previewCmrt(RecordStore &store, const CmrtOrder &order, const std::function<bool(double)> &progress)
{
    return PreviewMaker(store, cmrtSmelter()).make(order, progress);
}

} // namespace Lodebook
