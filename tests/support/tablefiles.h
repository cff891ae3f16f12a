// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/opentable.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Lodebook {

/// A file of tests/data.
[[nodiscard]] QString testDataPath(const QString &file);

/// Everything a reader delivers, until its end or its first error.
struct ReadTable
{
    QList<TableRow> rows;
    QString error; ///< Empty when the end was reached.

    [[nodiscard]] QStringList texts(qsizetype row) const;
    [[nodiscard]] QList<QStringList> texts() const;
    [[nodiscard]] QList<int> numbers() const;
};

[[nodiscard]] ReadTable readAll(TableReader &reader);
[[nodiscard]] ReadTable readTable(const QString &path, const TableOptions &options = {});

void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace Lodebook
