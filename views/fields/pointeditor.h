// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/typededitor.h"

namespace Lodebook {

/// A position in decimal degrees: latitude, longitude.
class PointEditor final : public TypedEditor
{
    Q_OBJECT

public:
    PointEditor(const Field &field, Casebook &casebook, QWidget *parent);

protected:
    Result<QVariant> read(const QString &text) const override;
    QString written(const QVariant &value) const override;
};

} // namespace Lodebook
