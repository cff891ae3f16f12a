// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/shell/location.h"

#include <QWidget>

namespace Lodebook {

/// A part of an open record beside its form that only some kinds of record have; see specialParts().
class RecordPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);
    void failed(const Lodebook::Error &error);
    void said(const QString &message);
};

} // namespace Lodebook
