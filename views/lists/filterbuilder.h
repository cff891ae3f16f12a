// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/storage/casebook.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Lodebook {

class FilterGroupEditor;

/// Says which records a list shows: conditions in groups, written out as a sentence below them. What cannot be
/// understood is said there too, and nothing is shown until it is put right.
class FilterBuilder final : public QDialog
{
    Q_OBJECT

public:
    FilterBuilder(Casebook &casebook, const Entity &entity, QWidget *parent = nullptr);

    /// An empty filter begins with a condition on \a field, when there is one.
    void setFilter(const Filter &filter, const RecordColumn *field = nullptr);

signals:
    void filterMade(const Lodebook::Filter &filter);

private:
    void give(const Filter &filter);
    void showSentence();

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    FilterGroupEditor *m_group;
    QLabel *m_sentence;
    QPushButton *m_apply;
};

} // namespace Lodebook
