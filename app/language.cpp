// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "models/core/spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace Lodebook {

void Language::speak(const QString &code)
{
    const QLocale desktop = QLocale::system();
    m_asked = code;
    m_code = code.isEmpty() ? desktop.name().section(u'_', 0, 0) : code;
    const QLocale::Language language = QLocale(m_code).language();
    QLocale::setDefault(language == desktop.language() ? desktop : QLocale(m_code));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtWords.load(QStringLiteral("qtbase_") + m_code, folder))
        QCoreApplication::installTranslator(&m_qtWords);
    const QString words = QStringLiteral(":/i18n/lodebook_");
    if (m_words.load(words + m_code) || m_words.load(words + QStringLiteral("en"))) // which holds the plurals
        QCoreApplication::installTranslator(&m_words);
    SpokenLanguage::comeFirst();
}

} // namespace Lodebook
