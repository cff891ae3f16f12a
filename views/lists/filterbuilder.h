// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/storage/codelists.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Lodebook {

/// Makes one condition: a field, how it compares, with what; and whether it narrows what is shown or adds to it.
/// What cannot be understood is said below the value, and nothing happens.
class FilterBuilder final : public QFrame
{
    Q_OBJECT

public:
    FilterBuilder(const Entity &entity, CodeLists &codes, QWidget *parent = nullptr);

    /// Whether there is a condition already that the new one could be an alternative to.
    void setHasConditions(bool has);
    void startWith(const Field *field);

signals:
    /// \a alternative: the last condition or this one; otherwise both hold.
    void conditionMade(const Lodebook::Filter &condition, bool alternative);

private:
    void showComparisons();
    void showValueEditor();
    void make(bool alternative);
    const Field *field() const;
    Compare compare() const;
    Result<QVariant> value() const;

    const Entity &m_entity;
    CodeLists &m_codes; // not owned
    QComboBox *m_field;
    QComboBox *m_compare;
    QStackedWidget *m_values;
    QLineEdit *m_text;
    QComboBox *m_code;
    QLabel *m_problem;
    QPushButton *m_and;
    QPushButton *m_or;
};

} // namespace Lodebook
