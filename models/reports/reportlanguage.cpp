// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportlanguage.h"

#include "models/core/languagewords.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <cmath>

namespace Lodebook {

ReportLanguage::ReportLanguage(const QString &code)
    : m_locale(code.isEmpty() ? QLocale() : languageLocale(code))
    , m_asTheProgram(code.isEmpty())
{
    if (m_locale.language() == QLocale::C) // it groups no digits and sorts by bytes
        m_locale = QLocale(QLocale::English);
    if (m_asTheProgram)
        return;
    m_translator = languageWords(code);
}

QString ReportLanguage::code() const
{
    return m_locale.bcp47Name();
}

QString ReportLanguage::choice(const QList<Choice> &choices, const QString &code) const
{
    const auto found = std::ranges::find(choices, code, &Choice::code);
    return found == choices.end() ? code : label(found->label);
}

QString ReportLanguage::number(double value, int mostDecimals) const
{
    QString text = m_locale.toString(value, 'f', mostDecimals);
    const QString point = m_locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(m_locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString ReportLanguage::day(const QDate &day) const
{
    return day.isValid() ? m_locale.toString(day, QStringLiteral("d MMM yyyy")) : notRecorded();
}

QString ReportLanguage::money(const Money &money) const
{
    const int digits = minorDigits(money.currency);
    return money.currency + QChar::Nbsp + m_locale.toString(double(money.minor) / std::pow(10.0, digits), 'f', digits);
}

QString ReportLanguage::notRecorded() const
{
    return text(QT_TRANSLATE_NOOP("Reports", "not recorded"));
}

QString ReportLanguage::translated(const char *context, const char *source) const
{
    if (m_asTheProgram)
        return QCoreApplication::translate(context, source);
    const QString words = m_translator ? m_translator->translate(context, source) : QString();
    return words.isEmpty() ? QString::fromUtf8(source) : words;
}

} // namespace Lodebook
