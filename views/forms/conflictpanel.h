// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QFrame>

class QGridLayout;

namespace Lodebook {

class FormBinder;
class Casebook;

/// Two people changed the same fields: both values side by side, and one of them to be taken for each field.
class ConflictPanel final : public QFrame
{
    Q_OBJECT

public:
    ConflictPanel(FormBinder &binder, Casebook &casebook, QWidget *parent = nullptr);

    /// \a theirs is the record as it is stored now; what was typed stands in the editors.
    void ask(const QList<const Field *> &fields, const Record &theirs);
    [[nodiscard]] bool isOpen() const { return !m_open.isEmpty(); }
    void putAway();

signals:
    void decided(); ///< The last of the fields.

private:
    void decide(const Field &field, bool takeTheirs);
    void addRow(const Field &field);

    FormBinder &m_binder; // not owned
    Casebook &m_casebook; // not owned
    QGridLayout *m_grid;
    Record m_theirs;
    QList<const Field *> m_open;
    QHash<const Field *, QList<QWidget *>> m_rows;
};

} // namespace Lodebook
