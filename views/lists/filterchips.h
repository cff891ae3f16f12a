// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Lodebook {

/// The active filter as a sentence whose parts can be taken away one by one. Hidden while everything is shown.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// The whole sentence is for those who hear it, the parts are what is shown.
    void setParts(const QStringList &parts, const QString &sentence);

signals:
    void removed(qsizetype part);
    void cleared();
};

} // namespace Lodebook
