// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codelists.h"

#include "models/core/plaintext.h"
#include "models/core/spokenlanguage.h"
#include "models/entities/common/vocabularyentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

/// The label field of a reference list for the language of the program: name_fr, else name, else name_en.
const Field *labelField(const Entity &entity)
{
    const QString language = SpokenLanguage::locale().name().section(u'_', 0, 0);
    for (const QString &name : {QString(QStringLiteral("name_") + language), QStringLiteral("name"), QStringLiteral("name_en"), QStringLiteral("title")}) {
        if (const Field *field = entity.field(name))
            return field;
    }
    return entity.titleFields().isEmpty() ? entity.codeField() : entity.titleFields().first();
}

const Field &vocabularyLabel(const VocabularyEntryEntity &vocabulary)
{
    switch (SpokenLanguage::locale().language()) {
    case QLocale::French: return vocabulary.labelFr;
    case QLocale::Dutch: return vocabulary.labelNl;
    default: return vocabulary.label;
    }
}

} // namespace

Result<QList<CodeEntry>> CodeLists::entries(const Field &field)
{
    const Result<const List *> found = list(field);
    return found ? Result<QList<CodeEntry>>((*found)->entries) : Result<QList<CodeEntry>>(found.error());
}

QString CodeLists::label(const Field &field, const QString &code)
{
    const Result<const List *> found = list(field);
    if (!found)
        return code;
    const auto at = (*found)->byCode.constFind(code);
    return at == (*found)->byCode.cend() ? code : (*found)->entries.at(*at).label;
}

Result<QString> CodeLists::code(const Field &field, const QString &text)
{
    const Result<const List *> found = list(field);
    if (!found)
        return found.error();
    if ((*found)->byCode.contains(text))
        return text;
    return (*found)->byWord.value(folded(text));
}

Result<bool> CodeLists::has(const Field &field, const QString &code)
{
    const Result<const List *> found = list(field);
    return found ? Result<bool>((*found)->byCode.contains(code)) : Result<bool>(found.error());
}

void CodeLists::forget(const QString &entity)
{
    if (m_lists.isEmpty())
        return;
    if (entity == vocabularyEntry().Entity::name())
        m_lists.clear();
    else if (const Entity *list = m_reader.catalog().entity(entity); list && list->codeField())
        m_lists.remove(list);
}

void CodeLists::forgetAll()
{
    m_lists.clear();
}

Result<const CodeLists::List *> CodeLists::list(const Field &field)
{
    const bool reference = field.type() == FieldType::Code || field.type() == FieldType::Codes;
    const Entity *entity = reference ? m_reader.catalog().target(field) : nullptr;
    const void *key = entity ? static_cast<const void *>(entity) : &field;
    auto known = m_lists.constFind(key);
    if (known == m_lists.cend()) {
        Result<List> made = reference && entity ? referenced(*entity) : declared(field);
        if (!made)
            return made.error();
        List &fresh = *made;
        for (qsizetype i = 0; i < fresh.entries.size(); ++i) {
            fresh.byCode.insert(fresh.entries.at(i).code, i);
            fresh.byWord.insert(folded(fresh.entries.at(i).code), fresh.entries.at(i).code);
            fresh.byWord.insert(folded(fresh.entries.at(i).label), fresh.entries.at(i).code);
        }
        known = m_lists.insert(key, fresh);
    }
    return &*known;
}

Result<CodeLists::List> CodeLists::declared(const Field &field) const
{
    List list;
    for (const Choice &choice : field.choices()) {
        list.entries.append({choice.code, QCoreApplication::translate("Entities", choice.label), false});
        list.byWord.insert(folded(QString::fromUtf8(choice.label)), choice.code);
    }
    const VocabularyEntryEntity &vocabulary = vocabularyEntry();
    const Filter ofField = Filter::all({Filter::leaf(vocabulary.entity, Compare::Equal, field.entity().name()),
                                        Filter::leaf(vocabulary.field, Compare::Equal, field.name())});
    const Field &words = vocabularyLabel(vocabulary);
    const Result<> read = m_reader.forEach(Query(vocabulary, ofField), [&](const Record &entry) {
        const CodeEntry made{entry.text(vocabulary.code), entry.text(entry.isEmpty(words) ? vocabulary.label : words),
                             entry.get(vocabulary.retired, false)};
        const auto same = std::ranges::find(list.entries, made.code, &CodeEntry::code);
        if (same == list.entries.end())
            list.entries.append(made);
        else
            *same = made;
        return true;
    });
    return read ? Result<List>(std::move(list)) : Result<List>(read.error());
}

Result<CodeLists::List> CodeLists::referenced(const Entity &entity) const
{
    List list;
    const Field *label = labelField(entity);
    const Field *aliases = entity.field(u"aliases");
    QList<const Field *> names;
    for (const Field *field : entity.ownFields()) {
        if (field->name().startsWith(QLatin1String("name")) || field->name() == QLatin1String("iso3"))
            names.append(field);
    }
    const Result<> read = m_reader.forEach(Query(entity), [&](const Record &entry) {
        const QString code = entry.text(*entity.codeField());
        list.entries.append({code, entry.isEmpty(*label) ? code : entry.text(*label), false});
        for (const Field *name : names)
            list.byWord.insert(folded(entry.text(*name)), code);
        if (aliases) {
            for (const QString &alias : entry.text(*aliases).split(u'|', Qt::SkipEmptyParts))
                list.byWord.insert(folded(alias.trimmed()), code);
        }
        return true;
    });
    if (!read)
        return read.error();
    std::ranges::sort(list.entries, [](const CodeEntry &a, const CodeEntry &b) { return QString::localeAwareCompare(a.label, b.label) < 0; });
    list.byWord.remove(QString());
    return list;
}

} // namespace Lodebook
