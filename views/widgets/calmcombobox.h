// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Lodebook {

/// A combo box that the mouse wheel changes only after it was clicked into: scrolling a form past it alters nothing.
class CalmComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget *parent = nullptr);

    void showPopup() override;

signals:
    void aboutToShowPopup(); ///< The moment to fill a list that is filled on demand.

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// One to choose among a few names beside other controls: as wide as the longest of them.
[[nodiscard]] CalmComboBox *choiceBox(const QString &name, QWidget *parent);

} // namespace Lodebook
