// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/preferences.h"

#include <QSettings>
#include <QStringList>

namespace Lodebook {

/// What this computer remembers for the person: how the program looks, and which casebooks were open.
class Settings
{
public:
    Settings() = default;
    explicit Settings(const QString &file) : m_settings(file, QSettings::IniFormat) {} ///< For tests.

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    [[nodiscard]] QStringList recentCasebooks() const;
    void addRecentCasebook(const QString &place);
    void forgetCasebook(const QString &place);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// Where windows keep what is the person's own: drafts, how lists were left.
    [[nodiscard]] static QString personalFolder();

private:
    QSettings m_settings;
};

} // namespace Lodebook
