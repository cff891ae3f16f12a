// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changelog.h"
#include "models/storage/codelists.h"

#include <QCoreApplication>

namespace Lodebook {

/// The change log in words: who, what, which field from what to what. Names and titles are looked up once.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    ChangeWords(const RecordReader &reader, CodeLists &codes) : m_reader(reader), m_codes(codes) {}

    struct FieldChange
    {
        const Field *field = nullptr; ///< Null when this program does not know the field.
        QString label;
        QString before;
        QString after;
    };
    /// The fields of a change, in the entity's order; nothing for a deletion and its undoing.
    [[nodiscard]] QList<FieldChange> fields(const LogChange &change) const;
    /// “Changed: Name, Kind”, “Created”, “Deleted”, “Restored”.
    [[nodiscard]] QString summary(const LogChange &change) const;
    /// What the person called the action, else what kind of action it was.
    [[nodiscard]] QString label(const LogBatch &batch) const;
    [[nodiscard]] QString officer(const RecordId &id) const;
    [[nodiscard]] QString title(const QString &entity, const RecordId &id) const;

private:
    QString valueText(const Field &field, const QJsonValue &json) const;

    RecordReader m_reader;
    CodeLists &m_codes; // not owned
    mutable QHash<RecordId, QString> m_titles;
};

} // namespace Lodebook
