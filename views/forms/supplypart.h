// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/charts/supplypicture.h"
#include "views/forms/recordpart.h"

#include <QFutureWatcher>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace Lodebook {

class CalmComboBox;
class SupplyLinksModel;

/// The picture of a supply chain. The arrow keys go from one organisation or site to the next, Enter or a click opens it.
class SupplyView final : public QWidget
{
    Q_OBJECT

public:
    explicit SupplyView(QWidget *parent = nullptr);

    void setPicture(const SupplyPicture &picture);
    const SupplyPicture &picture() const { return m_picture; }
    qsizetype current() const { return m_current; }
    QRectF boxOf(qsizetype node) const { return m_places.boxes.value(node); }

    QSize sizeHint() const override { return m_places.size.toSize(); }

signals:
    void activated(qsizetype node);
    void currentMoved(const QRect &box);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void place();
    void setCurrent(qsizetype node);
    void moveBy(int columns, int rows);

    SupplyPicture m_picture;
    SupplyPlaces m_places;
    qsizetype m_current = -1;
};

/// Where an organisation's or a site's minerals come from and go to, on any day: as a picture and, beside it, as a table.
class SupplyPart final : public RecordPart
{
    Q_OBJECT

public:
    SupplyPart(const RecordRef &focus, Casebook &casebook, QWidget *parent = nullptr);
    ~SupplyPart() override;

    SupplyView &view() { return *m_view; }
    QTableView &table() { return *m_table; }
    bool isBusy() const { return m_reading.isRunning(); }
    /// .svg and .pdf hold the picture, .csv and .xlsx the table.
    void saveTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Read = std::shared_ptr<const Result<SupplyGraph>>;

    QWidget *makeChoices();
    void read();
    void show();
    void offerMinerals();
    void chooseFile();
    void retranslate();

    RecordRef m_focus;
    Casebook &m_casebook; // not owned
    QFutureWatcher<Read> m_reading;
    bool m_again = false; ///< Something changed while it was reading.
    QLabel *m_dayLabel;
    QDateEdit *m_day;
    QLabel *m_mineralLabel;
    CalmComboBox *m_mineral;
    QCheckBox *m_byGroup;
    QPushButton *m_save;
    QLabel *m_remarks;
    QScrollArea *m_scroll;
    SupplyView *m_view;
    SupplyLinksModel *m_links;
    QTableView *m_table;
};

} // namespace Lodebook
