// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/theme.h"

#include "views/widgets/housestyle.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPixmapCache>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleHints>

#include <algorithm>
#include <optional>

namespace Lodebook {

namespace {

std::optional<Theme::Kind> windowsKind()
{
#ifdef Q_OS_WIN
    const QSettings contrast(QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"),
                             QSettings::NativeFormat);
    if (contrast.value(QStringLiteral("Flags")).toInt() & 1)
        return Theme::Kind::HighContrast;
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Theme::Kind::Dark : Theme::Kind::Light;
#else
    return std::nullopt;
#endif
}

Theme::Kind kindOfName(const QString &name)
{
    if (name.contains(QLatin1String("HighContrast"), Qt::CaseInsensitive))
        return Theme::Kind::HighContrast;
    return name.contains(QLatin1String("dark"), Qt::CaseInsensitive) ? Theme::Kind::Dark : Theme::Kind::Light;
}

/// What the settings files of the usual desktops say; they are read anew each time, so a change is seen.
std::optional<Theme::Kind> desktopFilesKind()
{
    if (qEnvironmentVariableIsSet("GTK_THEME"))
        return kindOfName(qEnvironmentVariable("GTK_THEME"));
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const QString kde = config.filePath(QStringLiteral("kdeglobals"));
    if (QFile::exists(kde)) {
        const QSettings colors(kde, QSettings::IniFormat);
        const QStringList ground = colors.value(QStringLiteral("Colors:Window/BackgroundNormal")).toStringList();
        if (ground.size() == 3)
            return QColor(ground[0].toInt(), ground[1].toInt(), ground[2].toInt()).lightness() < 128
                ? Theme::Kind::Dark
                : Theme::Kind::Light;
    }
    for (const QLatin1String folder : {QLatin1String("gtk-4.0"), QLatin1String("gtk-3.0")}) {
        const QString file = config.filePath(folder + QLatin1String("/settings.ini"));
        if (!QFile::exists(file))
            continue;
        const QSettings gtk(file, QSettings::IniFormat);
        const QString name = gtk.value(QStringLiteral("Settings/gtk-theme-name")).toString();
        if (kindOfName(name) != Theme::Kind::Light)
            return kindOfName(name);
        return gtk.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toBool() ? Theme::Kind::Dark
                                                                                             : Theme::Kind::Light;
    }
    return std::nullopt;
}

/// The palette the platform gave before ours was set.
const QPalette &paletteOfPlatform()
{
    static const QPalette palette = QGuiApplication::palette();
    return palette;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

} // namespace

Theme::Theme()
    : QObject(qApp)
{
    paletteOfPlatform();
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            followSystem();
    });
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::followSystem);
#endif
}

Theme *Theme::current()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme;
    return theme;
}

void Theme::apply(Kind kind)
{
    current()->set(kind);
}

const ThemeColors &Theme::colors() const
{
    return colors(m_effective);
}

const ThemeColors &Theme::colors(Kind kind)
{
    switch (kind) {
    case Kind::Light: return ThemeColors::lightTheme();
    case Kind::Dark: return ThemeColors::darkTheme();
    case Kind::HighContrast: return ThemeColors::highContrastTheme();
    case Kind::System: break;
    }
    return colors(systemKind());
}

Theme::Kind Theme::systemKind()
{
    if (const std::optional<Kind> kind = windowsKind())
        return *kind;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark)
        return Kind::Dark;
#endif
    if (const std::optional<Kind> kind = desktopFilesKind())
        return *kind;
    return paletteOfPlatform().color(QPalette::Window).lightness() < 128 ? Kind::Dark : Kind::Light;
}

QString Theme::label(Kind kind)
{
    switch (kind) {
    case Kind::System: return tr("As the system says");
    case Kind::Light: return tr("Light");
    case Kind::Dark: return tr("Dark");
    case Kind::HighContrast: return tr("High contrast");
    }
    return {};
}

int Theme::rowHeight(Density density, const QFont &font)
{
    const int text = qRound(QFontMetricsF(font).height());
    return density == Density::Compact ? std::max(24, text + 6) : std::max(30, text + 12);
}

int Theme::iconSize(int usual, const QFont &font)
{
    constexpr qreal usualLine = 18; // what the desktops' own fonts come to at 100 %
    return std::max(usual, qRound(usual * QFontMetricsF(font).height() / usualLine));
}

QFont Theme::tabularFont(const QFont &font)
{
    QFont tabular = font;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    tabular.setFeature(QFont::Tag("tnum"), 1);
#endif
    if (hasTabularDigits(tabular))
        return tabular;
    // Before Qt 6.7 a font's own tabular figures cannot be asked for: take a face that has them anyway.
    for (const QLatin1String family : {QLatin1String("Noto Sans"), QLatin1String("Segoe UI"),
                                       QLatin1String("Helvetica Neue"), QLatin1String("DejaVu Sans")}) {
        tabular.setFamily(family);
        if (QFontInfo(tabular).family() == family && hasTabularDigits(tabular))
            return tabular;
    }
    tabular.setFamily(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return tabular;
}

void Theme::set(Kind kind)
{
    const bool styled = qobject_cast<HouseStyle *>(QApplication::style()) != nullptr;
    const Kind effective = kind == Kind::System ? systemKind() : kind;
    m_kind = kind;
    if (styled && effective == m_effective && QApplication::palette() == colors(effective).palette())
        return;
    m_effective = effective;
    QPixmapCache::clear();
    if (!styled)
        QApplication::setStyle(new HouseStyle);
    QApplication::setPalette(colors().palette());
    // Qt hands the palette on with the next event; those who listen to us want to find it done.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationPaletteChange);
    emit changed();
}

void Theme::followSystem()
{
    if (m_kind == Kind::System)
        set(Kind::System);
}

} // namespace Lodebook
