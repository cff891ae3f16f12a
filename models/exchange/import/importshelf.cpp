// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/importshelf.h"

#include "models/core/plaintext.h"
#include "models/entities/common/setting.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace Lodebook {

namespace {

const QString mappingKey = QStringLiteral("import_mapping/");
const QString heldKey = QStringLiteral("import_held/");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// All settings whose key begins so, by key.
Result<QList<Record>> settingsUnder(const RecordReader &reader, const QString &start)
{
    QString end = start;
    end.back() = QChar(char16_t(end.back().unicode() + 1));
    return reader.list(Query(setting(), Filter::leaf(setting().key, Compare::AtLeast, start) && Filter::leaf(setting().key, Compare::Less, end)));
}

QJsonObject jsonOf(const Record &record)
{
    return QJsonDocument::fromJson(record.text(setting().value).toUtf8()).object();
}

} // namespace

Result<QList<SavedMapping>> ImportShelf::mappings() const
{
    const Result<QList<Record>> records = settingsUnder(m_store.reader(), mappingKey);
    if (!records)
        return records.error();
    QList<SavedMapping> saved;
    for (const Record &record : *records) {
        if (const Result<ImportMapping> mapping = ImportMapping::fromJson(m_store.catalog(), jsonOf(record)))
            saved.append({record.text(setting().key).sliced(mappingKey.size()), *mapping});
    }
    return saved;
}

Result<Record> ImportShelf::settingOf(const QString &key) const
{
    const Result<QList<Record>> records = m_store.reader().list(Query(setting(), Filter::leaf(setting().key, Compare::Equal, key)));
    if (!records)
        return records.error();
    if (!records->isEmpty())
        return records->first();
    Record record(setting());
    record.set(setting().key, key);
    return record;
}

Result<> ImportShelf::write(Record record, const QJsonObject &json, const QString &label)
{
    record.set(setting().value, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    return m_store.save(record, label);
}

Result<> ImportShelf::saveMapping(const SavedMapping &mapping)
{
    const QString name = mapping.name.trimmed();
    if (name.isEmpty())
        return Error{Error::Kind::Invalid, Words::tr("The mapping needs a name to be found by next time"), {}};
    const Result<Record> record = settingOf(QString(mappingKey + name));
    return record ? write(*record, mapping.mapping.toJson(), Words::tr("Save the mapping “%1”").arg(name)) : Result<>(record.error());
}

Result<> ImportShelf::removeMapping(const QString &name)
{
    const Result<Record> record = settingOf(QString(mappingKey + name));
    if (!record || record->isNew())
        return record ? Result<>() : Result<>(record.error());
    return m_store.remove(setting(), record->id(), Words::tr("Remove the mapping “%1”").arg(name));
}

Result<QList<HeldRows>> ImportShelf::heldRows() const
{
    const Result<QList<Record>> records = settingsUnder(m_store.reader(), heldKey);
    if (!records)
        return records.error();
    QList<HeldRows> all;
    for (const Record &record : *records) {
        Result<HeldRows> held = HeldRows::fromJson(m_store.catalog(), jsonOf(record));
        if (!held)
            continue;
        held->id = recordIdFromText(record.text(setting().key).sliced(heldKey.size()));
        all.append(*held);
    }
    std::ranges::stable_sort(all, {}, &HeldRows::since);
    return all;
}

Result<> ImportShelf::keep(HeldRows &held)
{
    if (held.id.isNull() && held.rows.isEmpty())
        return {};
    if (held.id.isNull())
        held.id = newRecordId(m_store.clock());
    if (!held.since.isValid())
        held.since = m_store.clock().now();
    Result<Record> record = settingOf(QString(heldKey + toText(held.id)));
    if (!record)
        return record.error();
    if (!held.rows.isEmpty()) {
        record->set(setting().restricted, true); // the rows may be about people
        return write(*record, held.toJson(), Words::tr("Keep the likely duplicates of %1").arg(held.source));
    }
    return record->isNew() ? Result<>() : m_store.remove(setting(), record->id(), Words::tr("The likely duplicates of %1 are decided").arg(held.source));
}

QList<SavedMapping> mappingsFor(const QList<SavedMapping> &mappings, const QStringList &headings)
{
    QList<SavedMapping> fitting;
    for (const SavedMapping &saved : mappings) {
        const QStringList wanted = saved.mapping.headings();
        if (!wanted.isEmpty() && std::ranges::all_of(wanted, [&headings](const QString &heading) { return headings.contains(heading); }))
            fitting.append(saved);
    }
    std::ranges::stable_sort(fitting, std::greater(), [](const SavedMapping &saved) { return saved.mapping.headings().size(); });
    return fitting;
}

QList<const Entity *> likelyEntities(const Catalog &catalog, const QStringList &headings, const QString &fileName)
{
    struct Guess
    {
        const Entity *entity;
        double score;
    };
    const QString file = folded(QFileInfo(fileName).completeBaseName()).replace(u'_', u' ').replace(u'-', u' ');
    QList<Guess> guesses;
    for (const Entity *entity : catalog.entities()) {
        ImportMapping mapping{.entity = entity};
        const qsizetype unread = mapByHeadings(mapping, headings).size();
        double score = double(mapping.columns.size()) - 0.25 * double(unread);
        if (mapping.columns.isEmpty())
            continue;
        for (const Field *field : entity->ownFields()) {
            if (field->isRequired())
                score += mapping.columns.contains(field->name()) ? 1 : -1.5;
        }
        for (const QString &name : {entity->name(), entity->label(), entity->pluralLabel()}) {
            if (file.contains(folded(name).replace(u'_', u' ')))
                score += 3;
        }
        if (score > 0)
            guesses.append({entity, score});
    }
    std::ranges::stable_sort(guesses, std::greater(), &Guess::score);
    QList<const Entity *> entities;
    for (const Guess &guess : guesses)
        entities.append(guess.entity);
    return entities;
}

} // namespace Lodebook
