// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/typededitor.h"

namespace Lodebook {

/// A whole or a decimal number in the notation of the person's country, with the field's unit behind it.
class NumberEditor final : public TypedEditor
{
    Q_OBJECT

public:
    NumberEditor(const Field &field, Casebook &casebook, QWidget *parent);

protected:
    Result<QVariant> read(const QString &text) const override;
    QString written(const QVariant &value) const override;
};

} // namespace Lodebook
