// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/catalog.h"
#include "models/schema/record.h"

#include <QList>

#include <functional>

namespace Lodebook {

/// A field reached through links: project.lead.country is {lead, country} read from a project.
/// An empty path is the record's own id.
struct FieldPath
{
    QList<const Field *> steps;

    FieldPath() = default;
    FieldPath(const Field &field) : steps{&field} {}
    explicit FieldPath(QList<const Field *> path) : steps(std::move(path)) {}

    const Field *last() const { return steps.isEmpty() ? nullptr : steps.last(); }
    QString text() const; ///< lead.country
    const Field *restrictedStep() const; ///< The first step that not everybody may see; null when there is none.
    bool operator==(const FieldPath &) const = default;
};

enum class Compare { Equal, NotEqual, Less, AtMost, Greater, AtLeast, Contains, Empty, NotEmpty, AnyOf };

/// One comparison. The value has the type of the path's last field; a QVariantList for AnyOf, text for Contains.
struct Condition
{
    FieldPath path;
    Compare compare = Compare::Equal;
    QVariant value;
};

/// A tree of conditions: a value that lists, files and saved views share.
struct Filter
{
    enum class Kind {
        All,  ///< Every part holds; without parts everything does.
        Any,  ///< At least one part holds.
        Not,  ///< The one part does not hold.
        Leaf, ///< The condition.
        Text, ///< The full-text index finds the words in the record.
    };

    Kind kind = Kind::All;
    QList<Filter> parts;
    Condition condition;
    QString words;

    static Filter leaf(FieldPath path, Compare compare, QVariant value = {});
    static Filter text(QString words);
    static Filter all(QList<Filter> parts);
    static Filter any(QList<Filter> parts);
    bool isEmpty() const { return kind == Kind::All && parts.isEmpty(); }
    /// Both hold; keeps the tree flat.
    Filter operator&&(const Filter &other) const;
};

struct SortStep
{
    FieldPath path;
    bool descending = false;
};

/// Which records of an entity, in which order, how many.
struct Query
{
    enum class Deleted { Without, Only, With };

    const Entity *entity = nullptr;
    Filter filter;
    QList<SortStep> order; ///< Empty: the entity's own order.
    int limit = 0;         ///< 0: all.
    Deleted deleted = Deleted::Without;

    explicit Query(const Entity &of) : entity(&of) {}
    Query(const Entity &of, Filter by) : entity(&of), filter(std::move(by)) {}
};

/// Reads an expression of the command line into a filter: field=value, !=, <, <=, >, >=, ~text, field= (empty), with
/// dotted fields following links. Invalid: no such field, or the value does not fit; the message names both.
/// A link compares by id, number or name, resolved by the caller's \a link function.
using LinkLookup = std::function<Result<RecordId>(const Entity &target, const QString &text)>;
[[nodiscard]] Result<Filter> filterFromText(const Catalog &catalog, const Entity &entity, const QString &text, const LinkLookup &link);

/// The field a dotted name means; Invalid when a step does not exist or is no link.
[[nodiscard]] Result<FieldPath> pathFromText(const Catalog &catalog, const Entity &entity, const QString &text);

} // namespace Lodebook
