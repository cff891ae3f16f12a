// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

#include <QLocale>

#include <memory>

class QTranslator;

namespace Lodebook {

/// The language of one report, whatever the language of the window: its words, its numbers and its dates.
class ReportLanguage
{
public:
    /// Empty: as the program speaks now. A language nobody has translated yet gets English words and its own numbers.
    explicit ReportLanguage(const QString &code = {});

    [[nodiscard]] QString code() const; ///< BCP 47.
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// The words for a source text marked with QT_TRANSLATE_NOOP("Reports", ...).
    [[nodiscard]] QString text(const char *source) const { return translated("Reports", source); }
    /// The same for labels of entities and their choices.
    [[nodiscard]] QString label(const char *source) const { return translated("Entities", source); }
    [[nodiscard]] QString choice(const QList<Choice> &choices, const QString &code) const; ///< The code when it is none of them.

    [[nodiscard]] QString number(qlonglong value) const { return m_locale.toString(value); }
    [[nodiscard]] QString number(double value, int mostDecimals = 6) const;
    [[nodiscard]] QString day(const QDate &day) const; ///< With the month in letters: nobody has to guess which is the day.
    [[nodiscard]] QString money(const Money &money) const;
    [[nodiscard]] QString list(const QStringList &words) const { return words.join(QStringLiteral(", ")); }
    [[nodiscard]] QString notRecorded() const;

private:
    QString translated(const char *context, const char *source) const;

    QLocale m_locale;
    bool m_asTheProgram;
    std::shared_ptr<QTranslator> m_translator; ///< Null: the source texts, or what the program has loaded.
};

} // namespace Lodebook
