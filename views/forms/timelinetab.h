// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/shell/location.h"

#include <QWidget>

class QListView;

namespace Lodebook {

class TimelineModel;

/// Everything that happened to a record, of all kinds in one list, newest first; Enter opens what stands there.
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
    TimelineModel *m_model;
    QListView *m_list;
};

} // namespace Lodebook
