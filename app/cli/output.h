// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/export/recordjson.h"

#include <QTextStream>

namespace Lodebook {

/// Standard output and standard error of one command: what was asked for, and what is said about it.
class Output
{
public:
    enum class Format { Table, Json, Csv };

    Output();

    Format format = Format::Table;
    bool showProgress = false;
    /// Whether standard output was led into a file: what is asked for then leaves the casebook, unlike what somebody reads
    /// on a terminal or a program takes on.
    [[nodiscard]] bool isFile() const { return m_isFile; }

    void json(const OrderedJson &document);
    void line(const QString &text);
    /// A table for people, or CSV; columns are as wide as their texts, up to a limit.
    void table(const QStringList &headings, const QList<QStringList> &rows);
    void message(const QString &text); ///< To standard error.
    void problem(const Error &error);
    /// Shown on a terminal, or when asked for. False once somebody wants the command to stop (Ctrl-C): it then ends
    /// without leaving anything behind; asked a second time, the system ends it.
    [[nodiscard]] bool progress(const QString &what, double fraction);

private:
    QTextStream m_out;
    QTextStream m_error;
    bool m_isFile = false;
    int m_lastPercent = -1;
};

} // namespace Lodebook
