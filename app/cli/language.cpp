// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace Lodebook {

void setLanguage(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QString name = QLocale().name().section(u'_', 0, 0);
    const QString words = QStringLiteral(":/i18n/lodebook_");
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(words + name) || translator->load(words + QStringLiteral("en"))) // which holds the plurals
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace Lodebook
