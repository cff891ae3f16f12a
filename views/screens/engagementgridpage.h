// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/programme/engagementgrid.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Lodebook {

/// The open engagement plans on a grid of influence and interest. Each stands as a button in its field: Tab goes from plan to
/// plan, Enter or a click opens one. What is not placed yet stands below.
class EngagementGridPage final : public QWidget
{
    Q_OBJECT

public:
    EngagementGridPage(Casebook &casebook, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] QString countText() const;

signals:
    void recordActivated(const Lodebook::RecordRef &record);
    void newPlanWanted();
    void failed(const Lodebook::Error &error);
    void ready();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const EngagementGrid &grid);
    void build();
    QWidget *field(int influence, int interest);
    void addPlans(QWidget *line, const QList<EngagementGrid::Plan> &plans);
    void print();
    void retranslate();

    Casebook &m_casebook; // not owned
    EngagementGrid m_grid;
    bool m_isRead = false;
    QTimer m_soon;
    Cancellation m_reading;
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_print;
    QScrollArea *m_area;
};

} // namespace Lodebook
