// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

#include <QTemporaryDir>

namespace Lodebook {

/// A fresh casebook in a file, with a clock that stands still: for tests of what lies above the engines.
class TestCasebook
{
public:
    TestCasebook();

    Casebook &casebook() { return *m_casebook; }
    Casebook &operator*() { return *m_casebook; }
    Casebook *operator->() { return m_casebook.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.lodebook")); }
    QString folder() const { return m_folder.path(); }
    /// A second program with the same file.
    std::unique_ptr<Casebook> openAgain() const;
    /// Saves or ends the test program: what a test sets up must work.
    Record save(Record record);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Casebook> m_casebook;
};

} // namespace Lodebook
