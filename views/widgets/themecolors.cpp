// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/themecolors.h"

#include <algorithm>
#include <cmath>

namespace Lodebook {

QPalette ThemeColors::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(QPalette::All, role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, alternateBase);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, mutedText);
    set(QPalette::Button, button);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, alarm);
    set(QPalette::ToolTipBase, toolTip);
    set(QPalette::ToolTipText, text);
    set(QPalette::Highlight, selection);
    set(QPalette::HighlightedText, onSelection);
    set(QPalette::Link, link);
    set(QPalette::LinkVisited, mutedText);
    set(QPalette::Light, dark ? button.lighter(130) : QColor(Qt::white));
    set(QPalette::Midlight, dark ? button.lighter(115) : window.lighter(103));
    set(QPalette::Mid, frame);
    set(QPalette::Dark, dark ? window.darker(130) : frame.darker(120));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : frame.darker(160));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mutedText);
    // A list that lost the focus keeps its selection, only quieter.
    p.setColor(QPalette::Inactive, QPalette::Highlight, accentTint);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    p.setColor(QPalette::Disabled, QPalette::Highlight, accentTint);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return p;
}

const ThemeColors &ThemeColors::lightTheme()
{
    static const ThemeColors colors{
        .dark = false,
        .window = QColor(0xf3f5f5),
        .base = QColor(0xffffff),
        .alternateBase = QColor(0xf6f9f9),
        .button = QColor(0xfbfcfc),
        .toolTip = QColor(0xfffdf5),
        .text = QColor(0x1a2325),
        .mutedText = QColor(0x546367),
        .frame = QColor(0xbfc9cb),
        .edge = QColor(0x7c898d),
        .gridline = QColor(0xe1e7e8),
        .link = QColor(0x0b6468),
        .accent = QColor(0x0b6468),
        .onAccent = QColor(0xffffff),
        .accentTint = QColor(0xd5e8e7),
        .selection = QColor(0x0b6468),
        .onSelection = QColor(0xffffff),
        .warning = QColor(0x7f4c00),
        .warningTint = QColor(0xfff0d2),
        .alarm = QColor(0xb0241c),
        .alarmTint = QColor(0xfde7e4),
        .success = QColor(0x1d6a34),
        .successTint = QColor(0xe0f2e4),
        .sea = QColor(0xdfebf0),
        .land = QColor(0xfbf9f3),
        .border = QColor(0x9fabad),
        .series = {QColor(0x0b6468), QColor(0xb8720a), QColor(0x7b1fa2), QColor(0xa02222), QColor(0x0d30e8),
                   QColor(0x9572ca)},
    };
    return colors;
}

const ThemeColors &ThemeColors::darkTheme()
{
    static const ThemeColors colors{
        .dark = true,
        .window = QColor(0x1d2325),
        .base = QColor(0x161b1d),
        .alternateBase = QColor(0x1b2123),
        .button = QColor(0x2a3235),
        .toolTip = QColor(0x2d3639),
        .text = QColor(0xe6eced),
        .mutedText = QColor(0xa5b2b5),
        .frame = QColor(0x4a575b),
        .edge = QColor(0x748388),
        .gridline = QColor(0x30393c),
        .link = QColor(0x6fd0ca),
        .accent = QColor(0x5cc4be),
        .onAccent = QColor(0x07201f),
        .accentTint = QColor(0x1f4140),
        .selection = QColor(0x17696b),
        .onSelection = QColor(0xffffff),
        .warning = QColor(0xf2b552),
        .warningTint = QColor(0x3b2e12),
        .alarm = QColor(0xff948a),
        .alarmTint = QColor(0x45211e),
        .success = QColor(0x7ccf92),
        .successTint = QColor(0x1a3824),
        .sea = QColor(0x131a1e),
        .land = QColor(0x272f31),
        .border = QColor(0x556266),
        .series = {QColor(0x5cc4be), QColor(0xf4a32a), QColor(0x9f64f7), QColor(0xdbdb9f), QColor(0xf54747),
                   QColor(0x92a3e8)},
    };
    return colors;
}

const ThemeColors &ThemeColors::highContrastTheme()
{
    static const ThemeColors colors{
        .dark = true,
        .window = QColor(Qt::black),
        .base = QColor(Qt::black),
        .alternateBase = QColor(0x101010),
        .button = QColor(0x141414),
        .toolTip = QColor(Qt::black),
        .text = QColor(0xffffff),
        .mutedText = QColor(0xd6d6d6),
        .frame = QColor(0xffffff),
        .edge = QColor(0xffffff),
        .gridline = QColor(0x5c5c5c),
        .link = QColor(0x3cf0e4),
        .accent = QColor(0x3cf0e4),
        .onAccent = QColor(Qt::black),
        .accentTint = QColor(0x003a38),
        .selection = QColor(0x3cf0e4),
        .onSelection = QColor(Qt::black),
        .warning = QColor(0xffc53d),
        .warningTint = QColor(0x2b2000),
        .alarm = QColor(0xffa29a),
        .alarmTint = QColor(0x3a0d0a),
        .success = QColor(0x86ff98),
        .successTint = QColor(0x06300f),
        .sea = QColor(Qt::black),
        .land = QColor(0x222222),
        .border = QColor(0xb0b0b0),
        .series = {QColor(0x3cf0e4), QColor(0xf4cb2a), QColor(0x8164f7), QColor(0xf5476a), QColor(0xb8720a),
                   QColor(0xd5fa9e)},
    };
    return colors;
}

const ThemeColors &ThemeColors::paperTheme()
{
    static const ThemeColors colors = [] {
        ThemeColors paper = lightTheme();
        paper.window = paper.base = paper.alternateBase = paper.toolTip = paper.button = QColor(Qt::white);
        paper.text = QColor(Qt::black);
        paper.mutedText = QColor(0x444444);
        paper.sea = QColor(Qt::white);
        paper.land = QColor(0xf0efea);
        paper.border = QColor(0x808080);
        return paper;
    }();
    return colors;
}

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace Lodebook
