// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/forms/ddform.h"

namespace Lodebook {

// The form as a page for any browser: one file that asks for nothing from any network and lets nothing go there. Its answers
// leave it as a file of answers, or as a copy of the page that holds them.

/// In the language spoken now.
[[nodiscard]] Result<> writeDdFormPage(const DdForm &form, const QString &path);

/// Reads the page with its answers, saved by itself or by the browser, or a file of answers.
[[nodiscard]] Result<FilledDdForm> readDdFormText(const QByteArray &bytes);

} // namespace Lodebook
