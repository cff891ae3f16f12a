// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include "models/core/languagewords.h"
#include "models/core/spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Lodebook {

namespace {

/// For the rest of the program's life.
void speak(QTranslator *words)
{
    words->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(words);
}

} // namespace

void setLanguage(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(languageLocale(language));
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    auto complaints = std::make_unique<QTranslator>(); // about options
    if (complaints->load(QStringLiteral("qtbase_") + QLocale().name().section(u'_', 0, 0), folder))
        speak(complaints.release());
    speak(languageWords(language.isEmpty() ? QLocale().name() : language).release());
    SpokenLanguage::comeFirst();
}

} // namespace Lodebook
