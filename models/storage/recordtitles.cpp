// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordtitles.h"

#include "models/core/formattedtext.h"
#include "models/schema/fieldtext.h"
#include "models/storage/choiceentries.h"
#include "models/storage/codelabel.h"

#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr int linksFollowed = 3; // a visit is called after its site, a finding after its visit

bool isChoice(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::Choices;
}

bool isCode(FieldType type)
{
    return type == FieldType::Code || type == FieldType::Codes;
}

QStringList codesIn(const QVariant &value)
{
    return value.userType() == QMetaType::QString ? QStringList{value.toString()} : value.toStringList();
}

/// What stands for the codes of a page of records.
class CodeNames
{
public:
    explicit CodeNames(const RecordReader &reader) : m_reader(reader) {}

    Result<> read(const QList<Record> &records)
    {
        QHash<const Entity *, QSet<QString>> wanted;
        for (const Record &record : records) {
            for (const Field *field : record.entity().titleFields()) {
                if (record.isEmpty(*field))
                    continue;
                const Entity *list = isCode(field->type()) ? m_reader.catalog().target(*field) : nullptr;
                if (list && list->codeField()) {
                    for (const QString &code : codesIn(record.value(*field)))
                        wanted[list].insert(code);
                } else if (isChoice(field->type()) && !m_choices.contains(field)) {
                    const Result<QList<ChoiceEntry>> entries = choiceEntries(m_reader, *field);
                    if (!entries)
                        return entries.error();
                    m_choices.insert(field, *entries);
                }
            }
        }
        for (auto codes = wanted.cbegin(); codes != wanted.cend(); ++codes) {
            if (Result<> done = readList(*codes.key(), *codes); !done)
                return done;
        }
        return {};
    }

    QString text(const Field &field, const QVariant &value) const
    {
        QStringList names;
        for (const QString &code : codesIn(value))
            names.append(name(field, code));
        return names.join(QLatin1String(", "));
    }

private:
    Result<> readList(const Entity &list, const QSet<QString> &codes)
    {
        QVariantList values;
        for (const QString &code : codes)
            values.append(code);
        return m_reader.forEach(Query(list, Filter::leaf(*list.codeField(), Compare::AnyOf, values)), [&](const Record &entry) {
            m_names.insert({&list, entry.text(*list.codeField())}, codeLabel(entry));
            return true;
        });
    }

    QString name(const Field &field, const QString &code) const
    {
        if (const auto choices = m_choices.constFind(&field); choices != m_choices.cend()) {
            const auto entry = std::ranges::find(*choices, currentCode(*choices, code), &ChoiceEntry::code);
            return entry == choices->cend() ? code : entry->label();
        }
        return m_names.value({m_reader.catalog().target(field), code}, code);
    }

    const RecordReader &m_reader;
    QHash<const Field *, QList<ChoiceEntry>> m_choices;
    QHash<std::pair<const Entity *, QString>, QString> m_names;
};

const Entity *linked(const RecordReader &reader, const Field &field)
{
    return field.type() == FieldType::Link ? reader.catalog().target(field) : nullptr;
}

Result<QHash<RecordId, QString>> namesOfLinked(const RecordReader &reader, const QList<Record> &records, TitleWords words, int depth)
{
    QHash<const Entity *, QList<RecordId>> wanted;
    for (const Record &record : records) {
        for (const Field *field : record.entity().titleFields()) {
            const Entity *target = depth < linksFollowed ? linked(reader, *field) : nullptr;
            if (target && !record.isEmpty(*field))
                wanted[target].append(record.value(*field).toUuid());
        }
    }
    QHash<RecordId, QString> named;
    for (auto target = wanted.cbegin(); target != wanted.cend(); ++target) {
        const Result<QHash<RecordId, Record>> found = reader.byIds(*target.key(), *target);
        if (!found)
            return found.error();
        const QList<Record> behind = found->values();
        const Result<QStringList> names = recordTitles(reader, behind, words, depth + 1);
        if (!names)
            return names.error();
        for (qsizetype i = 0; i < behind.size(); ++i)
            named.insert(behind.at(i).id(), names->at(i));
    }
    return named;
}

} // namespace

Result<QStringList> recordTitles(const RecordReader &reader, const QList<Record> &records, TitleWords words, int depth)
{
    const Result<QHash<RecordId, QString>> named = namesOfLinked(reader, records, words, depth);
    if (!named)
        return named.error();
    CodeNames codes(reader);
    if (words == TitleWords::Labels) {
        if (Result<> done = codes.read(records); !done)
            return done.error();
    }
    QStringList texts;
    texts.reserve(records.size());
    for (const Record &record : records) {
        QStringList parts;
        for (const Field *field : record.entity().titleFields()) {
            const QVariant &value = record.value(*field);
            const bool labelled = words == TitleWords::Labels && (isChoice(field->type()) || isCode(field->type()));
            const bool isFormatted = words == TitleWords::Labels && field->type() == FieldType::LongText;
            const QString part = linked(reader, *field) ? named->value(value.toUuid())
                : labelled && value.isValid()           ? codes.text(*field, value)
                : isFormatted                           ? formattedText(value.toString()).text.simplified()
                                                        : plainText(*field, value);
            if (!part.isEmpty())
                parts.append(part);
        }
        texts.append(parts.isEmpty() ? record.title() : parts.join(u' '));
    }
    return texts;
}

} // namespace Lodebook
