// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// What a device may hold: everything, or some projects, countries and sites with all below them, what those lead to,
/// and what every casebook has (officers, devices, added fields, choice lists, reference lists).
///
/// A record is below another when one of its links leads to it. Below a country are its mine sites and projects. What a
/// record leads to comes with it, without what is below that.
class Scope
{
public:
    /// Everything.
    Scope() = default;
    /// From “all”, “project=NUMBER”, “country=CD”, “mine_site=ID”; what the commands take. Missing or Invalid when an
    /// expression names nothing or is none.
    [[nodiscard]] static Result<Scope> fromExpressions(const QStringList &expressions, const RecordReader &reader);
    /// As devices tell each other: see expressions(). Nothing is looked up; what this casebook does not hold names
    /// nothing.
    [[nodiscard]] static Scope fromText(const QString &text);

    [[nodiscard]] bool isAll() const { return m_expressions.isEmpty(); }
    /// Whether whoever may hold this may hold all that the other one allows.
    [[nodiscard]] bool includes(const Scope &other) const;
    /// The expressions in one order, records by their ids: “country=CD”, “project=01936f…”; “all” for everything.
    [[nodiscard]] QStringList expressions() const
    {
        return isAll() ? QStringList{QStringLiteral("all")} : m_expressions;
    }
    [[nodiscard]] QString toText() const { return expressions().join(u' '); }
    /// In words, with the titles of records this casebook holds.
    [[nodiscard]] Result<QString> sentence(const RecordReader &reader) const;

    bool operator==(const Scope &other) const = default;

private:
    QStringList m_expressions; ///< Sorted, each once; empty for everything.
};

/// The records of a scope in one casebook at one moment.
class ScopeRecords
{
public:
    /// \a withRestricted: also what only some may see. Cancelled when \a isCancelled says so.
    [[nodiscard]] static Result<ScopeRecords> find(const Scope &scope, const RecordReader &reader, bool withRestricted,
                                                   const std::function<bool()> &isCancelled = {});

    [[nodiscard]] bool contains(const QString &entity, const RecordId &record) const;
    /// Of a part of the casebook its records, beside what every casebook has.
    [[nodiscard]] const QSet<RecordId> &records() const { return m_records; }
    /// Records left out because only some may see them.
    [[nodiscard]] const QSet<RecordId> &withheld() const { return m_withheld; }
    [[nodiscard]] bool isAll() const { return m_all; }
    /// What every casebook has.
    [[nodiscard]] static bool isCommon(const Entity &entity);

private:
    bool m_all = true;
    QSet<RecordId> m_records;
    QSet<RecordId> m_withheld;
    QSet<QString> m_common;
};

} // namespace Lodebook
