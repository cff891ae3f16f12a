// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/quickfilter.h"

#include "models/core/plaintext.h"

namespace Lodebook {

QVariantList codesLike(const Field &field, CodeLists &codes, const QString &word)
{
    QVariantList found;
    const Result<QList<CodeEntry>> entries = codes.entries(field);
    if (!entries)
        return found;
    for (const CodeEntry &entry : *entries) {
        if (folded(entry.label).contains(word) || folded(entry.code) == word)
            found.append(entry.code);
    }
    return found;
}

FieldPath titlePath(const Catalog &catalog, FieldPath path)
{
    for (int depth = 0; depth < 3 && path.last()->type() == FieldType::Link; ++depth) {
        const Entity *target = catalog.target(*path.last());
        if (!target || target->titleFields().isEmpty())
            return {};
        path.steps.append(target->titleFields().first());
    }
    return path.last()->type() == FieldType::Text ? path : FieldPath();
}

namespace {

QList<Filter> matches(const Catalog &catalog, const RecordColumn &column, CodeLists &codes, const QString &word)
{
    const Field *field = column.field();
    if (!field)
        return {};
    switch (field->type()) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url: return {Filter::leaf(column.path(), Compare::Contains, word)};
    case FieldType::Choice:
    case FieldType::Code:
    case FieldType::Choices:
    case FieldType::Codes: {
        const QVariantList found = codesLike(*field, codes, folded(word));
        return found.isEmpty() ? QList<Filter>() : QList<Filter>{Filter::leaf(column.path(), Compare::AnyOf, found)};
    }
    case FieldType::Link: {
        const FieldPath title = titlePath(catalog, column.path());
        return title.steps.isEmpty() ? QList<Filter>() : QList<Filter>{Filter::leaf(title, Compare::Contains, word)};
    }
    default: return {}; // figures and dates are found with a condition, not with a word
    }
}

} // namespace

Filter quickFilter(const Catalog &catalog, const QList<RecordColumn> &columns, CodeLists &codes, const QString &typed)
{
    QList<Filter> words;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QList<Filter> places;
        for (const RecordColumn &column : columns)
            places.append(matches(catalog, column, codes, word));
        words.append(Filter::any(places));
    }
    return Filter::all(words);
}

} // namespace Lodebook
