// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/backgroundreader.h"
#include "models/items/restoreeffects.h"
#include "models/storage/casebook.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Lodebook {

/// Who changed what in a record, newest first, field by field; an earlier value can be put back, once it is said what
/// follows from that.
class HistoryTab final : public QWidget
{
    Q_OBJECT

public:
    HistoryTab(const Record &record, Casebook &casebook, QWidget *parent = nullptr);

    void reload();

signals:
    void failed(const Lodebook::Error &error);
    void said(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readReceipts();
    void addEntry(const ChangeLog::Entry &entry);
    void putBack();
    void lookAt(const QTreeWidgetItem *item);
    void askWhatFollows(qint64 change);
    void tellWhatFollows(const Result<QList<RestoreEffect>> &effects);
    void retranslate();
    QString text(const Field &field, const QJsonValue &json) const;

    const Entity &m_entity;
    RecordId m_id;
    Casebook &m_casebook; // not owned
    QTreeWidget *m_tree;
    QPushButton *m_putBack;
    QLabel *m_what; ///< What putting back would do, or why it cannot be done.
    QLabel *m_follows; ///< What depends on the field.
    std::optional<FieldRestore> m_restore;
    QLabel *m_receipts; ///< Which other devices have told to have the record.
    Cancellation m_reading;
    int m_asked = 0; ///< Counts the questions: only the answer to the last one is shown.
};

} // namespace Lodebook
