// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// A promise inside the program: when it is broken this is logged and the stated harmless thing is done.
/// Never a reason to take the person's work down.
#define LODEBOOK_CHECK(condition, action)                                                          \
    if (!(condition)) [[unlikely]] {                                                               \
        qWarning("broken promise: " #condition " at %s:%d", __FILE__, __LINE__);                   \
        action;                                                                                    \
    }
