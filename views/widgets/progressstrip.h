// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Lodebook {

/// What long work is doing, how far it is, about how long it will still take, and a button that stops it.
class ProgressStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void begin(const QString &title);
    /// \a total 0: not known yet, the bar only shows that something moves.
    void showProgress(qint64 done, qint64 total, const QString &doing);
    void end();
    [[nodiscard]] bool isRunning() const { return !m_title.isEmpty(); }

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString remaining(qint64 done, qint64 total) const;

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QString m_title;
    QElapsedTimer m_began; ///< Not the clock, which may be set meanwhile.
};

} // namespace Lodebook
