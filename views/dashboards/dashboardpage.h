// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "views/dashboards/productiondashboard.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace Lodebook {

class ChartWidget;
class FigureTile;

/// The production dashboard: headlines and charts for a chosen edition of the CAHRA list, minerals and years. Every figure
/// opens exactly the records behind it and says why it is what it is. Figures are read on a thread with a casebook of its own.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    DashboardPage(Casebook &casebook, QWidget *parent = nullptr);
    ~DashboardPage() override;

    /// Reads the figures when that has not been done, or when records have changed since. Also done when first shown.
    void activate();
    [[nodiscard]] bool isReady() const { return m_production != nullptr; }
    [[nodiscard]] const Dashboard &dashboard() const { return m_board; }
    [[nodiscard]] ProductionDashboard::Choice choice() const;

signals:
    /// A figure was opened: list exactly these.
    void recordsWanted(const Lodebook::Query &query, const QString &title);
    void recordActivated(const Lodebook::RecordRef &record);
    void failed(const Lodebook::Error &error);
    void saved(const QString &path); ///< A picture or figures of it.
    void ready();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Loaded = std::shared_ptr<const Result<ProductionDashboard>>;
    using Explained = std::shared_ptr<const Result<Explanation>>;

    QLayout *makeChoices();
    void takeLoaded();
    void offerChoices();
    void show(const Dashboard &board);
    void addTiles();
    void addCharts();
    void arrange();
    void open(const DashboardFigure *figure);
    void explain(const DashboardFigure *figure);
    void savePicture();
    void onChanged(const ChangeNotice &notice);
    void retranslate();

    Casebook &m_casebook; // not owned
    QFutureWatcher<Loaded> m_loading;
    std::unique_ptr<const ProductionDashboard> m_production;
    Dashboard m_board;
    bool m_stale = true;
    QTimer m_reload;
    QComboBox *m_edition;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QPushButton *m_save;
    QLabel *m_editionLabel;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QHBoxLayout *m_mineralRow;
    QList<QCheckBox *> m_minerals;
    QScrollArea *m_scroll;
    QWidget *m_paper;
    QLabel *m_title;
    QLabel *m_subtitle;
    QGridLayout *m_tileGrid;
    QGridLayout *m_chartGrid;
    QLabel *m_remarks;
    QList<FigureTile *> m_tiles;
    QList<ChartWidget *> m_charts;
};

} // namespace Lodebook
