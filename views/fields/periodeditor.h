// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/typededitor.h"

namespace Lodebook {

/// A year, a half year, a quarter or a month: 2024, 2024-H1, Q3 2024, 05/2024.
class PeriodEditor final : public TypedEditor
{
    Q_OBJECT

public:
    PeriodEditor(const Field &field, Casebook &casebook, QWidget *parent);

protected:
    Result<QVariant> read(const QString &text) const override;
    QString written(const QVariant &value) const override;
};

} // namespace Lodebook
