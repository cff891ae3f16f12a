// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/formulaguard.h"

namespace Lodebook {
namespace {

// The full-width forms count too: some locales turn them into formulas.
constexpr QStringView Starters = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

/// How many apostrophes stand before a character that starts a formula; -1 where none does.
qsizetype apostrophesBeforeFormula(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    return count < text.size() && Starters.contains(text[count]) ? count : -1;
}

} // namespace

QString neutralised(const QString &text)
{
    if (apostrophesBeforeFormula(text) < 0)
        return text;
    QString guarded = text;
    guarded.prepend(u'\'');
    return guarded;
}

QString restored(const QString &text)
{
    return text.startsWith(u'\'') && apostrophesBeforeFormula(text) > 0 ? text.mid(1) : text;
}

} // namespace Lodebook
