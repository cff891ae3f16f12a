// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/screenpage.h"

#include <QVBoxLayout>

namespace Lodebook {

ScreenPage::ScreenPage(const QString &name, std::function<QString()> title, QWidget *parent)
    : Page(parent)
    , m_name(name)
    , m_title(std::move(title))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ScreenPage::setScreen(QWidget *screen)
{
    layout()->addWidget(screen);
    setFocusProxy(screen);
}

} // namespace Lodebook
