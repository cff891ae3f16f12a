// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/programme/explanation.h"

#include <QDialog>

namespace Lodebook {

/// Why a figure is what it is: the rule, the records it rests on, the day, and what is missing.
class ExplanationDialog final : public QDialog
{
    Q_OBJECT

public:
    ExplanationDialog(const QString &title, const Explanation &explanation, QWidget *parent = nullptr);

signals:
    void recordActivated(const Lodebook::RecordRef &record);
};

} // namespace Lodebook
