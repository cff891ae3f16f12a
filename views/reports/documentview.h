// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/reportjob.h"

#include "models/items/backgroundreader.h"

#include <QTextBrowser>
#include <QTimer>

namespace Lodebook {

/// What a report says, as text on the screen: in the colours of the theme, to be read out, selected and copied. It is made
/// off the interface thread, and made again when records or the language change.
class DocumentView final : public QTextBrowser
{
    Q_OBJECT

public:
    DocumentView(Casebook &casebook, const ReportMaker &maker, QWidget *parent = nullptr);

    /// The day its facts hold for; invalid: today.
    void setAsOf(const QDate &day);
    void reload();

signals:
    void failed(const Lodebook::Error &error);
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const ReportDocument &document);
    void paintAgain(); ///< What it shows, in the colours of now.

    Casebook &m_casebook; // not owned
    ReportMaker m_maker;
    QDate m_asOf;
    QString m_html;
    QTimer m_soon;
    Cancellation m_making;
};

} // namespace Lodebook
