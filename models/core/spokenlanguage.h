// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <memory>

class QTranslator;

namespace Lodebook {

/// While it lives, all that is said on its thread is said in one language, whatever the program speaks: tr() and
/// translate() of every text, counts, numbers, dates. A report in French is made whole in French this way, with the
/// sentences of the rules it asks.
///
/// Scopes may lie in each other; they end in the opposite order, on the thread that began them.
class SpokenLanguage
{
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

public:
    /// Empty: as the program speaks. A language without a translation gets English words and its own numbers.
    explicit SpokenLanguage(const QString &code);
    ~SpokenLanguage();

    /// How numbers and dates of this thread are written: of the innermost scope, else of the program.
    [[nodiscard]] static QLocale locale();

    /// To be called after any other translator was installed, on the main thread: the last one installed is asked first.
    static void comeFirst();

private:
    friend class ThreadTranslator;

    SpokenLanguage *m_outer = nullptr; ///< Not owned.
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_words; ///< Null: English, from the sources.
    bool m_asTheProgram;
};

} // namespace Lodebook
