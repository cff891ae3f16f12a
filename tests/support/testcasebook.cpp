// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcasebook.h"

#include <QtGlobal>

namespace Lodebook {

TestCasebook::TestCasebook()
{
    Result<std::unique_ptr<Casebook>> made = Casebook::create(*CasebookLocation::fromText(path()), {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    m_casebook = std::move(*made);
    if (const Result<> taken = m_casebook->takeUpCustomFields(); !taken) // as when it is opened: none of another test's
        qFatal("%s", qPrintable(taken.error().message));
}

std::unique_ptr<Casebook> TestCasebook::openAgain() const
{
    Result<std::unique_ptr<Casebook>> opened = Casebook::open(*CasebookLocation::fromText(path()), {.officer = {}, .clock = &m_clock});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

Record TestCasebook::save(Record record)
{
    if (const Result<> saved = m_casebook->store().save(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record;
}

} // namespace Lodebook
