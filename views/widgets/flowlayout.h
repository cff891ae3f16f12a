// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

namespace Lodebook {

/// Lays its items out like words of a text: left to right (or right to left), wrapping where the line ends.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    void insertWidget(int index, QWidget *widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    int arrange(const QRect &rectangle, bool place) const;

    QList<QLayoutItem *> m_items;
};

/// Makes a widget as high as its contents have to be at its width, and no higher.
void fitHeightToWidth(QWidget &widget);

/// A widget that asks for the height its contents need at the width it has, so that in a place that scrolls nothing of
/// them is ever pressed together: layouts alone ask for what they would need at any width.
class TallEnough final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    bool event(QEvent *event) override;
};

/// Makes \a line a row of widgets that wraps, without margins, and as high as that takes.
FlowLayout *flowIn(QWidget *line, int spacing);

} // namespace Lodebook
