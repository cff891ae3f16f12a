// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mergemodel.h"
#include "models/programme/duplicates.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableView;

namespace Lodebook {

/// Two records side by side, field by field: which of them stays, which values stay, and whether they are one at all.
class MergePanel final : public QWidget
{
    Q_OBJECT

public:
    MergePanel(RecordStore &store, QWidget *parent = nullptr);

    void setPair(const Record &first, const Record &second, const Likeness &likeness, bool readOnly);
    /// Two that were created for the same thing on two devices: they can be merged, and nothing else.
    void setTwins(const Record &first, const Record &second, bool readOnly);
    void clear();
    MergeModel &fields() { return *m_fields; }

signals:
    void mergeRequested();
    void distinctRequested();
    void openRequested(const Lodebook::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeButtons();
    void showState();
    void fitColumns();
    void retranslate();

    MergeModel *m_fields;
    Likeness m_likeness;
    QLabel *m_why;
    QRadioButton *m_keepFirst;
    QRadioButton *m_keepSecond;
    QTableView *m_table;
    QPushButton *m_merge = nullptr;
    QPushButton *m_distinct = nullptr;
    QPushButton *m_openFirst = nullptr;
    QPushButton *m_openSecond = nullptr;
    bool m_readOnly = false;
    bool m_areTwins = false;
};

} // namespace Lodebook
