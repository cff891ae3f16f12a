// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace Lodebook {

const QString wrongUseDetail = QStringLiteral("command line");

ExitCode exitCodeFor(const Error &error)
{
    if (error.kind == Error::Kind::Invalid && error.detail == wrongUseDetail)
        return ExitCode::WrongUse;
    switch (error.kind) {
    case Error::Kind::Forbidden: return ExitCode::NotPermitted;
    case Error::Kind::Invalid:
    case Error::Kind::Missing:
    case Error::Kind::Conflict:
    case Error::Kind::Refused:
    case Error::Kind::Storage:
    case Error::Kind::File:
    case Error::Kind::Cancelled: return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace Lodebook
