// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QFrame>

class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace Lodebook {

class ConditionEditor;
class RecordColumn;

/// Conditions of which all hold, at least one holds, or none does; groups may stand in groups.
class FilterGroupEditor final : public QFrame
{
    Q_OBJECT

public:
    /// \a inner: the group stands in another one and can be taken away.
    FilterGroupEditor(Casebook &casebook, const Entity &entity, bool inner, QWidget *parent = nullptr);

    void setFilter(const Filter &filter);
    [[nodiscard]] Result<Filter> filter() const;
    ConditionEditor *addCondition();

signals:
    void changed();
    void removed();

private:
    enum Sense { All, Any, None };

    void addPart(const Filter &part);
    FilterGroupEditor *addGroup();
    void place(QWidget *part);
    void take(QWidget *part);

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    QComboBox *m_sense;
    QVBoxLayout *m_lines;
    QList<QWidget *> m_parts; ///< ConditionEditor or FilterGroupEditor, as they stand.
};

} // namespace Lodebook
