// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QWidget>

class QToolButton;

namespace Lodebook {

class RecordsPane;

/// The ways to look at the same records.
enum class ViewMode { Table, Groups, Board, Calendar, Timeline, Map };

/// The name of a mode as a saved view keeps it.
[[nodiscard]] QString modeName(ViewMode mode);
[[nodiscard]] ViewMode modeFromName(const QString &name); ///< The table for a name that is none.
/// What records of that kind can be looked at as: a board needs a field to choose in, a calendar and a
/// timeline a date, a map a position.
[[nodiscard]] QList<ViewMode> offeredModes(const RecordReader &reader, const Entity &entity);
/// Null for the table.
[[nodiscard]] RecordsPane *makePane(ViewMode mode, Casebook &casebook, const Entity &entity, QWidget *parent);

/// Buttons to go from one way of looking to another.
class ModeSwitch final : public QWidget
{
    Q_OBJECT

public:
    ModeSwitch(const RecordReader &reader, const Entity &entity, QWidget *parent = nullptr);

    ViewMode mode() const { return m_mode; }
    void setMode(ViewMode mode);

signals:
    void chosen(Lodebook::ViewMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QPair<ViewMode, QToolButton *>> m_buttons;
    ViewMode m_mode = ViewMode::Table;
};

} // namespace Lodebook
