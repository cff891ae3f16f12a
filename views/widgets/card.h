// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace Lodebook {

/// A titled box with lines that open something: words on the left, maybe with more about it below, a remark on the right.
/// Long lists show their beginning and a line that shows all.
class Card final : public QFrame
{
    Q_OBJECT

public:
    Card(const QString &title, const QString &emptyText, QWidget *parent = nullptr);

    void addLine(const QString &text, const QString &remark, const QString &icon, const QVariant &value, const QString &detail = {});
    void clear();
    void setEmptyText(const QString &text);
    [[nodiscard]] int lineCount() const;
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;

signals:
    void activated(const QVariant &value);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void choose(const QListWidgetItem *item);

    QLabel *m_title;
    QListWidget *m_lines;
    QLabel *m_empty;
    QListWidgetItem *m_more = nullptr; ///< The line that shows all, while there is one.
    bool m_all = false;
};

} // namespace Lodebook
