// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QRandomGenerator>

namespace Lodebook {

/// What officers do to sites, their visits and statuses and the notes on them, as the numbers of a seed decide.
class FieldWork
{
public:
    FieldWork(Casebook &casebook, QRandomGenerator &random) : m_casebook(casebook), m_random(random) {}

    /// One thing, or nothing when there is nothing to do it to. What the casebook refuses with good reason is no error.
    [[nodiscard]] Result<> doSomething();

    [[nodiscard]] static const QList<const Entity *> &entities();

private:
    Result<> add();
    Result<> addStatus(const Record &site);
    Result<> edit();
    Result<> remove();
    Result<> restore();
    Result<> undo();
    Result<> undoPack();
    Result<> decide();
    Record any(const Entity &entity, bool deleted = false); ///< New when there is none.
    const Entity &anyEntity() { return *entities().at(m_random.bounded(entities().size())); }
    QString word() { return QStringLiteral("v%1").arg(m_random.bounded(4)); }

    Casebook &m_casebook;
    QRandomGenerator &m_random;
};

} // namespace Lodebook
