// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/forms/ddtakein.h"
#include "models/storage/casebook.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Lodebook {

/// What would become of every answer of forms that came back; taken in from here, as one action that can be undone.
class DdTakeInDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Reads the files. An error: one of them cannot be read, or is no form. It deletes itself when it is closed.
    [[nodiscard]] static Result<DdTakeInDialog *> forFiles(Casebook &casebook, const RecordId &report, const QStringList &paths, QWidget *parent);

signals:
    void failed(const Lodebook::Error &error);
    void said(const QString &message);

private:
    DdTakeInDialog(Casebook &casebook, const RecordId &report, const QList<FilledDdForm> &forms, const QList<TakeIn> &files, QWidget *parent);
    void addFile(const TakeIn &file);
    void takeIn();

    Casebook &m_casebook; // not owned
    RecordId m_report;
    QList<FilledDdForm> m_forms;
    QTreeWidget *m_tree;
};

} // namespace Lodebook
