// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportjob.h"

#include <QDialog>

namespace Lodebook {

class ReportDesk;

/// What somebody asked to be put on paper, as it will come out: to be printed or kept as a file from here.
class PaperDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Makes what is to be printed at once. The casebook outlives the dialog.
    PaperDialog(Casebook &casebook, const QString &title, const ReportMaker &maker, QWidget *parent);

    ReportDesk &desk() { return *m_desk; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_title;
    ReportDesk *m_desk;
};

} // namespace Lodebook
