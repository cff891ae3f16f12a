// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/storage/casebook.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Lodebook {

class FilterGroupEditor;
class LeaveQuestion;
class MessageBar;

/// Says which records a list shows: conditions in groups, written out as a sentence below them. What cannot be
/// understood is said there too, and nothing is shown until it is put right.
class FilterBuilder final : public QDialog
{
    Q_OBJECT

public:
    FilterBuilder(Casebook &casebook, const Entity &entity, QWidget *parent = nullptr);
    ~FilterBuilder() override;

    /// An empty filter begins with a condition on \a field, when there is one.
    void setFilter(const Filter &filter, const RecordColumn *field = nullptr);
    void reject() override; ///< Asks first where a condition was changed.

signals:
    void filterMade(const Lodebook::Filter &filter);

private:
    void give(const Filter &filter);
    void showSentence();

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    FilterGroupEditor *m_group;
    MessageBar *m_messages;
    QLabel *m_sentence;
    QPushButton *m_apply;
    QString m_before; ///< What the sentence said at first.
    std::unique_ptr<LeaveQuestion> m_leaving;
};

} // namespace Lodebook
