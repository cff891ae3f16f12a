// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Lodebook {

/// A word in a pale box: a state in a header, or a member of a list that Delete, Backspace or a click on its cross removes.
class Chip final : public QToolButton
{
    Q_OBJECT

public:
    enum class Tone { Plain, Accent, Success, Warning, Alarm };

    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRectangle() const;

    Tone m_tone = Tone::Plain;
    bool m_removable = false;
};

} // namespace Lodebook
