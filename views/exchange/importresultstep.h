// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import/importreport.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Lodebook {

class MappingNameLine;

/// The last step of an import: what was done, and what can be done about it.
class ImportResultStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResultStep(QWidget *parent = nullptr);

    /// \a waiting: likely duplicates that were kept for later.
    void setReport(const ImportReport &report, const QString &source, int waiting);
    /// The import has been taken back; \a kept records stay because others have changed them since.
    void setUndone(const QStringList &kept);
    MappingNameLine &mappingName() { return *m_keep; }

signals:
    void undoRequested();
    void rejectsRequested();
    void waitingRequested();
    void listRequested();
    void anotherRequested();
    void saveRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ImportReport m_report;
    QString m_source;
    int m_waiting = 0;
    std::optional<QStringList> m_undone;
    QLabel *m_headline;
    QLabel *m_counts;
    QPushButton *m_undo;
    QPushButton *m_list;
    QPushButton *m_rejects;
    QPushButton *m_finish;
    QPushButton *m_another;
    MappingNameLine *m_keep;
};

} // namespace Lodebook
