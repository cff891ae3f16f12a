// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/heading.h"

#include <QEvent>

namespace Lodebook {

Heading::Heading(double scale, QWidget *parent, const QString &text)
    : QLabel(text, parent)
    , m_scale(scale)
{
    scaleTo(font());
    follow();
    align();
}

/// Where lines begin, also when the words themselves are of a language that begins elsewhere.
void Heading::align()
{
    if (!alignment().testFlag(Qt::AlignHCenter))
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute
                     | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void Heading::scaleTo(const QFont &font)
{
    QFont larger = font;
    larger.setBold(true);
    larger.setPointSizeF(font.pointSizeF() * m_scale);
    setFont(larger);
}

void Heading::follow()
{
    if (m_followed)
        m_followed->removeEventFilter(this);
    m_followed = parentWidget();
    if (m_followed)
        m_followed->installEventFilter(this);
}

bool Heading::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange)
        follow();
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    return QLabel::event(event);
}

bool Heading::eventFilter(QObject *watched, QEvent *event)
{
    // A size of one's own is not handed down: it has to be made from the size of those around.
    if (event->type() == QEvent::FontChange && watched == m_followed)
        scaleTo(m_followed->font());
    return QLabel::eventFilter(watched, event);
}

} // namespace Lodebook
