// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <functional>

namespace Lodebook {

/// A special screen in the place of a page: the screen itself knows nothing of the window around it.
class ScreenPage final : public Page
{
    Q_OBJECT

public:
    /// \a title is asked for each time, so that it follows the language.
    ScreenPage(const QString &name, std::function<QString()> title, QWidget *parent);

    /// The screen, which becomes this page's own.
    void setScreen(QWidget *screen);

    Location location() const override { return Location::screen(m_name); }
    QString title() const override { return m_title(); }

private:
    QString m_name;
    std::function<QString()> m_title;
};

} // namespace Lodebook
