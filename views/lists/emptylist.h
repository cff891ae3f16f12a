// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Lodebook {

/// What stands where rows would be: what belongs here, and the first step.
class EmptyList final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyList(QWidget *parent = nullptr);

    /// No \a step: there is nothing to press.
    void say(const QString &heading, const QString &text, const QString &step);

signals:
    void stepTaken();

private:
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_step;
};

} // namespace Lodebook
