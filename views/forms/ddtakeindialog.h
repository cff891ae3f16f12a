// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/forms/ddtakein.h"
#include "models/storage/casebook.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace Lodebook {

class MessageBar;
class Progress;
class WorkStrip;

/// What would become of every answer of forms that came back; taken in from here, as one action that can be undone. Both
/// are done away from the interface thread: a form may be a large workbook, and many may come at once.
class DdTakeInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Reads the files at once and says when one of them cannot be read, or is no form.
    DdTakeInDialog(Casebook &casebook, const RecordId &report, const QStringList &paths, QWidget *parent);

    void reject() override; ///< While it works: stops that.

signals:
    void said(const QString &message);

private:
    struct Read
    {
        QList<FilledDdForm> forms{};
        QList<TakeIn> files{};
    };

    [[nodiscard]] static Result<Read> read(Casebook &casebook, const RecordId &report, const QStringList &paths, Progress &progress);
    void startReading(const QStringList &paths);
    void showRead(const Read &read);
    void addFile(const TakeIn &file);
    void takeIn();
    void sayWhatBecame(const QList<TakeIn> &files);

    Casebook &m_casebook; // not owned
    RecordId m_report;
    QList<FilledDdForm> m_forms;
    MessageBar *m_messages;
    WorkStrip *m_work;
    QTreeWidget *m_tree;
    QPushButton *m_take;
};

} // namespace Lodebook
