// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/codelists.h"

#include <QCoreApplication>

namespace Lodebook {

/// A filter in words: “Country is Congo and Workers is at least 50”, as a whole or part by part.
class FilterSentence
{
    Q_DECLARE_TR_FUNCTIONS(FilterSentence)

public:
    FilterSentence(const RecordReader &reader, CodeLists &codes) : m_reader(reader), m_codes(codes) {}

    /// Empty when everything is shown.
    [[nodiscard]] QString text(const Filter &filter) const;
    /// One text for each part that can be taken away by withoutPart().
    [[nodiscard]] QStringList parts(const Filter &filter) const;

    /// What people choose from when they make a condition: is, is not, at least, before, contains ...
    [[nodiscard]] static QString comparison(Compare compare, FieldType type);
    [[nodiscard]] static QList<Compare> comparisons(FieldType type);

private:
    QString words(const Filter &filter, bool inside) const;
    QString joined(const QList<Filter> &parts, bool all, bool inside) const;
    QString condition(const Condition &condition) const;
    QString valueText(const Field *field, const QVariant &value) const;

    RecordReader m_reader;
    CodeLists &m_codes; // not owned
};

/// The filter that is left when the part of that number is taken away.
[[nodiscard]] Filter withoutPart(const Filter &filter, qsizetype part);

} // namespace Lodebook
