// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace Lodebook {

/// The file dialog of the house: never opens a file that it merely lists, and is gone when it is closed.
///
/// Qt's own icons and kinds of files come from looking into the files. On Unix a program that closes any handle of a
/// file drops its own locks on it, so listing the folder of an open casebook would leave the casebook unguarded. Here
/// kinds are told by the ending alone. The platform's native dialog is used where there is one; it does its own listing.
class FileDialog final : public QFileDialog {
    Q_OBJECT

public:
    explicit FileDialog(QWidget *parent, const QString &title, const QString &folder = {}, const QString &filter = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Lodebook
