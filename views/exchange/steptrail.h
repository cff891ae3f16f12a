// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Lodebook {

/// The steps of a longer piece of work in a line: where one is, what comes, and a way back to what is done.
class StepTrail final : public QWidget
{
    Q_OBJECT

public:
    explicit StepTrail(QWidget *parent = nullptr);

    /// As many as before, or the first time.
    void setSteps(const QStringList &steps);
    /// Steps up to \a reached can be gone to.
    void setCurrent(int step, int reached);

signals:
    void chosen(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QList<QToolButton *> m_buttons;
    int m_current = 0;
};

} // namespace Lodebook
