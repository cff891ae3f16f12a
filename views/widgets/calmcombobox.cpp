// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/calmcombobox.h"

#include <QWheelEvent>

namespace Lodebook {

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(16);
}

void CalmComboBox::showPopup()
{
    emit aboutToShowPopup();
    QComboBox::showPopup();
}

void CalmComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

CalmComboBox *choiceBox(const QString &name, QWidget *parent)
{
    auto *box = new CalmComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace Lodebook
