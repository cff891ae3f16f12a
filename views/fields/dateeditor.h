// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/typededitor.h"

class QToolButton;

namespace Lodebook {

/// A day: typed as people write it (see typedDate()), or taken from a calendar (Alt+Down).
class DateEditor final : public TypedEditor
{
    Q_OBJECT

public:
    DateEditor(const Field &field, Casebook &casebook, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    Result<QVariant> read(const QString &text) const override;
    QString written(const QVariant &value) const override;
    void retranslate() override;

private:
    void showCalendar();

    QToolButton *m_calendar;
};

} // namespace Lodebook
