// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codelists.h"

#include "models/core/plaintext.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/storage/choiceentries.h"
#include "models/storage/codelabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

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
    const auto at = (*found)->byCode.constFind((*found)->merged.value(code, code));
    return at == (*found)->byCode.cend() ? code : (*found)->entries.at(*at).label;
}

Result<QString> CodeLists::code(const Field &field, const QString &text)
{
    const Result<const List *> found = list(field);
    if (!found)
        return found.error();
    if ((*found)->byCode.contains(text))
        return text;
    if (const auto now = (*found)->merged.constFind(text); now != (*found)->merged.cend())
        return *now;
    return (*found)->byWord.value(folded(text));
}

Result<bool> CodeLists::has(const Field &field, const QString &code)
{
    const Result<const List *> found = list(field);
    return found ? Result<bool>((*found)->byCode.contains(code) || (*found)->merged.contains(code)) : Result<bool>(found.error());
}

Result<bool> CodeLists::isRetired(const Field &field, const QString &code)
{
    const Result<const List *> found = list(field);
    if (!found)
        return found.error();
    const auto at = (*found)->byCode.constFind(code);
    return at != (*found)->byCode.cend() && (*found)->entries.at(*at).retired;
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
        for (const bool retired : {true, false}) { // what is offered goes before what is not
            for (qsizetype i = 0; i < fresh.entries.size(); ++i) {
                const CodeEntry &entry = fresh.entries.at(i);
                if (entry.retired != retired)
                    continue;
                fresh.byCode.insert(entry.code, i);
                fresh.byWord.insert(folded(entry.code), entry.code);
                fresh.byWord.insert(folded(entry.label), entry.code);
            }
        }
        known = m_lists.insert(key, fresh);
    }
    return &*known;
}

Result<CodeLists::List> CodeLists::declared(const Field &field) const
{
    const Result<QList<ChoiceEntry>> entries = choiceEntries(m_reader, field);
    if (!entries)
        return entries.error();
    List list;
    for (const ChoiceEntry &entry : *entries) {
        const QString now = currentCode(*entries, entry.code);
        if (now == entry.code)
            list.entries.append({entry.code, entry.label(), entry.isRetired() || !entry.mergedInto().isEmpty()});
        else
            list.merged.insert(entry.code, now);
    }
    // The words of what was merged are found as well, but never in place of those of an entry that stands.
    const auto learn = [&list](const ChoiceEntry &entry, const QString &code) {
        if (entry.isBuiltIn())
            list.byWord.insert(folded(QString::fromUtf8(entry.declared)), code);
        for (const QString &language : VocabularyEntryEntity::languages())
            list.byWord.insert(folded(entry.ownLabel(language)), code);
        list.byWord.insert(folded(entry.label()), code);
        list.byWord.insert(folded(entry.code), code);
    };
    for (const ChoiceEntry &entry : *entries) {
        if (const auto now = list.merged.constFind(entry.code); now != list.merged.cend())
            learn(entry, *now);
    }
    for (const ChoiceEntry &entry : *entries) {
        if (!list.merged.contains(entry.code) && entry.isRetired())
            learn(entry, entry.code);
    }
    for (const ChoiceEntry &entry : *entries) {
        if (!list.merged.contains(entry.code) && !entry.isRetired())
            learn(entry, entry.code);
    }
    list.byWord.remove(QString());
    return list;
}

Result<CodeLists::List> CodeLists::referenced(const Entity &entity) const
{
    List list;
    const Field *aliases = entity.field(u"aliases");
    QList<const Field *> names;
    for (const Field *field : entity.ownFields()) {
        if (field->name().startsWith(QLatin1String("name")) || field->name() == QLatin1String("iso3"))
            names.append(field);
    }
    const Result<> read = m_reader.forEach(Query(entity), [&](const Record &entry) {
        const QString code = entry.text(*entity.codeField());
        list.entries.append({code, codeLabel(entry), false});
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
