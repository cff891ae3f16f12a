// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/codewords.h"

#include "models/entities/common/vocabularyentry.h"
#include "models/schema/fieldtext.h"
#include "models/storage/searchwords.h"

#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

namespace Lodebook {

namespace {

/// The languages that are built into the program; none in a program without them.
const std::vector<std::unique_ptr<QTranslator>> &translators()
{
    static const std::vector<std::unique_ptr<QTranslator>> loaded = [] {
        std::vector<std::unique_ptr<QTranslator>> all;
        for (const char *language : {"fr", "es", "nl", "de"}) {
            auto one = std::make_unique<QTranslator>();
            if (one->load(QStringLiteral(":/i18n/lodebook_") + QLatin1String(language)))
                all.push_back(std::move(one));
        }
        return all;
    }();
    return loaded;
}

bool isCode(FieldType type)
{
    return type == FieldType::Code || type == FieldType::Codes;
}

void appendNew(QStringList &labels, const QString &label)
{
    if (!label.isEmpty() && !labels.contains(label))
        labels.append(label);
}

} // namespace

bool CodeWords::names(const Field &field)
{
    return !field.isSystem() && (isCode(field.type()) || field.type() == FieldType::Choice || field.type() == FieldType::Choices);
}

Result<QStringList> CodeWords::labels(const Field &field, const QVariant &value)
{
    QList<QStringList> each;
    qsizetype languages = 0;
    for (const QString &code : value.userType() == QMetaType::QString ? QStringList{value.toString()} : value.toStringList()) {
        const Result<QStringList> labels = labelsOf(field, code);
        if (!labels)
            return labels;
        if (!labels->isEmpty())
            each.append(*labels);
        languages = std::max(languages, labels->size());
    }
    QStringList texts;
    for (qsizetype i = 0; i < languages; ++i) {
        QStringList parts;
        for (const QStringList &labels : std::as_const(each)) {
            if (i < labels.size())
                parts.append(labels.at(i));
        }
        texts.append(parts.join(QLatin1String(", ")));
    }
    return texts;
}

Result<QStringList> CodeWords::words(const Field &field, const QVariant &value)
{
    const std::pair<const Field *, QString> key(&field, plainText(field, value));
    if (const auto known = m_words.constFind(key); known != m_words.cend())
        return *known;
    const Result<QStringList> texts = labels(field, value);
    if (!texts)
        return texts;
    const QStringList found = searchWords(texts->join(u' '));
    m_words.insert(key, found);
    return found;
}

QList<const Field *> CodeWords::fieldsNamedBy(const Entity &list) const
{
    QList<const Field *> fields;
    for (const Entity *entity : m_reader.catalog().entities()) {
        for (const Field *field : entity->ownFields()) {
            if (isCode(field->type()) && field->target() == list.name())
                fields.append(field);
        }
    }
    return fields;
}

Result<QStringList> CodeWords::labelsOf(const Field &field, const QString &code)
{
    const Entity *list = isCode(field.type()) ? m_reader.catalog().target(field) : nullptr;
    const std::pair<const void *, QString> key(list ? static_cast<const void *>(list) : &field, code);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    const Result<QStringList> found = list ? referenced(*list, code) : declared(field, code);
    if (found)
        m_known.insert(key, *found);
    return found;
}

Result<QStringList> CodeWords::referenced(const Entity &list, const QString &code) const
{
    QStringList labels;
    if (!list.codeField())
        return labels;
    const Result<> read = m_reader.forEach(Query(list, Filter::leaf(*list.codeField(), Compare::Equal, code)), [&](const Record &entry) {
        if (entry.text(*list.codeField()) != code)
            return true; // texts compare without case and accents
        for (const Field *field : list.ownFields()) {
            if (field->name().startsWith(QLatin1String("name")))
                appendNew(labels, entry.text(*field));
        }
        return true;
    });
    return read ? Result<QStringList>(labels) : Result<QStringList>(read.error());
}

Result<QStringList> CodeWords::declared(const Field &field, const QString &code)
{
    auto list = m_lists.constFind(&field);
    if (list == m_lists.cend()) {
        const Result<QList<ChoiceEntry>> read = choiceEntries(m_reader, field);
        if (!read)
            return read.error();
        list = m_lists.insert(&field, *read);
    }
    QStringList labels;
    const auto append = [&](const QString &of) {
        const auto entry = std::ranges::find(*list, of, &ChoiceEntry::code);
        if (entry == list->end())
            return;
        if (entry->isBuiltIn()) {
            appendNew(labels, QString::fromUtf8(entry->declared));
            for (const std::unique_ptr<QTranslator> &language : translators())
                appendNew(labels, language->translate("Entities", entry->declared));
        }
        for (const QString &language : VocabularyEntryEntity::languages())
            appendNew(labels, entry->ownLabel(language));
    };
    const QString now = currentCode(*list, code);
    append(now);
    if (now != code)
        append(code);
    return labels;
}

} // namespace Lodebook
