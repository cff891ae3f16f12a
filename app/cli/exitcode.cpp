// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace Lodebook {

ExitCode exitCodeFor(const Error &error)
{
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
