// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/codelists.h"
#include "models/storage/relativedays.h"

#include <QCoreApplication>

namespace Lodebook {

/// A piece of a filter in words.
struct FilterPiece
{
    QString text;
    bool isCondition = false; ///< Otherwise a word between conditions: and, or, a bracket.
    QList<qsizetype> place;   ///< Of a condition: which part of which part it is.
};

/// A filter in words: “Country is Congo and Workers is at least 50”, as a whole or part by part. With a reader that has no
/// right to what is restricted, it neither names such records nor says what is asked of such fields.
class FilterSentence
{
    Q_DECLARE_TR_FUNCTIONS(FilterSentence)

public:
    FilterSentence(const RecordReader &reader, CodeLists &codes) : m_reader(reader), m_codes(codes) {}

    /// Empty when everything is shown.
    [[nodiscard]] QString text(const Filter &filter) const;
    /// The sentence piece by piece: conditions, each of which withoutPart() can take away, and the words between them.
    [[nodiscard]] QList<FilterPiece> pieces(const Filter &filter) const;
    /// “the last 30 days”, “today + 14 days”, “this month”.
    [[nodiscard]] static QString daysText(const RelativeDays &days);

    /// What people choose from when they make a condition: is, is not, at least, before, contains ...
    [[nodiscard]] static QString comparison(Compare compare, FieldType type);
    [[nodiscard]] static QList<Compare> comparisons(FieldType type);

private:
    QString words(const Filter &filter, bool inside) const;
    QString joined(const QList<Filter> &parts, bool all, bool inside) const;
    void gather(const Filter &filter, const QList<qsizetype> &place, bool inside, QList<FilterPiece> &pieces) const;
    QString condition(const Condition &condition) const;
    QString daysCondition(const Condition &condition, const QString &name) const;
    QString valueText(const Field *field, const QVariant &value) const;

    RecordReader m_reader;
    CodeLists &m_codes; // not owned
};

/// The filter that is left when the condition at that place is taken away; groups that become empty go along.
[[nodiscard]] Filter withoutPart(const Filter &filter, const QList<qsizetype> &place);

} // namespace Lodebook
