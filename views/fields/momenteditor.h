// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/typededitor.h"

namespace Lodebook {

/// A day and a time of day where the person is; kept as UTC.
class MomentEditor final : public TypedEditor
{
    Q_OBJECT

public:
    MomentEditor(const Field &field, Casebook &casebook, QWidget *parent);

protected:
    Result<QVariant> read(const QString &text) const override;
    QString written(const QVariant &value) const override;
};

} // namespace Lodebook
