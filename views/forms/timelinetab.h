// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/shell/location.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace Lodebook {

class CalmComboBox;
class TimelineModel;

/// Everything that happened to a record, newest first, of all kinds in one list or of one kind alone; Enter opens what
/// stands there. What happened with others goes on paper as a contact history.
class TimelineTab final : public QWidget
{
    Q_OBJECT

public:
    TimelineTab(const RecordRef &record, Casebook &casebook, QWidget *parent = nullptr);

signals:
    void openRequested(const Lodebook::Location &location, bool inNewWindow);
    void failed(const Lodebook::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void offerKinds();
    void print();
    void retranslate();

    RecordRef m_record;
    Casebook &m_casebook; // not owned
    TimelineModel *m_model;
    QLabel *m_label;
    CalmComboBox *m_kind;
    QPushButton *m_print;
    QListView *m_list;
};

} // namespace Lodebook
