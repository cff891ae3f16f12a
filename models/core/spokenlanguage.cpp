// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/spokenlanguage.h"

#include "models/core/languagewords.h"

#include <QCoreApplication>
#include <QTranslator>

namespace Lodebook {

namespace {

thread_local SpokenLanguage *innermost = nullptr; // not owned

} // namespace

/// Answers for the threads that speak a language of their own, and leaves every other question to the program's.
class ThreadTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        if (!innermost || innermost->m_asTheProgram)
            return {};
        QString words = innermost->m_words ? innermost->m_words->translate(context, source, disambiguation, n) : QString();
        if (words.isEmpty())
            words = QString::fromUtf8(source);
        if (n >= 0) // Qt would group the digits as the program does
            words.replace(QLatin1String("%Ln"), innermost->m_locale.toString(n));
        return words;
    }
};

SpokenLanguage::SpokenLanguage(const QString &code)
    : m_outer(innermost)
    , m_locale(code.isEmpty() ? QLocale() : languageLocale(code))
    , m_asTheProgram(code.isEmpty())
{
    if (!m_asTheProgram)
        m_words = languageWords(code);
    innermost = this;
}

SpokenLanguage::~SpokenLanguage()
{
    Q_ASSERT(innermost == this);
    innermost = m_outer;
}

QLocale SpokenLanguage::locale()
{
    return innermost && !innermost->m_asTheProgram ? innermost->m_locale : QLocale();
}

void SpokenLanguage::comeFirst()
{
    static ThreadTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::installTranslator(&translator);
}

static void listenFromTheStart()
{
    SpokenLanguage::comeFirst();
}
Q_COREAPP_STARTUP_FUNCTION(listenFromTheStart)


} // namespace Lodebook
