// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace Lodebook {

/// A titled box with lines that open something: title on the left, a remark on the right.
class Card final : public QFrame
{
    Q_OBJECT

public:
    Card(const QString &title, const QString &emptyText, QWidget *parent = nullptr);

    void addLine(const QString &text, const QString &remark, const QString &icon, const QVariant &value);
    void clear();
    void setEmptyText(const QString &text);
    [[nodiscard]] int lineCount() const;

signals:
    void activated(const QVariant &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QListWidget *m_lines;
    QLabel *m_empty;
};

} // namespace Lodebook
