// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/choiceentries.h"

namespace Lodebook {

/// What the codes of records are called, in every language the casebook and the program have a name for: people look
/// for gold sites in Fizi, in their own language, and the records hold codes. Each code is looked up once.
class CodeWords
{
public:
    explicit CodeWords(const RecordReader &reader) : m_reader(reader) {}

    /// Whether the field holds codes that have names.
    [[nodiscard]] static bool names(const Field &field);

    /// Texts with the names of the codes in \a value: the first has each code's own, the others those of further languages.
    [[nodiscard]] Result<QStringList> labels(const Field &field, const QVariant &value);
    /// The words of labels(), as the search index knows them.
    [[nodiscard]] Result<QStringList> words(const Field &field, const QVariant &value);

    /// The fields whose codes are the entries of \a list: their records are found by other words when an entry changes.
    [[nodiscard]] QList<const Field *> fieldsNamedBy(const Entity &list) const;

private:
    Result<QStringList> labelsOf(const Field &field, const QString &code);
    Result<QStringList> referenced(const Entity &list, const QString &code) const;
    Result<QStringList> declared(const Field &field, const QString &code);

    RecordReader m_reader;
    QHash<std::pair<const void *, QString>, QStringList> m_known; ///< By reference list or field, and code.
    QHash<const Field *, QList<ChoiceEntry>> m_lists;
    QHash<std::pair<const Field *, QString>, QStringList> m_words; ///< By field and value.
};

} // namespace Lodebook
