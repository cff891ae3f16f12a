// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace Lodebook {

class DaysEditor;
class FieldButton;
class FieldEditor;
class RecordColumn;

/// One condition in a line: a field, how it compares, with what. The entry for the value is the one the forms have.
class ConditionEditor final : public QWidget
{
    Q_OBJECT

public:
    ConditionEditor(Casebook &casebook, const Entity &entity, QWidget *parent = nullptr);

    void setCondition(const Condition &condition);
    /// Begins a condition on the field with what people ask about such fields first.
    void startWith(const RecordColumn &column);
    /// Invalid: what stands there is no value; the words name the field.
    [[nodiscard]] Result<Filter> filter() const;

signals:
    void changed();
    void removed();

private:
    void showComparisons(Compare wanted);
    void showValueEditor(const QVariant &value);
    void showTicks(const QVariant &value);
    void showDays(const QVariant &value);
    void showField(const QVariant &value);
    void showWords(const QVariant &value);
    void place(QWidget *editor);
    const Field &field() const;
    Compare compare() const;
    Result<QVariant> value() const;
    Result<QVariant> tickedValue() const;
    Result<QVariant> fieldValue() const;

    Casebook &m_casebook; // not owned
    FieldButton *m_field;
    QComboBox *m_compare;
    QHBoxLayout *m_row;
    QToolButton *m_remove;
    QWidget *m_value = nullptr; ///< One of those below, or nothing where no value is asked for.
    QLineEdit *m_words = nullptr;
    DaysEditor *m_days = nullptr;
    FieldEditor *m_editor = nullptr;
    QListWidget *m_ticks = nullptr;
};

} // namespace Lodebook
