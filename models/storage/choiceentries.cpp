// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/choiceentries.h"

#include "models/core/spokenlanguage.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/officer.h"
#include "models/entities/common/vocabularyentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

bool ChoiceEntry::isRetired() const
{
    return own.get(vocabularyEntry().retired, false);
}

QString ChoiceEntry::mergedInto() const
{
    return own.text(vocabularyEntry().mergedInto);
}

QString ChoiceEntry::label() const
{
    const VocabularyEntryEntity &vocabulary = vocabularyEntry();
    const Field &words = vocabulary.labelIn(SpokenLanguage::locale().name().section(u'_', 0, 0));
    if (&words != &vocabulary.label && !own.isEmpty(words))
        return own.text(words);
    const QString general = own.text(vocabulary.label);
    if (declared && (general.isEmpty() || general == QString::fromUtf8(declared)))
        return QCoreApplication::translate("Entities", declared);
    return general.isEmpty() ? code : general;
}

QString ChoiceEntry::ownLabel(const QString &language) const
{
    return own.text(vocabularyEntry().labelIn(language));
}

bool hasChoiceList(const Field &field)
{
    // What a custom field holds and what an officer may do: a word the program does not know would mean nothing to it.
    const bool isClosed = &field.entity() == &customField() || &field == &officer().part;
    return !isClosed && !field.isSystem() && (field.type() == FieldType::Choice || field.type() == FieldType::Choices);
}

Result<QList<ChoiceEntry>> choiceEntries(const RecordReader &reader, const Field &field)
{
    const VocabularyEntryEntity &vocabulary = vocabularyEntry();
    const Record nothing(vocabulary);
    QList<ChoiceEntry> entries;
    for (const Choice &choice : field.choices())
        entries.append({choice.code, choice.label, nothing, entries.size() + 1});
    const Filter ofField = Filter::all({Filter::leaf(vocabulary.entity, Compare::Equal, field.entity().name()),
                                        Filter::leaf(vocabulary.field, Compare::Equal, field.name())});
    const Result<> read = reader.forEach(Query(vocabulary, ofField), [&](const Record &own) {
        const QString code = own.text(vocabulary.code);
        auto entry = std::ranges::find(entries, code, &ChoiceEntry::code);
        if (entry == entries.end()) {
            entries.append({code, nullptr, nothing, entries.size() + 1});
            entry = entries.end() - 1;
        }
        entry->own = own;
        entry->position = own.get(vocabulary.position, entry->position);
        return true;
    });
    if (!read)
        return read.error();
    std::ranges::stable_sort(entries, {}, &ChoiceEntry::position);
    return entries;
}

QString currentCode(const QList<ChoiceEntry> &entries, const QString &code)
{
    QString now = code;
    for (qsizetype step = 0; step <= entries.size(); ++step) {
        const auto entry = std::ranges::find(entries, now, &ChoiceEntry::code);
        if (entry == entries.end())
            return code; // merged into what is no longer there
        if (entry->mergedInto().isEmpty())
            return now;
        now = entry->mergedInto();
    }
    return code; // two devices merged them into one another
}

} // namespace Lodebook
