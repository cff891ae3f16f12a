// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/charts/chartlayout.h"
#include "views/charts/chartspec.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QAction;

namespace Lodebook {

/// A chart on the screen. The mouse or the arrow keys choose a value and show it; a click or Enter
/// opens what is behind it (`activated`). It can be copied, saved and read as a table, and a screen
/// reader hears its sentence.
class ChartWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    void setSpec(const ChartSpec &spec);

    /// The value that is chosen or under the cursor.
    [[nodiscard]] std::optional<ChartMark> currentMark() const;
    void setCurrentMark(int series, int category);
    [[nodiscard]] const ChartLayout &chartLayout() const; ///< In widget coordinates.
    [[nodiscard]] QString sentence() const;

    QSize sizeHint() const override { return {520, 320}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

public slots:
    void copyPicture() const;
    void copyTable() const;
    void showTable();

signals:
    void activated(int seriesIndex, int categoryIndex);
    void saveFailed(const Lodebook::Error &error);
    void saved(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Format { Png, Svg, Csv };

    void offerActions();
    void retranslate();
    void forgetLayout();
    void choose(std::optional<qsizetype> mark, bool announce);
    bool moveBy(int series, int category);
    bool moveToEnd(bool last);
    void saveAs(Format format);
    void paintTip(QPainter &painter, const ChartMark &mark) const;
    void renewCache();

    ChartSpec m_spec;
    mutable std::optional<ChartLayout> m_layout;
    QPixmap m_cache;
    std::optional<qsizetype> m_current;
    std::optional<qsizetype> m_pressed;
};

} // namespace Lodebook
