// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "models/storage/relativedays.h"

#include <QWidget>

class QSpinBox;

namespace Lodebook {

class CalmComboBox;
class FieldEditor;

/// What a date is compared with: a day of the calendar, or days counted from today.
class DaysEditor final : public QWidget
{
    Q_OBJECT

public:
    DaysEditor(const Field &field, Casebook &casebook, QWidget *parent = nullptr);

    /// A date or moment, or RelativeDays. Invalid: nothing readable stands there.
    [[nodiscard]] Result<QVariant> value() const;
    void setValue(const QVariant &value);

signals:
    void changed();

private:
    void showEntry();

    CalmComboBox *m_kind;
    FieldEditor *m_day;
    QSpinBox *m_count;
};

} // namespace Lodebook
