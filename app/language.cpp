// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "models/core/languagewords.h"
#include "models/core/spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Lodebook {

void Language::speak(const QString &code)
{
    const QLocale desktop = QLocale::system();
    m_asked = code;
    m_code = code.isEmpty() ? desktop.name().section(u'_', 0, 0) : code;
    const QLocale language = languageLocale(m_code);
    QLocale::setDefault(language.language() == desktop.language() ? desktop : language);
    QCoreApplication::removeTranslator(&m_qtWords);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtWords.load(QStringLiteral("qtbase_") + m_code, folder))
        QCoreApplication::installTranslator(&m_qtWords);
    m_words = languageWords(m_code); // the one before takes itself out
    QCoreApplication::installTranslator(m_words.get());
    SpokenLanguage::comeFirst();
}

} // namespace Lodebook
