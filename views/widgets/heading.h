// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

namespace Lodebook {

/// Bold words larger than the text below them, by the same measure whatever text size somebody chooses while it is shown.
class Heading final : public QLabel
{
    Q_OBJECT

public:
    explicit Heading(double scale, QWidget *parent = nullptr, const QString &text = {});

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scaleTo(const QFont &font);
    void follow();
    void align();

    double m_scale;
    QPointer<QWidget> m_followed;
};

} // namespace Lodebook
