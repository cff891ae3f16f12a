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
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (name != QLatin1String("en") && translator->load(QStringLiteral(":/i18n/lodebook_%1.qm").arg(name)))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace Lodebook
