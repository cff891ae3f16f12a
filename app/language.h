// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Lodebook {

/// The language the program speaks, changed while it runs: every window hears of it and finds its words anew.
/// The country of the desktop stays, so that dates and numbers look as they do elsewhere on this computer.
class Language
{
    Q_DISABLE_COPY_MOVE(Language)

public:
    Language() = default;

    /// en, fr ...; empty: the language of the desktop. A language without a translation leaves the English words.
    void speak(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }   ///< What is spoken; empty before anything was.
    [[nodiscard]] const QString &asked() const { return m_asked; } ///< What was asked for: may be empty.

private:
    std::unique_ptr<QTranslator> m_words;
    QTranslator m_qtWords; ///< Of the toolkit's own dialogs.
    QString m_code;
    QString m_asked;
};

} // namespace Lodebook
