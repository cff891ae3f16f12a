// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QMetaEnum>
#include <QStandardPaths>

namespace Lodebook {

namespace {

constexpr qsizetype mostRecent = 8;
constexpr char keysGroup[] = "keys/";

template<typename Enum>
Enum fromName(const QString &name, Enum otherwise)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toLatin1().constData(), &known);
    return known ? Enum(value) : otherwise;
}

template<typename Enum>
QString nameOf(Enum value)
{
    return QLatin1String(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

} // namespace

Preferences Settings::preferences() const
{
    Preferences read;
    read.theme = fromName(m_settings.value(QStringLiteral("look/theme")).toString(), read.theme);
    read.density = fromName(m_settings.value(QStringLiteral("look/density")).toString(), read.density);
    read.language = m_settings.value(QStringLiteral("look/language")).toString();
    read.textPercent = qBound(80, m_settings.value(QStringLiteral("look/text"), 100).toInt(), 200);
    read.roomsCollapsed = m_settings.value(QStringLiteral("look/roomsCollapsed")).toBool();
    read.lockMinutes =
        qBound(0, m_settings.value(QStringLiteral("safety/lockMinutes"), read.lockMinutes).toInt(), longestUnlocked);
    for (const QString &entry : m_settings.allKeys()) {
        if (entry.startsWith(QLatin1String(keysGroup)))
            read.keys.insert(entry.mid(int(qstrlen(keysGroup))), m_settings.value(entry).toStringList());
    }
    return read;
}

void Settings::setPreferences(const Preferences &preferences)
{
    m_settings.setValue(QStringLiteral("look/theme"), nameOf(preferences.theme));
    m_settings.setValue(QStringLiteral("look/density"), nameOf(preferences.density));
    m_settings.setValue(QStringLiteral("look/language"), preferences.language);
    m_settings.setValue(QStringLiteral("look/text"), preferences.textPercent);
    m_settings.setValue(QStringLiteral("look/roomsCollapsed"), preferences.roomsCollapsed);
    m_settings.setValue(QStringLiteral("safety/lockMinutes"), preferences.lockMinutes);
    m_settings.remove(QStringLiteral("keys"));
    for (auto key = preferences.keys.cbegin(); key != preferences.keys.cend(); ++key)
        m_settings.setValue(QLatin1String(keysGroup) + key.key(), *key);
}

QStringList Settings::recentCasebooks() const
{
    return m_settings.value(QStringLiteral("casebooks/recent")).toStringList();
}

void Settings::addRecentCasebook(const QString &place)
{
    QStringList places = recentCasebooks();
    places.removeAll(place);
    places.prepend(place);
    m_settings.setValue(QStringLiteral("casebooks/recent"), QStringList(places.mid(0, mostRecent)));
}

void Settings::forgetCasebook(const QString &place)
{
    QStringList places = recentCasebooks();
    places.removeAll(place);
    m_settings.setValue(QStringLiteral("casebooks/recent"), places);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QString Settings::personalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace Lodebook
