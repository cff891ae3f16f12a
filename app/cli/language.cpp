// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include "models/core/spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace Lodebook {

namespace {

/// Installs the first of the files that is there.
void speak(const QStringList &files)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (std::ranges::any_of(files, [translator](const QString &file) { return translator->load(file); }))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void setLanguage(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QString name = QLocale().name().section(u'_', 0, 0);
    speak({QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + name}); // complaints about options
    speak({QStringLiteral(":/i18n/lodebook_") + name, QStringLiteral(":/i18n/lodebook_en")});        // which holds the plurals
    SpokenLanguage::comeFirst();
}

} // namespace Lodebook
