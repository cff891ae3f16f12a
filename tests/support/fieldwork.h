// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QRandomGenerator>

namespace Lodebook {

/// What officers do to projects and sites, their visits and statuses, and the notes and files on them, as the numbers of
/// a seed decide.
class FieldWork
{
public:
    FieldWork(Casebook &casebook, QRandomGenerator &random) : m_casebook(casebook), m_random(random) {}

    /// One thing. Says what it was; nothing when there was nothing to do it to. What the casebook refuses with good
    /// reason is no error.
    [[nodiscard]] Result<QString> doSomething();
    [[nodiscard]] static QStringList kinds(); ///< All that doSomething() may say.

    [[nodiscard]] static const QList<const Entity *> &entities();

private:
    struct Kind
    {
        const char *name;
        int weight;
        Result<> (FieldWork::*act)();
    };
    static const QList<Kind> &all();

    Result<> add();
    Result<> addSite();
    Result<> addStatus(const Record &site);
    Result<> attach();
    Result<> edit();
    Result<> moveVisit();
    Result<> moveSite();
    Result<> remove();
    Result<> restore();
    Result<> merge();
    Result<> unmerge();
    Result<> undo();
    Result<> redo();
    Result<> undoPack();
    Result<> decide();
    Record any(const Entity &entity, bool deleted = false); ///< New when there is none.
    const Entity &anyEntity() { return *entities().at(m_random.bounded(entities().size())); }
    QString word() { return QStringLiteral("v%1").arg(m_random.bounded(4)); }

    Casebook &m_casebook;
    QRandomGenerator &m_random;
};

} // namespace Lodebook
